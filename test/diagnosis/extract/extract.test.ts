import { describe, expect, it } from 'vitest';
import { extract as extractUnder } from '../../../src/diagnosis/extract/extract.js';
import { diagnose } from '../../../src/core.js';
import { errorsOf } from '../../idna/reading.js';
import { printable, suggestionsOf, titled } from '../reading.js';

const extract = (input: string) => extractUnder(input, ['se', 'nu', 'no']);

/** What was pasted, the name in it, and what was left out: `what at+length`, in the order of the text. */
const pasted: Record<string, [string, string, ...string[]][]> = {
  'a web address': [
    ['https://håbo.se', 'håbo.se', 'protocol 0+8'],
    ['HTTP://håbo.se/', 'håbo.se', 'protocol 0+7', 'path 14+1'],
    ['svn+ssh://håbo.se', 'håbo.se', 'protocol 0+10'],
    ['//håbo.se/start', 'håbo.se', 'protocol 0+2', 'path 9+6'],
    ['https://håbo.se:8080', 'håbo.se', 'protocol 0+8', 'port 15+5'],
    ['https://håbo.se:/', 'håbo.se', 'protocol 0+8', 'port 15+1', 'path 16+1'],
    ['https://håbo.se/a/b', 'håbo.se', 'protocol 0+8', 'path 15+4'],
    ['https://håbo.se?x=1', 'håbo.se', 'protocol 0+8', 'path 15+4'],
    ['https://håbo.se#del', 'håbo.se', 'protocol 0+8', 'path 15+4'],
    ['https://håbo/start', 'håbo', 'protocol 0+8', 'path 12+6'],
    ['håbo.se/kontakt', 'håbo.se', 'path 7+8'],
    ['håbo。se/kontakt', 'håbo。se', 'path 7+8'],
    ['håbo.se:443', 'håbo.se', 'port 7+4'],
    [
      'https://anna:hemligt@www.håbo.se:443/a/b?q=å@ä#del',
      'www.håbo.se',
      'protocol 0+8', 'userinfo 8+13', 'port 32+4', 'path 36+14',
    ],
  ],
  'an e-mail address': [
    ['info@håbo.se', 'håbo.se', 'mailbox 0+5'],
    ['mailto:info@håbo.se', 'håbo.se', 'mailto 0+7', 'mailbox 7+5'],
    ['MailTo:info@håbo.se?subject=Hej', 'håbo.se', 'mailto 0+7', 'mailbox 7+5', 'path 19+12'],
    ['<info@håbo.se>', 'håbo.se', 'quotes 0+1', 'mailbox 1+5', 'quotes 13+1'],
    ['a@b@håbo.se', 'håbo.se', 'mailbox 0+4'],
    ['anna\n@håbo.se', 'håbo.se', 'mailbox 0+6'],
  ],
  'quotation marks': ['""', "''", '””', '“”', '„“', '„”', '’’', '‘’', '«»', '»«', '»»', '‹›', '<>', '()'].map(
    (pair) => [`${pair[0]}håbo.se${pair[1]}`, 'håbo.se', 'quotes 0+1', 'quotes 8+1'],
  ),
  'white space around': [
    [' håbo.se', 'håbo.se', 'space 0+1'],
    ['håbo.se\t\n', 'håbo.se', 'space 7+2'],
    ['\u00A0håbo.se\u00A0', 'håbo.se', 'space 0+1', 'space 8+1'],
    ['\u2028\u3000håbo.se\r\n', 'håbo.se', 'space 0+2', 'space 9+2'],
    [' “håbo.se” ', 'håbo.se', 'space 0+1', 'quotes 1+1', 'quotes 9+1', 'space 10+1'],
    ['« håbo.se »', 'håbo.se', 'quotes 0+1', 'space 1+1', 'space 9+1', 'quotes 10+1'],
  ],
  'one final dot': [
    ['håbo.se.', 'håbo.se', 'final-dot 7+1'],
    ['håbo.se。', 'håbo.se', 'final-dot 7+1'],
    ['håbo.se．', 'håbo.se', 'final-dot 7+1'],
    ['håbo.se｡', 'håbo.se', 'final-dot 7+1'],
    ['håbo.', 'håbo', 'final-dot 4+1'],
    ['https://håbo.se./', 'håbo.se', 'protocol 0+8', 'final-dot 15+1', 'path 16+1'],
  ],
  'percent-encoding': [
    ['https://r%C3%A4ksm%C3%B6rg%C3%A5s.se/', 'räksmörgås.se', 'protocol 0+8', 'percent 8+28', 'path 36+1'],
    ['h%c3%a5bo.se', 'håbo.se', 'percent 0+12'],
    ['%68åbo.se', 'håbo.se', 'percent 0+9'],
    ['%3%41', ':', 'percent 0+5'], // a code within a code
  ],
  'what an emoji stands before': [
    ['😀@håbo.se', 'håbo.se', 'mailbox 0+2'],
    ['😀😀@håbo.se:80/', 'håbo.se', 'mailbox 0+3', 'port 10+3', 'path 13+1'],
    ['😀.se.', '😀.se', 'final-dot 4+1'],
  ],
  'nothing else': [
    ['info@', '', 'mailbox 0+5'],
    ['https://', '', 'protocol 0+8'],
    ['mailto:', '', 'mailto 0+7'],
    [' ', '', 'space 0+1'],
  ],
};

