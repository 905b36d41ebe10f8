import type { Table } from '../../lgr/table.js';
import type { BundledRegistry } from '../../registry/registry.js';
import latin from './ch-latn.json' with { type: 'json' };

/**
 * .ch, as of November 2026. Names of one and two octets are for cantons and communes; the length is that of the ACE form, so that a
 * name of one letter beyond a to z is long enough.
 */
export const ch: BundledRegistry = {
  tld: 'ch',
  name: { en: 'SWITCH' },
  source: 'https://www.nic.ch/reg/cm/wcm-page/faqs/idn.jsp?lid=en',
  tables: [latin as Table],
  ampersand: ['und', 'et', 'and'],
  findingOfRule: {},
  lengths: [{ unit: 'octets', min: 3, max: 63, severity: 'error', reference: 'SWITCH’s rules for .ch' }],
  spellings: { ß: 'ss' },
  asciiSpellings: { ä: 'ae', ö: 'oe', ü: 'ue' },
  shapes: [],
  commonLetters: 'äöüéèàç',
  since: {
    '2004-03-01': 'àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ',
    '2005-12-01': 'œ',
  },
  evidence: {
    date: '2026-11-30',
    characters: 'high',
    lengths: 'high',
    hyphens: 'high',
    sources: [
      'https://switchie.ch/gibt-es-einschraenkungen-oder-regeln-bei-der-wahl-der-domain/',
      'http://www.101domain.com/faq/ch/Syntax-Rules.htm',
      'https://github.com/laminas/laminas-validator',
    ],
  },
};
