import type { OtherNames } from '../characters/other-names.js';
import { otherNamesInEnglish } from '../characters/other-names-en.js';
import { otherNamesInSwedish } from '../characters/other-names-sv.js';
import type { TelephoneNames } from '../characters/spelling.js';
import { telephoneNamesInEnglish } from '../characters/telephone-en.js';
import { telephoneNamesInSwedish } from '../characters/telephone-sv.js';
import { languageOf } from './language.js';
import { tableInEnglish } from './table-en.js';
import type { TableStrings } from './table-strings.js';
import { tableInSwedish } from './table-sv.js';

/** A language, with what the table of characters says in it. */
export interface TableLanguage {
  readonly tag: string;
  readonly strings: TableStrings;
  readonly names: TelephoneNames;
  readonly otherNames: OtherNames;
}

/** Characters are found by their names in any language. */
export const tableLanguages: readonly TableLanguage[] = [
  { tag: 'sv', strings: tableInSwedish, names: telephoneNamesInSwedish, otherNames: otherNamesInSwedish },
  { tag: 'en', strings: tableInEnglish, names: telephoneNamesInEnglish, otherNames: otherNamesInEnglish },
];

/** The language for a BCP 47 tag, as `languageOf` chooses it. */
export function tableLanguageOf(tag: string | undefined): TableLanguage {
  const chosen = languageOf(tag).tag;
  return tableLanguages.find((language) => language.tag === chosen) as TableLanguage;
}
