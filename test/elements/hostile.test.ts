/** Input that broke the screens of other converters, or the pages that they stood on. */
import { expect, nextFrame } from '@open-wc/testing';
import { staysQuiet } from './quiet.js';
import {
  all, codeOf, type Converter, inputOf, nameOf, one, paste, saidOf, show, spokenBy, suggestionsOf, textOf, type,
} from './screen.js';
import { waitUntil } from './wait-until.js';

/** Everything that nobody can see, or that turns the text around it. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Default_Ignorable_Code_Point}\u2028\u2029]/u;

/** By the bug that it showed elsewhere. */
const inputs: Record<string, string[]> = {
  'ACE that is ASCII only': ['xn--example-.se', 'example.org.xn--', 'xn--.se', 'xn--a-.se', 'xn--ASCII-.se'],
  'ACE inside ACE': ['xn--xn--zca-hia.se', 'xn--xn---epa.se', 'xn--Xn---epa.se'],
  'non-ASCII inside ACE': ['xn--が-.se', 'xn--tešla.se', 'xn--💩'],
  'code points above 10FFFF': ['xn--0000h.se', 'xn--99999999.se', `xn--${'a'.repeat(520)}`, '.'.repeat(600)],
  'no round trip': ['xn--bc-9x80a.xyz', 'xn--p6j412gn7f.cn', 'xn--1nd.com', 'xn----5da7e.de'],
  'other dots and slashes': ['räksmörgås。se', 'a．se', 'a｡se', 'c℀.se', 'a⒈.se', 'a\u2024se', 'a\u2044b', '℅', 'a＠b', 'a／b'],
  'two standards': ['straße.se', 'βόλος', '\uFDFA', 'क्\u200Dष.com', 'نامه\u200Cای.com', 'क्\u200Dष b.com'],
  case: ['XN--RKSMRGS-5WAO1O.SE', 'İ', 'ı', 'ſ', '\u212A', '\u212B', 'ΟΔΟΣ', 'ẞ'],
  'lone surrogates and controls': ['\uD800', '\uDFFF', 'a\uD800b.se', '\uDC00\uD800', '\0', 'a\x1Fb', 'a\u0085b', 'a\u2028b', 'a\x7F'],
  'invisible characters': Array.from('\u00AD\u200B\u200C\u200D\u200E\u2060\u2066\uFEFF\u034F\u115F\u{E0001}\uFE0F', (each) => `a${each}b`),
  'writing that turns': ['a\u202Eb', '\u202Ea.se', 'http://\u202Ea/\u202Eb', 'info\u202E@håbo.se', 'aא', '1א', 'א1', '0a.א', 'א0٠', 'a\u05B7'],
  'Yiddish points alone': ['\u05B7', '\u05DC\u05B7', '\u05F0', '\u05F1', '\u05F2'],
  'marks': ['\u0301a', 'á\u0301', 'i\u0307', `a${'\u0301'.repeat(200)}`, `http://a/${'\u0301'.repeat(200)}`, `${'a\u0301\u0302\u0303\u0304'.repeat(12)}!`],
  'hyphens': ['-a', 'a-', 'ab--cd', '--', 'a\u2010b', 'a\u2212b'],
  'look-alikes': ['ꝱropbox.se', 'аррӏе', 'göоgle.se', 'ɢoogle', 'ĸ', 'ŀ'],
  'markup': ['<img src=x onerror=alert(1)>.se', '"><script>alert(1)</script>', '${alert(1)}{{1}}', '<!--', '&lt;b&gt;&amp;', '</bdi><mark>'],
  'personal characters and unassigned ones': ['a\uE000b', 'a\u{10FFFF}b', 'a\u0378b'],
};

/** What an answer is made of, beside what is there from the start. */
const answers = ['svg', 'path', 'p', 'bdi', 'mark', 'wbr', 'span', 'br', 'button', 'slot', 'ul', 'ol', 'li', 'details', 'summary'];

staysQuiet();

for (const [what, texts] of Object.entries(inputs)) {
  describe(what, () => {
    for (const text of texts) {
      it(`${printable(text)} is shown as text that can be seen, quietly`, async () => {
        const converter = await show('details="open"');
        const own = new Set([...tagsOf(converter), ...answers]);
        await paste(converter, text);
        inputOf(converter).dispatchEvent(new FocusEvent('blur'));
        await converter.updateComplete;
        expect(spokenBy(converter)).not.to.equal('');
        expect(unseenIn(converter)).to.deep.equal([]);
        expect(tagsOf(converter).filter((tag) => !own.has(tag))).to.deep.equal([]);
        one(converter, '.box').remove();
        expect(converter.shadowRoot?.textContent).not.to.match(/\p{M}{4}/u);
      });
    }
  });
}

