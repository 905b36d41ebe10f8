/** A picture of a name for people who have to be sure of what is registered: both forms, letter by letter, and the verdict. */
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
  /** Pixels of a PNG for each unit of the picture, which is 800 units wide. 2 if it is not given; fewer for a very high picture. */
  readonly scale?: number | undefined;
}

/**
 * The picture as a file. The picture of a name that is refused says so. Loads the language if it has to. Rejects without a
 * document, which it needs.
 */
export async function renderPicture(name: string, { format = 'svg', scale = 2, ...options }: FileOptions = {}): Promise<Blob> {
  // without a network, the picture speaks English
  await loadLanguage(options.lang ?? '').catch(() => {});
  const content = contentOf(name, options);
  if (format === 'png') return toPng(layOut(content, measurer()), scale);
  return new Blob([new XMLSerializer().serializeToString(svgOf(content))], { type: 'image/svg+xml' });
}

/**
 * The picture as an element, which no policy of a page forbids. A language that is not built in has to be loaded before
 * (`loadLanguage`).
 */
export const drawPicture = (name: string, options: PictureOptions = {}): SVGSVGElement => svgOf(contentOf(name, options));

/** The words of the picture as lines of text, such as for the `alt` of its PNG. Needs no document, and waits for no language. */
export const describePicture = (name: string, options: PictureOptions = {}): string => describe(contentOf(name, options));

function svgOf(content: Content): SVGSVGElement {
  const description = describe(content);
  return toSvg(layOut(content, measurer()), content.lang, content.name.join('.'), description);
}
