/** The groups in which the table shows its characters. */
import { expect, it } from 'vitest';
import { rowsOf } from '../../src/elements/table/character-row.js';
import { groupRows } from '../../src/elements/table/group-rows.js';
import { tableLanguages } from '../../src/elements/table/table-language.js';
import { loadRegistries, allRegistries } from '../../src/registry/registered.js';
import type { Registry } from '../../src/registry/registry.js';

const groupsOf = (registry: Registry): Record<string, string> => {
  const language = tableLanguages.sv as Parameters<typeof groupRows>[2];
  return Object.fromEntries(groupRows(rowsOf(registry, language), registry.tld, language).map(({ name, rows }) => [name, rows.map(({ text }) => text).join('')]));
};

it('of .se are the Swedish letters, the neighbours’, the others, Yiddish, and a to z', () => {
  const groups = groupsOf(allRegistries()['se']!);
  expect(Object.keys(groups)).toEqual(['svenska', 'samiska', 'nordiska', 'övriga latinska', 'jiddisch', 'bokstäverna a–z, siffror och bindestreck']);
  expect(groups['svenska']).toBe('àäåéö');
  expect(groups['samiska']).toContain('čđŋšŧž');
  expect(groups['nordiska']).toContain('øúýþ');
  expect(groups['övriga latinska']).toContain('ü');
  expect(Object.values(groups).at(-1)).toBe('-0123456789abcdefghijklmnopqrstuvwxyz');
});

it('of other countries begin with the letters of their language', async () => {
  await loadRegistries('de no pl');
  const [de, no, pl] = ['de', 'no', 'pl'].map((tld) => Object.entries(groupsOf(allRegistries()[tld]!)));
  expect(de?.map(([name]) => name)).toEqual(['tyska', 'övriga latinska', 'bokstäverna a–z, siffror och bindestreck']);
  expect(de?.[0]?.[1]).toBe('ßäöü');
  expect(no?.map(([name]) => name).slice(0, 3)).toEqual(['norska (bokmål)', 'samiska', 'nordiska']);
  expect(pl?.[0]?.[0]).toBe('polska');
});

it('leave nothing out, and have nothing twice', () => {
  for (const registry of Object.values(allRegistries())) {
    const all = Object.values(groupsOf(registry)).join('');
    const texts = rowsOf(registry, tableLanguages.sv as never).map(({ text }) => text).join('');
    expect(Array.from(all).toSorted()).toEqual(Array.from(texts).toSorted());
  }
});
