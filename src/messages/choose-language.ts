/** Sections of the language for a tag: its own, as a page wants them, and English for what it lacks. */
import type { Language } from '../languages/language.js';
import { addedLanguage, type AddedLanguage, type BuiltInTag, lookUpLanguage, merge } from './known-languages.js';

/** The sections whose sentences a page can say otherwise, by their keys: no two of them share a key. */
export type Sentences = Language['messages'] &
  Language['copying'] &
  Language['converter'] &
  Language['letters'] &
  Language['advice'] &
  Language['ace'] &
  Language['tables'];

/** A page's own sentences, by BCP 47 primary language: some of those of a language that is known, or another language. */
export type Wording = Readonly<Record<string, Partial<Sentences>>>;

/** Sentences of whatever sections, by language and by key. */
export type OwnSentences = Readonly<Record<string, Readonly<Record<string, string | undefined>>>>;

/** A language that was chosen, to which sections can be added later. */
export interface ChosenLanguage {
  /** For `lang` and for `Intl`. */
  readonly tag: string;
  /** What the page says otherwise in it. */
  readonly own?: OwnSentences[string];
}

type Sections = Partial<Language> & Pick<Language, 'tag'>;

/** The same sections of every language that is built in. */
export type BuiltIn<Some extends Partial<Language>> = Readonly<Record<BuiltInTag, Some>>;

/**
 * The sections that are built in, in the language for a BCP 47 tag; in English where the tag is unknown or missing, where the
 * language has not been loaded, and where it lacks a sentence. The same object each time, unless the page has sentences of its own.
 */
export function chooseLanguage<Some extends Sections>(
  tag: string | undefined,
  builtIn: BuiltIn<Some>,
  wording?: OwnSentences | null,
): Some & ChosenLanguage {
  const language = sectionsOf(tag, builtIn);
  const [primary = ''] = (tag ?? '').toLowerCase().split('-');
  const found = lookUpLanguage(tag) ?? primary;
  const ownTag = [primary, found].find((each) => /^[a-z]{2,8}(-|$)/.test(each) && wording && Object.hasOwn(wording, each));
  const own = ownTag && wording?.[ownTag];
  return own ? { ...sayOtherwise(language, own, builtIn.en), tag: found, own } : language;
}

/** More sections of a language that was chosen. */
export function addSections<Some extends Partial<Language>>({ tag, own }: ChosenLanguage, builtIn: BuiltIn<Some>): Some {
  const sections = sectionsOf(tag, builtIn);
  return own ? sayOtherwise(sections, own, builtIn.en) : sections;
}

function sectionsOf<Some extends Partial<Language>>(tag: string | undefined, builtIn: BuiltIn<Some>): Some {
  const found = lookUpLanguage(tag) ?? 'en';
  const language = addedLanguage(found);
  const whole = found in builtIn ? builtIn[found as BuiltInTag] : ((language?.loaded as Some | undefined) ?? builtIn.en);
  return language?.registered ? withRegistered(found, language, whole, builtIn.en) : whole;
}

/** Made once for each use of a language, until there is more of it. */
function withRegistered<Some extends Partial<Language>>(tag: string, language: AddedLanguage, whole: Some, wanted: Some): Some {
  const known = merged.get(language) ?? new WeakMap<object, Some>();
  const made = (known.get(wanted) as Some | undefined) ?? { ...pick(merge(whole, language.registered), wanted), tag };
  merged.set(language, known.set(wanted, made));
  return made;
}

const merged = new WeakMap<AddedLanguage, WeakMap<object, object>>();

/** Every sentence whose key the page has. */
function sayOtherwise<Some extends Partial<Language>>(language: Some, own: OwnSentences[string], wanted: Some): Some {
  const replace = (section: object): object =>
    Object.fromEntries(Object.entries(section).map(([key, sentence]) => [key, own[key] ?? sentence]));
  const sections = Object.entries(pick(language, wanted)).map(([name, section]) => [name, typeof section === 'object' ? replace(section) : section]);
  return Object.fromEntries(sections) as Some;
}

/** Of all sections of a language, those that are wanted. */
const pick = <Some extends object>(language: Some, wanted: Some): Some =>
  Object.fromEntries(Object.entries(language).filter(([section]) => Object.hasOwn(wanted, section))) as Some;
