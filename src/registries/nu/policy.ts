import type { Table } from '../../lgr/table.js';
import type { BundledRegistry } from '../../registry/registry.js';
import latin from './nu-latn.json' with { type: 'json' };

/** .nu, revision C of 2020-10-02. */
export const nu: BundledRegistry = {
  tld: 'nu',
  name: { en: 'The Swedish Internet Foundation', sv: 'Internetstiftelsen' },
  source: 'https://dotse.github.io/IDN-tables/IDN_table_nu.pdf',
  tables: [latin as Table],
  revisions: { 2: 'C' },
  ampersand: ['och', 'and'],
  findingOfRule: {},
  spellings: { ß: 'ss' },
  shapes: [],
  commonLetters: 'åäöéü',
};
