import { say, type Values } from '../../messages/message.js';

/** Fills in a sentence, with numbers as its language writes them. */
export function formatCounts(sentence: string, values: Values, tag: string): string {
  const asWritten = (value: Values[string]): Values[string] =>
    typeof value === 'number' ? { kind: 'name', text: value.toLocaleString(tag) } : value;
  return say(sentence, Object.fromEntries(Object.entries(values).map(([key, value]) => [key, asWritten(value)])), values['count']);
}
