import type { LanguageWith } from '../languages/language.js';
import type { TableFault } from '../lgr/check-table.js';
import { fill, type Inserted, type Message } from './message.js';
import { printable, printableCharacter } from './printable.js';

/** Says what is wrong with a table, and where. */
export function formatTableFault({ code, entry = '', values }: TableFault, { tableFaults }: LanguageWith<'tableFaults'>): Message {
  const { variant = '', ...others } = values;
  const words = Object.fromEntries(Object.entries(others).map(([key, value]) => [key, printable(value)]));
  return fill(tableFaults[code], { ...words, entry: characters(entry), variant: characters(variant) });
}

const characters = (text: string): Inserted => ({ kind: 'character', text: printableCharacter(text) });
