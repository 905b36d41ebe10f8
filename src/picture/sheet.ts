/** A sheet that is filled from the top down. */
import { hasRightToLeft } from '../messages/message.js';
import type { QrCode } from '../links/qr-code.js';
import type { Drawing, DrawnCode, DrawnLine, DrawnText, Measure } from './drawing.js';
import { type Run, wrap } from './wrap.js';

export interface Cell {
  readonly runs: readonly Run[];
  readonly x: number;
  readonly width: number;
  /** Share of the free width that stands before the text: 0 aligns it to the left, 1 to the right. */
  readonly align?: number;
}

export class Sheet {
  /** Where the next line begins. */
  y = 0;
  readonly #texts: DrawnText[] = [];
  readonly #lines: DrawnLine[] = [];
  readonly #codes: DrawnCode[] = [];
  readonly #measure: Measure;

  constructor(measure: Measure) {
    this.#measure = measure;
  }

  /** Writes cells side by side; each takes as many lines as it needs. */
  write(cells: readonly Cell[], lineHeight: number): void {
    const heights = cells.map((cell) => this.#writeCell(cell, lineHeight));
    this.y += Math.max(...heights);
  }

  rule(x: number, width: number): void {
    this.#lines.push({ x, y: this.y, width, isQuiet: true });
  }

  /** Draws a QR code, and leaves the place below it to what stands beside. */
  draw(code: QrCode, x: number, unit: number): void {
    this.#codes.push({ ...code, x, y: this.y, unit });
  }

  toDrawing(width: number, margin: number): Drawing {
    return { width, height: Math.ceil(this.y + margin), texts: this.#texts, lines: this.#lines, codes: this.#codes };
  }

  #writeCell({ runs, x, width, align = 0 }: Cell, lineHeight: number): number {
    const lines = wrap(runs, width, this.#measure);
    lines.forEach((line, index) => {
      const y = this.y + index * lineHeight + lineHeight * BASELINE;
      const last = line.at(-1);
      const left = x + align * (width - (last ? last.x + last.width : 0));
      for (const run of line) {
        const { text, isUnderlined, ...placed } = { ...run, x: left + run.x, y };
        this.#texts.push({ ...placed, text, isRightToLeft: beginsRightToLeft(text) });
        // shorter than the text, so that the lines of two texts that meet can be told apart
        if (isUnderlined) this.#lines.push({ x: placed.x + 2, y: y + 6, width: placed.width - 4, isQuiet: false });
      }
    });
    return lines.length * lineHeight;
  }
}

/** Where in the height of a line its letters stand. */
const BASELINE = 0.72;

/** The first letter decides, as with `dir="auto"`. */
const beginsRightToLeft = (text: string): boolean => hasRightToLeft(/^\P{L}*\p{L}?/u.exec(text)?.[0] ?? '');
