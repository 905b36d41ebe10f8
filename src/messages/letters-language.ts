import type { TelephoneNames } from '../characters/spelling.js';
import { telephoneNamesInEnglish } from '../characters/telephone-en.js';
import { telephoneNamesInSwedish } from '../characters/telephone-sv.js';
import type { ConverterLanguage } from './converter-language.js';
import type { ConverterStrings, LettersStrings } from './converter-strings.js';
import { lettersInEnglish } from './letters-en.js';
import { lettersInSwedish } from './letters-sv.js';
import type { Strings } from './strings.js';

/** A language with what is said of single letters in it, and with what they are called on the telephone. */
export interface LettersLanguage extends ConverterLanguage {
  readonly strings: Strings & ConverterStrings & LettersStrings;
  readonly names: TelephoneNames;
}

/** In a page's own language, what the page does not say is said in English. */
export function lettersLanguageOf(language: ConverterLanguage): LettersLanguage {
  const [own, names] =
    language.tag === 'sv' ? [lettersInSwedish, telephoneNamesInSwedish] : [lettersInEnglish, telephoneNamesInEnglish];
  return { ...language, strings: { ...own, ...language.strings }, names };
}
