/** Makes SVG of a drawing with presentation attributes, which no Content-Security-Policy forbids, instead of styles. */
import { colorOf, type Drawing, type DrawnText, familyOf, hairline, INK, PAPER, weightOf } from './drawing.js';

/** An element as data: it is written in Node as in browsers, and made for a page. */
export interface SvgNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (SvgNode | string)[];
}

/** The drawing with a title and a description for people who do not see it. */
export function toSvg({ width, height, texts, lines, codes }: Drawing, lang: string, title: string, description: string): SvgNode {
  const size = { width, height };
  return node(
    'svg',
    { ...size, viewBox: `0 0 ${width} ${height}`, role: 'img', lang },
    node('title', {}, title),
    node('desc', {}, description),
    node('rect', { ...size, fill: PAPER }),
    ...lines.map((line) => node('rect', { x: line.x, y: line.y, width: line.width, height: 1, fill: hairline(line) })),
    ...texts.map(renderText),
    ...codes.map(({ x, y, unit, path }) => node('path', { d: path, transform: `translate(${x} ${y}) scale(${unit})`, fill: INK, 'shape-rendering': 'crispEdges' })),
  );
}

/** The element as the text of a file. */
export const toMarkup = (root: SvgNode): string => write({ ...root, attributes: { xmlns: SVG, ...root.attributes } });

/** The element for a page. */
export function toElement({ name, attributes, children }: SvgNode): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children.map((child) => (typeof child === 'string' ? child : toElement(child))));
  return made;
}

const SVG = 'http://www.w3.org/2000/svg';

/** A text as wide as it was measured, even if another computer has other fonts. */
function renderText(text: DrawnText): SvgNode {
  const attributes = {
    x: text.x,
    y: text.y,
    textLength: text.width,
    lengthAdjust: 'spacingAndGlyphs',
    fill: colorOf(text),
    'font-family': familyOf(text),
    'font-size': text.size,
    'font-weight': weightOf(text),
    // a text from right to left ends on its left side
    ...(text.isRightToLeft ? { direction: 'rtl', 'text-anchor': 'end' } : { direction: 'ltr', 'text-anchor': 'start' }),
  };
  return node('text', attributes, text.text);
}

export function node(name: string, attributes: Readonly<Record<string, string | number>>, ...children: (SvgNode | string)[]): SvgNode {
  const written = Object.entries(attributes).map(([key, value]) => [key, typeof value === 'number' ? String(Math.round(value * 100) / 100) : value]);
  return { name, attributes: Object.fromEntries(written), children };
}

function write({ name, attributes, children }: SvgNode): string {
  const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escape(value)}"`)].join(' ');
  return `<${start}>${children.map((child) => (typeof child === 'string' ? escape(child) : write(child))).join('')}</${name}>`;
}

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
