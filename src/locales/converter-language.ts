import { nameOf, type Names } from '../characters/names.js';
import { namesInEnglish } from '../characters/names-en.js';
import { namesInSwedish } from '../characters/names-sv.js';
import { converterInEnglish } from './converter-en.js';
import type { AllStrings } from './converter-strings.js';
import { converterInSwedish } from './converter-sv.js';
import { type Language, languageOf, type Wording } from './language.js';

/** A language with what the converter says in it, and with what characters are called. */
export interface ConverterLanguage extends Language {
  readonly strings: AllStrings;
  readonly names: Names;
}

/** As `languageOf`; in a page's own language, the names are English. */
export function converterLanguageOf(tag: string | undefined, wording?: Wording | null): ConverterLanguage {
  const language = languageOf(tag, wording);
  const [own, names] = language.tag === 'sv' ? [converterInSwedish, namesInSwedish] : [converterInEnglish, namesInEnglish];
  return { ...language, strings: { ...own, ...language.strings }, names, nameOf: (character) => nameOf(character, names) };
}
