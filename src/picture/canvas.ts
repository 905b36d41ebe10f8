/** Draws texts with a canvas. */
import { MAX_CANVAS_HEIGHT_PIXELS, MAX_CANVAS_PIXELS } from '../limits.js';
import { colorOf, type Drawing, familyOf, hairline, INK, PAPER, type Style, weightOf } from './drawing.js';

/** A drawing as PNG, with `scale` pixels for each unit, or as many as browsers let a canvas have. */
export async function toPng({ width, height, texts, lines, codes }: Drawing, scale: number): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const own = Math.min(scale, Math.sqrt(MAX_CANVAS_PIXELS / (width * height)), MAX_CANVAS_HEIGHT_PIXELS / height);
  canvas.width = Math.floor(width * own);
  canvas.height = Math.floor(height * own);
  const context = contextOf(canvas);
  context.scale(own, own);
  context.fillStyle = PAPER;
  context.fillRect(0, 0, width, height);
  for (const line of lines) {
    context.fillStyle = hairline(line);
    context.fillRect(line.x, line.y, line.width, 1);
  }
  context.textAlign = 'left';
  for (const text of texts) {
    context.font = fontOf(text);
    context.fillStyle = colorOf(text);
    context.direction = text.isRightToLeft ? 'rtl' : 'ltr';
    context.save();
    context.translate(text.x, text.y);
    context.scale(text.width / (context.measureText(text.text).width || 1), 1); // as wide as it was measured, in whatever font
    context.fillText(text.text, 0, 0);
    context.restore();
  }
  context.fillStyle = INK;
  for (const { x, y, unit, path } of codes) {
    context.save();
    context.translate(x, y);
    context.scale(unit, unit);
    // oxlint-disable-next-line no-array-fill-with-reference-type -- it is no array
    context.fill(new Path2D(path));
    context.restore();
  }
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The canvas gives no picture')))),
  );
}

const contextOf = (canvas: HTMLCanvasElement) => canvas.getContext('2d') as CanvasRenderingContext2D;

const fontOf = (style: Style): string => `${weightOf(style)} ${style.size}px ${familyOf(style)}`;
