/** Tables that were read from a file here, and need no second look: for a large one, that takes as long as the reading. */
import type { Table } from './table.js';

const trusted = new WeakSet<object>();

/** @param table a fresh one, which nobody changes any more */
export const trustTable = (table: Table): void => void trusted.add(table);

export const isTrusted = (value: object): boolean => trusted.has(value);
