import type { Table } from '../../lgr/table.js';
import type { BundledRegistry } from '../../registry/registry.js';
import latin from './de-latn.json' with { type: 'json' };

/** .de, as of November 2026. ß is a letter of its own: straße.de and strasse.de are two domains, and so are all other spellings. */
export const de: BundledRegistry = {
  tld: 'de',
  name: { en: 'DENIC' },
  source: 'https://www.denic.de/en/know-how/idn-domains',
  tables: [latin as Table],
  ampersand: ['und', 'and'],
  findingOfRule: {},
  lengths: [{ unit: 'octets', min: 1, max: 63, severity: 'error', reference: 'DENIC’s rules for .de' }],
  asciiSpellings: { ä: 'ae', ö: 'oe', ü: 'ue' },
  shapes: [],
  commonLetters: 'äöüß',
  since: {
    '2004-03-01': 'àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĵķĸĺļľłńņňŋōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷźżž',
    '2010-11': 'ß',
  },
  evidence: {
    date: '2026-11-30',
    characters: 'high',
    lengths: 'medium',
    hyphens: 'high',
    sources: [
      'https://www.denic.de/fragen-antworten/faqs-zu-idns-ss/',
      'https://webhostone.wiki/domain/umlaute-oder-sonderzeichen-im-domainnamen/',
      'https://github.com/laminas/laminas-validator',
    ],
  },
};
