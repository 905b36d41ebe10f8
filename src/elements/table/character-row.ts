/** A character as the table shows it: facts and words together. */
import { type CharacterFacts, factsOf } from '../../characters/facts.js';
import { nameOf, type Names } from '../../characters/names.js';
import { otherNamesOf, telephoneOf } from '../../characters/other-names.js';
import type { Searchable } from '../../characters/search.js';
import { notation } from '../../code-points.js';
import { MAX_LISTED_LANGUAGES } from '../../limits.js';
import { say } from '../../messages/message.js';
import { type TableLanguage, tableLanguages } from '../../messages/table-language.js';
import type { TableStringKey } from '../../messages/table-strings.js';
import type { Registry } from '../../registry/registry.js';

/** Words that have a heading of the same name among the sentences. '' where there is nothing to say. */
export interface Row extends CharacterFacts, Searchable {
  /** `U+05D0 U+05B7`. */
  readonly code: string;
  readonly name: string;
  /** What else it is called in the language of the page. */
  readonly alsoCalled: string;
  /** The everyday name in the other language. */
  readonly elsewhere: string;
  readonly telephone: string;
  /** The names of its languages. */
  readonly spokenIn: string;
  readonly permittedSince: string;
}

/** One row for each character of the registry, in the order of its tables. */
export function rowsOf(registry: Registry, { strings, names, otherNames }: TableLanguage): Row[] {
  return factsOf(registry).map((facts) => {
    const { text, languages, script, since, composed } = facts;
    const wordOf = (key: string) => strings[key as TableStringKey];
    const code = notation(text);
    const calledBy = (words: Names): string => nameOf(text, words) ?? (facts.unicodeName || code);
    const everywhere = tableLanguages.map((language) => calledBy(language.names));
    const name = calledBy(names);
    const telephone = telephoneOf(text, names, otherNames);
    const permittedSince = wordOf(since) ?? (since || strings.unknown);
    return {
      ...facts,
      code,
      name,
      alsoCalled: otherNamesOf(text, names, otherNames).join(', '),
      elsewhere: everywhere.find((other) => other !== name) ?? '',
      telephone,
      spokenIn: languages.map(wordOf).join(', ') || (script === 'Zyyy' ? '' : strings.unknown),
      permittedSince,
      names: everywhere,
      otherNames: tableLanguages.flatMap((language) => otherNamesOf(text, language.names, language.otherNames)),
      languageNames: languages.map((tag) => tableLanguages.map((language) => language.strings[tag as TableStringKey])),
      more: [wordOf(script), permittedSince, notation(composed), telephone],
    };
  });
}

/** The columns of the full view, by the heading of each. */
export const columns = ['text', 'code', 'name', 'alsoCalled', 'unicodeName', 'spokenIn', 'permittedSince'] as const;

export type Column = (typeof columns)[number];

export const cellOf = (row: Row, column: Column, { manyLanguages }: TableLanguage['strings']): string =>
  column === 'spokenIn' && row.languages.length > MAX_LISTED_LANGUAGES ? say(manyLanguages, { count: row.languages.length }) : row[column];
