import { expect, it } from 'vitest';
import { isPermitted } from '../../../test/registries/entries.js';
import { hasLetters, judges } from '../../../test/registries/judges.js';
import { diagnose } from '../../diagnosis/diagnose.js';
import { li } from './policy.js';

/** The small letters of ISO 8859-1 but ß, and one of Latin Extended-A. */
hasLetters(li, 'àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿœ', 32);

it('encodes the example that SWITCH publishes', () => {
  expect(diagnose('bücher.li', li)).toMatchObject({ ascii: 'xn--bcher-kva.li', registrable: true });
});

it('has names of 3 to 63 octets, so that a letter beyond a to z is long enough', () => {
  expect(['a', 'ab', '1', '12', 'abc', '123', 'ö', 'öä'].map((label) => isPermitted(label, li))).toEqual([false, false, false, false, true, true, true, true]);
  expect(['a'.repeat(63), 'a'.repeat(64)].map((label) => isPermitted(label, li))).toEqual([true, false]);
  expect(diagnose('zh.li', li).findings).toMatchObject([{ code: 'label-length', values: { min: 3, max: 63, length: 2 } }]);
});

it('writes ß as ss', () => {
  expect(diagnose('straße.li', li).findings.find(({ code }) => code === 'not-in-table')).toMatchObject({ values: { spelling: 'ss' }, suggestions: ['strasse.li'] });
});

judges(li, {
  permitted: 'vaduz schaan triesenberg balzers eschen mauren ruggell gamprin planken schellenberg fürstentum käse müller bücher crème cœur façade landtag vbw ä',
  'caution: display þ': 'þing',
  'refused: label-length': 'fl li',
  'refused: not-in-table ß': 'großabünt',
  'refused: not-in-table š': 'škoda',
  'refused: not-in-table č': 'čačak',
  'refused: not-in-table ő': 'győr',
});
