/** A picture of a name for people who have to be sure of what is registered: both forms, letter by letter, and the verdict. */
import { toPng } from './picture/canvas.js';
import { contentOf, type ContentOptions } from './picture/content.js';
import { describe } from './picture/describe-picture.js';
import { drawSvg, svgOf } from './picture/draw-picture.js';
import { layOut } from './picture/layout.js';
import { toElement, toMarkup } from './picture/svg.js';
import { loadLanguage } from './messages/known-languages.js';

export { loadLanguage, registerLanguage } from './messages/known-languages.js';
export type { Language, PartialLanguage } from './languages/language.js';
export type { Registry } from './registry/registry.js';

export type PictureOptions = ContentOptions;

export interface FileOptions extends PictureOptions {
  /** `svg`, the default, or `png`. */
  readonly format?: 'svg' | 'png' | undefined;
  /** Pixels of a PNG for each unit of the picture, which is 800 units wide. 2 if it is not given; fewer for a very high picture. */
  readonly scale?: number | undefined;
}

/**
 * The picture as a file: an SVG, which is the same in browsers and in Node, or a PNG, for which there has to be a document. The
 * picture of a name that is refused says so. Loads the language if it has to.
 */
export async function renderPicture(name: string, { format = 'svg', scale = 2, ...options }: FileOptions = {}): Promise<Blob> {
  // without a network, the picture speaks English
  await loadLanguage(options.lang ?? '').catch(() => {});
  const content = contentOf(name, options);
  if (format === 'png') return toPng(layOut(content), scale);
  return new Blob([toMarkup(svgOf(content))], { type: 'image/svg+xml' });
}

/**
 * The picture as an element, which no policy of a page forbids. A language that is not built in has to be loaded before
 * (`loadLanguage`).
 */
export const drawPicture = (name: string, options: PictureOptions = {}): SVGSVGElement =>
  toElement(drawSvg(name, options)) as SVGSVGElement;

/** The words of the picture as lines of text, such as for the `alt` of its PNG. Needs no document, and waits for no language. */
export const describePicture = (name: string, options: PictureOptions = {}): string => describe(contentOf(name, options));
