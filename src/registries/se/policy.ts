import type { Registry } from '../../registry/registry.js';
import { seed } from '../seed.js';

/**
 * .se, revision C of 2020-10-02: https://dotse.github.io/IDN-tables/IDN_table_se.pdf is normative.
 *
 * Two of its rules in prose need no words here. A name has 1 to 63 characters: the DNS allows 1 to 63 octets, which are
 * never fewer. A name that fits the Yiddish table has a Hebrew letter: digits and hyphens alone fit the Latin table,
 * which comes first.
 */
export const se: Registry = {
  tld: 'se',
  tables: [seed['se-latn'], seed['se-hebr']],
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
