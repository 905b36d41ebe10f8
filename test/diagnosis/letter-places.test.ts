/** Places as people count them: by letters, in the whole name as it is written. */
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/core.js';
import { lettersOf } from '../../src/diagnosis/letter-places.js';
import { registries } from '../../src/registries/bundled.js';
import { titled } from './reading.js';

const errorsOf = (name: string) => diagnose(name, registries).findings.filter(({ severity }) => severity === 'error');
const lettersIn = (name: string): (number | undefined)[] => errorsOf(name).map(({ letter }) => letter);

describe('the letter of a fault', () => {
  it.each(titled([
    ['räksmörg_s.se', 9],
    ['räksmörg_s.se'.normalize('NFD'), 9],
    ['www.a b.se', 6],
    ['https://www.a b.se/meny', 6],
    ['WWW.Äk_ta.SE'.normalize('NFD'), 7],
    ['\u05D9\u05B4\u05D3\u05D9\u05E9_\u05D0\u05B8.se', 5], // a point stands with its letter
    ['\u05D0\u05B7\u05D0\u05B8!.com', 3, 3],
    ['ra\u0323\u0308k_.se', 2, 2, 4], // two marks on a letter
    ['u\u0304x_.se', 1, 3],
    ['a\u00ADb_c.se', 4], // as the sentences about invisible characters count them
    ['👨‍👩‍👧x_.se', 1, 1, 1, 1, 1, 3], // five code points, one sign
    ['🇸🇪_.se', 1, 1, 2],
    ['xn--hbo-u1a.se', 2], // hűbo
  ] as [string, ...number[]][]))('of %s', (_title, name, ...letters) => {
    expect(lettersIn(name).toSorted()).toEqual(letters.toSorted());
  });

  it('counts in what a code stands for, and through the labels before it', () => {
    expect(errorsOf('xn--rksmrgs-5wao1o.xn--est-o0a.nu')).toMatchObject([{ label: 1, at: 0, values: { decodedAt: 0 }, letter: 12 }]);
  });

  it('counts in the code, where that has the fault', () => {
    expect(diagnose('www.xn--rksmrgs-5waolo.se').findings).toContainEqual(expect.objectContaining({ code: 'miscopied', at: 16, letter: 21 }));
    expect(diagnose('\u05D9\u05B4\u05D3.xn--rksmrgs-5waolo.se').findings).toContainEqual(expect.objectContaining({ code: 'miscopied', at: 16, letter: 20 }));
  });

  it('stands beside the place in code points, which it leaves as it is', () => {
    expect(errorsOf('www.räksmörg_s.se'.normalize('NFD'))).toMatchObject([{ label: 1, at: 10, length: 1, letter: 13 }]);
  });

  it('is none of what has no place in the name', () => {
    for (const finding of [...errorsOf('a..se'), ...errorsOf('a'.repeat(64)), ...diagnose(' håbo.se ').findings]) {
      expect(finding).not.toHaveProperty('letter');
    }
  });
});

it('a text without marks is counted as it is with them, and behind its end one goes on', () => {
  for (const text of ['håbo.se', 'a–b', 'ŋ', '日本', 'a\tb', 'e\u0301a', '']) {
    const letterAt = lettersOf(text);
    const clusters = [...new Intl.Segmenter().segment(text)];
    for (const [index, { index: unit }] of clusters.entries()) expect(letterAt(Array.from(text.slice(0, unit)).length)).toBe(index + 1);
    expect(letterAt(Array.from(text).length)).toBe(clusters.length + 1);
  }
});

it('each character between letters is counted as the engine counts it', () => {
  const segmenter = new Intl.Segmenter();
  const differing: string[] = [];
  for (let codePoint = 0x20; codePoint < 0xd800; codePoint++) {
    const text = `a${String.fromCodePoint(codePoint)}a`;
    const starts = Array.from(segmenter.segment(text), ({ index }) => index);
    const letterAt = lettersOf(text);
    if ([1, 2].some((at) => letterAt(at) !== starts.findLastIndex((start) => start <= at) + 1)) differing.push(codePoint.toString(16));
  }
  expect(differing).toEqual([]);
});
