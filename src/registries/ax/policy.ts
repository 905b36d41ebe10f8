import type { Table } from '../../lgr/table.js';
import type { BundledRegistry } from '../../registry/registry.js';
import latin from './ax-latn.json' with { type: 'json' };

/** .ax, as far as it is known in November 2026: no list of letters was found, and more than å ä ö may be permitted. */
export const ax: BundledRegistry = {
  tld: 'ax',
  name: { en: 'The Government of Åland', sv: 'Ålands landskapsregering' },
  source: 'https://whois.ax/',
  tables: [latin as Table],
  ampersand: ['och', 'ja', 'and'],
  findingOfRule: {},
  uncertain: /./u,
  lengths: [{ unit: 'characters', min: 2, max: 63, severity: 'error', reference: 'Domännamnsföreskriften M68' }],
  shapes: [],
  commonLetters: 'åäö',
  evidence: {
    date: '2026-11-30',
    characters: 'high',
    lengths: 'high',
    hyphens: 'medium',
    sources: [
      'https://doman.winter.ax/terms',
      'https://namebeta.com/tlds/ax',
      'https://iwebben.fi/domannamn/anvanda-nationella-tecken-i-domannamn/',
    ],
  },
};
