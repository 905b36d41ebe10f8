/** A picture of a name: both forms, letter by letter, and the verdict, for who has to be sure of what is registered. */
import { measurer, toPng } from './picture/canvas.js';
import { type Content, contentOf, type ContentOptions } from './picture/content.js';
import { describe } from './picture/describe-picture.js';
import { layOut } from './picture/layout.js';
import { toSvg } from './picture/svg.js';
import { loadLanguage } from './messages/known-languages.js';

export { loadLanguage, registerLanguage } from './messages/known-languages.js';
export type { Language, PartialLanguage } from './languages/language.js';
export type { Registry } from './registry/registry.js';

export type PictureOptions = ContentOptions;

export interface FileOptions extends PictureOptions {
  /** `svg`, the default, or `png`. */
  readonly format?: 'svg' | 'png' | undefined;
  /** Pixels of a PNG for each unit of the picture, which is 800 units wide: 2 where it is not given, and fewer of a very high picture. */
  readonly scale?: number | undefined;
}

/**
 * The picture as a file. A name that is refused gives a picture that says so, whatever is in it. Needs a document:
 * where there is none, it rejects. Loads the language, where that is needed.
 */
export async function renderPicture(name: string, { format = 'svg', scale = 2, ...options }: FileOptions = {}): Promise<Blob> {
  await loadLanguage(options.lang ?? '').catch(() => {}); // in English, then
  const content = contentOf(name, options);
  if (format === 'png') return toPng(layOut(content, measurer()), scale);
  return new Blob([new XMLSerializer().serializeToString(svgOf(content))], { type: 'image/svg+xml' });
}

/**
 * The picture as an element for a page, whose policy then needs to allow nothing. As it waits for nothing, a language that is
 * not built in has to be loaded before (`loadLanguage`).
 */
export const drawPicture = (name: string, options: PictureOptions = {}): SVGSVGElement => svgOf(contentOf(name, options));

/** The words of the picture as lines of text, such as for the `alt` of its PNG; no document is needed. Waits for nothing, either. */
export const describePicture = (name: string, options: PictureOptions = {}): string => describe(contentOf(name, options));

function svgOf(content: Content): SVGSVGElement {
  const description = describe(content);
  return toSvg(layOut(content, measurer()), content.lang, content.name.join('.'), description);
}
