/** Names to test a back end with: one for each thing that can be found in a name, and those at the borders of a registry's rules. */
import { encodeAce } from '../src/idna/ace.js';
import { indexOf } from '../src/lgr/repertoire.js';
import type { BundledRegistry } from '../src/registry/registry.js';

/** `always`: each permitted character, a few to a name, and both sides of each border. `others`: what can be found in a name. */
export function namesFor(registry: BundledRegistry): { always: string[]; others: string[] } {
  const { tld, shapes, publicSuffixes = [], lengths = [] } = registry;
  const letter = letterOf(registry);
  const edges = lengths.flatMap(({ min, max }) => [min - 1, min, max, max + 1]).filter((length) => length > 0);
  const own = [
    ...shapes.flatMap(({ example }) => example ?? []),
    ...publicSuffixes.slice(0, 1).flatMap((suffix) => [suffix, `k${letter}p.${suffix}`]),
    ...new Set(edges.flatMap((length) => ['a'.repeat(length), letter.repeat(length)])),
  ];
  const fill = (name: string): string => name.replaceAll('*', letter).replaceAll('TLD', tld);
  return {
    always: [...lettersOf(registry), ...own, ...borders].map((name) => fill(`${name}.TLD`)),
    others: [...[...below, ...miscopied(registry)].map((name) => fill(`${name}.TLD`)), fill(`h*bo.${imitate(tld)}`), ...whole.map(fill)],
  };
}

/** A letter beyond a to z that the registry permits, which stands where the names below have `*`. */
const letterOf = ({ tables }: BundledRegistry): string =>
  ['å', 'ä', 'é', 'ā', 'č'].find((letter) => tables.some((table) => indexOf(table)[letter.codePointAt(0) as number])) ?? 'a';

/** Each entry of each table, so that a table that was read wrongly is told. Hyphens stand between letters. */
function lettersOf({ tables }: BundledRegistry): string[] {
  return tables.flatMap(({ repertoire }) => {
    const entries = repertoire.flatMap((entry) =>
      'first' in entry
        ? Array.from({ length: entry.last - entry.first + 1 }, (_, index) => String.fromCodePoint(entry.first + index))
        : [String.fromCodePoint(...entry.codePoints)],
    );
    const letters = entries.filter((entry) => !/[-\d]/.test(entry));
    const parts = Array.from({ length: Math.ceil(letters.length / 10) }, (_, index) => letters.slice(index * 10, index * 10 + 10));
    return parts.map(([first = '', ...others]) => (others.length > 0 ? `${first}-${others.join('')}` : first));
  });
}

/** Codes in which one character was taken for another. */
function miscopied({ commonLetters = '' }: BundledRegistry): string[] {
  const letters = Array.from(commonLetters);
  const codes = letters.flatMap((one) => letters.map((other) => encodeAce(`r${one}ksm${other}rg${one}s`)));
  return codes.flatMap((code) => [code.replace(/1(?=[^1]*$)/, 'l'), code.replace(/0(?=[^0]*$)/, 'o')].filter((wrong) => wrong !== code));
}

/** The TLD with a Cyrillic letter. */
const imitate = (tld: string): string => tld.replace(/[aceiopsx]/, (letter) => 'асеіорѕх'['aceiopsx'.indexOf(letter)] as string);

/** Names at the borders of the rules that all registries have: as they are written, one letter or one octet more. */
const borders = [
  'h*bo', 'H*BO', 'xn--hbo-ula', 'XN--HBO-ULA', 'www.h*bo', '-h*m', 'h*m-', '-', '*-b-c', '*--c', '*b--c', 'ab--c', '2026', '0-0',
  'bj rk', 'räk_smörgås', 'straße', 'xn--strae-oqa', 'strasse', 'βόλος', 'ک\u200Cا', 'a\u0301', 'l·l', 'ø', 'ā', 'þing', 'ł', 'ő', 'ș', 'ÿ',
  '\u05E9\u05DC\u05D5\u05DD', '1\u05D0', '\u05D01', '\u05D0-\u05D1', '\u05D01\u05D1', 'a\u05D0b', '\u05D9\u05B4', '\u05D1\u05B4', '\u05F2', 'smörgåsbоrd',
  '*'.repeat(50), 'ä'.repeat(57), 'ä'.repeat(58), 'a'.repeat(63), 'a'.repeat(64), 'xn--9', 'xn--', 'xn--abc-', 'xn--xn--abc-', 'xn--ib9b66e', 'xn--u-ccb',
];

/** One for each other thing that can be found in a name. */
const below = [
  'example', 'a1', '1*', 'björns åkeri', '♥', '½', 'ａ', 'a\u00ADb', 'नी\u200Dल', 'a·b', '\u0301a', 'a\u202Eb', 'a\u0378b', 'e\u0301e', '\u05D3\u05D5\u05D3', 'блины', 'ɡ', 'ð',
  'cǐ', 'ąä', 'áa', 'a..b', `${'a'.repeat(60)}.`.repeat(5) + 'a', 'xn--ä', 'xn-hbo-ula', 'xn-kln-hoa', 'xn--rksmrgs-5waolo', 'xn--info@hbo-m8a', 'rÃ¤ksmÃ¶rgÃ¥s', 'h?bo', 'b@nan', 'wwwh*bo',
];

/** With everything around. */
const whole = [
  '', 'h*bo', 'www.h*bo', 'h*bo.com', 'bаnk.com', 'ð.com', 'h*bo.TLD.', ' h*bo.TLD ', 'https://h*bo.TLD/a', 'info@h*bo.TLD', 'h*bo.TLD h*m.TLD', 'h*bo.TLD.TLD',
  'h*bo。TLD', '192.0.2.1', '.TLD', 'a'.repeat(1001),
];
