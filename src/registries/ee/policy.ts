import type { Table } from '../../lgr/table.js';
import type { BundledRegistry } from '../../registry/registry.js';
import latin from './ee-latn.json' with { type: 'json' };

/**
 * .ee, as of November 2026. Names of one character have been possible since July 2020, and are blocked by default. Names of countries
 * and places, and some numbers, are reserved.
 */
export const ee: BundledRegistry = {
  tld: 'ee',
  name: { en: 'The Estonian Internet Foundation' },
  source: 'https://inforuum.internet.ee/domeenireeglid-ja-registrileping/domeeni-registreerimine/nouded-ja-piirangud-domeeninimele',
  tables: [latin as Table],
  ampersand: ['ja', 'and'],
  findingOfRule: {},
  lengths: [
    { unit: 'octets', min: 1, max: 63, severity: 'error', reference: 'Eesti Interneti SA’s requirements for .ee' },
    { unit: 'characters', min: 2, max: 63, severity: 'warning', reference: 'Eesti Interneti SA’s software for .ee: blocked by default' },
  ],
  shapes: [],
  commonLetters: 'äõöü',
  // those of its section in the Public Suffix List (publicsuffix.org, ICANN domains)
  publicSuffixes: ['aip', 'com', 'edu', 'fie', 'gov', 'lib', 'med', 'org', 'pri', 'riik'],
  evidence: {
    date: '2026-11-30',
    characters: 'high',
    lengths: 'medium',
    hyphens: 'high',
    sources: [
      'https://github.com/internetee/registry',
      'https://help.zone.eu/en/kb/idn-frequently-asked-questions/',
    ],
  },
};
