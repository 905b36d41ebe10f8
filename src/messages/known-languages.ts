/** The languages that can be spoken: built in, bundled with the package, or brought by a page. */
import { bundled, standIns } from '../languages/bundled.js';
import type { Language, PartialLanguage } from '../languages/language.js';

/** Languages of which every script holds the sections that it shows. */
export type BuiltInTag = 'sv' | 'en';

const builtInTags: readonly string[] = ['sv', 'en'] satisfies readonly BuiltInTag[];

/** What has come of a language beside what is built in. Never changed, but replaced. */
export interface AddedLanguage {
  /** All of it, as the package has it. */
  readonly loaded?: Language;
  /** As much as a page has brought, which goes before. */
  readonly registered?: PartialLanguage;
}

const added = new Map<string, AddedLanguage>();
const listeners = new Set<() => void>();

/**
 * Adds a language, or sentences to one that there is. What it lacks is said as before, else in English. Elements that are on
 * the page speak it at once.
 *
 * @param tag BCP 47, such as `fi` or `pt-BR`
 * @throws {TypeError} for a tag that is none
 */
export function registerLanguage(tag: string, language: PartialLanguage): void {
  if (!/^[a-z]{2,8}(-[a-z\d]{1,8})*$/i.test(tag)) throw new TypeError(`registerLanguage: the tag “${tag}” is not one of BCP 47`);
  const key = tag.toLowerCase();
  const before = added.get(key);
  update(key, { ...before, registered: merge(before?.registered ?? {}, language) });
}

/**
 * Loads the language for a BCP 47 tag, so that it can be spoken at once. Resolves also for one that is there already, and
 * for one that nobody knows.
 *
 * @throws where its file can't be had; English is spoken then, and it can be tried again
 */
export async function loadLanguage(tag: string): Promise<void> {
  const key = missingLanguage(tag);
  if (key === undefined) return;
  const loaded = await (bundled[key] as (typeof bundled)[string])();
  update(key, { ...added.get(key), loaded });
}

/** The tags of all languages that can be spoken, also of those that would have to be loaded. */
export const availableLanguages = (): string[] => [...new Set([...builtInTags, ...Object.keys(bundled), ...added.keys()])];

/**
 * The language for a BCP 47 tag: the one with the longest beginning of it (RFC 4647 §3.4), or the one that stands in for it.
 * undefined where there is none.
 */
export function lookUpLanguage(tag = ''): string | undefined {
  for (const subtags = tag.toLowerCase().split('-'); subtags.length > 0; subtags.pop()) {
    const beginning = subtags.join('-');
    const found = [beginning, ownValue(standIns, beginning)].find((each) => each !== undefined && isKnown(each));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The language for a tag, where it has to be loaded before it can be spoken. */
export function missingLanguage(tag: string | undefined): string | undefined {
  const found = lookUpLanguage(tag);
  return found !== undefined && Object.hasOwn(bundled, found) && !added.get(found)?.loaded ? found : undefined;
}

export const addedLanguage = (tag: string): AddedLanguage | undefined => added.get(tag);

/** Calls the listener whenever there is more to say, until the function that it returns is called. */
export function onLanguages(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The values of both, the other's first, through all levels. */
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
