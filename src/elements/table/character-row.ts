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
export function rowsOf(registry: Registry, words: TableLanguage): Row[] {
  const { strings, names, otherNames } = words;
  const dates = new Map(Object.keys(registry.since ?? {}).map((date) => [date, formatDate(date, words.tag)]));
  return factsOf(registry).map((facts) => {
    const { text, languages, script, since, composed } = facts;
    const wordOf = (key: string) => strings[key as TableStringKey];
    const code = notation(text);
    const calledBy = (each: Names): string => nameOf(text, each) ?? (facts.unicodeName || code);
    const everywhere = tableLanguages.map((language) => calledBy(language.names));
    const name = calledBy(names);
    const telephone = telephoneOf(text, names, otherNames);
    const permittedSince = since === 'always' ? strings.always : (dates.get(since) ?? strings.unknown);
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

/** A date as precise as it is given: `2007`, `2003-10` as “October 2003”, `2017-02-13` as “February 13, 2017”. */
function formatDate(date: string, tag: string): string {
  const [, month, day] = date.split('-');
  const format = new Intl.DateTimeFormat(tag, { year: 'numeric', ...(month && { month: 'long' }), ...(day && { day: 'numeric' }), timeZone: 'UTC' });
  return format.format(new Date(date));
}

/** The columns of the full view, by the heading of each. */
export const columns = ['text', 'code', 'name', 'alsoCalled', 'unicodeName', 'spokenIn', 'permittedSince'] as const;

export type Column = (typeof columns)[number];

export const cellOf = (row: Row, column: Column, { manyLanguages }: TableLanguage['strings']): string =>
  column === 'spokenIn' && row.languages.length > MAX_LISTED_LANGUAGES ? say(manyLanguages, { count: row.languages.length }) : row[column];
