import type { Table } from '../../lgr/table.js';
import type { BundledRegistry } from '../../registry/registry.js';
import latin from './fi-latn.json' with { type: 'json' };

/** .fi, as of November 2026. Traficom advises people not to have a name with letters beyond a to z as their first one. */
export const fi: BundledRegistry = {
  tld: 'fi',
  name: { en: 'Traficom' },
  source: 'https://www.traficom.fi/sv/kommunikation/fi-domannamn/hurdant-ar-ett-bra-domannamn',
  tables: [latin as Table],
  ampersand: ['ja', 'och', 'and'],
  findingOfRule: {},
  lengths: [{ unit: 'characters', min: 2, max: 63, severity: 'error', reference: 'Traficom’s rules for .fi' }],
  shapes: [],
  commonLetters: 'äöå',
  // those of its section in the Public Suffix List (publicsuffix.org, ICANN domains)
  publicSuffixes: ['aland'],
  since: {
    '2005-09-01': 'åäö',
    '2006-08-14': 'áâčđǥǧǩŋõšŧžʒǯ',
  },
  evidence: {
    date: '2026-11-30',
    characters: 'high',
    lengths: 'high',
    hyphens: 'high',
    sources: [
      'http://www.ficora.fi/en/index/palvelut/palvelutaiheittain/fiverkkotunnukset/aakkostenkaytto.html',
      'https://traficom.fi/sv/kommunikation/fi-domannamn/anvandning-av-nationella-tecken-i-domannamn',
    ],
  },
};
