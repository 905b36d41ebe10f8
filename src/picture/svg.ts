/** A drawing as elements of SVG, without a style: presentation attributes are no matter of a Content-Security-Policy. */
import { colorOf, type Drawing, type DrawnText, familyOf, hairline, PAPER, weightOf } from './drawing.js';

/** With a title and a description in words, for who does not see it. */
export function toSvg({ width, height, texts, lines }: Drawing, lang: string, title: string, description: string): SVGSVGElement {
  const size = { width, height };
  return element(
    'svg',
    { ...size, viewBox: `0 0 ${width} ${height}`, role: 'img', lang },
    element('title', {}, title),
    element('desc', {}, description),
    element('rect', { ...size, fill: PAPER }),
    ...lines.map((line) => element('rect', { x: line.x, y: line.y, width: line.width, height: 1, fill: hairline(line) })),
    ...texts.map(renderText),
  ) as SVGSVGElement;
}

/** As wide as it was measured, also where another computer has other fonts. */
function renderText(text: DrawnText): SVGElement {
  const attributes = {
    x: text.x,
    y: text.y,
    textLength: text.width,
    lengthAdjust: 'spacingAndGlyphs',
    fill: colorOf(text),
    'font-family': familyOf(text),
    'font-size': text.size,
    'font-weight': weightOf(text),
    // the end of what is written from right to left is its left side
    ...(text.isRightToLeft ? { direction: 'rtl', 'text-anchor': 'end' } : { direction: 'ltr', 'text-anchor': 'start' }),
  };
  return element('text', attributes, text.text);
}

function element(name: string, attributes: Readonly<Record<string, string | number>>, ...children: (Node | string)[]): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(key, String(typeof value === 'number' ? Math.round(value * 100) / 100 : value));
  }
  made.append(...children);
  return made;
}
