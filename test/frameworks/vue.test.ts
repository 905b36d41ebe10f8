// @vitest-environment jsdom
/** The plugin for Vue: templates that are told nothing of the elements. */
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { type App, createApp, createSSRApp, nextTick, reactive, shallowRef } from 'vue';
import { renderToString } from 'vue/server-renderer';
import type { IdnConverterElement } from '../../src/elements/converter/idn-converter.js';
import type { Diagnosis } from '../../src/diagnosis/diagnosis.js';
import { klartext } from '../../src/frameworks/vue.js';

const warned = vi.spyOn(console, 'warn');
let app: App | undefined;

beforeAll(async () => {
  Object.assign(globalThis, { litIssuedWarnings: new Set(['dev-mode']) }); // Lit would say that this is its development build
  await import('../../src/define.js');
  await import('../../src/define-check.js');
});
beforeEach(() => warned.mockClear());
afterEach(() => {
  app?.unmount();
  expect(warned).not.toHaveBeenCalled();
});

async function show(template: string, data: object): Promise<IdnConverterElement> {
  document.body.innerHTML = '<div id="app"></div>';
  app = createApp({ template, setup: () => data }).use(klartext);
  app.config.compilerOptions.isCustomElement = () => false; // as in a build: in a page, the compiler sees what is registered
  app.mount('#app');
  await settled();
  return document.querySelector('idn-converter') as IdnConverterElement;
}

async function settled(): Promise<void> {
  await nextTick();
  await document.querySelector<IdnConverterElement>('idn-converter')?.updateComplete;
}

async function type(converter: IdnConverterElement, text: string): Promise<void> {
  const input = converter.shadowRoot?.querySelector('input') as HTMLInputElement;
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await settled();
}

it('v-model goes both ways, and the page’s own listener reads the new value', async () => {
  const data = reactive({ name: 'håbo.se', read: '', onInput: () => (data.read = data.name) });
  const converter = await show('<idn-converter v-model="name" @input="onInput" />', data);
  expect(converter.value).toBe('håbo.se');
  await type(converter, 'smörgås');
  expect([data.name, data.read]).toEqual(['smörgås', 'smörgås']);
  data.name = 'räksmörgås.se';
  await settled();
  expect([converter.value, converter.shadowRoot?.querySelector('input')?.value]).toEqual(['räksmörgås.se', 'räksmörgås.se']);
});

it('v-model.lazy waits until the field is left', async () => {
  const data = reactive({ name: '' });
  const converter = await show('<idn-converter v-model.lazy="name" />', data);
  await type(converter, 'håbo');
  expect(data.name).toBe('');
  converter.shadowRoot?.querySelector('input')?.dispatchEvent(new Event('change'));
  expect(data.name).toBe('håbo');
});

it('attributes, properties, events, slots, classes and refs come through, once each', async () => {
  const answers: Diagnosis[] = [];
  const blocked = () => 'Upptaget.';
  const element = shallowRef<IdnConverterElement>();
  const data = { element, blocked, availability: async () => 'free', onAnswer: ({ diagnosis }: { diagnosis: Diagnosis }) => answers.push(diagnosis) };
  const template = `<idn-converter ref="element" class="wide" name="domain" tld="se nu" value-format="label" required :strings="{ sv: { label: 'Adress' } }" :blocked="blocked" .availability="availability" value="håbo.se" @idn-diagnosis="onAnswer">
    <template #help>Med å</template><b slot="footer">Fot</b>
  </idn-converter>`;
  const converter = await show(template, data);
  expect(element.value).toBe(converter);
  expect([converter.className, converter.name, converter.tld, converter.valueFormat, converter.required]).toEqual(['wide', 'domain', 'se nu', 'label', true]);
  expect([converter.blocked, converter.availability, converter.strings]).toEqual([blocked, data.availability, { sv: { label: 'Adress' } }]);
  expect(Array.from(converter.children, ({ slot, textContent }) => [slot, textContent])).toEqual(expect.arrayContaining([['help', 'Med å'], ['footer', 'Fot']]));
  expect(answers.map(({ ascii }) => ascii)).toEqual(['xn--hbo-ula.se']);
});

it('the check keeps the page’s own input, with its own v-model', async () => {
  const data = reactive({ name: '' });
  await show('<idn-check tld="se"><input v-model="name"></idn-check>', data);
  const input = document.querySelector('idn-check input') as HTMLInputElement;
  for (const [name, isValid] of [['håbo!.se', false], ['håbo.se', true]] as const) {
    input.value = name;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    expect([data.name, input.checkValidity()]).toEqual([name, isValid]);
  }
});

it('functions are properties also of an element that is registered later', async () => {
  const blocked = () => true;
  const element = (await show('<idn-pair :blocked="blocked" name="håbo.se" />', { blocked }), document.querySelector('idn-pair'));
  expect([element?.getAttribute('name'), element?.hasAttribute('blocked'), (element as unknown as { blocked: unknown }).blocked]).toEqual(['håbo.se', false, blocked]);
});

it('a server renders tags and attributes, and a browser takes them over without a warning', async () => {
  const template = '<form><idn-converter v-model="name" name="domain" tld="se nu" required :blocked="blocked"><template #help>Med å</template></idn-converter><idn-check tld="se"><input name="current"></idn-check></form>';
  const page = { template, setup: () => ({ name: 'håbo.se', blocked: () => 'Upptaget.' }) };
  const html = await renderToString(createSSRApp(page).use(klartext));
  expect(html).toBe('<form><idn-converter value="håbo.se" name="domain" tld="se nu" required><div slot="help">Med å</div></idn-converter><idn-check tld="se"><input name="current"></idn-check></form>');
  document.body.innerHTML = `<div id="app">${html}</div>`;
  const before = document.querySelector('idn-converter') as IdnConverterElement;
  app = createSSRApp(page).use(klartext);
  app.config.compilerOptions.isCustomElement = () => false;
  app.mount('#app');
  await settled();
  expect(document.querySelector('idn-converter')).toBe(before);
  expect([before.value, before.validationMessage]).toEqual(['håbo.se', expect.stringContaining('Upptaget.')]);
});
