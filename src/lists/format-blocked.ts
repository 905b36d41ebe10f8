/** Says with how many names a list is compared, and which lines of theirs could not be read. */
import type { Language } from '../languages/language.js';
import { listFormatOf } from '../messages/intl.js';
import { say, type Values } from '../messages/message.js';
import type { BlockedTold } from './blocked-names.js';
import { formatReading } from './format-reading.js';

/** @param list the file, or what else they come from */
export function formatBlocked({ names, unread, lines, reading }: BlockedTold, list: Values[string], sentences: Language['lists'], tag: string): string[] {
  const number = (value: number): string => value.toLocaleString(tag);
  const more = unread - lines.length;
  const some = lines.map(number);
  const values = { count: number(unread), lines: more > 0 ? some.join(', ') : listFormatOf(tag).format(some), more: more > 0 ? number(more) : '' };
  const told = unread > 0 ? say(sentences.unreadLines, values, unread) : '';
  return [say(sentences.blockedBy, { count: number(names), name: list, unread: told }, names), ...formatReading(reading, sentences)];
}
