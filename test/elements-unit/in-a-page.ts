/** What every element does in the documents of test runners, which know little of what browsers do. */
import type { LitElement } from 'lit';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { Tags } from '../../src/elements/tags.js';

export function testElementsInAPage(): void {
  const reported = vi.fn();
  const decoder = TextDecoder;

  beforeAll(async () => {
    Object.assign(globalThis, { litIssuedWarnings: new Set(['dev-mode']) }); // Lit would say that this is its development build
    const entries = [import('../../src/define-table.js'), import('../../src/define-check.js'), import('../../src/define-name.js'), import('../../src/define-pair.js'), import('../../src/define-batch.js')];
    await Promise.all(entries);
  }, 60_000);
  beforeEach(() => {
    vi.stubGlobal('reportError', reported);
    vi.stubGlobal('TextDecoder', undefined); // Jest has none
  });
  // what throws behind an event or a timer fails the run by itself
  afterEach(() => {
    document.body.replaceChildren();
    expect(reported).not.toHaveBeenCalled();
    vi.unstubAllGlobals();
  });

  it('<idn-converter> takes a value and what is typed, judges it, and tells its validity', async () => {
    const converter = await put('idn-converter', '<form><label for="a">Namn</label><idn-converter id="a" name="domain" tld="se nu" lang="sv" required details="open" advice="codes lookalikes"></idn-converter></form>');
    expect([converter.checkValidity(), converter.validity.valueMissing, converter.labels.length]).toEqual([false, true, 1]);
    converter.value = 'räksmörgås.se';
    await shows(converter, 'xn--rksmrgs-5wao1o.se');
    expect([converter.checkValidity(), converter.validationMessage, converter.form]).toEqual([true, '', document.querySelector('form')]);
    const answers: unknown[] = [];
    converter.addEventListener('idn-diagnosis', ({ diagnosis }) => answers.push(diagnosis.registrable));
    type(converter.shadowRoot?.querySelector('input'), 'håbo!.se');
    expect([converter.value, converter.reportValidity(), converter.validity.badInput]).toEqual(['håbo!.se', false, true]);
    await shows(converter, refused);
    expect(converter.validationMessage).toContain(refused);
    expect(answers).toEqual([false]);
    converter.shadowRoot?.querySelector<HTMLElement>('[part~=mend]')?.click();
    await shows(converter, 'xn--hbo-ula.se');
    expect(converter.value).toBe('håbo.se');
    type(converter.shadowRoot?.querySelector('input'), 'håbo');
    await shows(converter, '.nu'); // a row for each top-level domain
    converter.disabled = true;
    type(converter.shadowRoot?.querySelector('input'), '!');
    expect(converter.checkValidity()).toBe(true);
  });

  it('<idn-check> judges what is typed into the page’s input, which is valid or not', async () => {
    const check = await put('idn-check', '<form><idn-check tld="se" lang="sv" ace-name="ace"><label>Namn <input name="domain"></label></idn-check></form>');
    const input = check.querySelector('input') as HTMLInputElement;
    type(input, 'håbo!.se');
    expect([check.diagnosis.registrable, input.checkValidity()]).toEqual([false, false]);
    await shows(check, refused);
    expect(input.validationMessage).toContain(refused);
    type(input, 'håbo.se');
    expect([check.diagnosis.registrable, input.checkValidity()]).toEqual([true, true]);
    await shows(check, 'xn--hbo-ula.se');
  });

  it('<idn-name> shows both forms', async () => {
    await shows(await put('idn-name', '<idn-name lang="sv" qr="https://example.org">xn--hbo-ula.se</idn-name>'), 'håbo.se');
  });

  it('<idn-pair> compares a name and a code', async () => {
    const pair = await put('idn-pair', '<idn-pair lang="sv" name="håbo.se" code="xn--hbo-ula.se"></idn-pair>');
    expect(pair.pair?.isSame).toBe(true);
    type(pair.shadowRoot?.querySelector('input.code'), 'xn--hb-xia.se');
    await shows(pair, 'xn--hbo-ula.se');
    expect(pair.pair?.isSame).toBe(false);
  });

  it.each(['grid', 'list', 'finder'])('<idn-table view="%s"> has characters to search', async (view) => {
    const table = await put('idn-table', `<idn-table lang="sv" tld="se" view="${view}" search="ring"></idn-table>`);
    await shows(table, 'å');
    table.search = 'hake';
    await shows(table, 'č');
  });

  it('<idn-batch> checks a list that is pasted', async () => {
    vi.stubGlobal('TextDecoder', decoder); // it reads files
    const batch = await put('idn-batch', '<idn-batch tld="se" lang="sv"></idn-batch>');
    const counted = new Promise<number>((resolve) => batch.addEventListener('idn-batch', ({ counts }) => resolve(counts.rows), { once: true }));
    const field = batch.shadowRoot?.querySelector('textarea') as HTMLTextAreaElement;
    field.value = 'håbo.se\nhåbo!.se\n';
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    batch.shadowRoot?.querySelector<HTMLButtonElement>('.source button')?.click();
    expect(await counted).toBe(2);
    await shows(batch, 'håbo!.se');
  });
}

const refused = 'Tecken 5, ”!” (utropstecken), får inte ingå i ett domännamn';

async function put<Tag extends keyof Tags>(tag: Tag, html: string): Promise<Tags[Tag]['element']> {
  document.body.innerHTML = html;
  const element = document.querySelector(tag) as Tags[Tag]['element'] & LitElement;
  await element.updateComplete;
  return element;
}

/** As test libraries type: the value is set, the input tells of it and is left. */
function type(input: HTMLInputElement | null | undefined, text: string): void {
  if (!input) throw new Error('There is no field');
  input.dispatchEvent(new FocusEvent('focus'));
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
  input.dispatchEvent(new FocusEvent('blur'));
  input.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
}

/** What is in a shadow root, once the element and what it loads are done. */
async function shows(element: HTMLElement, text: string): Promise<void> {
  await vi.waitUntil(() => textOf(element).includes(text), { timeout: 20_000, interval: 20 }).catch(() => expect(textOf(element)).toContain(text));
}

/** Without styles, which are text where there are no adopted style sheets. */
const textOf = ({ shadowRoot }: HTMLElement): string =>
  [...(shadowRoot?.children ?? [])].map((child) => (child.localName === 'style' ? '' : child.textContent)).join(' ').replace(/\s+/g, ' ');
