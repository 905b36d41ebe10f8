import { describe, expect, it } from 'vitest';
import { registries } from '../../src/registries/bundled.js';
import { chooseRegistry, listOf, preferring, readTlds, registriesOf, registriesWithRules, tldOf } from '../../src/registry/choose.js';
import { noRegistry, registryWithoutRules } from '../../src/registry/none.js';

const { se, nu } = registries;
const all = Object.values(registries);
const labels = (name: string) => name.split('.').map((ascii) => ({ ascii }));

describe('the registry that judges', () => {
  it.each([
    ['håbo.nu', nu], ['håbo.se', se], ['www.håbo.nu', nu], ['håbo', se], ['nu', se], ['håbo.com', se], ['nu.com', se], ['håbo.', se],
  ])('of %s', (name, registry) => {
    expect(chooseRegistry(labels(name), [se, nu])).toBe(registry);
  });

  it('of a single word is the first one, whichever that is', () => {
    expect(chooseRegistry(labels('se'), [nu, se])).toBe(nu);
    expect(chooseRegistry(labels('håbo'), preferring('nu', [se, nu]))).toBe(nu);
  });
});

it('the TLD of a single word is that of the first registry', () => {
  expect(['a', 'a.nu', 'a.com', 'a.'].map((name) => tldOf(labels(name), [se, nu]))).toEqual(['se', 'nu', 'com', '']);
});

describe('preferring a TLD', () => {
  it('moves its registry to the front and leaves the others in order', () => {
    const no = { ...se, tld: 'no' };
    expect(preferring('no', [se, nu, no])).toEqual([no, se, nu]);
    expect(preferring('se', [se, nu])).toEqual([se, nu]);
  });

  it.each(['com', '', undefined])('changes nothing if nobody has it: %j', (tld) => {
    expect(preferring(tld, [se, nu])).toEqual([se, nu]);
  });
});

describe('a list of registries', () => {
  it('is made of one, of several, and of those by TLD', () => {
    expect(listOf(nu)).toEqual([nu]);
    expect(listOf([nu, se])).toEqual([nu, se]);
    expect(listOf({ nu, se })).toEqual([nu, se]);
  });

  it.each([[[]], [{}]])('is never empty: %j', (none) => {
    expect(listOf(none)).toEqual([noRegistry]);
    expect(registriesOf('', {})).toEqual([noRegistry]);
    expect(registriesWithRules('se', {})).toEqual([noRegistry]);
  });

  it.each([['nu se', [nu, se]], [' .NU,se ', [nu, se]], ['nu nu', [nu]], ['', all], [null, all], ['. ,', all], ['. -a !', [noRegistry]], ['co.uk', [noRegistry]]])(
    'of the TLDs %j', (tlds, list) => expect(registriesOf(tlds, registries)).toEqual(list),
  );

  it.each([['nu com', 'nu com'], ['com se', 'com se'], ['xyz', 'xyz'], ['constructor', 'constructor'], ['XN--P1AI', 'xn--p1ai'], ['рф', 'xn--p1ai'], ['com.', 'com']])(
    'has one without rules for each TLD that none is known for: %j', (tlds, expected) => {
      const list = registriesOf(tlds, registries);
      expect(list.map(({ tld }) => tld).join(' ')).toBe(expected);
      for (const registry of list) expect(registry).toEqual(all.find(({ tld }) => tld === registry.tld) ?? registryWithoutRules(registry.tld));
    },
  );

  it.each([['com nu', [nu]], ['com', all], ['', all], ['nu se', [nu, se]]])('has those with rules of %j', (tlds, list) => {
    expect(registriesWithRules(tlds, registries)).toEqual(list);
  });
});

it.each([[' .SE, se  Nu', ['se', 'nu']], ['-a a- a_b . ,', []], ['.co.uk', []], ['рф', ['xn--p1ai']], ['..com..', ['com']], ['a'.repeat(64), []], [null, []]])('the TLDs of %j', (text, tlds) => {
  expect(readTlds(text)).toEqual(tlds);
});
