import { describe, expect, it } from 'vitest';
import type { CharacterDiagnosis } from '../../src/diagnosis/diagnosis.js';
import { diagnose } from '../../src/core.js';
import type { Registry } from '../../src/registry/registry.js';
import { se } from '../../src/registries/se/policy.js';
import { charXml, readSections } from '../lgr/lgr-xml.js';
import { titled } from './reading.js';

const charactersOf = (label: string, registry?: Registry): readonly CharacterDiagnosis[] =>
  diagnose(`${label}.se`, registry).labels[0]?.characters ?? [];

const mark = { allowed: '', mapped: '~', removed: '-', refused: '!', uncertain: '?' };

/** One character a word, in code points: `!2011>2010` is U+2011, refused, which became U+2010. `~` mapped, `-` removed. */
const reading = (label: string): string =>
  charactersOf(label).map(({ codePoints, status, becomes }) => {
    const became = becomes === undefined ? '' : `>${hex(Array.from(becomes, (character) => character.codePointAt(0) as number))}`;
    return mark[status] + hex(codePoints) + became;
  }).join(' ');

const hex = (codePoints: readonly number[]): string => codePoints.map((codePoint) => codePoint.toString(16).toUpperCase()).join('+');

describe('what became of each character', () => {
  it.each(titled<[string, string]>([
    ['hå', '68 E5'],
    ['Hå', '~48>68 E5'],
    ['a\u0308', '~61+308>E4'],
    ['A\u030A', '~41+30A>E5'],
    ['\uFB01', '~FB01>66+69'],
    ['\u338F', '~338F>6B+67'],
    ['a\u00ADb', '61 -AD> 62'],
    ['\u200B\u2060', '-200B> -2060>'],
    ['a b', '61 !20 62'],
    ['a  b', '61 !20 !20 62'],
    ['aã', '61 !E3'],
    ['aÃ', '61 !C3>E3'],
    ['a\u2011b', '61 !2011>2010 62'],
    ['c\u2100', '63 !2100>61+2F+63'],
    ['\u00BD', '!BD>31+2044+32'],
    ['á\u0301', 'E1 !301'],
    ['i\u0307', '69 !307'],
    ['\u0130', '!130>69+307'],
    ['-a-', '!2D 61 !2D'],
    ['ab--c', '61 62 !2D !2D 63'],
    ['straße', '73 74 72 61 !DF 65'],
    ['a\u200Db', '61 !200D 62'],
    ['a\u0430', '61 !430'],
    ['1\u05D0', '!31 5D0'],
    ['\u05D01', '5D0 !31'],
    ['\uD800', '!FFFD'],
    ['😀', '!1F600'],
  ]))('%s', (_title, label, expected) => {
    expect(reading(label)).toBe(expected);
  });
});

describe('where each character stands, in code points as typed', () => {
  it.each(titled<[string, number[]]>([
    ['😀å', [0, 1]],
    ['a\u0308o\u0308b', [0, 2, 4]],
    ['\uFB01x', [0, 1]],
    ['\u05D9\u05B4\u05D3', [0, 2]],
  ]))('%s', (_title, label, places) => {
    expect(charactersOf(label).map(({ at }) => at)).toEqual(places);
  });
});

describe('a sequence of the table is one character, however it is typed', () => {
  it.each(titled<[string, string]>([
    ['\u05D9\u05B4', '5D9+5B4'],
    ['\uFB1D', '~FB1D>5D9+5B4'],
    ['\u05F2\u05B7', '5F2+5B7'],
    ['\uFB1F', '~FB1F>5F2+5B7'],
    ['\u05D3\u05D9\u05B4\u05E9', '5D3 5D9+5B4 5E9'],
    ['\u05D9\uFB1D\u05D3', '5D9 ~FB1D>5D9+5B4 5D3'],
    ['\u05D9\u00AD\u05B4', '~5D9+AD+5B4>5D9+5B4'],
    ['\u05D0\u05B7\u05D0\u05B8', '5D0+5B7 5D0+5B8'],
    ['\u00AD\u05D0\u05B7', '-AD> 5D0+5B7'],
    ['\u05D0\u05B7\u00AD\u05D1', '5D0+5B7 -AD> 5D1'],
  ]))('%s', (_title, label, expected) => {
    expect(reading(label)).toBe(expected);
  });

  it.each(titled<[string, string]>([
    ['\u05D1\u05B7', '5D1 !5B7'],
    ['\u05D9\u05D9\u05B7', '5D9 5D9 !5B7'],
    ['aa\u05D9\u05B4', '61 61 !5D9 !5B4'],
  ]))('and what is none is not: %s', (_title, label, expected) => {
    expect(reading(label)).toBe(expected);
  });

  it('refused in its place, it is not one character', () => {
    const data = charXml('\u05D0') + charXml('\u05D9\u05B4').replace('/>', ' not-when="last"/>');
    const table = readSections({ data, rules: '<rule name="last"><anchor/><look-ahead><end/></look-ahead></rule>' });
    const registry = { ...se, tables: [table] };
    expect(charactersOf('\u05D0\u05D9\u05B4', registry).map(({ text, status }) => [text, status])).toEqual([
      ['\u05D0', 'allowed'], ['\u05D9', 'refused'], ['\u05B4', 'refused'],
    ]);
    expect(charactersOf('\u05D0\u05D9\u05B4\u05D0', registry).map(({ text }) => text)).toEqual(['\u05D0', '\u05D9\u05B4', '\u05D0']);
  });
});

describe('a code is described by what it stands for', () => {
  it.each<[string, string]>([
    ['xn--hbo-ula', '68 E5 62 6F'],
    ['XN--HBO-ULA', '68 E5 62 6F'],
    ['xn--cdb6dqac0h', '5D9 5D9+5B4 5D3 5D9 5E9'],
    ['xn--3ca', '!E3'],
    ['xn--1-zhc', '5D0 !31'],
    ['xn--a-0hc', '61 !5D0'],
    ['xn----5da7e', '!C4>E4 2D !DC>FC'],
    // ﬂ is one code point of the table's partition, though it would become two
    ['xn--fdb3c8981i', '!FB02>66+6C !5D0+5B7'],
  ])('%s', (label, expected) => {
    expect(reading(label)).toBe(expected);
  });

  it.each(['xn--a-', 'xn--0000h', 'xn--å', 'xn--xn---epa'])('and has no characters where it stands for nothing: %s', (label) => {
    expect(charactersOf(label)).toEqual([]);
  });
});

it.each(titled<[string, string[]]>([
  ['aå', ['Latn', 'Latn']],
  ['1-', ['Zyyy', 'Zyyy']],
  ['aбγ', ['Latn', 'Cyrl', 'Grek']],
  ['á\u0301', ['Latn', 'Zinh']],
  ['\uFB1D\u05D0', ['Hebr', 'Hebr']],
  ['\u2168', ['Latn']],
  ['\u3392', ['Latn']],
  ['a\u115Fb', ['Latn', 'Hang', 'Latn']],
]))('scripts are told by their codes: %s', (_title, label, scripts) => {
  expect(charactersOf(label).map(({ script }) => script)).toEqual(scripts);
});

it('every label has its characters, those under another TLD too', () => {
  expect(diagnose('Åb.cD').labels.map(({ characters }) => characters.map(({ text, status }) => `${text} ${status}`))).toEqual([
    ['Å mapped', 'b allowed'],
    ['c allowed', 'D mapped'],
  ]);
});
