/**
 * What is known of each code point, whatever stands beside it, as flags. Most labels have code points alone that are mapped to
 * themselves, are in NFC, and break no rule: one pass over a name tells what its labels have to be asked.
 */
import { isRightToLeft } from './bidi.js';
import { mapCodePoint } from './mapping.js';
import { memoize } from './memoize.js';
import { derivedProperty } from './property.js';

/** Mapping makes a full stop of it: it ends a label. */
export const DOT = 1;
/** Mapping makes something else of it. */
export const MAPPED = 2;
/** Mapping makes more than two code units of it. */
export const LONG = 4;
/** It may be composed with what stands before it, as nothing below U+0300 is. */
export const COMPOSABLE = 8;
/** A mark, with which a label does not begin. */
export const MARK = 16;
/** It is not permitted everywhere: the rules have to be asked. */
export const DOUBTFUL = 32;
/** A letter that is written from right to left, or an Arabic digit. */
export const RIGHT_TO_LEFT = 64;

export const traitsOf = memoize((codePoint) => {
  const text = String.fromCodePoint(codePoint);
  const mapping = mapCodePoint(codePoint) ?? text;
  const isMark = codePoint >= 0x300 && /\p{M}/u.test(text);
  return (
    (mapping === '.' ? DOT : 0) |
    (mapping === text ? 0 : MAPPED) |
    (mapping.length > 2 ? LONG : 0) |
    (codePoint >= 0x300 ? COMPOSABLE : 0) |
    (isMark ? MARK : 0) |
    (derivedProperty(codePoint) === 'PVALID' ? 0 : DOUBTFUL) |
    (isRightToLeft(codePoint) ? RIGHT_TO_LEFT : 0)
  );
});

/** The traits that any code point of a text has. A loop, as every label goes through it. */
export function traitsIn(text: string): number {
  let traits = 0;
  for (let at = 0; at < text.length; at++) {
    const codePoint = text.codePointAt(at)!;
    traits |= traitsOf(codePoint);
    if (codePoint > 0xffff) at++;
  }
  return traits;
}
