import { expect, it } from 'vitest';
import { isPermitted } from '../../../test/registries/entries.js';
import { hasLetters, judges, readingOf } from '../../../test/registries/judges.js';
import { diagnose } from '../../diagnosis/diagnose.js';
import { ee } from './policy.js';

hasLetters(ee, 'äõöüšž', 6);

it('has names of 1 to 63 characters, of which those of one are usually blocked', () => {
  expect(['a', 'õ', 'ab', 'a'.repeat(63)].map((label) => readingOf(label, ee))).toEqual(['caution: uncertain-length', 'caution: uncertain-length', 'permitted', 'permitted']);
  expect(isPermitted('a'.repeat(64), ee)).toBe(false);
});

it('has no say below the names that are for others', () => {
  for (const name of ['com', 'pri', 'riik']) expect(diagnose(`jõulud.${name}.ee`, ee).registrable, name).toBeNull();
});

judges(ee, {
  permitted: 'tallinn pärnu võru jõgeva põlva kärdla jõulud õlu öö üldõpetus kohtla-järve šokolaad žanr postimees swedbank tšehhi müük häädemeeste',
  'caution: uncertain-length': 'õ z',
  'refused: not-in-table å': 'ålandsbanken',
  'refused: not-in-table ø': 'søren',
  'refused: not-in-table ß': 'straße',
  'refused: not-in-table č': 'čakste',
  'refused: not-in-table ķ': 'ķekava',
  'refused: public-suffix': 'riik com',
});
