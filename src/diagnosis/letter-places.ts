/** Places in a name as a person counts them: by the letters that are seen, from 1. Nothing else decides them. */
import { countCodePoints } from '../code-points.js';
import type { Finding } from '../finding.js';
import { once } from '../idna/memoize.js';
import type { LabelDiagnosis } from './diagnosis.js';

type Written = Pick<LabelDiagnosis, 'input' | 'unicode'>;

/** The number of the letter that a code point of a text belongs to; both from where they count: the letter from 1, `at` from 0. */
export type LetterAt = (at: number) => number;

/** Counts the letters of a text: extended grapheme clusters (UAX 29), as a letter is one with its marks. */
export function lettersOf(text: string): LetterAt {
  if (PLAIN.test(text)) return (at) => at + 1;
  const letters: number[] = [];
  let letter = 1;
  for (const { segment } of segmenter().segment(text)) {
    for (let count = countCodePoints(segment); count > 0; count--) letters.push(letter);
    letter++;
  }
  return (at) => letters[at] ?? letter;
}

/** Counts the letters of a name, through its dots, by label and place in it: as it was typed, or in what its code stands for. */
export function lettersOfName(labels: readonly Written[]): (label: number, at: number) => number {
  const texts = labels.map(writtenOf);
  const letterAt = lettersOf(texts.join('.'));
  const starts: number[] = [];
  for (const text of texts) starts.push((starts.at(-1) ?? 0) + countCodePoints(text) + 1);
  return (label, at) => letterAt((starts[label - 1] ?? 0) + at);
}

/** The findings, each with the letter that it begins at if it has a place in the name. */
export function withLetters(findings: readonly Finding[], labels: readonly Written[]): readonly Finding[] {
  if (!findings.some(hasPlace)) return findings;
  const letterAt = lettersOfName(labels);
  const areCodes = labels.map(isCode);
  return findings.map((finding) => {
    if (!hasPlace(finding)) return finding;
    const { label, at = 0, values } = finding;
    const decodedAt = values?.['decodedAt'];
    // a place in a code itself, whose characters are letters all
    const isInCode = decodedAt === undefined && areCodes[label];
    return { ...finding, letter: isInCode ? letterAt(label, 0) + at : letterAt(label, Number(decodedAt ?? at)) };
  });
}

const hasPlace = ({ label, at }: Finding): boolean => label >= 0 && at !== undefined;

/** Where the places of a label's characters count: in what was typed, or in what a code stands for. */
const writtenOf = (label: Written): string => (isCode(label) ? label.unicode : label.input);

const isCode = ({ input }: Written): boolean => /^xn--/i.test(input);

/** Most names, also with a symbol: each code point is a letter. */
const PLAIN = /^[ -~\u00A0-\u00AC\u00AE-\u02FF\u0370-\u0482\u048A-\u058F\u05D0-\u05EA\u2010-\u2027\u2030-\u205F\u2070-\u20CF\u2100-\u2BFF]*$/;

const segmenter = once(() => new Intl.Segmenter());
