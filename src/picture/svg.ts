/** Makes SVG of a drawing with presentation attributes, which no Content-Security-Policy forbids, instead of styles. */
import { colorOf, type Drawing, type DrawnText, familyOf, hairline, PAPER, weightOf } from './drawing.js';

/** The drawing with a title and a description for people who do not see it. */
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

/** A text as wide as it was measured, even if another computer has other fonts. */
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
    // a text from right to left ends on its left side
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
