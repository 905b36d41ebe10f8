/** The forms of the short texts in a table. People are shown them as the widget's own words, so that none can be a sentence. */
import { MAX_RULE_NAME_CODE_UNITS } from '../limits.js';
import type { Meta } from './table.js';

/** An `xsd:NMTOKEN` (RFC 7940 appendix D), as a pattern: a tag or a type. */
export const TOKEN = `[\\p{L}\\p{M}\\p{N}·._:-]{1,${MAX_RULE_NAME_CODE_UNITS}}`;

/** An `xsd:ID`, as a pattern: the name of a rule or a class. */
export const NAME = `(?=[\\p{L}_])[\\p{L}\\p{M}\\p{N}·._-]{1,${MAX_RULE_NAME_CODE_UNITS}}`;

const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** RFC 7940 §4.3. A version is any text there; registries write numbers, with dots where they like. */
export const metaFormats: Readonly<Record<Exclude<keyof Meta, 'id' | 'languages' | 'scopes' | 'description' | 'references'>, RegExp>> = {
  version: /^[\w.+-]{0,20}$/,
  date: DATE,
  'unicode-version': /^\d{1,3}(\.\d{1,3}){2}$/,
  language: /^[a-z]{1,8}(-[a-z\d]{1,8}){0,9}$/i,
  scope: /^(\.|[\p{L}\p{M}\p{N}.-]{1,253})$/u,
  'validity-start': DATE,
  'validity-end': DATE,
};

/** The domain and the language's script, or the language if it has none; none of them is required. */
export function idOf({ scope, language }: Partial<Pick<Meta, 'scope' | 'language'>>): string {
  return [scope, scriptOf(language)].filter(Boolean).join('-').toLowerCase() || 'und';
}

/** The first subtag of four letters after that of the language itself (RFC 5646 §2.2.3): `Latn` of `und-Latn`. */
const scriptOf = (language = ''): string => /-([a-z]{4})(?=-|$)/i.exec(language)?.[1] ?? language;
