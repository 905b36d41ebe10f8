/** What the fast way recognises is exactly what the slow way permits without a remark; it may be asked about anything. */
import { describe, expect, it } from 'vitest';
import { readTable } from '../../src/lgr/read-table.js';
import { expand } from '../../src/lgr/repertoire.js';
import { checkRow } from '../../src/lists/check-row.js';
import { PlainNames } from '../../src/lists/plain-names.js';
import { registries } from '../../src/registries/bundled.js';
import { no } from '../../src/registries/no/policy.js';
import type { RegistryList } from '../../src/registry/choose.js';
import type { Registry } from '../../src/registry/registry.js';
import { registryOf } from '../../src/registry/registry-of-table.js';
import { everyRegistry } from '../../tools/every-registry.js';
import { readLgrData, textOf } from '../conformance/lgr-data.js';
import { charXml, readSections } from '../lgr/lgr-xml.js';
import { randomNumbers } from '../bench/names.js';

/** How many random names are asked about: 1,000,000 take some minutes. */
const asked = Number(process.env['PLAIN_NAMES'] ?? 20_000);
const isLong = asked > 100_000;

const seen = { lineOf: () => undefined };
const { se, nu } = registries;

/** Tells how many of the names are recognised, each of which the slow way must say the same of. */
function recognisedOf(names: Iterable<string>, list: RegistryList): number {
  const plain = new PlainNames(list);
  let count = 0;
  for (const name of names) {
    if (!plain.recognise(name)) continue;
    const { input, unicode, ascii } = plain;
    const told = { line: 1, input, unicode, ascii, verdict: 'permitted', findings: [], fault: '', suggestion: '' };
    const row = checkRow({ line: 1, name }, { registries: list, seen, groups: seen });
    // an assertion for each would take longer than all the rest
    if (JSON.stringify(told) !== JSON.stringify(row)) expect([name, told]).toEqual([name, row]);
    count++;
  }
  return count;
}

const entriesOf = ({ tables }: Registry): string[] => tables.flatMap(({ repertoire }) => repertoire.flatMap(expand).map(({ codePoints }) => String.fromCodePoint(...codePoints)));

/** Each alone, in both cases, and each beside each. Where many are asked about, pairs in capitals and inside of names, too. */
function* pairsOf(entries: readonly string[], { tld }: Registry): Generator<string> {
  const capitals = entries.map((entry) => entry.toUpperCase());
  for (const one of [...entries, ...capitals]) yield* [one, `a${one}`, `${one}1`, `a${one}b`, one.toLowerCase() + one].map((label) => `${label}.${tld}`);
  const parts = isLong ? [...entries, ...capitals] : entries;
  for (const one of parts) {
    for (const other of parts) {
      yield `${one}${other}.${tld}`;
      if (isLong) yield* [`aa${one}${other}aa.${tld}`, `a${one}b${other}.${tld}`];
    }
  }
}

/** A table with one entry for each thing that is not told by letters, beside some that are. */
const own = (data: string, rules = ''): Registry => registryOf(readSections({ data, rules }), 'example');

