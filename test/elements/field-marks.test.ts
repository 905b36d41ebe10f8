/** The marks in the field: they lie over the letters that they mark, however the field is styled and scrolled. */
import { expect, fixture, nextFrame } from '@open-wc/testing';
import { faultsOf, withSchemes } from './axe.js';
import { all, type Converter, drawn, inputOf, marksIn, one, press, show, showInFrame, type } from './screen.js';
import { waitUntil } from './wait-until.js';

const mirrorOf = (converter: Converter): HTMLElement => one(converter, '.mirror');
const textIn = (converter: Converter): HTMLElement => one(converter, '.mirror > div > span:first-child');

const endingOf = (converter: Converter): string => all(converter, '.ending').map(({ textContent }) => textContent).join();

/** The left edges of the code units of a text, in the order of the text. */
function edgesOf(element: Element): number[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const edges: number[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    for (let at = 0; at < node.length; at++) {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      edges.push(range.getBoundingClientRect().left);
    }
  }
  return edges;
}

/** Where the field draws the code units: the text as a whole, with the field's own style, at the place of its first letter. */
function edgesOfField(converter: Converter): number[] {
  const input = inputOf(converter);
  const style = getComputedStyle(input);
  const line = document.createElement('div');
  line.dir = input.dir;
  line.textContent = input.value;
  line.style.cssText = `position: fixed; white-space: pre; width: max-content; font: ${style.font}; letter-spacing: ${style.letterSpacing}; word-spacing: ${style.wordSpacing}`;
  converter.parentElement!.append(line);
  const { left } = input.getBoundingClientRect();
  const { currentCSSZoom: zoom = 1 } = input as { currentCSSZoom?: number };
  const begin = left + zoom * (Number.parseFloat(style.borderLeftWidth) + Number.parseFloat(style.paddingLeft) - input.scrollLeft);
  const edges = edgesOf(line).map((edge) => edge - line.getBoundingClientRect().left + begin);
  line.remove();
  return edges;
}

async function expectToCoincide(converter: Converter): Promise<void> {
  await waitUntil(() => Math.abs(one(converter, '.mirror > div').scrollLeft - inputOf(converter).scrollLeft) < 0.5, 'not scrolled');
  const field = edgesOfField(converter);
  const mirror = edgesOf(textIn(converter));
  expect(mirror.length).to.equal(field.length);
  expect(Math.max(...mirror.map((edge, at) => Math.abs(edge - field[at]!))), 'pixels apart').to.be.at.most(0.5);
  const [box, copy] = [inputOf(converter), mirrorOf(converter)].map((element) => element.getBoundingClientRect());
  const { lineHeight, paddingTop, paddingBottom } = getComputedStyle(inputOf(converter));
  const room = inputOf(converter).clientHeight - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom);
  expect(room, 'room for the line, which engines place differently where there is none').to.be.at.least(Number.parseFloat(lineHeight) || 0);
  for (const side of ['left', 'top', 'right', 'bottom'] as const) expect(copy![side], side).to.be.closeTo(box![side], 0.5);
}

const LONG = 'räksmörgås och en kaffe_'.repeat(6);
const names = ['Björns Bageri & Café', 'AVAWATA. Ta_Vo & fi', 'xn--smrgs-praoj.se', '\u05D3\u05D5\u05D31.se', 'a\u05D9\u05D9\u05B4\u05D3_b', 'smörgåsb\u043Erd.se', 'räksmo\u0308rg_s.se', LONG];

describe('the letters of the mirror are those of the field', () => {
  for (const size of [13, 16, 31.5]) {
    for (const name of names) {
      it(`${name.slice(0, 24)}, ${size} px`, async () => {
        const page = await fixture(`<div style="font-size: ${size}px; width: 30em"><idn-converter lang="sv"></idn-converter></div>`);
        const converter = page.querySelector('idn-converter') as Converter;
        converter.value = name;
        await drawn(converter);
        await expectToCoincide(converter);
      });
    }
  }

  // as browsers zoom: all lengths, and the window is narrower
  for (const zoom of [0.5, 1.1, 1.75, 4]) {
    it(`zoomed to ${zoom * 100} %`, async () => {
      const page = await fixture(`<div style="zoom: ${zoom}; width: 20rem"><idn-converter lang="sv" value="Björns Bageri & Café"></idn-converter></div>`);
      await drawn(page.querySelector('idn-converter') as Converter);
      await expectToCoincide(page.querySelector('idn-converter') as Converter);
    });
  }

  it('however a page styles the part', async () => {
    const page = await fixture(`<div>
      <style>idn-converter::part(input) { font: italic 700 19px serif; letter-spacing: 0.1em; padding: 3px 7px 11px 40px; border: 5px solid green; margin: 4px 8px; height: 80px; background: yellow; box-shadow: 0 0 9px; color: blue; }</style>
      <idn-converter lang="sv" value="Björns Bageri & Café"></idn-converter></div>`);
    const converter = page.querySelector('idn-converter') as Converter;
    await drawn(converter);
    await expectToCoincide(converter);
    const { backgroundColor, borderTopColor, boxShadow } = getComputedStyle(mirrorOf(converter));
    expect([backgroundColor, borderTopColor, boxShadow]).to.deep.equal(['rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0)', 'none']);
  });

  it('while the caret moves through a long name', async () => {
    const { converter } = await showInFrame(320, 'lang="sv"');
    await type(converter, 'räksmörgås och kaffe_med_bulle & glass');
    const input = inputOf(converter);
    await waitUntil(() => input.scrollLeft > 0, 'not scrolled');
    for (const key of ['Home', 'End']) {
      await press(key);
      await nextFrame();
      await waitUntil(() => Math.abs(one(converter, '.mirror > div').scrollLeft - input.scrollLeft) < 0.5, key);
    }
    expect(input.scrollLeft).to.be.greaterThan(0);
  });

  it('on a page that is written from right to left', async () => {
    const page = await fixture('<div dir="rtl"><idn-converter lang="sv" value="Björns Bageri & Café"></idn-converter></div>');
    await drawn(page.querySelector('idn-converter') as Converter);
    await expectToCoincide(page.querySelector('idn-converter') as Converter);
  });
});

