import type { Registry } from '../../registry/registry.js';
import { seed } from '../seed.js';

/** .nu, revision C of 2020-10-02: https://dotse.github.io/IDN-tables/IDN_table_nu.pdf is normative. */
export const nu: Registry = {
  tld: 'nu',
  tables: [seed['nu-latn']],
  findingOfRule: {},
  shapes: [],
};
