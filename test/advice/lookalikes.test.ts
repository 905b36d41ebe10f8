import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Table } from '../../src/lgr/table.js';
import { registryOf } from '../../src/registry/registry-of-table.js';
import { seLatin } from '../registries/bundled-tables.js';
import { workOf } from '../work.js';
import { diagnose } from '../../src/core.js';
import { type Lookalike, lookalikes } from '../../src/advice.js';
import { skeletonOf } from '../../src/advice/confusables.js';
import { expand } from '../../src/lgr/repertoire.js';
import { registries } from '../../src/registries/bundled.js';
import type { Registry } from '../../src/registry/registry.js';
import { titled } from '../diagnosis/reading.js';

const { se, nu } = registries;
const namesOf = (found: readonly Lookalike[]): string[] => found.map(({ unicode }) => unicode);
const ofKind = (name: string, kind: Lookalike['kind'], registry?: Registry): string[] =>
  namesOf(lookalikes(name, registry).filter((each) => each.kind === kind));

describe('names that look the same', () => {
  it.each<[string, ...string[]]>([
    ['modern.se', 'rnodern.se', 'modem.se'],
    ['rnm.se', 'mm.se', 'rnrn.se'],
    ['þing.se', 'ping.se'],
    ['ping.se', 'þing.se'],
    ['bær.se', 'baer.se'],
    ['aer.se', 'ær.se'],
    ['a1.se', 'al.se'],
    ['al.se', 'a1.se'],
    ['olo.se', 'סוס.se', 'סןס.se', 'o1o.se'],
    ['סוס.se', 'olo.se', 'ס1ס.se', 'סןס.se'],
    ['o-o.se', 'ס-ס.se'],
    ['ס.se'], // o.se is a public suffix
    ['v.se', 'ט.se'],
    ['ט.se', 'v.se'],
    ['www.ט.se', 'v.se'],
    ['שלום.se', 'של1ם.se', 'שלןם.se'],
    ['kaka.se'],
    ['אב.se'],
  ])('%s', (name, ...same) => {
    expect(ofKind(name, 'same').toSorted()).toEqual(same.toSorted());
  });
});

describe('names that differ by a mark', () => {
  it.each<[string, string]>([
    ['håbo.se', 'habo.se'],
    ['habo.se', 'håbo.se'],
    ['hår.se', 'här.se'],
    ['smorgasbord.se', 'smörgasbord.se'],
    ['tøj.se', 'toj.se'],
    ['łap.se', 'lap.se'],
    ['ček.se', 'ćek.se'],
    ['אַ.se', 'א.se'],
    ['א.se', 'אַ.se'],
    ['אָב.se', 'אַב.se'],
    ['בפ.se', 'בפּ.se'],
    ['בײַב.se', 'בייב.se'],
  ])('%s: %s', (name, other) => {
    expect(ofKind(name, 'mark')).toContain(other);
    expect(ofKind(name, 'same')).not.toContain(other);
  });

  it('are of one script', () => {
    expect(namesOf(lookalikes('ö.se')).filter((name) => /\p{sc=Hebr}/u.test(name))).toEqual([]);
  });
});

describe('what stands for what', () => {
  it.each<[string, string, Lookalike['change']]>([
    ['håbo.se', 'habo.se', { at: 1, from: 'å', to: 'a' }],
    ['modern.se', 'modem.se', { at: 4, from: 'rn', to: 'm' }],
    ['www.modern.se', 'rnodern.se', { at: 0, from: 'm', to: 'rn' }],
    ['אָאָב.se', 'אָאב.se', { at: 2, from: 'אָ', to: 'א' }],
    ['xn--hbo-ula.se', 'habo.se', { at: 1, from: 'å', to: 'a' }],
    ['olo.se', 'סוס.se', undefined],
    ['ט.se', 'v.se', undefined],
  ])('%s: %s', (name, other, change) => {
    const [found] = lookalikes(name).filter(({ unicode }) => unicode === other);
    expect(found?.change).toEqual(change);
    expect(found?.ascii).toBe(diagnose(other).ascii);
  });
});

