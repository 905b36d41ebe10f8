import type { Registry } from './registry.js';
import { seed } from './seed.js';

/** .se, revision C of 2020-10-02: https://dotse.github.io/IDN-tables/IDN_table_se.pdf is normative. */
export const se: Registry = {
  tld: 'se',
  tables: [{ table: seed['se-latn'] }, { table: seed['se-hebr'], requiredScript: 'Hebr' }],
  length: { min: 1, max: 63 },
  findingOfRule: { 'digit-disallowed': 'digit-at-edge' },
  shapes: [
    {
      // the shape of a Swedish personal identity number; registrars report that such names are refused
      pattern: /^(?:\d{6}|\d{8})-\d{4}$/,
      code: 'personal-number',
      severity: 'warning',
      reference: '.se personal identity numbers',
    },
  ],
};
