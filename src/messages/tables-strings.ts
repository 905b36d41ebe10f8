import type { tablesInSwedish } from './tables-sv.js';

/** Every sentence about how new the tables are, in one language. */
export type TablesStrings = Readonly<Record<keyof typeof tablesInSwedish, string>>;