describe('the order', () => {
  it('has what looks the same first, whole words of another script before it, and Swedish letters before others', () => {
    const names = namesOf(lookalikes('hol'));
    expect(namesOf(lookalikes('olo')).slice(0, 2)).toEqual(['סוס.se', 'סןס.se']);
    expect(names.slice(0, 2)).toEqual(['ho1.se', 'höl.se']);
    expect(names).toContain('hòl.se');
  });

  it('has a mark more or less before another mark', () => {
    const names = namesOf(lookalikes('hår'));
    expect(names[0]).toBe('har.se');
    expect(names.indexOf('här.se')).toBeLessThan(names.indexOf('hâr.se'));
  });

  it('is of kinds, also in a long name, of which at most 200 are given', () => {
    const found = lookalikes(`modern${'aeiou'.repeat(8)}`);
    expect(found.length).toBe(200);
    const kinds = found.map(({ kind }) => kind);
    expect(kinds).toEqual(kinds.toSorted().toReversed());
    expect(new Set(kinds)).toEqual(new Set(['same', 'mark']));
  });

  it('ends after 200 whole words too', () => {
    expect(lookalikes('ol'.repeat(10)).map(({ unicode }) => /\p{sc=Hebr}/u.test(unicode))).toEqual(Array(200).fill(true));
  });
});

describe('what a refused name was meant to be', () => {
  it.each<[string, ...string[]]>([
    ['smörgåsb\u043Erd.se', 'smörgåsbord.se'],
    ['g\u05E1ogle.se', 'google.se'],
    ['\u0131\u0131f.se', 'iif.se'],
    ['m\u043Edern.se', 'modern.se'],
    ['\u0440aypal.se', 'paypal.se'],
    ['www.\u0440aypal.se', 'paypal.se'],
    ['сос.se', 'coc.se'],
    ['Björns Åkeri', 'björnsåkeri.se', 'björns-åkeri.se'],
    ['\u6F22.se'],
    ['a_b.kalle.se'],
  ])('%s', (name, ...meant) => {
    expect(diagnose(name).registrable).toBe(false);
    expect(namesOf(lookalikes(name))).toEqual(meant);
    expect(lookalikes(name).filter(({ kind, change }) => kind !== 'meant' || change)).toEqual([]);
  });
});

describe('the registry', () => {
  it('has a say of names under its own top-level domain alone', () => {
    expect(lookalikes('olo.com')).toEqual([]);
    expect(lookalikes('olo.nu')).toEqual([]);
    expect(lookalikes('ol\u043E.com')).toEqual([]);
    expect(lookalikes('olo.nu', nu)).not.toEqual([]);
    expect(lookalikes('olo.se', nu)).toEqual([]);
  });

  it('permits what is given', () => {
    expect(namesOf(lookalikes('olo', nu)).filter((name) => /\p{sc=Hebr}/u.test(name))).toEqual([]);
    expect(namesOf(lookalikes('olo', nu))).toContain('olō.nu');
    expect(namesOf(lookalikes('olo', se))).not.toContain('olō.se');
    expect(namesOf(lookalikes('olo', nu)).filter((name) => diagnose(name, nu).registrable !== true)).toEqual([]);
  });
});

describe('nothing is thrown by', () => {
  it.each(titled<[string]>([
    [''], ['.'], ['..'], ['.se'], ['xn--'], ['xn--.se'], ['xn--a.se'], ['\uD800'], ['a\uDC00b.se'], ['\uD83D\uDE00.se'], ['\u0301.se'], ['-'], [' '],
    ['a'.repeat(5000)], ['\u043E'.repeat(63)], ['\u05D0\u05B7'.repeat(2000)], ['a.'.repeat(2500)], ['\u{1D400}'.repeat(63)], ['\0'],
  ]))('%s', (_title, name) => {
    for (const registry of [se, nu]) for (const each of lookalikes(name, registry)) expect(diagnose(each.unicode, registry).registrable).toBe(true);
  });
});

