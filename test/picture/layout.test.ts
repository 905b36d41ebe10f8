/** Where everything in a picture stands. */
import { describe, expect, it } from 'vitest';
import { registries } from '../../src/core.js';
import { type Content, contentOf } from '../../src/picture/content.js';
import { describe as describeContent } from '../../src/picture/describe-picture.js';
import type { Drawing, DrawnText } from '../../src/picture/drawing.js';
import { layOut } from '../../src/picture/layout.js';
import { measure, names } from './measure.js';

const date = new Date(2026, 10, 22);
const hostile = [
  '', ' ', '.', '..se', '\u0000', '\uD800.se', '\u202Eabc.se', '\uFDFD'.repeat(20), 'a\u0300'.repeat(300), '<script>"&\'</script>',
  'a b c.se', `${'a.'.repeat(126)}a`, 'ä.'.repeat(500), 'ä'.repeat(5000), '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}.se', 'constructor', 'http://å.se:80/?q',
];
const all = [...Object.values(names), ...hostile].flatMap((name) => [['sv', false], ['en', false], ['sv', true]].map(([lang, receipt]) => [name, lang as string, receipt as boolean] as const));

describe.each(all.map(([name, lang, receipt]) => [name.slice(0, 40), lang, receipt ? 'with a receipt' : 'alone', receipt, name] as const))('%j in %s %s', (_, lang, __, receipt, name) => {
  const content = contentOf(name, { lang, date, receipt, ...(receipt && { page: 'https://names.example/' }) });
  const drawing = layOut(content, measure);

  it('everything stands inside the picture', () => {
    expect(drawing.texts.length).toBeGreaterThan(2);
    for (const { left, right, top, bottom } of drawing.texts.map(boxOf)) {
      expect([left >= 48, right <= 752.1, top >= 0, bottom <= drawing.height - 24]).toEqual([true, true, true, true]);
    }
    expect(drawing.lines.filter(({ x, y, width }) => x < 48 || x + width > 752.1 || y > drawing.height)).toEqual([]);
  });

  it('no text stands on another one, or in the quiet zone of a code', () => {
    expect(overlapsIn(drawing)).toEqual([]);
    for (const { x, y, size, unit } of drawing.codes) {
      const [zone, side] = [4 * unit, size * unit];
      const near = drawing.texts.map(boxOf).filter(({ left, right, top, bottom }) => right > x - zone && left < x + side + zone && bottom > y - zone && top < y + side + zone);
      const lines = drawing.lines.filter((line) => line.y > y - zone && line.y < y + side + zone);
      expect([near, lines, x >= zone, y + side + zone <= drawing.height]).toEqual([[], [], true, true]);
    }
  });

  it('its description has the same words', () => {
    const withoutSpaces = (text: string): string => text.replace(/[\s\u2068\u2069]/g, '');
    const words = withoutSpaces(describeContent(content));
    expect(drawing.texts.filter(({ text }) => !words.includes(withoutSpaces(text)))).toEqual([]);
  });

  it('no text has spaces at its ends, or what can’t be seen', () => {
    expect(drawing.texts.filter(({ text }) => text !== text.trim() || /[\p{C}\p{DI}]/u.test(text))).toEqual([]);
  });
});

describe('the ACE form', () => {
  const partsOf = (name: string): string => contentOf(name).code.map((parts) => parts.map(({ text }) => text).join(' ')).join(' . ');

  it.each([
    ['räksmörgås.se', 'xn-- rksmrgs - 5wao1o . se'],
    ['ä.se', 'xn-- 4ca . se'],
    ['a-ä-1.se', 'xn-- a--1 - moa . se'],
    [names['a subdomain of a Hebrew name'], 'kalle . xn-- 9dbne9b . se'],
    ['habo.se', 'habo . se'],
    [names['a code that stands for nothing'], ''],
  ])('of %s is %j', (name, parts) => {
    expect(partsOf(name)).toBe(parts);
  });

  it('has a line under each part, and none under the hyphen between them', () => {
    const { texts, lines } = layOut(contentOf('räksmörgås.se'), measure);
    const underlined = lines.filter(({ isQuiet }) => !isQuiet).map(({ x, y }) => texts.find((text) => text.x === x - 2 && text.y === y - 6)?.text);
    expect(underlined).toEqual(['xn--', 'rksmrgs', '5wao1o']);
  });

  it('says what each part is, each once', () => {
    expect(contentOf('räksmörgås.se', { lang: 'sv' }).explained.map(([part]) => part)).toEqual(['xn--', 'rksmrgs', '5wao1o']);
    expect(contentOf('ä.ä.se').explained.map(([part]) => part)).toEqual(['xn--', '4ca']);
    expect(contentOf('habo.se').explained).toEqual([]);
  });
});

