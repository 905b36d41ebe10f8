/** Chooses the language for a tag, with a page's own sentences in it, and with English for what it lacks. */
import type { Language, LanguageWith, SectionName } from '../languages/language.js';
import { addedLanguage, addLoaded, areLoaded, loadSections, lookUpLanguage, merge, sourceOf } from './known-languages.js';

/** The sentences that a page can replace by their keys. No two of these sections have a key in common. */
export type Sentences = Language['messages'] &
  Language['copying'] &
  Language['converter'] &
  Language['letters'] &
  Language['advice'] &
  Language['ace'] &
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

/** Sections of the languages that a script holds, and need not load. */
export type BuiltIn<Some extends Partial<Language>> = Readonly<Record<'sv' | 'en', Some>>;

/**
 * Loads the language for a tag as far as `chooseLanguage` needs it, unless it is built in.
 *
 * @throws if its file can't be loaded; English is spoken then, and a later call tries again
 */
export async function loadChoice(tag: string, builtIn: BuiltIn<Partial<Language>>): Promise<void> {
  await loadSections(tag, addBuiltIn(builtIn));
}

/** `chooseSections` for what does not wait: in English where the language is not built in and has not been loaded. */
export function chooseLanguage<Some extends Partial<Language>>(tag: string | undefined, builtIn: BuiltIn<Some>, wording?: OwnSentences | null): Some & Pick<Language, 'tag'> & ChosenLanguage {
  return chooseSections(tag, addBuiltIn(builtIn), wording) as unknown as Some & Pick<Language, 'tag'> & ChosenLanguage;
}

/** Gives the names of the sections. */
function addBuiltIn(builtIn: BuiltIn<Partial<Language>>): SectionName[] {
  for (const [tag, sections] of Object.entries(builtIn)) addLoaded(tag, sections);
  return Object.keys(builtIn.en).filter((name) => name !== 'tag') as SectionName[];
}

/**
 * Gives the sections in the language for a BCP 47 tag. They are in English if the tag is unknown or missing, or if the language has
 * not been loaded, and so is each sentence that the language lacks. Undefined if English has not been loaded either. The object is
 * the same each time, unless the page has sentences of its own.
 */
export function chooseSections<Name extends SectionName>(
  tag: string | undefined,
  names: readonly Name[],
  wording?: OwnSentences | null,
): (LanguageWith<Name> & ChosenLanguage) | undefined {
  const language = sectionsOf(tag, names);
  const [primary = ''] = (tag ?? '').toLowerCase().split('-');
  const found = lookUpLanguage(tag) ?? primary;
  const ownTag = [primary, found].find((each) => /^[a-z]{2,8}(-|$)/.test(each) && wording && Object.hasOwn(wording, each));
  const own = ownTag && wording?.[ownTag];
  return own && language ? { ...sayOtherwise(language, own), tag: found, own } : language;
}

/** Gives more sections of a language that was chosen, also with the page's own sentences. Undefined if they have not been loaded. */
export function addSections<Name extends SectionName>({ tag, own }: ChosenLanguage, names: readonly Name[]): LanguageWith<Name> | undefined {
  const sections = sectionsOf(tag, names);
  return own && sections ? sayOtherwise(sections, own) : sections;
}

function sectionsOf<Name extends SectionName>(tag: string | undefined, names: readonly Name[]): LanguageWith<Name> | undefined {
  const found = lookUpLanguage(tag) ?? 'en';
  const source = [sourceOf(tag), 'en'].find((each) => areLoaded(each, names));
  const loaded = source && addedLanguage(source)?.loaded;
  if (!loaded) return undefined;
  const registered = addedLanguage(found)?.registered;
  const spoken = registered ? found : source;
  const sections = names.map((name) => [name, withRegistered(loaded[name] as Language[Name], registered?.[name])] as const);
  const key = [spoken, ...names].join(' ');
  const before = made.get(key) as LanguageWith<Name> | undefined;
  if (before && sections.every(([name, section]) => before[name] === section)) return before;
  const language = { ...Object.fromEntries(sections), tag: spoken } as LanguageWith<Name>;
  made.set(key, language);
  return language;
}

/** What was given last, by tag and sections. */
const made = new Map<string, object>();

/** Merges what was registered into a section, once. */
function withRegistered<Section extends object>(section: Section, registered: object | undefined): Section {
  if (!registered) return section;
  const known = merged.get(section) ?? new WeakMap<object, object>();
  const whole = (known.get(registered) as Section | undefined) ?? merge(section, registered);
  merged.set(section, known.set(registered, whole));
  return whole;
}

const merged = new WeakMap<object, WeakMap<object, object>>();

/** Replaces every sentence whose key the page has. */
function sayOtherwise<Some extends object>(language: Some, own: OwnSentences[string]): Some {
  const replace = (section: object): object =>
    Object.fromEntries(Object.entries(section).map(([key, sentence]) => [key, own[key] ?? sentence]));
  const sections = Object.entries(language).map(([name, section]) => [name, typeof section === 'object' ? replace(section as object) : section]);
  return Object.fromEntries(sections) as Some;
}