const letters = '<range first-cp="0061" last-cp="007A"/><range first-cp="0030" last-cp="0039"/>';
const others: Readonly<Record<string, Registry>> = {
  greek: own('<range first-cp="03B1" last-cp="03C9"/><char cp="03AC"/><char cp="002D"/>'),
  'two scripts': own('<range first-cp="0430" last-cp="044F"/><range first-cp="03B1" last-cp="03C1"/><range first-cp="0030" last-cp="0039"/><char cp="002D"/>'),
  'right to left': own('<range first-cp="0627" last-cp="063A"/><range first-cp="0660" last-cp="0669"/><range first-cp="0030" last-cp="0039"/>'),
  kana: own('<range first-cp="3041" last-cp="3096"/><range first-cp="30A1" last-cp="30FA"/><range first-cp="4E00" last-cp="4E10"/><char cp="30FC"/><char cp="30FB"/>'),
  marks: own(`${letters}<char cp="0301"/><char cp="0307"/><char cp="0131"/><char cp="00E9"/><char cp="0069 0307"/>`),
  variants: own(`${letters}<char cp="00E5"><var cp="0061" type="blocked"/></char>`),
  'a rule for labels': own(letters, '<rule name="ab"><char cp="0061"/><char cp="0062"/></rule><action disp="invalid" match="ab"/>'),
  'a context': own(`${letters}<char cp="00E5" when="behind-a"/><char cp="002D" not-when="at-b"/>`, '<rule name="behind-a"><look-behind><char cp="0061"/></look-behind><anchor/></rule><rule name="at-b"><look-behind><char cp="0062"/></look-behind><anchor/></rule>'),
  'a hyphen far from its edges': own(`${letters}<char cp="002D" not-when="edge"/>`, '<rule name="edge"><choice><rule><look-behind><start/><any/><any/><any/><any/></look-behind><anchor/></rule><rule><anchor/><look-ahead><any/><any/><end/></look-ahead></rule></choice></rule>'),
  'all blocked': own(letters, '<action disp="blocked"/>'),
  'one of several blocked': { ...own(charXml('a')), tables: [own(charXml('a')), own(charXml('b')), own(letters, '<action disp="blocked"/>')].flatMap(({ tables }) => tables) },
  'lengths in characters': { ...own(letters + '<char cp="00E5"/>'), lengths: [{ unit: 'characters', min: 2, max: 3, severity: 'error', reference: '' }] },
  'lengths in octets': { ...own(letters + '<char cp="00E5"/>'), lengths: [{ unit: 'octets', min: 2, max: 9, severity: 'warning', reference: '' }] },
  'lengths of codes': { ...own(letters + '<char cp="00E5"/>'), lengths: [{ unit: 'code', min: 8, max: 9, severity: 'warning', reference: '' }] },
  'sets of characters': { ...own(letters + '<char cp="00E5"/><char cp="00F8"/>'), characterSets: { sets: ['abcå', 'abcø'], reference: '' } },
  'letters that are uncertain': { ...own(letters + '<char cp="00E5"/>'), uncertain: /./u },
  'shapes and suffixes': { ...own(letters + '<char cp="002D"/><char cp="00E5"/>'), shapes: [{ pattern: /ab/g, code: 'personal-number', severity: 'warning', reference: '' }], publicSuffixes: ['c', 'xn--5ca'] },
};

describe('each entry of a table, alone and in pairs, as it is and in capitals', () => {
  it.each([se, nu, no])('.$tld', { timeout: 300_000 }, (registry) => {
    const entries = [...new Set(entriesOf(registry))];
    expect(recognisedOf(pairsOf(entries, registry), [registry])).toBeGreaterThan(1000);
  });

  it.each(Object.entries(others))('%s', { timeout: 300_000 }, (_, registry) => {
    const entries = entriesOf(registry);
    recognisedOf(pairsOf(entries.filter((_entry, index) => index % Math.ceil(entries.length / 40) === 0), registry), [registry]);
  });
});

it.each(Object.values(everyRegistry))('names of a few letters, and of many, under .$tld', (registry) => {
  const entries = entriesOf(registry).filter((entry) => entry > '\x80');
  const labels = ['a', 'ab', 'abc', 'www', 'sip', 'co', ...[1, 2, 3, 45, 50, 51, 52, 55, 56, 59, 63].flatMap((count) => [entries[0] ?? 'a', 'a'].flatMap((first) => ['a', entries.at(-1) ?? 'b'].map((other) => first + other.repeat(count - 1))))];
  expect(recognisedOf(labels.map((label) => `${label}.${registry.tld}`), [registry])).toBeGreaterThan(5);
});

