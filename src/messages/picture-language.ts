import { nameOf } from '../characters/names.js';
import { namesInEnglish } from '../characters/names-en.js';
import { namesInSwedish } from '../characters/names-sv.js';
import type { LettersStrings } from './converter-strings.js';
import { type Language, languageOf } from './language.js';
import { lettersInEnglish } from './letters-en.js';
import { lettersInSwedish } from './letters-sv.js';
import { pictureInEnglish } from './picture-en.js';
import type { PictureStrings } from './picture-strings.js';
import { pictureInSwedish } from './picture-sv.js';
import type { Strings } from './strings.js';

/** A language with what stands in a picture of a name in it. */
export interface PictureLanguage extends Language {
  readonly strings: Strings & LettersStrings & PictureStrings;
}

/** The language for a BCP 47 tag; English where the tag is unknown or missing. */
export function pictureLanguageOf(tag: string | undefined): PictureLanguage {
  const language = languageOf(tag);
  const [own, letters, names] =
    language.tag === 'sv' ? [pictureInSwedish, lettersInSwedish, namesInSwedish] : [pictureInEnglish, lettersInEnglish, namesInEnglish];
  return { ...language, strings: { ...letters, ...own, ...language.strings }, nameOf: (character) => nameOf(character, names) };
}
