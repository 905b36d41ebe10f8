import type { Table } from '../../lgr/table.js';
import type { BundledRegistry } from '../../registry/registry.js';
import latin from './gl-latn.json' with { type: 'json' };

/** .gl, as of November 2026: no letters beyond a to z. Names of digits alone are discouraged, and not refused. */
export const gl: BundledRegistry = {
  tld: 'gl',
  name: { en: 'Tusass' },
  source: 'https://nic.gl/terms',
  tables: [latin as Table],
  ampersand: ['og', 'and'],
  findingOfRule: {},
  lengths: [{ unit: 'octets', min: 1, max: 63, severity: 'error', reference: 'Tusass’ terms for .gl' }],
  spellings: { æ: 'ae', ø: 'oe', å: 'aa' },
  shapes: [],
  // those of its section in the Public Suffix List (publicsuffix.org, ICANN domains)
  publicSuffixes: ['co', 'com', 'edu', 'net', 'org'],
  evidence: {
    date: '2026-11-30',
    characters: 'high',
    lengths: 'medium',
    hyphens: 'medium',
    sources: [
      'https://www.safenames.net/domain-names/domain-name-regulations/GL',
    ],
  },
};
