import { LgrError } from './lgr-error.js';

/** What parsing needs of an element. Only what all DOMs have: there are some without `children` and `querySelector`. */

/** @throws LgrError naming the element with all its attributes: `char cp="00E5"` */
export function fail(element: Element, reason: string): never {
  const attributes = Array.from(element.attributes, ({ name, value }) => `${name}="${value}"`);
  throw new LgrError([element.localName, ...attributes].join(' '), reason);
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

export function childElements(element: Element): Element[] {
  return Array.from(element.childNodes).filter(isElement);
}

export function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? fail(element, `no ${name}`);
}

/** An attribute of code points, separated by spaces (RFC 7940 §5, §5.1). */
export function codePointsIn(element: Element, name: string): number[] {
  return attribute(element, name).split(' ').map((digits) => parseInt(digits, 16));
}
