import { expect, it } from 'vitest';
import { isPermitted } from '../../../test/registries/entries.js';
import { hasLetters, judges } from '../../../test/registries/judges.js';
import { diagnose } from '../../diagnosis/diagnose.js';
import { fi } from './policy.js';

hasLetters(fi, 'áâäåčđǥǧǩŋõöšŧžʒǯ', 17);

it('has names of 2 to 63 characters', () => {
  expect(['a', 'ä', '1', 'ab', 'yö', '11', 'a'.repeat(63)].map((label) => isPermitted(label, fi))).toEqual([false, false, false, true, true, true, true]);
  expect(diagnose('ä.fi', fi).findings).toMatchObject([{ code: 'label-length', severity: 'error', values: { min: 2, max: 63, length: 1 } }]);
});

it('takes every letter of the Sami languages in Finland', () => {
  // the alphabets of North, Inari and Skolt Sami
  for (const letter of 'áčđŋšŧž áâäčđŋšž âčʒǯđǧǥǩŋõšžåäö'.replaceAll(' ', '')) expect(isPermitted(`a${letter}`, fi), letter).toBe(true);
});

judges(fi, {
  permitted: 'hämeenlinna jyväskylä äänekoski ähtäri öljy åbo ålandsbanken sää yö työ mäkinen pääsky räksmörgås sámi čáhci ŋuolla sääm šakki žurnaali nordea',
  'refused: label-length': 'ä x',
  'refused: not-in-table ü': 'müller',
  'refused: not-in-table é': 'café',
  'refused: not-in-table ø': 'søren',
  'refused: not-in-table æ': 'æble',
  'refused: not-in-table ß': 'straße',
  'refused: public-suffix': 'aland',
});