it.each(['sv', 'en'])('no text is empty, wherever a line ends: %s', (lang) => {
  for (const name of ['Guðrúnsislandshästar', 'þing', 'xn--rksmrgs-5waolo.se', '850709-9805', 'www.håbo.se', 'a b_c.se']) {
    for (let width = 5; width < 14; width += 0.5) {
      const { texts } = layOut(contentOf(name, { lang }), (text) => text.length * width);
      expect(texts.filter(({ text }) => text.trim() === '')).toEqual([]);
    }
  }
});

describe('a name', () => {
  it('is as large as one line allows, and goes on where it is longer', () => {
    const sizesOf = (name: string): number[] => layOut(contentOf(name), measure).texts.filter(({ size }) => size >= 28).map(({ size }) => size);
    expect(new Set(sizesOf('håbo.se'))).toEqual(new Set([48]));
    const long = layOut(contentOf(names['as long as it can be']), measure).texts.filter(({ size }) => size === 28);
    expect(long.map(({ text }) => text).join('')).toBe(names['as long as it can be']);
    expect(new Set(long.map(({ y }) => y)).size).toBeGreaterThan(1);
  });

  it('has its labels from left to right, each in its own direction', () => {
    const { texts } = layOut(contentOf(names['a subdomain of a Hebrew name']), measure);
    const drawn = texts.filter(({ size }) => size === 48);
    expect(drawn.map(({ text, isRightToLeft }) => [text, isRightToLeft])).toEqual([
      ['kalle', false], ['.', false], ['\u05E9\u05DC\u05D5\u05DD', true], ['.', false], ['se', false],
    ]);
    drawn.slice(1).forEach(({ x }, index) => expect(x).toBeCloseTo((drawn[index] as DrawnText).x + (drawn[index] as DrawnText).width));
  });

  it('that is a code is in a font for codes, wherever it stands', () => {
    const name = names['a code that stands for nothing'];
    const codes = layOut(contentOf(name), measure).texts.filter(({ text }) => text.startsWith('xn--'));
    expect(codes.map(({ isMono }) => isMono)).toEqual([true, true, true]);
    expect(layOut(contentOf('habo.se'), measure).texts.find(({ text }) => text === 'habo')?.isMono).toBe(false);
  });

  it('is broken between letters, and not between a letter and its mark', () => {
    const { texts } = layOut(contentOf(`${'\u05D9\u05B4'.repeat(80)}.se`), measure);
    expect(texts.filter(({ text }) => text.startsWith('\u05B4'))).toEqual([]);
  });

  it('is cut only where it is longer than any that can be registered', () => {
    const longest = [50, 50, 50, 50, 45].map((count) => 'a'.repeat(count)).join('.') + '.se';
    expect(longest.length).toBe(252);
    expect(contentOf(longest).name.join('.')).toBe(longest);
    const longer = contentOf('ä'.repeat(400), { lang: 'sv' });
    expect(longer.name.join('.')).toBe(`${'ä'.repeat(253)}…`);
    expect(longer.labels[0]?.letters.length).toBe(253);
    expect(longer.notes[0]).toBe('Och 147 till.');
  });
});

describe('the letters', () => {
  const lettersOf = (name: string, lang = 'sv') => contentOf(name, { lang }).labels.flatMap(({ letters }) => letters);

  it('have place, code points and everyday name', () => {
    expect(lettersOf('å1.se').map(({ place, glyph, codePoints, what }) => [place, glyph, codePoints, what].join(' '))).toEqual(['1 å U+00E5 å', '2 1 U+0031 ett']);
    expect(lettersOf('å1.se', 'en').map(({ what }) => what)).toEqual(['a with ring', 'one']);
    expect(lettersOf(names.Hebrew).map(({ codePoints }) => codePoints)[1]).toBe('U+05D9 U+05B4');
  });

  it('are those of what is registered, however it was typed', () => {
    const letters = lettersOf('räksmörgås.se');
    for (const typed of ['RÄKSMÖRGÅS', 'ra\u0308ksmo\u0308rga\u030As.se', 'https://räksmörgås.se/', names.code]) expect(lettersOf(typed)).toEqual(letters);
  });

  it('say which is refused', () => {
    const refused = lettersOf(names['a Cyrillic letter']).filter(({ isRefused }) => isRefused);
    expect(refused.map(({ place, what }) => [place, what])).toEqual([['9', 'kyrillisk bokstav (inte tillåtet)']]);
  });

  it('are shown of every label with other letters than a–z, and of the one that is registered', () => {
    const labelsOf = (name: string): string[] => contentOf(name).labels.map(({ letters }) => letters.map(({ glyph }) => glyph).join(''));
    expect(labelsOf('www.håbo.se')).toEqual(['håbo']);
    expect(labelsOf('ö.habo.se')).toEqual(['ö', 'habo']);
    expect(labelsOf('example.com')).toEqual([]);
  });

  it('stand in two columns where there are many', () => {
    const columns = (name: string): number => new Set(layOut(contentOf(name), measure).texts.filter(({ text }) => text.startsWith('U+')).map(({ x }) => x)).size;
    expect([columns('ååååå.se'), columns('åååååååååå.se')]).toEqual([1, 2]);
  });

  it('that can’t be seen are a dash, and wide ones are made smaller', () => {
    expect(lettersOf('a\u202Eb.se')[1]).toMatchObject({ glyph: '–', codePoints: 'U+202E' });
    const wide = layOut(contentOf('\uFDFD'), (text, style) => measure(text, style) * (text === '\uFDFD' ? 10 : 1));
    expect(overlapsIn(wide)).toEqual([]);
  });
});

