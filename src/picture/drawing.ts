import type { QrCode } from '../links/qr-code.js';

/** All that has to be known to draw a picture: what stands where, in units of several pixels. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly DrawnText[];
  readonly lines: readonly DrawnLine[];
  readonly codes: readonly DrawnCode[];
}

export interface Style {
  readonly size: number;
  readonly isBold?: boolean;
  readonly isMono?: boolean;
  readonly isQuiet?: boolean;
}

/** A text on one line. Its place is the left end of the baseline, even if it is written from right to left. */
export interface DrawnText extends Style {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly isRightToLeft: boolean;
}

/** A line from left to right. */
export interface DrawnLine {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly isQuiet: boolean;
}

/** A QR code. */
export interface DrawnCode extends QrCode {
  readonly x: number;
  readonly y: number;
  /** The side of a module. */
  readonly unit: number;
}

/** The width of a text. */
export type Measure = (text: string, style: Style) => number;

/** The fonts whose widths `textWidth` knows; for codes as in the elements, one that tells 0 and o, 1 and l apart. */
export const familyOf = ({ isMono }: Style): string =>
  isMono
    ? "ui-monospace, 'Cascadia Mono', 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', 'Noto Sans Mono', monospace"
    : "Helvetica, Arial, 'Liberation Sans', Arimo, sans-serif";

export const weightOf = ({ isBold }: Style): string => (isBold ? '600' : '400');

export const INK = '#1a1d21';

/** Dark enough for a printer without colours. */
export const colorOf = ({ isQuiet = false }: Pick<Style, 'isQuiet'>): string => (isQuiet ? '#4a5057' : INK);

export const PAPER = '#fff';
const HAIRLINE = '#c4c8cd';
export const hairline = ({ isQuiet }: DrawnLine): string => (isQuiet ? HAIRLINE : colorOf({}));
