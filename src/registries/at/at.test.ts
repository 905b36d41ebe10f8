import { expect, it } from 'vitest';
import { isPermitted } from '../../../test/registries/entries.js';
import { hasLetters, judges } from '../../../test/registries/judges.js';
import { diagnose } from '../../diagnosis/diagnose.js';
import { at } from './policy.js';

/** The small letters of ISO 8859-1 but ß, and three of Latin Extended-A. */
hasLetters(at, 'àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿœšž', 34);

it('writes ß as ss', () => {
  expect(diagnose('straße.at', at)).toMatchObject({ registrable: false, findings: [{ code: 'deviation' }, { code: 'not-in-table', values: { spelling: 'ss' }, suggestions: ['strasse.at'] }] });
});

it('has names of one and two characters, without a hyphen', () => {
  expect(['a', 'ö', '1', 'ab', 'öä', '11', 'a1'].map((label) => isPermitted(label, at))).toEqual(Array(7).fill(true));
  expect(['-', '--', 'a-', '-a', 'ö-'].map((label) => isPermitted(label, at))).toEqual(Array(5).fill(false));
  expect(['a-b', 'a'.repeat(63), 'a'.repeat(64)].map((label) => isPermitted(label, at))).toEqual([true, true, false]);
});

it('has no say below the names that are for others', () => {
  for (const name of ['co', 'or', 'gv', 'ac']) {
    expect(diagnose(`österreich.${name}.at`, at).registrable, name).toBeNull();
    expect(diagnose(`${name}.at`, at).registrable, name).toBe(false);
  }
});

judges(at, {
  permitted: 'österreich wien köflach mödling sölden kärnten bücher café crème garçon señor façade œuvre škoda žižkov malmö smørrebrød søren x öö 1 a1 orf',
  'caution: display ð': 'guð',
  'refused: not-in-table ß': 'weißwurst',
  'refused: not-in-table łź': 'łódź',
  'refused: not-in-table č': 'čačak',
  'refused: not-in-table ő': 'győr',
  'refused: not-in-table ı': 'bakır',
  'refused: public-suffix': 'gv co',
});
