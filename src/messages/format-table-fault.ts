import type { LanguageWith } from '../languages/language.js';
import type { TableFault } from '../lgr/check-table.js';
import { fill, type Message, type Values } from './message.js';

/** Says what is wrong with a table, and where. */
export function formatTableFault({ code, entry, values }: TableFault, { tableFaults }: LanguageWith<'tableFaults'>): Message {
  const { variant, ...others } = values;
  const characters: Values = { ...(entry !== undefined && { entry: { kind: 'character', text: entry } }), ...(variant !== undefined && { variant: { kind: 'character', text: variant } }) };
  return fill(tableFaults[code], { ...others, ...characters });
}
