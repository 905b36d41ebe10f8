import { expect, it } from 'vitest';
import { isPermitted } from '../../../test/registries/entries.js';
import { hasLetters, judges } from '../../../test/registries/judges.js';
import { diagnose } from '../../diagnosis/diagnose.js';
import { ch } from './policy.js';

/** The small letters of ISO 8859-1 but ß, and one of Latin Extended-A. */
hasLetters(ch, 'àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿœ', 32);

it('encodes the example that SWITCH publishes', () => {
  expect(diagnose('bücher.ch', ch)).toMatchObject({ ascii: 'xn--bcher-kva.ch', registrable: true });
});

it('has names of 3 to 63 octets, so that a letter beyond a to z is long enough', () => {
  expect(['a', 'ab', '1', '12', 'abc', '123', 'ö', 'öä'].map((label) => isPermitted(label, ch))).toEqual([false, false, false, false, true, true, true, true]);
  expect(['a'.repeat(63), 'a'.repeat(64)].map((label) => isPermitted(label, ch))).toEqual([true, false]);
  expect(diagnose('zh.ch', ch).findings).toMatchObject([{ code: 'label-length', values: { min: 3, max: 63, length: 2 } }]);
});

it('writes ß as ss', () => {
  expect(diagnose('straße.ch', ch).findings.find(({ code }) => code === 'not-in-table')).toMatchObject({ values: { spelling: 'ss' }, suggestions: ['strasse.ch'] });
});

judges(ch, {
  permitted: 'zürich genève neuchâtel graubünden sbb bücher crème-brûlée cœur façade señor müller käse ägeri köniz œuvre bâle zoë 1818 ö',
  'caution: display ð': 'guð',
  'refused: label-length': 'zh be',
  'refused: not-in-table ß': 'straße',
  'refused: not-in-table š': 'škoda',
  'refused: not-in-table ž': 'žižkov',
  'refused: not-in-table č': 'čačak',
  'refused: not-in-table łź': 'łódź',
  'refused: not-in-table ı': 'bakır',
});