describe('of any permitted name', () => {
  const RUNS = { numRuns: 150 };

  const labelsOf = ({ tables }: Registry) =>
    fc.oneof(...tables.map(({ repertoire }) => {
      const texts = repertoire.flatMap(expand).map(({ codePoints }) => String.fromCodePoint(...codePoints));
      const alike = texts.filter((text) => /^[olvr1nm0aeסוטןי]/.test(text));
      const piece = fc.oneof(fc.constantFrom(...texts), fc.constantFrom(...alike));
      return fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(''));
    }));

  const named = fc.constantFrom<Registry>(se, nu)
    .chain((registry) => labelsOf(registry).map((label) => ({ registry, name: `${label}.${registry.tld}` })))
    .filter(({ registry, name }) => diagnose(name, registry).registrable === true);

  function holds(claim: (found: readonly Lookalike[], name: string, registry: Registry) => void): void {
    let count = 0;
    fc.assert(fc.property(named, ({ name, registry }) => {
      const found = lookalikes(name, registry);
      count += found.length;
      claim(found, name, registry);
    }), RUNS);
    expect(count).toBeGreaterThan(500);
  }

  it('each is another one, permitted, and given once', () => {
    holds((found, name, registry) => {
      for (const { unicode, ascii } of found) expect(diagnose(unicode, registry)).toMatchObject({ unicode, ascii, registrable: true });
      expect(new Set([name, ...namesOf(found)]).size).toBe(found.length + 1);
    });
  });

  it('it looks the same where the skeletons of the labels are the same, and only there', () => {
    const skeleton = (name: string): string => skeletonOf(name.slice(0, name.indexOf('.')));
    holds((found, name) => {
      for (const { unicode, kind } of found) expect([unicode, kind]).toEqual([unicode, skeleton(unicode) === skeleton(name) ? 'same' : 'mark']);
    });
  });

  it('it can be taken for each of them, and each of them for it', () => {
    holds((found, name, registry) => {
      expect(found.length).toBeLessThan(200);
      for (const { unicode } of found) expect(namesOf(lookalikes(unicode, registry)), unicode).toContain(name);
    });
  });

  it('the change leads from the one to the other', () => {
    holds((found, name, { tld }) => {
      for (const { unicode, change } of found) {
        if (!change) continue;
        const label = Array.from(name.slice(0, name.indexOf('.')));
        const { at, from, to } = change;
        expect(label.slice(at, at + Array.from(from).length).join('')).toBe(from);
        expect(`${label.toSpliced(at, Array.from(from).length, to).join('')}.${tld}`.normalize('NFC')).toBe(unicode.normalize('NFC'));
      }
    });
  });
});

describe('a table of many characters', () => {
  const registryWith = (...repertoire: Table['repertoire']): Registry => registryOf({ ...seLatin, id: 'zz-latn', scope: 'zz', repertoire });
  const workFor = (name: string, registry: Registry): [work: number, again: number, found: number] => {
    let found = 0;
    const work = workOf(() => (found = lookalikes(name, registry).length));
    return [work, workOf(() => lookalikes(name, registry)), found];
  };

  it('of 11,172 syllables is looked through once, and not for each of them', () => {
    const [work, again] = workFor('한국인터넷정보센터.zz', registryWith({ first: 0xac00, last: 0xd7a3 }));
    expect(work).toBeLessThan(100 * 11_172);
    expect(again).toBeLessThan(11_172);
  });

  it('of hundreds that look like one letter has no more names than anybody reads, and tries no more', () => {
    const marks = Array.from({ length: 30 }, (_, index) => 0x300 + index).filter((mark) => String.fromCodePoint(97, mark).normalize('NFC').length > 1);
    const sequences = marks.flatMap((one) => marks.map((other) => ({ codePoints: [97, one, other] })));
    const [, again, found] = workFor('a'.repeat(20), registryWith({ codePoints: [97] }, ...sequences));
    expect(found).toBeLessThanOrEqual(200);
    expect(again).toBeLessThan(10_000_000);
  });
});
