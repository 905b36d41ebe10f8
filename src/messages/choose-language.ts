/** Chooses the language for a tag, with a page's own sentences in it, and with English for what it lacks. */
import type { Language } from '../languages/language.js';
import { addedLanguage, type AddedLanguage, type BuiltInTag, lookUpLanguage, merge } from './known-languages.js';

/** The sentences that a page can replace by their keys. No two of these sections have a key in common. */
export type Sentences = Language['messages'] &
  Language['copying'] &
  Language['converter'] &
  Language['rows'] &
  Language['letters'] &
  Language['advice'] &
  Language['ace'] &
  Language['pair'] &
  Language['tables'];

/** A page's own sentences, by primary language (BCP 47): they replace some of a language, or are another language. */
export type Wording = Readonly<Record<string, Partial<Sentences>>>;

/** A page's own sentences of whatever sections, by language and by key. */
export type OwnSentences = Readonly<Record<string, Readonly<Record<string, string | undefined>>>>;

/** A language that was chosen, to which sections can be added later. */
export interface ChosenLanguage {
  /** The tag for `lang` and for `Intl`. */
  readonly tag: string;
  /** The page's own sentences in it. */
  readonly own?: OwnSentences[string];
}

type Sections = Partial<Language> & Pick<Language, 'tag'>;

/** Sections of a language, in each of those that are built in. */
export type BuiltIn<Some extends Partial<Language>> = Readonly<Record<BuiltInTag, Some>>;

/**
 * Gives the sections in the language for a BCP 47 tag. They are in English if the tag is unknown or missing, or if the language has
 * not been loaded, and so is each sentence that the language lacks. The object is the same each time, unless the page has sentences
 * of its own.
 */
export function chooseLanguage<Some extends Sections>(
  tag: string | undefined,
  builtIn: BuiltIn<Some>,
  wording?: OwnSentences | null,
): Some & ChosenLanguage {
  const language = sectionsOf(tag, builtIn);
  const [primary = ''] = (tag ?? '').toLowerCase().split('-');
  const found = lookUpLanguage(tag) ?? primary;
  const ownTag = wording && [primary, found].find((each) => /^[a-z]{2,8}(-|$)/.test(each) && Object.hasOwn(wording, each));
  const own = ownTag && wording[ownTag];
  return own ? { ...sayOtherwise(language, own, builtIn.en), tag: found, own } : language;
}

/** Gives more sections of a language that was chosen, also with the page's own sentences. */
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

/** Merges what was registered into a language, once for each use and until more is registered. */
function withRegistered<Some extends Partial<Language>>(tag: string, language: AddedLanguage, whole: Some, wanted: Some): Some {
  const known = merged.get(language) ?? new WeakMap<object, Some>();
  const made = (known.get(wanted) as Some | undefined) ?? { ...pick(merge(whole, language.registered), wanted), tag };
  merged.set(language, known.set(wanted, made));
  return made;
}

const merged = new WeakMap<AddedLanguage, WeakMap<object, object>>();

/** Replaces every sentence whose key the page has. */
function sayOtherwise<Some extends Partial<Language>>(language: Some, own: OwnSentences[string], wanted: Some): Some {
  const replace = (section: object): object =>
    Object.fromEntries(Object.entries(section).map(([key, sentence]) => [key, own[key] ?? sentence]));
  const sections = Object.entries(pick(language, wanted)).map(([name, section]) => [name, typeof section === 'object' ? replace(section) : section]);
  return Object.fromEntries(sections) as Some;
}

/** Leaves out the sections that are not wanted: a language that was loaded has them all. */
const pick = <Some extends object>(language: Some, wanted: Some): Some =>
  Object.fromEntries(Object.entries(language).filter(([section]) => Object.hasOwn(wanted, section))) as Some;
