/** Sets of code points by a property of Unicode (RFC 7940 §6.2.2), as the engine knows it. */
import { joiningTypeOfLetter } from '../idna/context.js';
import { combineRanges, everything, normalizeRanges } from './ranges.js';
import type { Ranges } from './table.js';

/**
 * The code points with a value of a property, such as `gc:Mn`, `sc:Latn` or `ccc:230`.
 * @returns undefined for a property or a value that is not known here
 */
export function rangesOfProperty(property: string): Ranges | undefined {
  const ranges = known.get(property) ?? findRanges(property);
  if (ranges) known.set(property, ranges);
  return ranges;
}

const known = new Map<string, Ranges>();

/** A property by the name that regular expressions have for it. */
const patternNames: Readonly<Record<string, string>> = {
  gc: 'General_Category', generalcategory: 'General_Category', sc: 'Script', script: 'Script', scx: 'Script_Extensions', scriptextensions: 'Script_Extensions',
};

function findRanges(property: string): Ranges | undefined {
  const [, name = '', value = ''] = /^(\w+):(\w+)$/.exec(property) ?? [];
  const short = name.toLowerCase().replaceAll('_', '');
  if (short === 'jt' || short === 'joiningtype') return rangesOfJoiningType(value);
  if (short === 'ccc' || short === 'canonicalcombiningclass') return rangesOfCombiningClass(Number(value));
  return Object.hasOwn(patternNames, short) ? matching(`\\p{${patternNames[short]}=${value}}`) : undefined;
}

/** undefined for a property or a value that the engine does not know. */
function matching(escape: string): Ranges | undefined {
  try {
    return rangesIn(new RegExp(`${escape}+`, 'gu'));
  } catch {
    return undefined; // SyntaxError
  }
}

/** Looks through a block at a time, which takes a fiftieth of asking about each code point. */
function rangesIn(runs: RegExp): Ranges {
  const ranges: [number, number][] = [];
  for (let block = 0; block <= 0x10ffff; block += BLOCK) {
    if (block === 0xd800) continue; // surrogates, which would make pairs
    const text = String.fromCodePoint(...Array.from({ length: BLOCK }, (_, index) => block + index));
    const units = block > 0xffff ? 2 : 1;
    for (const { 0: run, index } of text.matchAll(runs)) ranges.push([block + index / units, block + (index + run.length) / units - 1]);
  }
  return normalizeRanges(ranges);
}

/** All surrogates are in one. */
const BLOCK = 0x800;

function rangesWhere(has: (text: string, codePoint: number) => boolean, last = 0x10ffff): Ranges {
  const ranges: [number, number][] = [];
  let first = -1;
  for (let codePoint = 0; codePoint <= last + 1; codePoint++) {
    const isInside = codePoint <= last && has(String.fromCodePoint(codePoint), codePoint);
    if (isInside && first < 0) first = codePoint;
    if (isInside || first < 0) continue;
    ranges.push([first, codePoint - 1]);
    first = -1;
  }
  return ranges;
}

/** DerivedJoiningType.txt: what is no letter is transparent (T) or does not join (U), but for what causes joining (C). */
function rangesOfJoiningType(value: string): Ranges | undefined {
  const typeOf = (text: string, codePoint: number): string => {
    if (/[\u0640\u07FA\u0883-\u0885\u180A\u200D]/.test(text)) return 'C';
    return /(?!\u200C)[\p{Mn}\p{Me}\p{Cf}]/u.test(text) ? 'T' : joiningTypeOfLetter(codePoint);
  };
  return /^[CDLRTU]$/.test(value) ? rangesWhere((text, codePoint) => typeOf(text, codePoint) === value) : undefined;
}

/** A mark of each class but 0, in their order: the engine tells what class another mark has by how it orders the two. */
const marks = Object.entries({
  1: 0x334, 6: 0x16ff0, 7: 0x93c, 8: 0x3099, 9: 0x94d, 10: 0x5b0, 11: 0x5b1, 12: 0x5b2, 13: 0x5b3, 14: 0x5b4, 15: 0x5b5, 16: 0x5b6, 17: 0x5b7,
  18: 0x5b8, 19: 0x5b9, 20: 0x5bb, 21: 0x5bc, 22: 0x5bd, 23: 0x5bf, 24: 0x5c1, 25: 0x5c2, 26: 0xfb1e, 27: 0x64b, 28: 0x64c, 29: 0x64d,
  30: 0x64e, 31: 0x64f, 32: 0x650, 33: 0x651, 34: 0x652, 35: 0x670, 36: 0x711, 84: 0xc55, 91: 0xc56, 103: 0xe38, 107: 0xe48, 118: 0xeb8,
  122: 0xec8, 129: 0xf71, 130: 0xf72, 132: 0xf74, 202: 0x321, 214: 0x1dce, 216: 0x31b, 218: 0x302a, 220: 0x316, 222: 0x59a, 224: 0x302e,
  226: 0x1d16d, 228: 0x5ae, 230: 0x300, 232: 0x315, 233: 0x35c, 234: 0x35d, 240: 0x345,
}).map(([value, codePoint]) => ({ value: Number(value), mark: String.fromCodePoint(codePoint) }));

/** UAX 44 §5.7.4. undefined for a class that no character has. */
function rangesOfCombiningClass(value: number): Ranges | undefined {
  const others = marks.filter((each) => each.value !== value).map(({ mark }) => mark);
  if (value === 0) return combineRanges(everything, rangesWhere((text) => /\p{M}/u.test(text) && others.some((mark) => isReordered(text, mark))), (isAny, hasClass) => isAny && !hasClass);
  if (others.length === marks.length) return undefined;
  return rangesWhere((text) => /\p{M}/u.test(text) && others.every((mark) => isReordered(text, mark)));
}

/** Whether the two stand in one order only, as marks of different classes do (UAX 15 D109). */
const isReordered = (one: string, other: string): boolean => (one + other).normalize('NFD') === (other + one).normalize('NFD');

