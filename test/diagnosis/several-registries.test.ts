/** A name that is held to one of several registries. */
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/core.js';
import { registries } from '../../src/registries/bundled.js';
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
    const no = { ...se, tld: 'no' };
    expect(suggestionsOf(diagnose('ŧest.nu', [nu, no, se]))).toEqual(['test.nu', 'ŧest.no', 'ŧest.se']);
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
