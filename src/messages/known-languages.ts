/** Knows which languages can be spoken: those that are built in, those that come with the package, and those that a page brings. */
import { bundled, standIns } from '../languages/bundled.js';
import type { Language, PartialLanguage } from '../languages/language.js';

/** A language that every script holds as far as it shows it. */
export type BuiltInTag = 'sv' | 'en';

const builtInTags: readonly string[] = ['sv', 'en'] satisfies readonly BuiltInTag[];

/** What has been added to a language, or of a new one. It is replaced and never changed, so that what was made of it can be kept. */
export interface AddedLanguage {
  /** The whole language, as the package has it. */
  readonly loaded?: Language;
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
 * Loads the language for a BCP 47 tag, so that whatever does not wait can speak it. There is nothing to do for a language that is
 * there already, and for one that nobody knows.
 *
 * @throws if its file can't be loaded; English is spoken then, and a later call tries again
 */
export async function loadLanguage(tag: string): Promise<void> {
  const key = missingLanguage(tag);
  if (key === undefined) return;
  const loaded = await (bundled[key] as (typeof bundled)[string])();
  update(key, { ...added.get(key), loaded });
}

/** Lists the tags of all languages that can be spoken, including those that would have to be loaded. */
export const availableLanguages = (): string[] => [...new Set([...builtInTags, ...Object.keys(bundled), ...added.keys()])];

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

/** Finds the language for a tag if it still has to be loaded. */
export function missingLanguage(tag: string | undefined): string | undefined {
  const found = lookUpLanguage(tag);
  return found !== undefined && Object.hasOwn(bundled, found) && !added.get(found)?.loaded ? found : undefined;
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

const isKnown = (tag: string): boolean => builtInTags.includes(tag) || Object.hasOwn(bundled, tag) || added.has(tag);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

const ownValue = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined => (Object.hasOwn(record, key) ? record[key] : undefined);
