import type { Table } from '../../lgr/table.js';
import type { BundledRegistry } from '../../registry/registry.js';
import hebrew from './se-hebr.json' with { type: 'json' };
import latin from './se-latn.json' with { type: 'json' };

declare module '../../finding.js' {
  interface RegistryRules {
    'personal-number': true;
  }
}

/**
 * .se, revision C of 2020-10-02.
 *
 * Two of its rules in prose need no words here. A name has 1 to 63 characters: the DNS allows 1 to 63 octets, which are
 * never fewer. A name that fits the Yiddish table has a Hebrew letter: digits and hyphens alone fit the Latin table,
 * which comes first.
 */
export const se: BundledRegistry = {
  tld: 'se',
  name: { en: 'The Swedish Internet Foundation', sv: 'Internetstiftelsen' },
  source: 'https://dotse.github.io/IDN-tables/IDN_table_se.pdf',
  tables: [latin as Table, hebrew as Table],
  revisions: { 3: 'C' },
  ampersand: ['och', 'and'],
  findingOfRule: { 'digit-disallowed': 'digit-at-edge' },
  shapes: [
    {
      // the shape of a Swedish personal identity number; registrars report that such names are refused
      pattern: /^(?:\d{6}|\d{8})-\d{4}$/,
      example: '850709-9805',
      code: 'personal-number',
      severity: 'warning',
      reference: '.se personal identity numbers',
    },
  ],
  commonLetters: 'åäöéü',
  // those of its section in the Public Suffix List (publicsuffix.org, ICANN domains)
  publicSuffixes: (
    'a ac b bd brand c d e f fh fhsk fhv g h i k komforb kommunalforbund komvux l lanbib m n naturbruksgymn o org p parti pp press ' +
    'r s t tm u w x y z'
  ).split(' '),
  since: {
    '2003-10': 'åäöéü',
    '2007': 'àáâæçèêëìíîïðñòóôõøùúýþćčđěłńŋřśšţŧźžǎǐǒǔǥǧǩǯəʒאבגדהוזחטיךכלםמןנסעףפץצקרשת\u05B4\u05B7\u05B8\u05BC\u05BF\u05C2\u05F2',
  },
};