describe('the receipt', () => {
  it('says what the rest of the picture does not, and stands where the day was', () => {
    const { receipt, notes } = contentOf('WWW.Räksmörgås.se', { lang: 'sv', date: new Date('2026-12-01T14:50:07Z'), receipt: true });
    expect(receipt.map(({ caption, texts }) => [caption, ...texts])).toEqual([
      ['Skrivet', 'WWW.Räksmörgås.se'], ['Ändrat', 'Domännamn skrivs med små bokstäver: www.räksmörgås.se.'], ['Skrift', 'latinska bokstäver'],
      ['Koden läst tillbaka', 'www.räksmörgås.se, samma namn'], ['Det som registreras', 'räksmörgås.se (xn--rksmrgs-5wao1o.se)'],
      ['Regler', 'IDNA2008 (RFC 5890–5893), UTS 46, https://dotse.github.io/IDN-tables/IDN_table_se.pdf'], ['Tid', '2026-12-01T14:50:07Z'], ['Program', expect.stringMatching(/^klartext /)],
    ]);
    expect(notes).toEqual(['Teckentabell: se-latn, revision C (2020-10-02).']);
    expect(contentOf('håbo.se').receipt).toEqual([]);
  });

  it('has its Hebrew names from left to right, each label in its own direction', () => {
    const { texts } = layOut(contentOf(names['a subdomain of a Hebrew name'], { lang: 'sv', receipt: true }), measure);
    const [caption] = texts.filter(({ text }) => text === 'Det som registreras');
    const line = texts.filter(({ y, size }) => y === caption?.y && size === 15).slice(1);
    expect(line.map(({ text, isRightToLeft }) => [text, isRightToLeft])).toEqual([['\u05E9\u05DC\u05D5\u05DD', true], ['.', false], ['se', false], ['(xn--9dbne9b.se)', false]]);
  });
});

describe('the sentences', () => {
  const sentencesOf = (name: string, options = {}): string => describeContent(contentOf(name, { lang: 'sv', date, ...options })).replace(/[\u2068\u2069]/g, '');

  it('give the verdict, and the first fault', () => {
    expect(sentencesOf('Håbo')).toContain('håbo.se är ett tillåtet .se-namn.');
    expect(sentencesOf('håbo.nu')).toContain('håbo.nu är ett tillåtet .nu-namn.');
    expect(sentencesOf('håbo.com')).toContain('.com bedöms inte här.');
    expect(sentencesOf('å_.se')).toMatch(/å_\.se kan inte registreras\.\nTecken 2, ”_”/);
    expect(sentencesOf(names['a code that stands for nothing'])).toContain('Kontrollera om 1 och l eller 0 och o har förväxlats.');
    expect(sentencesOf('')).toContain('Skriv ett domännamn');
  });

  it('say what of a longer name is registered', () => {
    expect(sentencesOf('www.håbo.se')).toContain('Det är håbo.se som registreras. www är en underdomän.');
  });

  it('name the table and the day', () => {
    const { date: day } = registries.se.tables[0] as (typeof registries.se.tables)[0];
    expect(sentencesOf('håbo.se')).toContain(`Teckentabell: se-latn, revision C (${day}).`);
    expect(sentencesOf('håbo.se')).toContain('Bilden gjordes 2026-11-22.');
    expect(sentencesOf('håbo.com')).not.toContain('Teckentabell');
  });

  it('are of the registry that is asked for', () => {
    expect(sentencesOf('č', { registry: registries.nu })).toContain('č.nu kan inte registreras.');
    expect(sentencesOf('č.se', { registry: registries.nu })).toContain('.se bedöms inte här.');
  });

  it.each(['en', 'en-GB', 'qaa', '', undefined])('are in English for %s', (lang) => {
    const { lang: tag, nameCaption }: Content = contentOf('håbo.se', { lang });
    expect([tag, nameCaption]).toEqual(['en', 'Domain name']);
  });
});

const boxOf = ({ x, y, width, size }: DrawnText) => ({ left: x, right: x + width, top: y - size * 0.75, bottom: y + size * 0.2 });

function overlapsIn({ texts }: Drawing): string[] {
  const boxes = texts.map((text) => ({ ...boxOf(text), text: text.text })).toSorted((one, other) => one.top - other.top);
  return boxes.flatMap((one, index) => {
    const near = boxes.slice(index + 1, index + 60).filter(({ top }) => top < one.bottom);
    return near.filter(({ left, right }) => left < one.right - 0.1 && one.left < right - 0.1).map((other) => `${one.text} ${other.text}`);
  });
}