/** `what at+length`, in the order of the text. */
const cutsOf = (input: string): string[] =>
  extract(input).notes.toSorted((one, other) => one.at! - other.at!).map(({ at, length, values }) => `${values?.['what']} ${at}+${length}`);

/** The input again: what was left out in its place, and the name in the places that are left. */
function rebuild(input: string): string {
  const { text, notes } = extract(input);
  const rebuilt: (string | undefined)[] = Array.from(input, () => undefined);
  for (const { at = 0, length = 0, values } of notes) rebuilt.splice(at, length, ...Array.from(String(values?.['text'])));
  const name = Array.from(text);
  return rebuilt.map((character) => character ?? name.shift()).join('') + name.join('');
}

const decodes = (input: string): boolean => extract(input).notes.some(({ values }) => values?.['what'] === 'percent');

describe.each(Object.entries(pasted))('around a name, %s is left out', (_, rows) => {
  it.each(titled(rows))('%s', (_title, input, text, ...cuts) => {
    expect(extract(input).text).toBe(text);
    expect(cutsOf(input)).toEqual(cuts);
  });

  it('and nothing in silence: each part is a note, and together they are what was typed', () => {
    for (const [input] of rows) {
      if (!decodes(input)) expect(rebuild(input)).toBe(input);
      for (const note of extract(input).notes) {
        expect(note).toMatchObject({ code: 'cleaned', severity: 'note', label: -1, reference: expect.stringMatching(/^RFC \d+ /) });
        const { at = 0, length = 0 } = note;
        expect(Array.from(input).slice(at, at + length).join('')).toBe(note.values?.['text']);
      }
    }
  });
});

it('a byte order mark around a name is an invisible character, and no space', () => {
  for (const [input, at] of [['\uFEFFhåbo.se', 0], ['håbo.se\uFEFF', 7]] as const) {
    expect(extract(input)).toMatchObject({ text: 'håbo.se', notes: [{ code: 'removed', severity: 'note', label: -1, at, length: 1, values: { codePoint: 'U+FEFF', count: 1 } }] });
  }
});

describe('what belongs to the name, or may be a slip, stays', () => {
  it.each(titled<[string]>([
    ['håbo.se'],
    ['a/b'],
    ['a/b.se'],
    ['a?b'],
    ['#håbo.se'],
    ['å:b'],
    ['håbo.se:80a'],
    ['a“b”c'],
    ['“a”b.se'],
    ['a"b"'],
    ['""'],
    ['a b'],
    ['a\u00A0b.se'],
    ['håbo.se..'],
    ['.'],
    ['..'],
    ['。'],
    ['.håbo.se'],
    ['100%.se'],
    ['%zz.se'],
    ['https.se'],
    ['mailto.se'],
    ['<img src=x onerror=alert(1)>.se'],
    ['"><script>'],
    [''],
  ]))('%s', (_title, input) => {
    expect(extract(input)).toEqual({ text: input, notes: [], names: [] });
  });
});

describe('in a diagnosis', () => {
  it('what was left out is said before what is wrong with the name, and the name stands by itself', () => {
    const { unicode, labels, findings } = diagnose(' https://hem-.se/');
    expect({ unicode, labels: labels.map(({ input }) => input) }).toEqual({ unicode: 'hem-.se', labels: ['hem-', 'se'] });
    expect(findings.map(({ code, label }) => `${code} ${label}`)).toEqual(['cleaned -1', 'cleaned -1', 'cleaned -1', 'hyphen-end 0']);
  });

  it.each(['info@', 'https://', ' '])('%j has no name: it stays as it was typed', (input) => {
    const diagnosis = diagnose(input);
    expect(diagnosis).toMatchObject({ input, unicode: input, ascii: '', registrable: false, judged: -1 });
    expect(errorsOf(diagnosis.findings)).toEqual(['empty-name -1']);
  });

  it('nothing typed is an empty name', () => {
    expect(diagnose('')).toMatchObject({ unicode: '', ascii: '', registrable: false, judged: -1 });
  });

  it.each([['a\u00A0b.se'], ['a \t b.se'], ['a\u3000b.se'], ['a\nb.se'], ['a%20b.se']].map(([input = '']) => [printable(input), input]))(
    'white space inside %s is an error with two suggestions',
    (_title, input) => {
      const diagnosis = diagnose(input);
      expect(errorsOf(diagnosis.findings)).toEqual([expect.stringMatching(/^space 0:1\+[13]$/)]);
      expect(suggestionsOf(diagnosis)).toEqual(['ab.se', 'a-b.se']);
    },
  );
});
