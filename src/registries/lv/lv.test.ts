import { expect, it } from 'vitest';
import { isPermitted } from '../../../test/registries/entries.js';
import { hasLetters, judges } from '../../../test/registries/judges.js';
import { diagnose } from '../../diagnosis/diagnose.js';
import { lv } from './policy.js';

hasLetters(lv, 'āčēģīķļņōŗšūž', 13);

it('encodes the example that the registry publishes', () => {
  expect(diagnose('tūdaliņ.lv', lv)).toMatchObject({ ascii: 'xn--tdali-d8a8w.lv', registrable: true });
});

it('has names of 2 to 63 characters', () => {
  expect(['a', 'ā', '1', 'ab', 'ēē', 'a'.repeat(63), 'a'.repeat(64)].map((label) => isPermitted(label, lv))).toEqual([false, false, false, true, true, true, false]);
});

judges(lv, {
  permitted: 'rīga jūrmala rēzekne cēsis liepāja ķekava ļaudis ņem čakste šķirotava žēlastība ģimene tūdaliņ latvijaspasts ogre bērziņš ōsta krūms 1188',
  'caution: display ŗ': 'kuŗš',
  'refused: label-length': 'ē v',
  'refused: not-in-table ȯ': 'līvȯ',
  'refused: not-in-table ę': 'chęci',
  'refused: not-in-table õ': 'võru',
  'refused: not-in-table ä': 'pärnu',
  'refused: not-in-table ñ': 'señor',
  'refused: public-suffix': 'id gov',
});
