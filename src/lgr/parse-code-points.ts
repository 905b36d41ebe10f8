import { LgrError } from './error.js';
import { describe } from './parse-shape.js';

/** The attribute `cp`: one code point or, separated by spaces, a sequence (RFC 7940 §5, §5.1). */
export function parseCodePoints(element: Element): number[] {
  return element.getAttribute('cp')!.trim().split(/\s+/).map((text) => codePoint(element, text));
}

/** An attribute that holds one code point: `first-cp`, `last-cp`. */
export function parseCodePoint(element: Element, attribute: string): number {
  return codePoint(element, element.getAttribute(attribute)!.trim());
}

function codePoint(element: Element, text: string): number {
  if (!/^[\dA-F]{4,6}$/.test(text)) throw new LgrError(describe(element), `malformed code point "${text}"`);
  const value = parseInt(text, 16);
  if (value > 0x10ffff) throw new LgrError(describe(element), `${text} is beyond Unicode`);
  if (value >= 0xd800 && value <= 0xdfff) throw new LgrError(describe(element), `${text} is a surrogate`);
  return value;
}
