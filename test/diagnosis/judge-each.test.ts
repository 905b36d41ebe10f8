/** One label under each top-level domain. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose, judgeEach, verdictOf } from '../../src/core.js';
import { offersOf } from '../../src/diagnosis/offers.js';
import { registries } from '../../src/registries/bundled.js';
import { listOf } from '../../src/registry/choose.js';
import { entriesOf } from '../registries/entries.js';

const { se, nu, no } = registries;

describe('each registry says what it would say of the name', () => {
  it.each<[string, string, string, string]>([
    ['räksmörgås', 'permitted', 'permitted', 'permitted'],
    ['RÄKSMÖRGÅS', 'permitted', 'permitted', 'permitted'],
    ['xn--rksmrgs-5wao1o', 'permitted', 'permitted', 'permitted'],
    ['ŧest', 'permitted', 'refused', 'permitted'],
    ['ā', 'refused', 'permitted', 'refused'],
    ['pp', 'refused', 'permitted', 'permitted'], // a public suffix of .se
    ['priv', 'permitted', 'permitted', 'refused'],
    ['\u05D9\u05B4\u05D3', 'caution', 'refused', 'refused'], // browsers show its code
    ['850709-9805', 'caution', 'permitted', 'permitted'],
    ['wwwköp', 'caution', 'caution', 'caution'],
    ['smörgåsb\u043Erd', 'refused', 'refused', 'refused'],
    ['a b', 'refused', 'refused', 'refused'],
    ['köp-', 'refused', 'refused', 'refused'],
    ['a'.repeat(64), 'refused', 'refused', 'refused'],
    ['xn-kp-fka', 'refused', 'refused', 'refused'], // a code that lost a hyphen
    ['', 'empty', 'empty', 'empty'],
  ])('%s', (label, ...expected) => {
    expect(Object.values(judgeEach(label, { se, nu, no }))).toEqual(expected);
  });
});

it('a verdict for each TLD, in the order of the registries; the first of two with one TLD answers', () => {
  expect(Object.entries(judgeEach('ā', [nu, se]))).toEqual([['nu', 'permitted'], ['se', 'refused']]);
  expect(judgeEach('ā', [nu, { ...se, tld: 'nu' }])).toEqual({ nu: 'permitted' });
  expect(judgeEach('ā', nu)).toEqual({ nu: 'permitted' });
  expect(judgeEach('ā', [])).toEqual({});
});

it('of what is no label, a TLD of another registry is not judged', () => {
  expect(judgeEach('håbo.se', { se, nu })).toEqual({ se: 'permitted', nu: 'elsewhere' });
});

const letters = [...new Set([se, nu, no].flatMap((registry) => registry.tables.flatMap(entriesOf)))];
const label = fc.array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...letters) }, { weight: 1, arbitrary: fc.constantFrom('о', 'ß', 'ã', '--', 'xn--', 'Å', 'œ', '\u0301', '漢', '\u200D') }), { minLength: 1, maxLength: 9 }).map((parts) => parts.join(''));

it('the verdicts are those of diagnoses, and the names that are offered elsewhere are those within the rules', () => {
  const list = listOf({ se, nu, no });
  const verdicts = new Set<string>();
  fc.assert(fc.property(label, (text) => {
    const judged = judgeEach(text, list);
    for (const registry of list) {
      const name = `${text}.${registry.tld}`;
      expect(judged[registry.tld], name).toBe(verdictOf(diagnose(name, registry)));
      verdicts.add(judged[registry.tld]!);
    }
    const diagnosis = diagnose(`${text}.se`, list);
    const within = list.filter(({ tld }) => /permitted|caution/.test(judged[tld]!));
    if (diagnosis.ascii !== '') expect(offersOf(diagnosis, list).map((name) => name.replace(/.*\./, ''))).toEqual(within.map(({ tld }) => tld));
  }), { numRuns: 1500 });
  expect([...verdicts].toSorted()).toEqual(['caution', 'permitted', 'refused']);
}, 60_000);
