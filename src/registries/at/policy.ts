import type { Table } from '../../lgr/table.js';
import type { BundledRegistry } from '../../registry/registry.js';
import latin from './at-latn.json' with { type: 'json' };

/**
 * .at, as of November 2026. Names of one and two characters are permitted, without a hyphen, which has no place in them but the first
 * and the last.
 */
export const at: BundledRegistry = {
  tld: 'at',
  name: { en: 'nic.at' },
  source: 'https://www.nic.at/faq/technische-fragen/',
  tables: [latin as Table],
  ampersand: ['und', 'and'],
  findingOfRule: {},
  lengths: [{ unit: 'octets', min: 1, max: 63, severity: 'error', reference: 'nic.at’s rules for .at' }],
  spellings: { ß: 'ss' },
  asciiSpellings: { ä: 'ae', ö: 'oe', ü: 'ue' },
  shapes: [],
  commonLetters: 'äöü',
  // those of its section in the Public Suffix List (publicsuffix.org, ICANN domains)
  publicSuffixes: ['ac', 'co', 'gv', 'or'],
  since: {
    '2004-03-31': 'àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿœšž',
  },
  evidence: {
    date: '2026-11-30',
    characters: 'high',
    lengths: 'high',
    hyphens: 'high',
    sources: [
      'https://www.nic.at/service/technische_informationen/idn/',
      'https://github.com/laminas/laminas-validator',
    ],
  },
};
