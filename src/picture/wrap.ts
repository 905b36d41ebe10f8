/** Breaks runs of text into lines. */
import type { Measure, Style } from './drawing.js';

/** A text of one style and one direction. */
export interface Run extends Style {
  readonly text: string;
  readonly isUnderlined?: boolean;
}

/** A run, or the part of it on one line. */
export interface PlacedRun extends Run {
  /** Distance from the beginning of the line. */
  readonly x: number;
  readonly width: number;
}

interface Piece extends PlacedRun {
  readonly run: Run;
}

/** Breaks lines between words; inside a word that is longer than a line, between its runs, or else between letters. */
export function wrap(runs: readonly Run[], width: number, measure: Measure): PlacedRun[][] {
  const lines: Piece[][] = [[]];
  let end = 0;
  const breakBefore = (ahead: number): void => {
    if (end === 0 || end + ahead <= width) return;
    lines.push([]);
    end = 0;
  };
  for (const word of wordsOf(runs, measure)) {
    breakBefore(widthOf(word));
    for (const piece of word.flatMap((part) => breakLong(part, width, measure))) {
      breakBefore(piece.width);
      const line = lines.at(-1) as Piece[];
      const before = line.at(-1)?.run === piece.run ? line.pop() : undefined;
      const text = (before?.text ?? '') + piece.text;
      const x = before?.x ?? end;
      line.push({ ...piece, text, x, width: measure(text.trimEnd(), piece) });
      end = x + measure(text, piece);
    }
  }
  // a space between two runs may end a line
  return lines.map((line) => line.map((piece) => trim(piece, measure)).filter(({ text }) => text !== ''));
}

/** Words with the spaces after them; a word may have several runs. */
function wordsOf(runs: readonly Run[], measure: Measure): Piece[][] {
  const words: Piece[][] = [[]];
  for (const run of runs) {
    for (const text of run.text.match(/\S+\s*|\s+/g) ?? []) {
      words.at(-1)?.push({ ...run, run, text, x: 0, width: measure(text.trimEnd(), run) });
      if (/\s$/.test(text)) words.push([]);
    }
  }
  return words;
}

const widthOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { width }) => sum + width, 0);

/** The letters of a text, each with its marks. */
function breakLong(piece: Piece, most: number, measure: Measure): Piece[] {
  if (piece.width <= most) return [piece];
  const texts = [''];
  for (const { segment } of new Intl.Segmenter().segment(piece.text)) {
    const longer = texts.at(-1) + segment;
    if (measure(longer.trimEnd(), piece) <= most) texts[texts.length - 1] = longer;
    else texts.push(segment);
  }
  return texts.filter(Boolean).map((text) => ({ ...piece, text, width: measure(text.trimEnd(), piece) }));
}

/** Without the spaces at both ends, which SVG drops. */
function trim({ run: _, ...piece }: Piece, measure: Measure): PlacedRun {
  const text = piece.text.trim();
  const [spaces = ''] = /^\s*/.exec(piece.text) ?? [];
  return { ...piece, text, x: piece.x + measure(spaces, piece), width: measure(text, piece) };
}
