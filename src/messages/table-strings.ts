import type { tableInSwedish } from './table-sv.js';

export type TableStringKey = keyof typeof tableInSwedish;

/** Every sentence of the table of characters in one language, and the names of languages by their tags. */
export type TableStrings = Readonly<Record<TableStringKey, string>>;
