/** What the tests of this room have in common: names that can be printed, and what a diagnosis offers. */
import type { Diagnosis } from '../../src/diagnosis/diagnosis.js';

/** For the title of a test: everything that is not plainly visible as `U+202E`. */
export const printable = (text: string): string => {
  const shown = text.replace(/[^\x21-\x7e\xa1-\xac\xae-\u02ff\u0400-\u04ff]/gu, (character) => {
    const codePoint = (character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0');
    return character === ' ' ? ' ' : `‹${codePoint}›`;
  });
  return shown.length > 60 ? `${shown.slice(0, 60)}… (${text.length})` : shown;
};

/** Each row of a table of tests, with its first cell as a title that can be printed. */
export const titled = <Row extends readonly [string, ...unknown[]]>(rows: readonly Row[]): [string, ...Row][] =>
  rows.map((row) => [printable(row[0]), ...row]);

/** The mends that the findings offer. Every error of a name offers the same ones. */
export function suggestionsOf({ findings }: Diagnosis): readonly string[] {
  const offers = findings.filter(({ severity }) => severity === 'error').map(({ suggestions = [] }) => suggestions);
  if (offers.some((offer) => offer.join() !== offers[0]?.join())) throw new Error('errors with different suggestions');
  return offers[0] ?? [];
}