describe('markup', () => {
  it('stays what was typed, letter by letter', async () => {
    const converter = await show();
    await type(converter, '<b>&lt');
    inputOf(converter).blur();
    await converter.updateComplete;
    expect(saidOf(converter)).to.deep.equal(['”<”, ”>” och ”&” går inte att ha i ett domännamn']);
    await waitUntil(() => spokenBy(converter).includes('<b>&lt.se kan inte registreras.'), 'not said');
  });

  it('in the label is text as well', async () => {
    const converter = await show();
    converter.label = '<img src=x>';
    await converter.updateComplete;
    expect(textOf(converter, 'label')).to.equal('<img src=x>');
  });
});

describe('writing that turns', () => {
  it('is shown as U+202E wherever the name is', async () => {
    const converter = await show('lang="sv" details="open"');
    await paste(converter, 'a\u202Eb');
    inputOf(converter).dispatchEvent(new FocusEvent('blur'));
    await converter.updateComplete;
    expect(spokenBy(converter)).to.contain('aU+202Eb.se kan inte registreras.');
    expect(saidOf(converter)).to.deep.equal(['Tecken 2 är osynligt (U+202E) och får inte ingå i ett domännamn']);
    expect(textOf(converter, '[part=letters] .refused .glyph')).to.equal('U+202E');
    expect(inputOf(converter).value).to.equal('a\u202Eb');
  });
});

describe('marks', () => {
  it('200 on one letter make no tower', async () => {
    const converter = await show();
    await paste(converter, 'aaa');
    const plain = one(converter, '[part=name]').getBoundingClientRect().height;
    const headline = one(converter, '.headline').getBoundingClientRect().height;
    await paste(converter, `b${'\u0301'.repeat(12)}`);
    expect(nameOf(converter)).to.match(/^b(◌\u0301){12}\.se$/);
    expect(one(converter, '[part=name]').getBoundingClientRect().height).to.equal(plain);
    await paste(converter, `a${'\u0301'.repeat(200)}aa`);
    expect(saidOf(converter).at(-1)).to.match(/”\u00E1\u0301…”|”a\u0301\u0301…”/);
    expect(one(converter, '.findings').getBoundingClientRect().height).to.be.below(2 * headline);
  });
});

describe('ACE that is ASCII only', () => {
  it('xn--example-.se is never shown as example.se', async () => {
    const converter = await show('lang="sv" details="open"');
    await paste(converter, 'xn--example-.se');
    inputOf(converter).dispatchEvent(new FocusEvent('blur'));
    await converter.updateComplete;
    expect(saidOf(converter)).to.deep.equal(['Koden xn--example- stämmer inte; den motsvarar inget domännamn']);
    expect(spokenBy(converter)).to.contain('xn--example-.se kan inte registreras.');
    expect([nameOf(converter), codeOf(converter)]).to.deep.equal(['', '']);
    expect(suggestionsOf(converter)).to.deep.equal([]);
    expect(converter.shadowRoot?.textContent).not.to.match(/(?<!xn--)example/);
  });
});

describe('a pasted megabyte', () => {
  // not of marks alone, with which the engines themselves take minutes to draw a field
  for (const piece of ['ä!', '.', 'a\u0301', '\u202E', ' ', '%C3%A5', 'https://å/']) {
    it(`of ${printable(piece)} leaves little on the page, and the next name is answered`, async () => {
      const converter = await show();
      await paste(converter, piece.repeat(1_000_000 / piece.length));
      expect(converter.diagnosis.registrable).not.to.equal(true);
      expect(all(converter, '*').length).to.be.below(20_000);
      expect(converter.shadowRoot?.textContent?.length).to.be.below(200_000);
      await nextFrame();
      await paste(converter, 'å');
      expect(codeOf(converter)).to.equal('xn--5ca.se');
    });
  }
});

/** All text and all attributes of a converter that hold what can't be seen. Our own fences in speech come in pairs. */
function unseenIn(converter: Converter): string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(converter.shadowRoot as ShadowRoot, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.parentElement?.closest('.mirror')) continue; // as unseen as in the field
    if (node instanceof Element) texts.push(...Array.from(node.attributes, ({ value }) => value));
    else texts.push(node.textContent ?? '');
  }
  return texts
    .map((text) => text.replace(/[\n\t]/g, '').replace(/\u2068([^\u2066-\u2069]*)\u2069/g, '$1'))
    .filter((text) => UNSEEN.test(text))
    .map(escape);
}

/** For the title of a test. */
function printable(text: string): string {
  const shown = text.replace(/[^\x21-\x7E\xA1-\xAC\xAE-\u02FF\u0400-\u04FF]/gu, (each) => `‹${(each.codePointAt(0) as number).toString(16)}›`);
  return shown.length > 40 ? `${shown.slice(0, 40)}…` : shown;
}

const tagsOf = (converter: Converter): string[] => all(converter, '*').map(({ localName }) => localName);
