/** Where in a typed text its faults are, so that a field can mark them. Nothing else decides it. */
import type { Severity } from '../finding.js';
import type { Diagnosis, LabelDiagnosis } from './diagnosis.js';

/** A part of the input, in code units. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  readonly severity: Exclude<Severity, 'note'>;
}

/**
 * The parts of the input that are refused, or stand against the name; in order, none over another. There are none where the name
 * was written in codes (`k%C3%B6_p.se`), as no part of the input is the character that is refused.
 */
export function marksOf({ input, labels, findings }: Pick<Diagnosis, 'input' | 'labels' | 'findings'>): readonly Mark[] {
  const faults = findings.flatMap(({ severity, label, at, length = 1 }): Fault[] =>
    severity === 'note' || label < 0 || at === undefined ? [] : [{ severity, label, from: at, to: at + length }],
  );
  if (faults.length === 0) return [];
  let start = withPlainDots(input).indexOf(labels.map((label) => label.input).join('.'));
  if (start < 0) return [];
  const marks = labels.flatMap((label, index) => {
    const typed = Array.from(label.input);
    const place = (at: number): number => begin + typed.slice(0, at).join('').length;
    const begin = start;
    start += label.input.length + 1;
    return [...faults.filter((fault) => fault.label === index), ...refusedCharacters(label)].map(({ from, to, severity }): Mark => ({ from: place(from), to: place(to), severity }));
  });
  return merge(marks.filter(({ from, to }) => from < to));
}

/** A place in a label, in code points. */
interface Fault extends Mark {
  readonly label?: number;
}

/** One finding may speak of many letters. Those of a code are not what was typed. */
function refusedCharacters({ input, characters }: LabelDiagnosis): Fault[] {
  if (/^xn--/i.test(input)) return [];
  return characters.flatMap(({ at, codePoints, status }) => (status === 'refused' ? { from: at, to: at + codePoints.length, severity: 'error' } : []));
}

/** The dots of Chinese and Japanese part labels, too (UTS 46 §4). */
const withPlainDots = (text: string): string => text.replace(/[。．｡]/g, '.');

/** Makes one mark of those that touch. An error counts more than a warning. */
function merge(marks: readonly Mark[]): readonly Mark[] {
  const merged: Mark[] = [];
  for (const mark of marks.toSorted((one, other) => one.from - other.from)) {
    const last = merged.at(-1);
    if (!last || mark.from > last.to) merged.push(mark);
    else merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, mark.to), severity: last.severity === 'error' ? 'error' : mark.severity };
  }
  return merged;
}
