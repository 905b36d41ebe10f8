/** The characters of a label as it was typed, and what each becomes. */
import { mapCodePoint } from './mapping.js';

/**
 * What mapping (UTS 46) and NFC make of a character: nothing, one code point of several (canonically the same),
 * lower case, another spelling of a compatibility character, or nothing at all.
 */
export type Change = 'none' | 'composed' | 'case' | 'mapped' | 'removed';

/** The shortest run of typed code points whose mapping and NFC do not depend on its neighbours. */
export interface Character {
  readonly text: string;
  /** Place and length in code points of the label as it was typed. */
  readonly at: number;
  readonly length: number;
  /** The text after mapping and NFC. */
  readonly becomes: string;
  readonly change: Change;
}

/** The label after mapping and NFC (UTS 46 section 4, steps 1 and 2). Disallowed code points stay as they are. */
export function mapLabel(typed: readonly number[]): string {
  let mapped = '';
  let highest = 0;
  for (const codePoint of typed) {
    mapped += mapOrKeep(codePoint);
    if (codePoint > highest) highest = codePoint;
  }
  return highest < FIRST_COMBINING ? mapped : mapped.normalize('NFC');
}

/** The characters of a label, in order. Their `becomes`, joined, is the mapped label. */
export function charactersOf(typed: readonly number[]): Character[] {
  const characters: Character[] = [];
  let start = 0;
  for (let end = 1; end <= typed.length; end++) {
    if (end < typed.length && !startsAnew(typed, start, end)) continue;
    splitSegment(typed.slice(start, end)).forEach((part) => {
      characters.push(toCharacter(part, start));
      start += part.length;
    });
  }
  return characters;
}

/** No code point below this one composes with what stands before it. */
const FIRST_COMBINING = 0x300;

/** Longer towers of marks than the Stream-Safe Text Format (UAX 15 section 13) knows are not looked into. */
const LONGEST_SEGMENT = 32;

const mapOrKeep = (codePoint: number): string => mapCodePoint(codePoint) ?? String.fromCodePoint(codePoint);

const nfc = (typed: readonly number[]): string => typed.map(mapOrKeep).join('').normalize('NFC');

/** Whether the code point at `end` is sure not to combine with those from `start`. */
function startsAnew(typed: readonly number[], start: number, end: number): boolean {
  const next = mapOrKeep(typed[end] as number);
  if (next === '') return false;
  if ((next.codePointAt(0) as number) < FIRST_COMBINING) return true;
  if (/^\p{M}/u.test(next) || end - start > LONGEST_SEGMENT) return false;
  // a starter may still compose with the one before it, as Hangul jamo do
  return isSplitAt(typed.slice(start, end + 1), end - start);
}

/** Whether mapping and NFC of the whole are those of its two parts. */
function isSplitAt(typed: readonly number[], at: number): boolean {
  return nfc(typed) === nfc(typed.slice(0, at)) + nfc(typed.slice(at));
}

function splitSegment(segment: readonly number[]): (readonly number[])[] {
  if (segment.length === 1 || segment.length > LONGEST_SEGMENT) return [segment];
  const cuts = segment.map((_, at) => at).filter((at) => at > 0 && isSplitAt(segment, at));
  const parts = [0, ...cuts].map((at, index) => segment.slice(at, cuts[index]));
  return parts.map(nfc).join('') === nfc(segment) ? parts : [segment];
}

function toCharacter(typed: readonly number[], at: number): Character {
  const text = String.fromCodePoint(...typed);
  const becomes = nfc(typed);
  return { text, at, length: typed.length, becomes, change: changeOf(text, becomes) };
}

function changeOf(text: string, becomes: string): Change {
  if (text === becomes) return 'none';
  if (becomes === '') return 'removed';
  const composed = text.normalize('NFC');
  if (composed === becomes) return 'composed';
  return composed.toLowerCase().normalize('NFC') === becomes ? 'case' : 'mapped';
}
