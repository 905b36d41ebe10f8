/** Names of every kind that somebody may type, not only permitted ones: the same ones on every machine. */
import { type BenchName, benchNames, nameOf } from './names.js';

/** By kind, as many names. `mixed` has as many of each but ASCII and long ones, in turn. */
export function namesOfKinds(count = 400): Readonly<Record<string, readonly BenchName[]>> {
  const names = benchNames(5 * count);
  const letters = names.filter(({ unicode }) => !isAscii(unicode)).slice(0, count);
  const labels = names.slice(0, count).map(({ unicode }) => unicode.replace('.se', ''));
  const kinds = {
    'å ä ö': letters,
    codes: letters.map((name) => ({ ...name, typed: name.ascii })),
    Yiddish: labels.map((_, index) => nameOf(pick(yiddish, 2 + (index % 2), index).join('-'))),
    refused: labels.map((label, index) => nameOf(label.slice(0, 2) + faults[index % faults.length]! + label.slice(2), /[! _]/)),
    'mixed scripts': labels.map((label) => nameOf(label.replace(/[aeopcx]|$/, (letter) => cyrillic[letter] ?? 'о'))),
  };
  return {
    ASCII: names.filter(({ unicode }) => isAscii(unicode)).slice(0, count),
    ...kinds,
    long: labels.map((label, index) => nameOf((pick(labels, 12, index).join('-').slice(0, 40) + label.slice(0, 9)).replace(/-$/, ''))),
    mixed: labels.map((_, index) => Object.values(kinds)[index % 5]![index]!),
  };
}

const yiddish =
  'אַרבעט באַנאַנע געזונט דאָרף היים וואַסער זומער חבֿר טאָג יאָר כּבֿוד לאַנד מאַמע נאָמען סוף עפּל פֿיש צײַט קינד רעגן שוועסטער שׂימחה תּורה ביכער ווינטער שטאָט ברויט מילך'
    .normalize('NFC')
    .split(' ');

/** What a name is refused for, while another is suggested: signs that the protocol refuses, and letters that .se lacks. */
const faults = ['!', ' ', '_', 'ã', 'ő', 'ş', 'œ', 'ũ'];

const cyrillic: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', x: 'х' };

const pick = <Item>(items: readonly Item[], count: number, seed: number): Item[] =>
  Array.from({ length: count }, (_, at) => items[(seed * (at + 1) + at * 7) % items.length]!);

const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text);
