import type { sv } from './sv.js';

export type StringKey = keyof typeof sv;

/** Every sentence of one language. */
export type Strings = Readonly<Record<StringKey, string>>;
