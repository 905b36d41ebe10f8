/** Whether the device can draw a character: one that it lacks is drawn as a box, or not at all. */

/**
 * What is lacking measures the same as what no font has. The drawings themselves can't be compared: Firefox writes the
 * code point into the box. True also where there is no canvas.
 */
export function hasGlyph(text: string): boolean {
  const known = glyphs.get(text) ?? sizeOf(text) !== sizeOf('\uFDD0');
  glyphs.set(text, known);
  return known;
}

const glyphs = new Map<string, boolean>();

/** Of the first code point: a point has no width. */
function sizeOf(text: string): string {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text;
  context.font = '64px serif';
  const { width, actualBoundingBoxAscent, actualBoundingBoxRight } = context.measureText(Array.from(text)[0] ?? '');
  return [width, actualBoundingBoxAscent, actualBoundingBoxRight].join();
}

let context: CanvasRenderingContext2D | null | undefined;
