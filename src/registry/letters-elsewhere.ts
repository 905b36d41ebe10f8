/** Under which other TLDs letters are permitted that a registry refuses. */
import { indexOf } from '../lgr/repertoire.js';
import type { Table } from '../lgr/table.js';
import type { RegistryList } from './choose.js';
import { letterTlds } from '../registries/letter-tlds.js';

/**
 * The TLDs under which all of some letters are surely permitted: those of `registries` by their own tables, and behind these the
 * others of the package, whether they are loaded or not. Among both, the TLDs of countries in whose languages the letters are come
 * first, and then the order is that of the package. None for no letters.
 * @param letters code points beyond ASCII
 * @param refusedBy the TLD that refuses them, which is never among these
 */
export function tldsWithLetters(letters: readonly string[], refusedBy: string, registries: RegistryList): string[] {
  if (letters.length === 0) return [];
  const areIn = (known: string): boolean => letters.every((letter) => known.includes(letter));
  const own = letterTlds.filter(([, ofLanguages]) => areIn(ofLanguages));
  const others = letterTlds.filter(([, ofLanguages, rest]) => areIn(ofLanguages + rest));
  const known = [...own, ...others].map(([tld]) => tld);
  const taken = registries.filter(({ tables }) => tables.some((table) => letters.every((letter) => isEntry(letter, table)))).map(({ tld }) => tld);
  const isAsked = (tld: string): boolean => registries.some((registry) => registry.tld === tld && registry.tables.length > 0);
  const inOrder = [...known.filter((tld) => taken.includes(tld)), ...taken, ...known.filter((tld) => !isAsked(tld))];
  return [...new Set(inOrder)].filter((tld) => tld !== refusedBy);
}

const isEntry = (letter: string, table: Table): boolean => indexOf(table)[letter.codePointAt(0)!]?.some(({ codePoints }) => codePoints.length === 1) === true;
