import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { letterLanguages, toModule } from '../../tools/letter-languages.js';

const folder = process.env['CLDR_DATA'];

it.skipIf(!folder)('the languages of the letters are those of CLDR (skipped without CLDR_DATA)', () => {
  expect(readFileSync(new URL('../../src/characters/letter-languages.ts', import.meta.url), 'utf8')).toBe(toModule(letterLanguages(folder as string)));
});
