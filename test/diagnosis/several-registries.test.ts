/** A name that is held to one of several registries. */
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/core.js';
import { offersOf } from '../../src/diagnosis/offers.js';
import { registries } from '../../src/registries/bundled.js';
import { no } from '../../src/registries/no/policy.js';
import { pl } from '../../src/registries/pl/policy.js';
import type { SomeRegistries } from '../../src/registry/choose.js';
import { registryWithoutRules } from '../../src/registry/none.js';
import { suggestionsOf } from './reading.js';

const { se, nu } = registries;

it('the registry of its TLD judges, and the first one judges single words', () => {
  for (const input of ['ŧest', 'ŧest.se', 'https://www.ŧest.SE/', 'xn--est-o0a', 'ŧest.com', '']) {
    expect(diagnose(input, registries)).toEqual(diagnose(input, se));
  }
  for (const input of ['ā', 'ā.nu', 'ā.xn--9']) expect(diagnose(input, [nu, se])).toEqual(diagnose(input, nu));
  expect(diagnose('ā.NU', registries)).toEqual(diagnose('ā.NU', nu));
});

describe('what would be registered', () => {
  it.each([
    ['Håbo', { unicode: 'håbo.se', ascii: 'xn--hbo-ula.se' }],
    ['https://www.håbo.se/kontakt', { unicode: 'håbo.se', ascii: 'xn--hbo-ula.se' }],
    ['a.b.xn--hbo-ula.nu', { unicode: 'håbo.nu', ascii: 'xn--hbo-ula.nu' }],
    ['habo.se', { unicode: 'habo.se', ascii: 'habo.se' }],
  ])('of %s', (input, domain) => expect(diagnose(input, registries).domain).toEqual(domain));

  it.each(['', 'ŧest.nu', 'bücher.com', 'www.bücher.com', 'hå bo', 'www.hem-.se', '-.håbo.se', 'a'.repeat(5000), `${'a'.repeat(4100)}.se`, 'håbo.se/'.padEnd(5000, 'x')])(
    'is nothing of %s', (input) => expect(diagnose(input, registries).domain).toBeNull(),
  );
});

describe('what is offered for a name that is refused', () => {
  it.each<[string, ...string[]]>([
    ['ŧest.nu', 'test.nu', 'ŧest.se'],
    ['www.ŧest.nu', 'test.nu', 'ŧest.se'],
    ['xn--est-o0a.nu', 'test.nu', 'ŧest.se'],
    ['āa.se', 'aa.se', 'āa.nu'],
    ['āa', 'aa.se', 'āa.nu'],
    ['ā', 'ā.nu'], // a.se is a public suffix
    ['ł.nu', 'l.nu', 'ł.se'],
    ['āa!.se', 'aa.se'], // no registry permits that
    ['ж.se'],
    ['håb.n!u', 'håb.nu'],
  ])('%s', (input, ...offered) => {
    expect(suggestionsOf(diagnose(input, { se, nu }))).toEqual(offered);
  });

  it('is under the registries that are asked, in their order', () => {
    const other = { ...se, tld: 'no' };
    expect(suggestionsOf(diagnose('ŧest.nu', [nu, other, se]))).toEqual(['test.nu', 'ŧest.no', 'ŧest.se']);
    expect(suggestionsOf(diagnose('ŧest.nu', nu))).toEqual(['test.nu']);
  });

  it('is nothing for a name that is permitted or that no registry judges', () => {
    for (const input of ['ŧest.se', 'ŧest.com']) expect(diagnose(input, registries).findings.some(({ suggestions }) => suggestions)).toBe(false);
  });

  it('is under six of them at most', () => {
    const many = Array.from({ length: 9 }, (_, index) => ({ ...se, tld: `zz${index}` }));
    expect(suggestionsOf(diagnose('ŧest.nu', [nu, ...many]))).toEqual(['test.nu', ...many.slice(0, 6).map(({ tld }) => `ŧest.${tld}`)]);
  });

  it('is no name that a rule in prose refuses', () => {
    const shape = { pattern: /^ŧ/, code: 'label-length', severity: 'error', reference: 'a rule' } as const;
    expect(suggestionsOf(diagnose('ŧest.nu', [nu, { ...se, shapes: [shape] }]))).toEqual(['test.nu']);
    expect(suggestionsOf(diagnose('ŧest.nu', [nu, { ...se, shapes: [{ ...shape, severity: 'warning' }] }]))).toEqual(['test.nu', 'ŧest.se']);
  });
});

describe('a public suffix', () => {
  const list = [se, nu, pl, no, registryWithoutRules('com'), registryWithoutRules('org')];

  it.each(['firma.com.pl', 'köp.org.pl', 'köp.org.se', 'www.firma.com.pl'])('of a known TLD is no TLD that stands twice: %s', (name) => {
    const { registrable, findings } = diagnose(name, list);
    expect([registrable, findings.some(({ code }) => code === 'below-public-suffix'), findings.some(({ code }) => code === 'repeated-tld')]).toEqual([null, true, false]);
  });

  it.each(['gs.oslo.no', 'um.gov.pl', 'gs.ol.no'])('of several labels has none that is offered by itself: %s', (name) => {
    const diagnosis = diagnose(name, list);
    expect([diagnosis.registrable, suggestionsOf(diagnosis)]).toEqual([false, []]);
  });
});

it('of a host under a TLD without rules, nobody knows the domain: none is offered elsewhere', () => {
  const offers = (name: string) => offersOf(diagnose(name, se), [se, nu]);
  expect([offers('köp.co.uk'), offers('a.b.köp.com'), offers('www.köp.co.uk')]).toEqual([[], [], []]);
  expect([offers('köp.com'), offers('www.köp.com')]).toEqual([['köp.se', 'köp.nu'], ['köp.se', 'köp.nu']]);
});

it('a code is asked about under each TLD, if its letters are common under one of those that are asked', () => {
  const codes = (name: string, list: SomeRegistries) => diagnose(name, list).findings.map(({ code }) => code);
  expect(codes('xn--rksmrgs-5waolo.no', [se, no])).toContain('miscopied');
  expect(codes('xn--rksmrgs-5waolo.no', no)).not.toContain('miscopied'); // nobody asked for Swedish ones
});
