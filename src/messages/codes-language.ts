import { codesInEnglish } from './codes-en.js';
import { codesInSwedish } from './codes-sv.js';
import type { ConverterLanguage } from './converter-language.js';
import type { CodesStrings } from './converter-strings.js';

/** The sentences about codes; in a page's own language, what the page does not say is said in English. */
export const codesStringsOf = ({ tag, strings }: ConverterLanguage): CodesStrings => ({
  ...(tag === 'sv' ? codesInSwedish : codesInEnglish),
  ...strings,
});
