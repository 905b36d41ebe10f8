import type { Table } from '../../lgr/table.js';
import type { BundledRegistry } from '../../registry/registry.js';
import latin from './no-latn.json' with { type: 'json' };
import { publicSuffixes } from './public-suffixes.js';

/**
 * .no, as of November 2026. Norid's rules are normative (3.1 and 3.2); how certain each fact is stands in the table.
 *
 * Norid's 63 characters need no words here, as the DNS allows no more octets. A name of digits alone is permitted.
 */
export const no: BundledRegistry = {
  tld: 'no',
  name: { en: 'Norid' },
  source: 'https://www.norid.no/no/om-domenenavn/regelverk-for-no/',
  tables: [latin as Table],
  ampersand: ['og', 'and'],
  findingOfRule: {},
  lengths: [{ unit: 'characters', min: 2, max: 63, severity: 'error', reference: 'Norid’s rules for .no §3.1' }],
  asciiSpellings: { æ: 'a' },
  shapes: [],
  commonLetters: 'æøåé',
  publicSuffixes,
  since: {
    '2004-02-09': 'áàäčçđéèêŋńñóòôöšŧüžæøå',
    '2017-02-13': 'ï',
  },
  evidence: {
    date: '2026-11-30',
    characters: 'high',
    lengths: 'high',
    hyphens: 'high',
    sources: [
      'http://www.norid.no/domeneregistrering/om-tegn.en.html',
      'http://www.norid.no/domeneregistrering/om-navn.en.html',
      'http://www.norid.no/regelverk/forslag/idn-2003/2004-02-09.en.html',
      'https://github.com/libidn/libidn/blob/master/doc/tld/no.tld',
    ],
  },
};
