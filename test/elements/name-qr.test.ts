/** The QR code of `<idn-name>`: what a telephone reads, and what people who see none hear. */
import { expect, fixture } from '@open-wc/testing';
import '../../src/define-name.js';
import type { IdnNameElement } from '../../src/elements/name/idn-name.js';
import { faultsOf } from './axe.js';
import { openBuilt, requestsOf } from './built.js';
import { staysQuiet } from './quiet.js';
import { rasterise, readCode } from './read-code.js';
import { waitUntil } from './wait-until.js';

staysQuiet();

const page = 'https://names.example/?lang=sv';
const link = 'https://names.example/?lang=sv#xn--rksmrgs-5wao1o.se';

const codeOf = (element: IdnNameElement) => element.shadowRoot?.querySelector<SVGSVGElement>('[part=qr]') ?? null;

async function showName(text: string, attributes: string): Promise<IdnNameElement> {
  return fixture<IdnNameElement>(`<idn-name ${attributes}>${text}</idn-name>`);
}

async function showCode(text = 'räksmörgås.se', attributes = `lang="sv" qr="${page}"`) {
  const element = await showName(text, attributes);
  await waitUntil(() => codeOf(element), 'no code');
  return { element, code: codeOf(element) as SVGSVGElement };
}

it('is loaded where it is asked for, under a strict policy', async () => {
  const { page: strict } = await openBuilt('/strict/name.html');
  const loaded = () => requestsOf(strict).filter((path) => /qr/.test(path)).length;
  const element = strict.document.querySelector('idn-name') as IdnNameElement;
  await element.updateComplete;
  expect(loaded()).to.equal(0);
  element.qr = page;
  await waitUntil(() => codeOf(element), 'no code');
  expect(loaded()).to.be.above(0);
  expect(strict.violations).to.deep.equal([]);
});

for (const [lang, label] of [['sv', `QR-kod med länken ${link}`], ['en', `QR code of the link ${link}`], ['nb', `QR-kode med lenken ${link}`]] as const) {
  it(`is an image that says what link it holds: ${lang}`, async () => {
    const { element, code } = await showCode('RÄKSMÖRGÅS.se', `lang="${lang}" qr="${page}"`);
    await waitUntil(() => code.getAttribute('aria-label') === label, label);
    expect(code.getAttribute('role')).to.equal('img');
    expect(await faultsOf(element)).to.deep.equal([]);
  });
}

it('is read back', async function () {
  for (const [text, expected] of [['räksmörgås.se', link], ['www.håbo.se', 'https://names.example/?lang=sv#name=www.xn--hbo-ula.se'], ['habo.se', 'https://names.example/?lang=sv#name=habo.se']] as const) {
    const { code } = await showCode(text);
    const read = await readCode(await rasterise(code, 300));
    if (read === undefined) this.skip();
    expect(read).to.equal(expected);
  }
});

it('has a quiet zone of four modules, and is dark on light in any colours', async () => {
  const { element, code } = await showCode();
  const [x, y, width, height] = (code.getAttribute('viewBox') ?? '').split(' ').map(Number) as [number, number, number, number];
  const modules = code.querySelector('path')?.getBBox() as SVGRect;
  expect([x, y, modules.x, modules.y]).to.deep.equal([-4, -4, 0, 0]);
  expect([width - modules.width, height - modules.height]).to.deep.equal([8, 8]);
  expect(code.getBoundingClientRect().width).to.be.within(140, 180);
  for (const scheme of ['light', 'dark']) {
    element.style.colorScheme = scheme;
    expect([...code.children].map((shape) => getComputedStyle(shape).fill)).to.deep.equal(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  }
  expect(getComputedStyle(code).getPropertyValue('forced-color-adjust')).to.be.oneOf(['none', '']); // WebKit has no forced colours
});

it('follows the name and the page, and an empty page is this one', async () => {
  const { element, code } = await showCode();
  const isLinked = (address: string) => waitUntil(() => codeOf(element)?.getAttribute('aria-label')?.endsWith(` ${address}`), address);
  element.textContent = 'håbo.se';
  await isLinked('https://names.example/?lang=sv#xn--hbo-ula.se');
  element.qr = '/names/';
  await isLinked(`${location.origin}/names/#xn--hbo-ula.se`);
  element.setAttribute('qr', '');
  await isLinked(`${document.baseURI.split('#')[0]}#xn--hbo-ula.se`);
  expect(code.isConnected).to.equal(true);
});

it('there is none of what is no name, for no page, and for what is no address of the web', async () => {
  const { element } = await showCode();
  for (const change of [() => (element.textContent = 'kaffe & te'), () => (element.qr = 'javascript:alert(1)'), () => (element.qr = 'https://'), () => element.removeAttribute('qr')]) {
    element.textContent = 'å.se';
    element.qr = page;
    await waitUntil(() => codeOf(element), 'no code');
    change();
    await waitUntil(() => !codeOf(element), change.toString());
  }
});

it('is no wider than what is around it', async () => {
  const { element, code } = await showCode();
  element.style.width = '90px';
  element.style.display = 'block';
  expect(code.getBoundingClientRect().width).to.be.at.most(90);
});
