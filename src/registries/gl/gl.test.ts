import { expect, it } from 'vitest';
import { isPermitted } from '../../../test/registries/entries.js';
import { hasLetters, judges } from '../../../test/registries/judges.js';
import { diagnose } from '../../diagnosis/diagnose.js';
import { gl } from './policy.js';

hasLetters(gl, '', 0);

it('has names of 1 to 63 characters', () => {
  expect(['a', '1', '11', 'a'.repeat(63), 'a'.repeat(64)].map((label) => isPermitted(label, gl))).toEqual([true, true, true, true, false]);
});

it('writes æ, ø and å as ae, oe and aa', () => {
  expect(diagnose('rødbækål.gl', gl).findings.map(({ values }) => [values?.['character'], values?.['spelling']])).toEqual([['ø', 'oe'], ['æ', 'ae'], ['å', 'aa']]);
  expect(diagnose('rødbækål.gl', gl).findings[0]?.suggestions?.[0]).toBe('roedbaekaal.gl');
});

judges(gl, {
  permitted: 'nuuk sisimiut ilulissat qaqortoq kalaallit-nunaat tusass royalgreenland airgreenland kangerlussuaq narsaq aasiaat tasiilaq uummannaq qeqertarsuaq knr sermitsiaq greenland 112',
  'refused: not-in-table ø': 'grønland nørre',
  'refused: not-in-table å': 'godthåb ål',
  'refused: not-in-table æ': 'færgen',
  'refused: not-in-table é': 'café',
  'refused: not-in-table ö': 'ösel',
  'refused: public-suffix': 'co edu',
});
