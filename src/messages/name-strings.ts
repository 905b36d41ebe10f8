import type { nameInSwedish } from './name-sv.js';

/** Every sentence of the name to read in one language. */
export type NameStrings = Readonly<Record<keyof typeof nameInSwedish, string>>;
