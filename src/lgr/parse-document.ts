import { MAX_LGR_LEVELS } from '../limits.js';
import { collapseSpaces, fail, type LgrElement } from './lgr-element.js';
import { LgrError } from './lgr-error.js';
import { LgrTextError } from './lgr-text-error.js';
import { parseTable } from './parse-table.js';
import type { Table } from './table.js';

/** A parsed XML document, as far as it is read here: of a browser, or of a DOM for Node. */
export interface XmlDocument {
  readonly doctype: unknown;
  readonly documentElement: DomElement | null;
}

/**
 * Reads a registry's table from a parsed LGR file (RFC 7940). `readTable` does so from its text.
 * @throws LgrError for whatever is wrong, or is right but not understood here (variants, classes, tags, counts, …)
 */
export function parseLgr(source: XmlDocument): Table {
  if (!source.documentElement) throw new LgrError('document', 'no root');
  const root = elementOf(source.documentElement);
  // It could declare entities and default attributes, which browsers and other parsers read differently.
  if (source.doctype) fail(root, 'has a document type');
  return parseTable(root);
}

/** What all DOMs have in common: some have neither `children` nor `querySelector`. */
interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
}

interface DomElement extends DomNode {
  readonly localName: string | null;
  readonly namespaceURI: string | null;
  readonly attributes: ArrayLike<{ readonly name: string; readonly value: string }>;
  readonly childNodes: ArrayLike<DomNode>;
}

function elementOf(element: DomElement, level = 1): LgrElement {
  if (level > MAX_LGR_LEVELS) throw new LgrTextError('too-complex', `more than ${MAX_LGR_LEVELS} levels`);
  return {
    name: element.localName ?? element.nodeName,
    namespace: element.namespaceURI ?? '',
    attributes: collapseSpaces(Array.from(element.attributes, ({ name, value }) => [name, value])),
    children: Array.from(element.childNodes).flatMap((node) => childOf(node, level + 1)),
  };
}

/** By node type: 1 an element, 3 a text, 4 CDATA, 7 a processing instruction, 8 a comment. Others do not occur without a document type. */
function childOf(node: DomNode, level: number): LgrElement | string | [] {
  if (node.nodeType === 1) return elementOf(node as DomElement, level);
  if (node.nodeType === 7 || node.nodeType === 8) return [];
  return node.nodeValue ?? '';
}
