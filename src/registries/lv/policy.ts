import type { Table } from '../../lgr/table.js';
import type { BundledRegistry } from '../../registry/registry.js';
import latin from './lv-latn.json' with { type: 'json' };

/** .lv, as of November 2026. A first name with a surname is for people of that name. */
export const lv: BundledRegistry = {
  tld: 'lv',
  name: { en: 'NIC.LV' },
  source: 'https://www.nic.lv/en/latvian-domain-names',
  tables: [latin as Table],
  ampersand: ['un', 'and'],
  findingOfRule: {},
  lengths: [{ unit: 'characters', min: 2, max: 63, severity: 'error', reference: 'NIC.LV’s rules for .lv' }],
  shapes: [],
  commonLetters: 'āčēģīķļņšūž',
  // those of its section in the Public Suffix List (publicsuffix.org, ICANN domains)
  publicSuffixes: ['asn', 'com', 'conf', 'edu', 'gov', 'id', 'mil', 'net', 'org'],
  since: {
    '2004-03-01': 'āčēģīķļņōŗšūž',
  },
  evidence: {
    date: '2026-11-30',
    characters: 'high',
    lengths: 'high',
    hyphens: 'high',
    sources: [
      'https://www.nic.lv/lv/vai-ir-kadi-ierobezojumi-domena-vardiem',
    ],
  },
};
