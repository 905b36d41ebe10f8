/** In a column of 280 pixels, at 400 % of zoom, and with the spaces that people set between letters: nothing is cut off, nothing has to be moved sideways. */
import { expect } from '@open-wc/testing';
import { all, showPage } from './screen.js';
import { waitUntil } from './wait-until.js';

const LONG = 'ä'.repeat(57);
const YIDDISH = '\u05D9\u05D9\u05B4\u05D3\u05D9\u05E9';

const converters: Record<string, string> = {
  empty: '',
  permitted: 'value="räksmörgås.se"',
  'as long as can be': `value="${LONG}"`,
  'too long': `value="${LONG}ä.se"`,
  refused: 'value="Björns Bageri & Café"',
  'shown as a code': 'value="þing.se"',
  'a misread code': 'value="xn--smrgs-praoj.se"',
  'a code as long as can be': `value="xn--${'a'.repeat(59)}.se"`,
  Yiddish: `value="${YIDDISH}1.se"`,
  'several TLDs': `value="${LONG}" tld="se nu no dk de fi" multiple`,
  'several TLDs, with suggestions': 'value="straße" tld="se nu de fi"',
  'with its doors open': 'value="smörgåsbоrd.se" details="open" advice="counterpart lookalikes codes"',
};

const contents: Record<string, string> = {
  ...Object.fromEntries(Object.entries(converters).map(([state, attributes]) => [`the converter, ${state}`, `<idn-converter ${attributes}></idn-converter>`])),
  'the converter in a form': `<form><idn-converter value="${LONG}.se"></idn-converter></form>`,
  'the check': ['köp se', 'xn--smrgs-praoj.se', `${LONG}.se`].map((value) => `<idn-check><input value="${value}" style="width: 100%; box-sizing: border-box"></idn-check>`).join(''),
  'the name': `<idn-name>${LONG}.se</idn-name>`,
  'a pair': `<idn-pair name="${LONG}.se" code="xn--${'a'.repeat(59)}.se"></idn-pair><idn-pair name="håbo" code="xn--hbo-qla" readonly></idn-pair>`,
  'the table': '<idn-table></idn-table>',
  'the table as a list': '<idn-table view="list"></idn-table>',
  'the table as a finder': '<idn-table view="finder"></idn-table>',
  'the check of lists': '<idn-batch></idn-batch>',
};

/** https://www.w3.org/TR/WCAG22/#text-spacing */
const spaced = 'letter-spacing: 0.12em; word-spacing: 0.16em; line-height: 1.5';

for (const [what, width, style] of [['280 pixels', 280, ''], ['320 pixels', 320, ''], ['320 pixels with spaced letters', 320, spaced]] as const) {
  describe(`at ${what}`, () => {
    it('nothing is cut off, and nothing has to be moved sideways', async () => {
      const scripts = ['', '-check', '-name', '-pair', '-table', '-batch'].map((name) => `<script type="module" src="/src/define${name}.ts"></script>`).join('');
      const frame = await showPage(width, `<main style="${style}"></main>${scripts}`);
      const page = frame.contentDocument as Document;
      const main = page.querySelector('main') as HTMLElement;
      const wrong: string[] = [];
      for (const [state, content] of Object.entries(contents)) {
        main.innerHTML = content;
        const elements = [...main.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('idn-'));
        await waitUntil(() => elements.every((element) => element.shadowRoot?.querySelector('.frame')), `${state} is not drawn`);
        if (/value/.test(content) && !content.includes('value=""')) await waitUntil(() => elements.every((element) => all(element, '.headline, .rows').length > 0), `${state}: no answer`);
        await waitUntil(() => elements.every((element) => all(element, 'details[open] > summary:only-child').length === 0), `${state}: not loaded`);
        wrong.push(...elements.flatMap((element) => cutIn(element, page)).map((words) => `${state}: ${words}`));
        const { clientWidth, scrollWidth } = page.documentElement;
        if (scrollWidth > clientWidth) wrong.push(`${state}: ${scrollWidth} pixels wide`);
      }
      expect(wrong).to.deep.equal([]);
    });
  });
}

/** What is wider than the page, or hides a part of its own text; the first characters of a group are a sample, which is to be cut. */
function cutIn(element: Element, page: Document): string[] {
  const { clientWidth } = page.documentElement;
  return all(element, '*').flatMap((each) => {
    if (each.closest('.unseen, .mirror, .list, .sample, svg, select') || !each.checkVisibility()) return [];
    const style = (page.defaultView as Window).getComputedStyle(each);
    const isCut = style.overflowX !== 'visible' && !each.matches('input, textarea') && each.scrollWidth > each.clientWidth + 1;
    const isWide = each.getBoundingClientRect().right > clientWidth + 0.5;
    return isCut || isWide ? [`${each.localName}.${each.className} ${isCut ? 'is cut' : 'is wide'}`] : [];
  });
}
