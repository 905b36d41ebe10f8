/** Whether the device can draw a character: one that it lacks is drawn as a box, or not at all. */

/**
 * What is lacking is as wide, in two fonts, as what no font has. The drawings themselves can't be compared: Firefox
 * writes the code point into the box. True also where there is no canvas.
 */
export function hasGlyph(text: string): boolean {
  const known = glyphs.get(text) ?? FONTS.some((font) => widthOf(text, font) !== widthOf(NONCHARACTER, font));
  glyphs.set(text, known);
  return known;
}

const glyphs = new Map<string, boolean>();
const FONTS = ['64px serif', '64px sans-serif'];
const NONCHARACTER = '\uFDD0';

/** Of the first code point: a point has no width. Not a number, which equals nothing, where there is no canvas. */
function widthOf(text: string, font: string): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return Number.NaN;
  context.font = font;
  return context.measureText(Array.from(text)[0] ?? '').width;
}

let context: CanvasRenderingContext2D | null | undefined;
