import { MAX_NAME_OCTETS } from '../limits.js';

/** A text that is no longer than a name can be. */
export function shorten(text: string): string {
  const characters = Array.from(text);
  return characters.length > MAX_NAME_OCTETS ? `${characters.slice(0, MAX_NAME_OCTETS).join('')}…` : text;
}
