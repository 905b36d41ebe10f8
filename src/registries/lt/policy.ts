import type { Table } from '../../lgr/table.js';
import type { BundledRegistry } from '../../registry/registry.js';
import latin from './lt-latn.json' with { type: 'json' };

/** .lt, as of November 2026. DOMREG advises people to have both the name with Lithuanian letters and the one without. */
export const lt: BundledRegistry = {
  tld: 'lt',
  name: { en: 'DOMREG' },
  source: 'https://www.domreg.lt/en/faq/for-persons-who-want-to-have-a-domain/how-to-create-a-domain/',
  tables: [latin as Table],
  ampersand: ['ir', 'and'],
  findingOfRule: {},
  lengths: [{ unit: 'characters', min: 2, max: 63, severity: 'error', reference: 'DOMREG’s rules for .lt' }],
  shapes: [],
  commonLetters: 'ąčęėįšųūž',
  // those of its section in the Public Suffix List (publicsuffix.org, ICANN domains)
  publicSuffixes: ['gov'],
  evidence: {
    date: '2026-11-30',
    characters: 'high',
    lengths: 'high',
    hyphens: 'high',
    sources: [
      'https://domains.lt/public?pg=C0D762&sp=req&loc=en',
      'https://icannwiki.org/index.php?section=4&title=.lt',
      'https://github.com/laminas/laminas-validator',
    ],
  },
};
