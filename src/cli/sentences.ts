import { inserted } from '../messages/format-finding.js';
import { say } from '../messages/message.js';
import { printable } from '../messages/printable.js';

/** A sentence with what someone typed in it, safe for a terminal. */
export const fillIn = (sentence: string, values: Readonly<Record<string, string>>): string =>
  say(sentence, Object.fromEntries(Object.entries(values).map(([key, value]) => [key, inserted('name', printable(value))])));
