import { batchInEnglish } from './batch-en.js';
import type { BatchStrings } from './batch-strings.js';
import { batchInSwedish } from './batch-sv.js';

/** A language, with what the check of lists says in it. */
export interface BatchLanguage {
  readonly tag: string;
  readonly strings: BatchStrings;
}

/** The language for a BCP 47 tag; English where the tag is unknown or missing. */
export function batchLanguageOf(tag: string | undefined): BatchLanguage {
  return /^sv\b/i.test(tag ?? '') ? swedish : english;
}

const swedish: BatchLanguage = { tag: 'sv', strings: batchInSwedish };
const english: BatchLanguage = { tag: 'en', strings: batchInEnglish };
