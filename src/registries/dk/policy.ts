import type { Table } from '../../lgr/table.js';
import type { BundledRegistry } from '../../registry/registry.js';
import latin from './dk-latn.json' with { type: 'json' };

/**
 * .dk, version 2.1 of 2023-04-26. How few characters a name may have is not stated: registrars say 1, 2 or 3.
 * ß is a letter of its own: straße.dk and strasse.dk are two domains.
 */
export const dk: BundledRegistry = {
  tld: 'dk',
  name: { en: 'Punktum dk' },
  source: 'https://punktum.dk/en/articles/approved-characters-for-dk-domain-names',
  tables: [latin as Table],
  ampersand: ['og', 'and'],
  findingOfRule: {},
  lengths: [
    { unit: 'octets', min: 1, max: 63, severity: 'error', reference: 'Punktum dk’s approved characters for .dk' },
    { unit: 'characters', min: 3, max: 63, severity: 'warning', reference: 'Punktum dk does not say how few characters a .dk name may have' },
  ],
  shapes: [],
  commonLetters: 'æøåé',
  since: {
    '2004-01-01': 'æøåöäüé',
    '2021-01-01': 'ß',
  },
  evidence: {
    date: '2026-11-30',
    characters: 'high',
    lengths: 'low',
    hyphens: 'high',
    sources: [
      'https://www.dk-hostmaster.dk/en/approved-characters',
    ],
  },
};
