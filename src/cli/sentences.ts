/** What the command itself has to say; what there is to say of names is in `locales`. */
import { say } from '../messages/message.js';
import { printable } from '../messages/printable.js';
import { inserted } from '../messages/format-finding.js';
import type { CommandStrings } from './strings.js';
import { en } from './strings-en.js';
import { sv } from './strings-sv.js';

/** English where the language is unknown. */
export const stringsOf = (tag: string): CommandStrings => (tag.toLowerCase() === 'sv' ? sv : en);

/** A sentence with what someone typed in it, safe for a terminal. */
export const fillIn = (sentence: string, values: Readonly<Record<string, string>>): string =>
  say(sentence, Object.fromEntries(Object.entries(values).map(([key, value]) => [key, inserted('name', printable(value))])));
