import { nameOf } from '../characters/names.js';
import { namesInEnglish } from '../characters/names-en.js';
import { namesInSwedish } from '../characters/names-sv.js';
import { converterInEnglish } from './converter-en.js';
import type { ConverterStrings } from './converter-strings.js';
import { converterInSwedish } from './converter-sv.js';
import { type Language, languageOf, type Wording } from './language.js';
import type { Strings } from './strings.js';

/** A language with what the converter says in it. */
export interface ConverterLanguage extends Language {
  readonly strings: Strings & ConverterStrings;
}

/** As `languageOf`; in a page's own language, the names are English. */
export function converterLanguageOf(tag: string | undefined, wording?: Wording | null): ConverterLanguage {
  const language = languageOf(tag, wording);
  const [own, names] = language.tag === 'sv' ? [converterInSwedish, namesInSwedish] : [converterInEnglish, namesInEnglish];
  return { ...language, strings: { ...own, ...language.strings }, nameOf: (character) => nameOf(character, names) };
}
