/** The tables of a registry as they were, as far as it is known since when names may have which letters. */
import type { CharEntry, Entry, Table } from '../lgr/table.js';
import { expand } from '../lgr/repertoire.js';
import type { Registry } from './registry.js';

/** The dates since when names may have more letters, the earliest first: `2003-10`, `2007`. None where the date of a letter is not known. */
export function revisionsOf({ since = {}, tables }: Registry): string[] {
  const letters = lettersOf(since);
  const isDated = ({ codePoints }: CharEntry): boolean => codePoints.every((codePoint) => isBasic(codePoint) || letters.has(codePoint));
  return tables.every(({ repertoire }) => repertoire.flatMap(expand).every(isDated)) ? Object.keys(since).toSorted() : [];
}

/**
 * The tables of a revision that `revisionsOf` lists: of today's, what is a to z, a digit or a hyphen, and the letters that names could
 * have by then. What else was other then, nobody knows: rules on places are today's. A table without a letter of its script is left out.
 */
export function tablesAt(registry: Registry, revision: string): Table[] {
  const { since = {}, tables } = registry;
  const letters = lettersOf(Object.fromEntries(Object.entries(since).filter(([date]) => date <= revision)));
  const isThere = ({ codePoints }: CharEntry): boolean => codePoints.every((codePoint) => isBasic(codePoint) || letters.has(codePoint));
  return tables.flatMap((table) => {
    const repertoire = table.repertoire.flatMap((entry): Entry[] => {
      const all = expand(entry);
      return all.every(isThere) ? [entry] : all.filter(isThere);
    });
    const hasLetters = repertoire.flatMap(expand).some(({ codePoints }) => codePoints.some((codePoint) => /\p{L}/u.test(String.fromCodePoint(codePoint))));
    return hasLetters ? [{ ...table, version: '', date: revision, repertoire }] : [];
  });
}

/** The registry with the tables of a revision, the same one each time; undefined where there is no such revision. */
export function registryAt(registry: Registry, revision: string): Registry | undefined {
  const known = made.get(registry) ?? new Map<string, Registry>();
  made.set(registry, known);
  if (!known.has(revision) && revisionsOf(registry).includes(revision)) {
    const since = Object.fromEntries(Object.entries(registry.since ?? {}).filter(([date]) => date <= revision));
    known.set(revision, { ...registry, tables: tablesAt(registry, revision), since });
  }
  return known.get(revision);
}

const made = new WeakMap<Registry, Map<string, Registry>>();

const lettersOf = (since: Readonly<Record<string, string>>): ReadonlySet<number> =>
  new Set(Object.values(since).flatMap((text) => Array.from(text, (letter) => letter.codePointAt(0) as number)));

const isBasic = (codePoint: number): boolean => /[a-z\d-]/.test(String.fromCodePoint(codePoint));
