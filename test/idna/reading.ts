/** What the tests of this room have in common: texts as code points, and findings as lines to read. */
import type { Finding } from '../../src/finding.js';
import { mapCodePoint } from '../../src/idna/mapping.js';

export const codePointsOf = (text: string): number[] => Array.from(text, (character) => character.codePointAt(0) as number);

/** `error hyphen-end 0:3+1`: severity, code, label, place and length; whole labels without a place, the whole name as -1. */
export const lineOf = ({ severity, code, label, at, length }: Finding): string =>
  `${severity} ${code} ${label}${at === undefined ? '' : `:${at}+${length}`}`;

export const linesOf = (findings: readonly Finding[]): string[] => findings.map(lineOf);

export const errorsOf = (findings: readonly Finding[]): string[] =>
  linesOf(findings.filter(({ severity }) => severity === 'error')).map((line) => line.replace('error ', ''));

/** Every code point, surrogates among them. */
export function* everyCodePoint(): Generator<number> {
  for (let codePoint = 0; codePoint <= 0x10ffff; codePoint++) yield codePoint;
}

/** Whether the engine's Unicode version has assigned the code point. */
export const isAssigned = (codePoint: number): boolean => !/\p{Cn}/u.test(String.fromCodePoint(codePoint));

/** Whether UTS 46 has the code point as it is in a label, ASCII aside. Properties of others are never asked for. */
export const isValid = (codePoint: number): boolean => mapCodePoint(codePoint) === String.fromCodePoint(codePoint);

export const format = (codePoint: number): string => `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
