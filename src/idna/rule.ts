/** Rules as patterns: what they match in a label is what breaks them. */
import { codePointsOf, countCodePoints, notation } from '../code-points.js';
import type { FindingCode, Severity } from '../finding.js';

/** A rule that a label breaks. The place counts code points of the label after mapping. */
export interface Violation {
  readonly code: FindingCode;
  readonly at?: number;
  readonly length?: number;
  /** An error unless it says otherwise: the protocol knows nothing else. */
  readonly severity?: Severity;
  readonly reference: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

export type Rule = (label: string) => Violation[];

/**
 * The rule that a pattern stands for. It is matched against a view of the label, which has one character for each code
 * point: the label itself, or the classes of its code points. A pattern that looks back has the character that it is about
 * in front of that, else it would look back from every place.
 * @param pattern global, and never matches nothing
 */
export function rule(code: FindingCode, reference: string, pattern: RegExp, viewOf = (label: string): string => label): Rule {
  return (label) => {
    const view = viewOf(label);
    const found: Violation[] = [];
    let characters: string[] | undefined;
    let [at, seen] = [0, 0];
    // a list has many names that break a rule, and `matchAll` makes another pattern for each of them
    for (let match = pattern.exec(view); match; match = pattern.exec(view)) {
      characters ??= Array.from(label);
      at += countCodePoints(view.slice(seen, match.index));
      seen = match.index;
      const length = countCodePoints(match[0]);
      found.push({ code, reference, at, length, values: characterValues(characters.slice(at, at + length).join('')) });
    }
    return found;
  };
}

/** What a finding says of a character: itself, and its code points as standards write them. */
export const characterValues = (character: string) => ({ character, codePoint: notation(character) });

/** A view of a label: a class letter for each of its code points. */
export const viewBy = (classOf: (codePoint: number) => string) => (label: string): string =>
  codePointsOf(label).map(classOf).join('');
