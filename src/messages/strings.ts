import type { sv } from './sv.js';

export type StringKey = keyof typeof sv;

/** What is said of names, in one language. */
export type Strings = Readonly<Record<StringKey, string>>;
