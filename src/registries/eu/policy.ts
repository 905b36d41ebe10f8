import type { Table } from '../../lgr/table.js';
import type { BundledRegistry } from '../../registry/registry.js';
import latin from './eu-latn.json' with { type: 'json' };

/**
 * .eu, as far as it is known in November 2026: the list of letters is a copy by others of that of 2009. Names are in Latin letters
 * alone, as .ею and .ευ are top-level domains of their own. Whether ß is permitted is unknown. A name that looks like another in
 * other letters is not to be had, which nobody but the registry can tell.
 */
export const eu: BundledRegistry = {
  tld: 'eu',
  name: { en: 'EURid' },
  source: 'https://eurid.eu/cs/zaregistrujte-si-domenove-jmeno-eu/domenova-jmena-se-specialnimi-znaky-idn/',
  tables: [latin as Table],
  ampersand: ['and'],
  findingOfRule: {},
  uncertain: /[\p{Script=Latin}\p{M}·]/u,
  lengths: [{ unit: 'octets', min: 2, max: 63, severity: 'error', reference: 'EURid’s rules for .eu' }],
  shapes: [],
  since: {
    '2009-12-10': 'àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĵķĺļľłńņňŋōŏőœŕŗřśŝšťŧũūŭůűųŵŷźżžșț',
  },
  evidence: {
    date: '2026-11-30',
    characters: 'medium',
    lengths: 'medium',
    hyphens: 'medium',
    sources: [
      'https://domain-recht.de/domain-registrierung/eurid/cctlds-eurid-beendet-internationalisierte-griechische-eu-variante-68650.html',
      'https://idnworldreport.eu/2018-2/eu-idns/',
      'http://blog.marcaria.com/domains/what-are-the-syntax-rules-for-eu-domain-names/',
      'https://github.com/laminas/laminas-validator',
    ],
  },
};
