import { expect, it } from 'vitest';
import { isPermitted } from '../../../test/registries/entries.js';
import { hasLetters, judges, readingOf } from '../../../test/registries/judges.js';
import { advise } from '../../advice/ascii-form.js';
import { diagnose } from '../../diagnosis/diagnose.js';
import { encodeAce } from '../../idna/ace.js';
import { is } from './policy.js';

hasLetters(is, 'áéýúíóþæöð', 10);

it('has names of up to 63 octets; of a code, those beyond 59 are not certain', () => {
  expect(['a'.repeat(60), 'a'.repeat(63), 'a'.repeat(64)].map((label) => isPermitted(label, is))).toEqual([true, true, false]);
  const long = ['a'.repeat(51) + 'ð', 'a'.repeat(52) + 'ð', 'a'.repeat(55) + 'ð', 'a'.repeat(56) + 'ð'];
  expect(long.map((label) => encodeAce(label).length)).toEqual([59, 60, 63, 64]);
  expect(long.slice(0, 3).map((label) => readingOf(label, is))).toEqual(['permitted', 'caution: uncertain-length', 'caution: uncertain-length']);
  expect(isPermitted(long[3]!, is)).toBe(false);
});

it('says what is not certain of a long code', () => {
  expect(diagnose(`${'a'.repeat(52)}ð.is`, is).findings).toMatchObject([{ code: 'uncertain-length', severity: 'warning', values: { min: 1, max: 59, length: 60 } }]);
});

it('writes its letters in ASCII as it did in 2004', () => {
  const written = Object.entries({ æska: 'aeska', þór: 'thor', guð: 'gud', öxi: 'oxi', ýsa: 'ysa', éljagangur: 'eljagangur' });
  for (const [name, ascii] of written) expect(advise(`${name}.is`, is).counterpart).toBe(`${ascii}.is`);
});

judges(is, {
  permitted: 'reykjavík akureyri kópavogur hafnarfjörður þingvellir ísafjörður æska öræfi ýsa þór guð björk morgunblaðið íslandsbanki ölgerðin árborg éljagangur vær',
  'caution: uncertain-length': 'á n',
  'refused: not-in-table å': 'båt',
  'refused: not-in-table ø': 'søk',
  'refused: not-in-table ä': 'bäck',
  'refused: not-in-table ü': 'müller',
  'refused: not-in-table ß': 'straße',
  'refused: not-in-table č': 'čáhci',
  'refused: public-suffix': 'com gov',
});
