/** What stands where in a picture, in units of which PNG has several pixels. Whoever draws needs to know nothing else. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly DrawnText[];
  readonly lines: readonly DrawnLine[];
}

export interface Style {
  readonly size: number;
  readonly isBold?: boolean;
  readonly isMono?: boolean;
  readonly isQuiet?: boolean;
}

/** On one line. The place is the left end of its baseline, also of what is written from right to left. */
export interface DrawnText extends Style {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly isRightToLeft: boolean;
}

/** From left to right. */
export interface DrawnLine {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly isQuiet: boolean;
}

/** The width of a text. */
export type Measure = (text: string, style: Style) => number;

/** As in elements, whose codes tell 0 and o, 1 and l apart. */
export const familyOf = ({ isMono }: Style): string =>
  isMono
    ? "ui-monospace, 'Cascadia Mono', 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', 'Noto Sans Mono', monospace"
    : 'system-ui, sans-serif';

export const weightOf = ({ isBold }: Style): string => (isBold ? '600' : '400');

/** Dark enough on white for a printer without colours. */
export const colorOf = ({ isQuiet = false }: Pick<Style, 'isQuiet'>): string => (isQuiet ? '#4a5057' : '#1a1d21');

export const PAPER = '#fff';
const HAIRLINE = '#c4c8cd';
export const hairline = ({ isQuiet }: DrawnLine): string => (isQuiet ? HAIRLINE : colorOf({}));
