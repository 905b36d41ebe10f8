/** Knows which languages can be spoken: those that come with the package, and those that a page brings; and what is loaded of them. */
import { bundled, standIns } from '../languages/bundled.js';
import type { Language, PartialLanguage, SectionName } from '../languages/language.js';

/** What has been added to a language, or of a new one. It is replaced and never changed, so that what was made of it can be kept. */
export interface AddedLanguage {
  /** What is there of the language as the package has it. */
  readonly loaded?: Partial<Language>;
  /** What pages have brought, which goes before. */
  readonly registered?: PartialLanguage;
}

const added = new Map<string, AddedLanguage>();
const listeners = new Set<() => void>();

/**
 * Adds a language, or replaces sentences of one that there is. What the language lacks is said as before, or else in English.
 * Elements that are on the page speak it at once.
 *
 * @param tag BCP 47, such as `fi` or `pt-BR`
 * @throws {TypeError} if `tag` is not a tag of BCP 47
 */
export function registerLanguage(tag: string, language: PartialLanguage): void {
  if (!/^[a-z]{2,8}(-[a-z\d]{1,8})*$/i.test(tag)) throw new TypeError(`registerLanguage: the tag “${tag}” is not one of BCP 47`);
  const key = tag.toLowerCase();
  const before = added.get(key);
  update(key, { ...before, registered: merge(before?.registered ?? {}, language) });
}

/**
 * Loads the whole language for a BCP 47 tag, so that whatever does not wait can speak it. There is nothing to do for a language that
 * is there already, and for one that nobody knows.
 *
 * @throws if its file can't be loaded; a later call tries again
 */
export async function loadLanguage(tag: string): Promise<void> {
  const key = lookUpLanguage(tag);
  const load = key === undefined ? undefined : ownValue(bundled, key);
  if (load) await loadSections(key, Object.keys(await load()).filter((name) => name !== 'tag') as SectionName[]);
}

/**
 * Loads sections of the language for a tag; of English, if the package does not have that language.
 *
 * @throws if a file can't be loaded; a later call tries again
 */
export async function loadSections(tag: string | undefined, names: readonly SectionName[]): Promise<void> {
  const key = sourceOf(tag);
  const missing = names.filter((name) => !areLoaded(key, [name]));
  if (missing.length === 0) return;
  const language = await (bundled[key] as (typeof bundled)[string])();
  const sections = await Promise.all(missing.map(async (name) => [name, await language[name]]));
  addLoaded(key, Object.fromEntries(sections) as Partial<Language>);
}

/** Whether `loadSections` has nothing to do. */
export const areLoaded = (tag: string | undefined, names: readonly SectionName[]): boolean => {
  const loaded = added.get(sourceOf(tag))?.loaded;
  return names.every((name) => loaded?.[name]);
};

/** Adds sections of one of the package's languages that were loaded, or that a script holds anyway. */
export function addLoaded(tag: string, sections: Partial<Language>): void {
  const before = added.get(tag);
  if (Object.keys(sections).some((name) => !before?.loaded?.[name as SectionName])) update(tag, { ...before, loaded: { ...before?.loaded, ...sections } });
}

/** The language of the package that has the sentences for a tag: English for a language that it does not have. */
export function sourceOf(tag: string | undefined): string {
  const found = lookUpLanguage(tag);
  return found !== undefined && Object.hasOwn(bundled, found) ? found : 'en';
}

/** Lists the tags of all languages that can be spoken, including those that would have to be loaded. */
export const availableLanguages = (): string[] => [...new Set([...Object.keys(bundled), ...added.keys()])];

/**
 * Finds the language for a BCP 47 tag: the one with the longest beginning of it (RFC 4647 §3.4), or the one that stands in for
 * that. Undefined if there is none.
 */
export function lookUpLanguage(tag = ''): string | undefined {
  for (const subtags = tag.toLowerCase().split('-'); subtags.length > 0; subtags.pop()) {
    const beginning = subtags.join('-');
    const found = [beginning, ownValue(standIns, beginning)].find((each) => each !== undefined && isKnown(each));
    if (found !== undefined) return found;
  }
  return undefined;
}

export const addedLanguage = (tag: string): AddedLanguage | undefined => added.get(tag);

/** Calls the listener whenever a language was loaded or registered. Returns the function that ends that. */
export function onLanguages(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Merges two records through all levels; the values of the second go before. */
export function merge<Value>(one: Value, other: unknown): Value {
  if (!isRecord(one) || !isRecord(other)) return (other ?? one) as Value;
  const merged = Object.entries(other).map(([key, value]) => [key, merge(ownValue(one, key), value)]);
  return { ...one, ...Object.fromEntries(merged) };
}

function update(tag: string, language: AddedLanguage): void {
  added.set(tag, language);
  for (const listener of listeners) listener();
}

const isKnown = (tag: string): boolean => Object.hasOwn(bundled, tag) || added.has(tag);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

const ownValue = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined => (Object.hasOwn(record, key) ? record[key] : undefined);
