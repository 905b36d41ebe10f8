import { nameInEnglish } from './name-en.js';
import type { NameStrings } from './name-strings.js';
import { nameInSwedish } from './name-sv.js';

/** What the name to read says in a language. */
export interface NameLanguage {
  readonly tag: string;
  readonly strings: NameStrings;
}

/** A page's own sentences by language (`sv`): they replace ours, or add a language. */
export type OwnNameStrings = Readonly<Record<string, Partial<NameStrings>>>;

/** The language for a BCP 47 tag; English where the tag is unknown or missing, and for what a language does not say. */
export function nameLanguageOf(tag: string | undefined, own: OwnNameStrings | undefined): NameLanguage {
  const [primary = ''] = (tag ?? '').toLowerCase().split('-');
  const chosen = Object.hasOwn({ ...languages, ...own }, primary) ? primary : 'en';
  return { tag: chosen, strings: { ...nameInEnglish, ...languages[chosen], ...own?.[chosen] } };
}

const languages: OwnNameStrings = { sv: nameInSwedish, en: nameInEnglish };
