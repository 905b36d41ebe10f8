/** Whether the device can draw a character: one that it lacks is drawn as a box, or not at all. */

/** True also where it can't be told: without a canvas, or where a browser blurs what is read from one. */
export function hasGlyph(text: string): boolean {
  const known = glyphs.get(text) ?? canDraw(text);
  glyphs.set(text, known);
  return known;
}

const glyphs = new Map<string, boolean>();

/** Code points that will never be characters, which no font has. */
const LACKING = ['\uFDD0', '\uFDD1'] as const;

/** Firefox writes the code point into the box, so that boxes differ; all of them are as wide in every font. */
function canDraw(text: string): boolean {
  const context = (canvas ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true }));
  if (!context) return true;
  const first = String.fromCodePoint(text.codePointAt(0) as number);
  const isAsWide = ['serif', 'sans-serif'].every((font) => {
    context.font = `32px ${font}`;
    return context.measureText(first).width === context.measureText(LACKING[0]).width;
  });
  if (!isAsWide) return true;
  const [character, one, other] = [first, ...LACKING].map((each) => drawingOf(each, context));
  return one === other && character !== one;
}

let canvas: CanvasRenderingContext2D | null | undefined;

function drawingOf(character: string, context: CanvasRenderingContext2D): string {
  context.clearRect(0, 0, 64, 64);
  context.fillText(character, 8, 44);
  return context.getImageData(0, 0, 64, 64).data.join();
}
