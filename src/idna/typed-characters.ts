/** The characters of a label as it was typed, and what each becomes. */
import { MAX_SEGMENT_CODE_POINTS } from '../limits.js';
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
export function mapLabel(typed: string): string {
  if (PLAIN.test(typed)) return typed.toLowerCase();
  let mapped = '';
  // a loop, as every label in Hebrew goes through it
  for (let at = 0; at < typed.length; at++) {
    const codePoint = typed.codePointAt(at)!;
    mapped += mapCodePoint(codePoint) ?? String.fromCodePoint(codePoint);
    if (codePoint > 0xffff) at++;
  }
  return mapped.normalize('NFC');
}

/** The characters of a label, in order. Their `becomes`, joined, is the mapped label. */
export function charactersOf(typed: string): Character[] {
  const codePoints = Array.from(typed);
  if (PLAIN.test(typed)) {
    return codePoints.map((text, at) => {
      const becomes = text.toLowerCase();
      return { text, at, length: 1, becomes, change: text === becomes ? 'none' : 'case' };
    });
  }
  const characters: Character[] = [];
  let start = 0;
  codePoints.forEach((_, index) => {
    const end = index + 1;
    if (end < codePoints.length && !startsAnew(codePoints, start, end)) return;
    for (const part of splitSegment(codePoints.slice(start, end))) {
      characters.push(toCharacter(part.join(''), start, part.length));
      start += part.length;
    }
  });
  return characters;
}

/** Most labels, and most wrong ones: all of ASCII and letters of Latin-1 that no others combine with, which mapping makes lower case and nothing else. */
const PLAIN = /^[\0-\x7FÀ-ÖØ-Þà-öø-ÿ]*$/;

/** Whether the code point at `end` is sure not to combine with those from `start`. */
function startsAnew(codePoints: readonly string[], start: number, end: number): boolean {
  if (codePoints[end]! < '\x80') return true; // as below, told at once
  const next = mapLabel(codePoints[end] as string);
  // nothing below U+0300 composes with what stands before it
  if (next === '' || next < '\u0300') return next !== '';
  if (/^\p{M}/u.test(next)) return false;
  // a starter may still compose with the one before it, as Hangul jamo do
  const before = codePoints.slice(start, end).filter((each) => mapLabel(each) !== '').slice(-MAX_SEGMENT_CODE_POINTS);
  return isSplitAt([...before, next], before.length);
}

/** Whether mapping and NFC of the whole are those of its two parts. */
function isSplitAt(segment: readonly string[], at: number): boolean {
  return mapLabel(segment.join('')) === mapLabel(segment.slice(0, at).join('')) + mapLabel(segment.slice(at).join(''));
}

function splitSegment(segment: readonly string[]): (readonly string[])[] {
  if (segment.length === 1 || segment.length > MAX_SEGMENT_CODE_POINTS) return [segment];
  const cuts = segment.flatMap((_, at) => (at > 0 && isSplitAt(segment, at) ? at : []));
  const parts = [0, ...cuts].map((at, index) => segment.slice(at, cuts[index]));
  return parts.map((part) => mapLabel(part.join(''))).join('') === mapLabel(segment.join('')) ? parts : [segment];
}

function toCharacter(text: string, at: number, length: number): Character {
  const becomes = mapLabel(text);
  return { text, at, length, becomes, change: text === becomes ? 'none' : changeOf(text, becomes) };
}

function changeOf(text: string, becomes: string): Change {
  if (becomes === '') return 'removed';
  const composed = text.normalize('NFC');
  if (composed === becomes) return 'composed';
  return composed.toLowerCase().normalize('NFC') === becomes ? 'case' : 'mapped';
}
