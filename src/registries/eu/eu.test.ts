import { describe, expect, it } from 'vitest';
import { isPermitted } from '../../../test/registries/entries.js';
import { hasLetters, judges } from '../../../test/registries/judges.js';
import { diagnose } from '../../diagnosis/diagnose.js';
import { eu } from './policy.js';

/** Those of the list of 2009 that IDNA2008 permits. */
hasLetters(eu, 'àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĵķĺļľłńņňŋōŏőœŕŗřśŝšťŧũūŭůűųŵŷźżžșț', 91);

it('encodes the example that a registrar publishes', () => {
  expect(diagnose('jõulud.eu', eu)).toMatchObject({ ascii: 'xn--julud-dua.eu', registrable: true });
});

it('has names of 2 to 63 octets', () => {
  expect(['a', '1', 'ab', '12', 'ä', 'a'.repeat(63), 'a'.repeat(64)].map((label) => isPermitted(label, eu))).toEqual([false, false, true, true, true, true, false]);
});

describe('the script of the name', () => {
  it('is that of the top-level domain', () => {
    for (const label of ['европа', 'ελλάδα', 'ישראל']) {
      expect(diagnose(`${label}.eu`, eu)).toMatchObject({ registrable: false });
      expect(diagnose(`${label}.eu`, eu).findings.some(({ code, values }) => code === 'not-in-table' && values?.['scripts'])).toBe(true);
    }
  });

  it('is not to be mixed with another', () => {
    expect(diagnose('europа.eu', eu)).toMatchObject({ registrable: false, findings: [{ code: 'mixed-scripts' }] });
  });

  it('has letters of which nobody knows whether they are permitted', () => {
    expect(['ß', 'ş', 'ţ', 'ǩ', 'ə', 'ạ', 'ĸ'].map((letter) => diagnose(`ab${letter}.eu`, eu).registrable)).toEqual(Array(7).fill(null));
  });
});

judges(eu, {
  permitted: 'europa jõulud münchen łódź žižkov győr brașov timișoara constanța malmö københavn rīga klaipėda għawdex señor cœur háček ŵythnos eesti 112 pl',
  'caution: display þ': 'þing',
  'refused: label-length': 'a 1',
  'elsewhere: uncertain-character ß': 'straße gießen',
  'elsewhere: uncertain-character ş': 'çeşme',
  'refused: not-in-table европа': 'европа',
  'refused: mixed-scripts а': 'europа',
});
