import { expect, it } from 'vitest';
import { isPermitted } from '../../../test/registries/entries.js';
import { hasLetters, judges } from '../../../test/registries/judges.js';
import { advise } from '../../advice/ascii-form.js';
import { lt } from './policy.js';

hasLetters(lt, 'ąčęėįšųūž', 9);

it('has names of 2 to 63 characters', () => {
  expect(['a', 'ž', '1', 'ab', 'ąž', 'a'.repeat(63), 'a'.repeat(64)].map((label) => isPermitted(label, lt))).toEqual([false, false, false, true, true, true, false]);
});

it('advises the name without its marks besides', () => {
  expect(advise('žąsų.lt', lt).counterpart).toBe('zasu.lt');
});

judges(lt, {
  permitted: 'vilnius kaunas klaipėda šiauliai panevėžys žemaitija ąžuolas čiurlionis ėriukas įmonė ųsai ūkis žuvis šakės biržai delfi lrt joniškis kėdainiai',
  'refused: label-length': 'ū x',
  'refused: not-in-table ā': 'liepāja',
  'refused: not-in-table ł': 'wisła',
  'refused: not-in-table ó': 'kraków',
  'refused: not-in-table ä': 'pärnu',
  'refused: not-in-table ß': 'straße',
  'refused: public-suffix': 'gov',
});
