/** A character as the table shows it: facts and words together. */
import { type CharacterFacts, factsOf } from '../../../characters/facts.js';
import { nameOf } from '../../../characters/names.js';
import { otherNamesOf, telephoneOf } from '../../../characters/other-names.js';
import type { Searchable } from '../../../characters/search.js';
import { notation } from '../../../code-points.js';
import { type TableLanguage, tableLanguages } from '../../../locales/table-language.js';
import type { TableStringKey } from '../../../locales/table-strings.js';
import type { Registry } from '../../../registries/registry.js';

export interface Row extends CharacterFacts, Searchable {
  /** `U+05D0 U+05B7`. */
  readonly code: string;
  readonly name: string;
  /** What else it is called in the language of the page. */
  readonly alsoCalled: string;
  readonly telephone: string;
  /** The names of its languages. */
  readonly spokenIn: readonly string[];
  readonly permittedSince: string;
}

/** One row for each character of the registry, in the order of its tables. */
export function rowsOf(registry: Registry, { strings, names, otherNames }: TableLanguage): Row[] {
  return factsOf(registry).map((facts) => {
    const { text, languages, script, since, composed } = facts;
    const say = (key: string) => strings[key as TableStringKey];
    return {
      ...facts,
      code: notation(text),
      name: nameOf(text, names) ?? facts.unicodeName,
      alsoCalled: otherNamesOf(text, names, otherNames).join(', '),
      telephone: telephoneOf(text, names, otherNames),
      spokenIn: languages.map(say),
      permittedSince: say(since) ?? (since || strings.unknown),
      names: tableLanguages.map((language) => nameOf(text, language.names) ?? ''),
      otherNames: tableLanguages.flatMap((language) => otherNamesOf(text, language.names, language.otherNames)),
      languageNames: languages.map((tag) => tableLanguages.map((language) => language.strings[tag as TableStringKey])),
      more: [say(script), say(since) ?? since, notation(composed)],
    };
  });
}
