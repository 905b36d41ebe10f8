/** On the page for registrars, as it is built: whether a code is that of a name. What is said of pairs stands in the tests of the element. */
import { expect, fixture } from '@open-wc/testing';
import { faultsOf, loadAxe } from './axe.js';
import { all, loaded, one, saidOf, textsOf } from './screen.js';
import { waitUntil } from './wait-until.js';

async function open(lang: string, width = 780): Promise<{ page: Document; pair: HTMLElementTagNameMap['idn-pair'] }> {
  const frame = await fixture<HTMLIFrameElement>(`<iframe style="width: ${width}px; height: 580px; border: 0"></iframe>`);
  const isLoaded = loaded(frame);
  frame.src = `/dist/page/registrars.html?lang=${lang}#pair`;
  await isLoaded;
  const page = frame.contentDocument as Document;
  const pair = page.querySelector('#pair idn-pair') as HTMLElementTagNameMap['idn-pair'];
  await waitUntil(() => pair.shadowRoot?.querySelector('.frame'), 'no fields');
  return { page, pair };
}

async function compare(pair: HTMLElement, ...values: string[]): Promise<void> {
  all<HTMLInputElement>(pair, 'input').forEach((input, index) => {
    input.value = values[index] as string;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  });
  await waitUntil(() => all(pair, '.verdict:not([inert])').length === 1, 'no answer');
}

for (const [lang, labels, said] of [
  ['sv', ['Namn', 'Kod'], ['Nej, ett tecken i koden är fel.', 'Koden står för häbo.se, inte för håbo.se.']],
  ['en', ['Name', 'Code'], ['No, one character of the code is wrong.', 'The code stands for häbo.se, not for håbo.se.']],
  ['nb', ['Navn', 'Kode'], ['Nei, ett tegn i koden er feil.', 'Koden står for häbo.se, ikke for håbo.se.']],
] as const) {
  it(`says whether they belong together, in the language of the page: ${lang}`, async () => {
    const { pair } = await open(lang);
    expect(textsOf(pair, 'label')).to.deep.equal(labels);
    await compare(pair, 'håbo', 'xn--hbo-qla');
    expect(saidOf(pair)).to.deep.equal(said);
  });
}

it('needs no moving sideways at 320 pixels', async () => {
  const { page, pair } = await open('sv', 320);
  await compare(pair, 'ä'.repeat(57), `xn--${'a'.repeat(59)}`);
  const { scrollWidth, clientWidth } = page.documentElement;
  expect(scrollWidth).to.equal(clientWidth);
});

it('axe finds nothing, and the policy of the page refuses nothing', async () => {
  const { page, pair } = await open('sv');
  const violations: string[] = [];
  page.addEventListener('securitypolicyviolation', ({ violatedDirective }) => violations.push(violatedDirective));
  await compare(pair, 'håbo', 'xn--hbo-qla');
  one(pair, '[part=differences] summary').click();
  await waitUntil(() => all(pair, '[part=differences] li').length > 0);
  expect(violations).to.deep.equal([]);
  expect(await faultsOf(page, await loadAxe(page))).to.deep.equal([]);
});
