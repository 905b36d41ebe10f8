/** The picture of a name as data, from which files and elements are made. */
import { type Content, contentOf, type ContentOptions } from './content.js';
import { describe } from './describe-picture.js';
import { layOut } from './layout.js';
import { type SvgNode, toSvg } from './svg.js';

export const svgOf = (content: Content): SvgNode => toSvg(layOut(content), content.lang, content.name.join('.'), describe(content));

/** In the language that is asked for, if it is there. */
export const drawSvg = (name: string, options: ContentOptions): SvgNode => svgOf(contentOf(name, options));
