import { inserted } from '../messages/format-finding.js';
import { say } from '../messages/message.js';
import { printable } from '../messages/printable.js';

/** Fills texts that somebody typed into a sentence, so that a terminal can print it safely. */
export const fillIn = (sentence: string, values: Readonly<Record<string, string>>): string =>
  say(sentence, Object.fromEntries(Object.entries(values).map(([key, value]) => [key, inserted('name', printable(value))])));

/** Fills in how many there are: in a language that has blanks in large numbers, these are no blanks that somebody typed. */
export const fillInCount = (sentence: string, count: number, tag: string): string => say(sentence, { count: count.toLocaleString(tag) }, count);