describe('random names', () => {
  const random = randomNumbers(Number(process.env['SEED'] ?? 1));
  const pick = (some: readonly string[]): string => some[Math.floor(random() * some.length)]!;
  const odd = Array.from('--..  ÅÄÖÃÂİıſßẞΣσς©™ﬁⅣ①\u00AD\u200D\u0301\u0307\u202E\uFEFFæøþðəаеορ中あアー\u05D0\u05D5\u05DF\u0660"\'@/:,;#=&%_');
  const parts = [...'abcdefghijklmnopqrstuvwxyz0123456789åäöéü', 'www', 'http', 'https', 'xn', 'xn--', 'x', '-', '--', 'se', 'nu', 'no', '.se', 'co', '850709-9805', '19850709', 'ab', 'Abc', 'DEF', 'kp-fka', 'köp'];

  function* namesOf(count: number, entries: readonly string[], tlds: readonly string[]): Generator<string> {
    for (let index = 0; index < count; index++) {
      const length = 1 + Math.floor(random() ** 2 * (random() < 0.02 ? 70 : 9));
      const isOdd = random() < 0.2;
      const label = Array.from({ length }, () => (isOdd && random() < 0.2 ? pick(odd) : random() < 0.5 ? pick(entries) : pick(parts))).join('');
      const written = random() < 0.1 ? label.toUpperCase() : label;
      yield written + (random() < 0.1 ? '' : pick(['.', '.', '.', '.', '。', '..', ' .', '-']) + pick(tlds));
    }
  }

  it('under several registries', { timeout: 3_600_000 }, () => {
    const entries = [se, nu, no].flatMap(entriesOf);
    expect(recognisedOf(namesOf(asked, entries, ['se', 'nu', 'no', 'SE', 'Se', 'com', 'sе', 'se.', 'se/', 'se ']), [se, nu, no])).toBeGreaterThan(asked / 10);
  });

  it.each(Object.entries(others))('%s', (_, registry) => {
    recognisedOf(namesOf(3000, entriesOf(registry), ['example']), [registry]);
  });

  const data = readLgrData();
  it.skipIf(typeof data === 'string')('labels that other tables were asked about', { timeout: 600_000 }, () => {
    if (typeof data === 'string') return;
    for (const [file, xml] of data.tables) {
      const registry = registryOf(readTable(xml), 'example');
      recognisedOf((data.vectors.get(file) ?? []).flatMap(({ cp }) => [`${textOf(cp)}.${registry.tld}`, textOf(cp)]), [registry]);
    }
  });
});

it('most names of a list are recognised', () => {
  const plain = new PlainNames([se, nu]);
  const names = ['räksmörgås.se', 'RÄKSMÖRGÅS.SE', 'Kaffe.nu', 'köp-nu.se', 'ek-bok.se', 'a1.se', '365.se', 'ab.se', `${'a'.repeat(63)}.se`, 'kaffe'];
  expect(names.filter((name) => !plain.recognise(name))).toEqual([]);
  const greek = new PlainNames([others['greek']!]);
  expect(['αβγ.example', 'ΑΒΓ.example', 'αβγ-1.example'].map((name) => greek.recognise(name))).toEqual([true, true, false]);
});

it('doubtful names are left to the slow way', () => {
  const plain = new PlainNames([se, nu]);
  const related = new PlainNames([others['variants']!]);
  expect(['aa.example', 'å.example', 'bb.example'].filter((name) => related.recognise(name))).toEqual([]);
  const names = ['', '.se', 'se', 'wwwköp.se', 'httpköp.se', 'xnkpfka.se', 'xn--kp-fka.se', '850709-9805.se', 'pp.se', 'a.se', '-a.se', 'a-.se', 'ab--c.se', 'a--b.se', 'sub.köp.se', 'köp.com', 'köp.Se', `${'a'.repeat(64)}.se`, `${'å'.repeat(60)}.se`, 'aÃb.se', 'þorn.se', 'a .se', 'אב.se'];
  expect(names.filter((name) => plain.recognise(name))).toEqual(['se']);
});
