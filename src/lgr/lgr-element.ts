import { LgrError } from './lgr-error.js';

/**
 * An element of an LGR file as the parser of tables needs it, whoever has read the XML. Comments are left out, and CDATA
 * is text.
 */
export interface LgrElement {
  /** Without its prefix. */
  readonly name: string;
  /** '' where it is in none. */
  readonly namespace: string;
  /** By qualified name, declarations of namespaces included, in the order of the file. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (LgrElement | string)[];
  /** Where it begins in the text, counted from 1; unknown for a document that another parser has read. */
  readonly line?: number;
}

/** Attributes as the schema of RFC 7940 takes them: without spaces around or between, but for texts. */
export const collapseSpaces = (attributes: readonly (readonly [name: string, value: string])[]): LgrElement['attributes'] =>
  new Map(attributes.map(([name, value]) => [name, name === 'comment' ? value : value.trim().replace(/\s+/g, ' ')]));

/** @throws LgrError naming the element with all its attributes: `char cp="00E5"` */
export function fail({ name, attributes, line }: LgrElement, reason: string): never {
  throw new LgrError([name, ...Array.from(attributes, ([key, value]) => `${key}="${value}"`)].join(' '), reason, line);
}

export const childElements = ({ children }: LgrElement): LgrElement[] => children.filter((child) => typeof child !== 'string');

/** All elements below an element, in the order of the file. */
export function* descendants(element: LgrElement): Generator<LgrElement> {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    yield child;
    yield* descendants(child);
  }
}

/** The children of all children of this name. */
export const childrenOf = (element: LgrElement, name: string): LgrElement[] =>
  childElements(element).filter((child) => child.name === name).flatMap(childElements);

export const textOf = ({ children }: LgrElement): string =>
  children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');

/** @throws LgrError if the element does not have it */
export const attribute = (element: LgrElement, name: string): string => element.attributes.get(name) ?? fail(element, `no ${name}`);

/** An attribute of code points, separated by spaces (RFC 7940 §5, §5.1); none where it is empty. */
export const codePointsIn = (element: LgrElement, name: string): number[] =>
  attribute(element, name).split(' ').filter(Boolean).map((digits) => parseInt(digits, 16));

/** An attribute that is a list, as a property; nothing where there is none. */
export function listIn<Name extends string>(element: LgrElement, attributeName: string, name: Name): { readonly [key in Name]?: readonly string[] } {
  const words = element.attributes.get(attributeName)?.split(' ');
  return words ? ({ [name]: words } as { [key in Name]: string[] }) : {};
}

/** The same for an attribute that may not have a word twice (RFC 7940 §4.3.9, §5.6). */
export function setIn<Name extends string>(element: LgrElement, attributeName: string, name: Name): { readonly [key in Name]?: readonly string[] } {
  const list = listIn(element, attributeName, name);
  if (list[name] && new Set(list[name]).size < list[name].length) fail(element, `lists one of ${attributeName} twice`);
  return list;
}
