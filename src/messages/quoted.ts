import { MAX_QUOTED_CODE_POINTS } from '../limits.js';
import type { Inserted } from './message.js';
import { printable } from './printable.js';

/** Quotes something from a file in a sentence, safe to show and no longer than people can read. */
export function quoted(text: string, kind: Inserted['kind'] = 'code'): Inserted {
  const characters = Array.from(text);
  const isLong = characters.length > MAX_QUOTED_CODE_POINTS;
  return { kind, text: printable(characters.slice(0, MAX_QUOTED_CODE_POINTS).join('')) + (isLong ? '…' : '') };
}
