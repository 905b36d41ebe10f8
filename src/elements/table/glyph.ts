/** Finds out whether the device can draw a character: one that it lacks is drawn as a box, or not at all. */

/**
 * A character that the device lacks measures the same as a noncharacter, which no font has. The drawings can't be compared:
 * Firefox writes the code point into the box. Returns true if there is no canvas.
 */
export function hasGlyph(text: string): boolean {
  const known = glyphs.get(text) ?? sizeOf(text) !== sizeOf('\uFDD0');
  glyphs.set(text, known);
  return known;
}

const glyphs = new Map<string, boolean>();

/** The size of the first code point; combining points have no width. */
function sizeOf(text: string): string {
  if (typeof CanvasRenderingContext2D === 'undefined') return text; // jsdom complains each time it is asked for one
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text;
  context.font = '64px serif';
  const { width, actualBoundingBoxAscent, actualBoundingBoxRight } = context.measureText(Array.from(text)[0] ?? '');
  return [width, actualBoundingBoxAscent, actualBoundingBoxRight].join();
}

let context: CanvasRenderingContext2D | null | undefined;
