/** A character as the table shows it: its facts, and the words for them. */
import { type CharacterFacts, factsOf } from '../../characters/facts.js';
import { nameOf } from '../../characters/names.js';
import { otherNamesOf, telephoneOf } from '../../characters/other-names.js';
import type { Searchable } from '../../characters/search.js';
import { notation } from '../../code-points.js';
import { once } from '../../idna/memoize.js';
import type { Language, LanguageWith } from '../../languages/language.js';
import { MAX_LISTED_LANGUAGES } from '../../limits.js';
import { describeCharacter, listLetters } from '../../messages/describe-character.js';
import { languageNameOf } from '../../messages/intl.js';
import { say } from '../../messages/message.js';
import type { Registry } from '../../registry/registry.js';
import { languagesBeside, type TableLanguage } from './table-language.js';

/** Each of the words has a heading of the same name in the language; '' if there is nothing to say. */
export interface Row extends CharacterFacts, Searchable {
  /** The code points, `U+05D0 U+05B7`. */
  readonly code: string;
  readonly name: string;
  /** Its other names in the language of the page. */
  readonly alsoCalled: string;
  /** The everyday name in the language that the table gives beside its own; '' where it is the same. */
  readonly elsewhere: string;
  readonly telephone: string;
  /** The names of the languages that use it. */
  readonly spokenIn: string;
  readonly permittedSince: string;
}

/** One row for each character of the registry, in the order of its tables. */
export function rowsOf(registry: Registry, language: TableLanguage): Row[] {
  const find = wordsOf(registry, language);
  return factsOf(registry).map((facts) => new LazyRow(facts, find));
}

type Words = Omit<Row, keyof CharacterFacts>;

/** Its words are found when they are first read: a table may have 100,000 characters, of which a hundred are in sight. */
class LazyRow implements Row {
  readonly #words: () => Words;
  readonly text: string;
  readonly script: string;
  readonly unicodeName: string;
  readonly languages: readonly string[];
  readonly since: string;
  readonly composed: string;

  constructor(facts: CharacterFacts, find: (facts: CharacterFacts) => Words) {
    this.text = facts.text;
    this.script = facts.script;
    this.unicodeName = facts.unicodeName;
    this.languages = facts.languages;
    this.since = facts.since;
    this.composed = facts.composed;
    this.#words = once(() => find(this));
  }

  get code(): string { return this.#words().code; }
  get name(): string { return this.#words().name; }
  get alsoCalled(): string { return this.#words().alsoCalled; }
  get elsewhere(): string { return this.#words().elsewhere; }
  get telephone(): string { return this.#words().telephone; }
  get spokenIn(): string { return this.#words().spokenIn; }
  get permittedSince(): string { return this.#words().permittedSince; }
  get names(): readonly string[] { return this.#words().names; }
  get otherNames(): readonly string[] { return this.#words().otherNames; }
  get languageNames(): readonly (readonly string[])[] { return this.#words().languageNames; }
  get more(): readonly string[] { return this.#words().more; }
}

function wordsOf(registry: Registry, language: TableLanguage): (facts: CharacterFacts) => Words {
  const { table } = language;
  const languages = languagesBeside(language);
  const beside = languages.find(({ tag }) => tag === table.tagElsewhere);
  const dates = new Map(Object.keys(registry.since ?? {}).map((date) => [date, formatDate(date, language.tag)]));
  // the engine takes longer to name one of them than to do all the rest
  const namedScript = remember((code) => nameOfScript(code, language));
  const namedLanguage = remember((tag) => languages.map((each) => nameOfLanguage(tag, each)));
  return ({ text, script, since, composed, unicodeName, languages: tags }) => {
    const code = notation(text);
    const nameIn = (each: TableLanguage): string => nameOf(text, each.names) ?? (unicodeName || describeCharacter(text, script, each));
    const name = nameIn(language);
    const elsewhere = (beside && nameOf(text, beside.names)) || name;
    const telephone = telephoneOf(text, language);
    const permittedSince = !registry.name ? '' : since === 'always' ? table.always : dates.has(since) ? say(table.since, { date: dates.get(since) as string }) : table.unknown;
    return {
      code,
      name,
      alsoCalled: otherNamesOf(text, language).join(', '),
      elsewhere: elsewhere === name ? '' : elsewhere,
      telephone,
      spokenIn: tags.map((tag) => namedLanguage(tag)[0]).join(', ') || (/^(Latn|Hebr)$/.test(script) ? table.noLanguage : ''),
      permittedSince,
      names: languages.map(nameIn),
      otherNames: languages.flatMap((each) => otherNamesOf(text, each)),
      languageNames: tags.map(namedLanguage),
      more: [namedScript(script), permittedSince, notation(composed), telephone],
    };
  };
}

function remember<Value>(find: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const value = known.has(key) ? (known.get(key) as Value) : find(key);
    known.set(key, value);
    return value;
  };
}

/** A date as precise as it is given: `2007`, `2003-10` as “October 2003”, `2017-02-13` as “February 13, 2017”. */
function formatDate(date: string, tag: string): string {
  const [, month, day] = date.split('-');
  const format = new Intl.DateTimeFormat(tag, { year: 'numeric', ...(month && { month: 'long' }), ...(day && { day: 'numeric' }), timeZone: 'UTC' });
  return format.format(new Date(date));
}

/** Names a language: as the language of the page does, or else as the engine does. */
export function nameOfLanguage(tag: string, language: LanguageWith<'languageNames' | 'conventions'>): string {
  const known: Readonly<Record<string, string>> = language.languageNames;
  return Object.hasOwn(known, tag) ? (known[tag] as string) : (languageNameOf(tag, language) ?? tag);
}

/** Names what is written in a script: «arabiska bokstäver», «kinesiska tecken». */
export function nameOfScript(code: string, language: TableLanguage): string {
  const known: Readonly<Record<string, string>> = language.table;
  return known[code] ?? listLetters([code], language);
}

/** The columns of the full view, by their headings. */
export const columns = ['text', 'code', 'name', 'alsoCalled', 'unicodeName', 'spokenIn', 'permittedSince'] as const;

export type Column = (typeof columns)[number];

export const cellOf = (row: Row, column: Column, { manyLanguages }: Language['table']): string =>
  column === 'spokenIn' && row.languages.length > MAX_LISTED_LANGUAGES ? say(manyLanguages, { count: row.languages.length }) : row[column];
