import type { sv } from './strings-sv.js';

/** What the command says, in one language. */
export type CommandStrings = Readonly<Record<keyof typeof sv, string>>;