describe('what is marked', () => {
  it('is each fault, once the answer is final', async () => {
    const converter = await show();
    await type(converter, 'Björns Bageri & Café');
    await waitUntil(() => marksIn(converter).length > 0);
    expect(marksIn(converter)).to.deep.equal(['error  ', 'error  & ']);
  });

  it('is what a code may have been misread in', async () => {
    expect(marksIn(await show('lang="sv" value="xn--smrgs-praoj.se"'))).to.deep.equal(['warning o']);
  });

  it('is nothing in a name within the rules', async () => {
    expect(all(await show('lang="sv" value="räksmörgås.se"'), '.mirror')).to.deep.equal([]);
  });

  it('is nothing that a screen reader or a click meets', async () => {
    const mirror = mirrorOf(await show('lang="sv" value="Björns Åkeri"'));
    expect([mirror.ariaHidden, getComputedStyle(mirror).pointerEvents]).to.deep.equal(['true', 'none']);
  });
});

describe('behind a word stands the top-level domain', () => {
  it('that it would be registered under', async () => {
    expect(endingOf(await show('lang="sv" tld="nu se" value="räksmörgås"'))).to.equal('.nu');
  });

  it('unless it was typed, or the word is refused, or there is none', async () => {
    for (const value of ['räksmörgås.se', 'räk smörgås', '']) expect(endingOf(await show(`lang="sv" value="${value}"`)), value).to.equal('');
  });

  it('only where the two are one name', async () => {
    for (const value of ['köp.', 'köp。', 'köp ', 'xn--kp-fka/']) expect(endingOf(await show(`lang="sv" value="${value}"`)), value).to.equal('');
  });

  it('and is right behind the last letter', async () => {
    const converter = await show('lang="sv" value="räksmörgås"');
    const [word, ending] = [textIn(converter), one(converter, '.ending')].map((element) => element.getBoundingClientRect());
    expect(ending!.left - word!.right).to.be.within(-2.1, 0.5);
  });

  it('is not over what an input method composes', async () => {
    const converter = await show('lang="sv" value="räksm"');
    const input = inputOf(converter);
    const isSeen = (): boolean => getComputedStyle(mirrorOf(converter)).display !== 'none';
    expect(isSeen()).to.equal(true);
    input.value = 'räksm¨';
    input.dispatchEvent(new InputEvent('input', { isComposing: true, data: '¨', bubbles: true, composed: true }));
    expect(isSeen()).to.equal(false);
    input.value = 'räksmö';
    input.dispatchEvent(new CompositionEvent('compositionend', { data: 'ö' }));
    await converter.updateComplete;
    expect([isSeen(), textIn(converter).textContent]).to.deep.equal([true, 'räksmö']);
  });

  it('is left out where there is no room for it', async () => {
    const { converter } = await showInFrame(320, `lang="sv" value="${'räksmörgås'.repeat(4)}"`);
    const [line, ending] = [one(converter, '.mirror > div'), one(converter, '.ending')].map((element) => element.getBoundingClientRect());
    expect(ending!.top).to.be.at.least(line!.bottom - 1);
  });
});

describe('axe finds nothing', () => {
  withSchemes();

  for (const scheme of ['light', 'dark']) {
    it(scheme, async () => {
      const page = await fixture(`<main class="${scheme}" lang="sv"><idn-converter value="räksmörgås"></idn-converter></main>`);
      await drawn(page.querySelector('idn-converter') as Converter);
      expect(await faultsOf(page)).to.deep.equal([]);
    });
  }
});
