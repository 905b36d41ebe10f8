/** Rows of a list whose names have no TLD, told for each of several. */
import { describe, expect, it } from 'vitest';
import * as english from '../../src/languages/en.js';
import { checkRow } from '../../src/lists/check-row.js';
import { writeHead, writeRow } from '../../src/lists/write-rows.js';
import { registriesOf } from '../../src/registry/choose.js';
import { everyRegistry } from '../../tools/every-registry.js';

const registries = registriesOf('se nu no com', everyRegistry);
const check = (name: string, code?: string, tellsEach = true) =>
  checkRow({ line: 1, name, ...(code !== undefined && { code }) }, { registries, language: english, seen: { lineOf: () => undefined }, tellsEach });

describe('a row', () => {
  it.each<[string, string]>([
    ['räksmörgås', 'permitted permitted permitted elsewhere'],
    [' "Räksmörgås" ', 'permitted permitted permitted elsewhere'],
    ['xn--est-o0a', 'permitted refused permitted elsewhere'],
    ['850709-9805', 'caution permitted permitted elsewhere'],
    ['Björns Åkeri', 'refused refused refused invalid'],
    ['pp', 'refused permitted permitted elsewhere'],
  ])('of %j is told for each TLD', (name, verdicts) => {
    const row = check(name);
    expect(Object.keys(row.under ?? {})).toEqual(['se', 'nu', 'no', 'com']);
    expect(Object.values(row.under ?? {}).join(' ')).toBe(verdicts);
    expect(row.under?.['se']).toBe(row.verdict);
  });

  it('is told so by its code where it has no name', () => {
    expect(check('', 'xn--est-o0a').under).toEqual({ se: 'permitted', nu: 'refused', no: 'permitted', com: 'elsewhere' });
  });

  it.each(['köp.se', 'köp.com', 'www.köp', '', ' ', '.'])('of %j is not', (name) => expect(check(name)).not.toHaveProperty('under'));

  it('nor is any where nobody asks', () => expect(check('köp', undefined, false)).not.toHaveProperty('under'));
});

it('a file has a column for each TLD, or an object', () => {
  const tlds = registries.map(({ tld }) => tld);
  expect(writeHead('csv', ';', tlds)).toMatch(/;"variantOf";"\.se";"\.nu";"\.no";"\.com"\r\n$/);
  expect(writeRow(check('ŧ'), 'csv', ';', tlds)).toMatch(/;"";"permitted";"refused";"refused";"elsewhere"\r\n$/);
  expect(writeRow(check('köp.se'), 'csv', ';', tlds)).toMatch(/;"";"";"";"";""\r\n$/);
  expect(JSON.parse(writeRow(check('ŧest'), 'jsonl', ';', tlds))).toMatchObject({ unicode: 'ŧest.se', under: { se: 'permitted', nu: 'refused', no: 'permitted', com: 'elsewhere' } });
  expect(writeHead('jsonl', ';', tlds)).toBe('');
});
