/** One label under each top-level domain. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose, judgeEach, verdictOf } from '../../src/core.js';
import { offersOf } from '../../src/diagnosis/offers.js';
import { registries } from '../../src/registries/bundled.js';
import { no } from '../../src/registries/no/policy.js';
import { listOf, registriesOf } from '../../src/registry/choose.js';
import { everyRegistry } from '../../tools/every-registry.js';
import { entriesOf } from '../registries/entries.js';

const { se, nu } = registries;

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

it('under a TLD that no rules are known for, nobody has a say but the protocol', () => {
  const verdicts = (label: string) => Object.entries(judgeEach(label, registriesOf('com se xyz', { se, nu })));
  expect(verdicts('räksmörgås')).toEqual([['com', 'elsewhere'], ['se', 'permitted'], ['xyz', 'elsewhere']]);
  expect(verdicts('漢')).toEqual([['com', 'elsewhere'], ['se', 'refused'], ['xyz', 'elsewhere']]);
  for (const label of ['a b', 'a'.repeat(64), '-a', 'xn--a']) expect(verdicts(label)).toEqual([['com', 'invalid'], ['se', 'refused'], ['xyz', 'invalid']]);
});

const letters = [...new Set([se, nu, no].flatMap((registry) => registry.tables.flatMap(entriesOf)))];
const label = fc.array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...letters) }, { weight: 1, arbitrary: fc.constantFrom('о', 'ß', 'ã', '--', 'xn--', 'Å', 'œ', '\u0301', '漢', '\u200D') }), { minLength: 1, maxLength: 9 }).map((parts) => parts.join(''));

describe('every registry', () => {
  const readingOf = (text: string): Record<string, string> => {
    const read: Record<string, string[]> = {};
    for (const [tld, verdict] of Object.entries(judgeEach(text, everyRegistry))) (read[verdict] ??= []).push(tld);
    return Object.fromEntries(Object.entries(read).map(([verdict, tlds]) => [verdict, tlds.join(' ')]));
  };

  it.each<[string, Record<string, string>]>([
    ['räksmörgås', { permitted: 'se nu no dk fi ax de at ch li eu', refused: 'is gl ee lv lt', elsewhere: 'pl' }],
    ['blåbærsyltetøy', { permitted: 'se nu no dk de at ch li eu', refused: 'fi is gl ee lv lt', elsewhere: 'ax pl' }],
    ['straße', { permitted: 'dk de', refused: 'se nu no fi is gl ee lv lt at ch li', elsewhere: 'ax eu pl' }],
    ['žąsų', { permitted: 'lt de eu', refused: 'se nu no dk fi is gl ee lv at ch li', elsewhere: 'ax pl' }],
    ['łódź', { permitted: 'se de eu pl', refused: 'nu no dk fi is gl ee lv lt at ch li', elsewhere: 'ax' }],
    ['q', { permitted: 'se nu gl de at', refused: 'no fi ax lv lt ch li eu', caution: 'dk is ee pl' }],
    ['привет', { refused: 'se nu no dk fi is gl ee lv lt de at ch li eu', elsewhere: 'ax pl' }],
  ])('says of %s what it knows', (text, expected) => {
    const { permitted = '', caution = '', refused = '', elsewhere = '' } = { ...readingOf(text) };
    expect({ permitted, caution, refused, elsewhere }).toEqual({ permitted: '', caution: '', refused: '', elsewhere: '', ...expected });
  });

  it('says what a diagnosis does', () => {
    fc.assert(fc.property(label, (text) => {
      const judged = judgeEach(text, everyRegistry);
      for (const [tld, registry] of Object.entries(everyRegistry)) expect(judged[tld], `${text}.${tld}`).toBe(verdictOf(diagnose(`${text}.${tld}`, registry)));
    }), { numRuns: 100 });
  }, 60_000);
});

it('of what is no label, a TLD of another registry is not judged', () => {
  expect(judgeEach('håbo.se', { se, nu })).toEqual({ se: 'permitted', nu: 'elsewhere' });
});

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
