/** The ten names that were wanted most when Norid took letters beyond a to z in 2004, under .no and its neighbours. */
import { expect, it } from 'vitest';
import { registries } from '../../src/registries/bundled.js';
import { dk } from '../../src/registries/dk/policy.js';
import { fi } from '../../src/registries/fi/policy.js';
import { is } from '../../src/registries/is/policy.js';
import { no } from '../../src/registries/no/policy.js';
import { readingOf } from './judges.js';

const names = 'båt øl vær været jørgensen sørensen søk økonomi strøm lån'.split(' ');
const readings = (registry: Parameters<typeof readingOf>[1]): Record<string, string> => {
  const read: Record<string, string[]> = {};
  for (const name of names) (read[readingOf(name, registry)] ??= []).push(name);
  return Object.fromEntries(Object.entries(read).map(([reading, each]) => [reading, each.join(' ')]));
};

it('.no and .se permit them all', () => {
  expect([readings(no), readings(registries.se)]).toEqual([{ permitted: names.join(' ') }, { permitted: names.join(' ') }]);
});

it('.dk permits their letters; whether two are enough it does not say', () => {
  expect(readings(dk)).toEqual({ permitted: names.filter((name) => name !== 'øl').join(' '), 'caution: uncertain-length': 'øl' });
});

it('.fi has å, and neither ø nor æ', () => {
  expect(readings(fi)).toEqual({
    permitted: 'båt lån',
    'refused: not-in-table ø': 'øl jørgensen sørensen søk økonomi strøm',
    'refused: not-in-table æ': 'vær været',
  });
});

it('.is has æ, and neither ø nor å', () => {
  expect(readings(is)).toEqual({
    permitted: 'vær været',
    'refused: not-in-table å': 'båt lån',
    'refused: not-in-table ø': 'øl jørgensen sørensen søk økonomi strøm',
  });
});
