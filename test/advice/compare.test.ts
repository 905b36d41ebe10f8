import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePair } from '../../src/advice.js';
import { registries } from '../../src/registries/bundled.js';

describe('the same name', () => {
  it.each([
    ['räksmörgås.se', 'xn--rksmrgs-5wao1o.se'], ['Räksmörgås', 'XN--RKSMRGS-5WAO1O.SE'], ['https://håbo.se/', 'xn--hbo-ula'],
    ['habo.se', 'habo.se'], ['xn--hbo-ula.se', 'håbo.se'], ['bücher.com', 'xn--bcher-kva.com'],
  ])('%s, %s', (name, code) => {
    expect(comparePair(name, code)).toMatchObject({ isSame: true, differences: [] });
  });
});

describe('another name', () => {
  it.each([
    ['håbo.se', 'xn--hbo-qla.se', [{ at: 1, inName: 'å', atInCode: 1, inCode: 'ä' }]],
    ['räksmörgås', 'xn--rksmrgs-5waolo.se', [
      { at: 2, inName: '', atInCode: 2, inCode: 'è' }, { at: 5, inName: 'ö', atInCode: 6, inCode: '' }, { at: 10, inName: '', atInCode: 10, inCode: 'æ' },
    ]],
    ['håbo.se', 'xn--hbo-ula.nu', [{ at: 5, inName: 'se', atInCode: 5, inCode: 'nu' }]],
    ['ab', 'b', [{ at: 0, inName: 'a', atInCode: 0, inCode: '' }]],
    ['a', 'ab.se', [{ at: 1, inName: '', atInCode: 1, inCode: 'b' }]],
  ])('%s, %s', (name, code, differences) => {
    const pair = comparePair(name, code);
    expect(pair.isSame).toBe(false);
    expect(pair.differences).toEqual(differences);
  });

  it('tells what the code really says', () => {
    expect(comparePair('räksmörgås.se', 'xn--rksmrgs-5waolo.se').code.unicode).toBe('räèksmrgåsæ.se');
  });
});

it.each([['', ''], ['håbo', ''], ['', 'xn--hbo-ula'], ['hå!bo', 'xn--hbo-ula'], ['håbo', 'xn--rksmrgs-5wao10.se'], ['\uD800', '.']])(
  'neither the one nor the other where one is no name: %s, %s',
  (name, code) => expect(comparePair(name, code)).toMatchObject({ isSame: null, differences: [] }),
);

it('is held to the registry that it is given', () => {
  expect(comparePair('håbo', 'xn--hbo-ula.nu', registries.nu).isSame).toBe(true);
});

describe('under several registries', () => {
  it.each([['håbo.nu', 'xn--hbo-ula', 'håbo.nu'], ['håbo', 'XN--HBO-ULA.NU', 'håbo.nu'], ['håbo', 'xn--hbo-ula', 'håbo.se'], ['håbo.se', 'xn--hbo-ula', 'håbo.se']])(
    'a single word has the TLD of the other text: %s, %s', (name, code, unicode) => {
      const pair = comparePair(name, code, registries);
      expect([pair.isSame, pair.name.unicode, pair.code.unicode]).toEqual([true, unicode, unicode]);
    },
  );

  it('each whole name is judged by the registry of its own TLD', () => {
    const pair = comparePair('ŧest.se', 'xn--est-o0a.nu', registries);
    expect([pair.isSame, pair.name.registrable, pair.code.registrable]).toEqual([false, true, false]);
  });

  it.each([['håbo.com', 'xn--hbo-ula'], ['håbo', 'xn--hbo-ula.com'], ['håbo.co.uk', 'xn--hbo-ula'], ['https://www.håbo.com/', 'xn--hbo-ula']])('a single word has the other’s TLD also where no registry is known for it: %s, %s', (name, code) => {
    expect(comparePair(name, code, registries).isSame).toBe(true);
  });

  it('tells which one judged a single word', () => {
    expect(comparePair('håbo.nu', 'håbo', registries).registries[0]).toBe(registries.nu);
    expect(comparePair('håbo', 'håbo.com', registries).registries[0]).toBe(registries.se);
  });
});

it.each([['www.håbo.se', 'xn--hbo-ula.se', true], ['håbo.se', 'www.xn--hbo-ula.se', true], ['www.håbo.se', 'www.xn--hbo-ula.se', true], ['www.håbo.se', 'mail.xn--hbo-ula.se', false], ['mail.håbo.com', 'xn--hbo-ula.com', false]])(
  'a host has the code of its domain: %s, %s', (name, code, isSame) => expect(comparePair(name, code, registries).isSame).toBe(isSame),
);

it('tells a name and a code that stand in each other’s place', () => {
  expect(comparePair('xn--hbo-ula.se', 'håbo.se')).toMatchObject({ isSame: true, isSwapped: true, name: { input: 'håbo.se' }, code: { input: 'xn--hbo-ula.se' } });
  expect(comparePair('xn--hbo-ula.se', 'habo.se')).toMatchObject({ isSwapped: false });
});

const word = fc.array(fc.constantFrom(...'abåäö'), { minLength: 1, maxLength: 12 }).map((letters) => letters.join(''));

it('the differences make the one name of the other', () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      const { isSame, differences, name, code } = comparePair(one, other);
      expect(isSame).toBe(one === other);
      let [made, at] = ['', 0];
      const letters = Array.from(name.unicode);
      for (const difference of differences) {
        made += letters.slice(at, difference.at).join('');
        expect(made.length).toBe(difference.atInCode);
        made += difference.inCode;
        at = difference.at + difference.inName.length;
      }
      expect(made + letters.slice(at).join('')).toBe(code.unicode);
    }),
  );
});

/** The length of the longest common subsequence, as its definition says. */
function commonLength(one: string, other: string): number {
  if (!one || !other) return 0;
  if (one[0] === other[0]) return 1 + commonLength(one.slice(1), other.slice(1));
  return Math.max(commonLength(one.slice(1), other), commonLength(one, other.slice(1)));
}

it('the differences are as few letters as can be', () => {
  const short = fc.array(fc.constantFrom(...'abå'), { minLength: 1, maxLength: 6 }).map((letters) => letters.join(''));
  fc.assert(
    fc.property(short, short, (one, other) => {
      const differing = comparePair(one, other).differences.reduce((sum, { inName, inCode }) => sum + inName.length + inCode.length, 0);
      expect(differing).toBe(one.length + other.length - 2 * commonLength(one, other));
    }),
  );
});
