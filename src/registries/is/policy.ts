import type { Table } from '../../lgr/table.js';
import type { BundledRegistry } from '../../registry/registry.js';
import latin from './is-latn.json' with { type: 'json' };

/**
 * .is, rules of 2022-04-29. They permit 63 characters and a code of 59, which is read as the part after xn--: 63 octets, as the DNS
 * has it. How few characters a name may have is not stated.
 */
export const is: BundledRegistry = {
  tld: 'is',
  name: { en: 'ISNIC' },
  source: 'https://www.isnic.is/en/domain/rules',
  tables: [latin as Table],
  ampersand: ['og', 'and'],
  findingOfRule: {},
  lengths: [
    { unit: 'octets', min: 1, max: 63, severity: 'error', reference: 'ISNIC’s rules for .is, article 4' },
    { unit: 'code', min: 1, max: 59, severity: 'warning', reference: 'ISNIC’s rules for .is, article 4: 59 characters, perhaps with xn--' },
    { unit: 'characters', min: 2, max: 63, severity: 'warning', reference: 'ISNIC does not say how few characters a .is name may have' },
  ],
  asciiSpellings: { æ: 'ae', ð: 'd', þ: 'th' },
  shapes: [],
  commonLetters: 'áéýúíóþæöð',
  // those of its section in the Public Suffix List (publicsuffix.org, ICANN domains)
  publicSuffixes: ['com', 'edu', 'gov', 'int', 'net', 'org'],
  evidence: {
    date: '2026-11-30',
    characters: 'high',
    lengths: 'medium',
    hyphens: 'high',
    sources: [
      'https://www.sandbox.isnic.is/is/domain/rules',
      'http://www.isnic.is/en/domain/rules.php',
    ],
  },
};
