import { MAX_LGR_CODE_UNITS, MAX_LGR_OPERATORS, MAX_TABLE_CODE_POINTS } from '../limits.js';
import { childElements, type LgrElement } from './lgr-element.js';
import { LgrTextError } from './lgr-text-error.js';
import { parseTable } from './parse-table.js';
import { readXml } from './read-xml.js';
import type { Table } from './table.js';

/**
 * Reads a registry's table from an LGR file (RFC 7940), in browsers and in Node, however hostile the file is.
 * @param source its text, or its bytes in UTF-8
 * @throws LgrTextError for a text that is too large, has a document type or is not well-formed; LgrError, which names the
 *   element, for what is no table, or one that uses what is not understood here
 */
export function readTable(source: string | Uint8Array | ArrayBuffer): Table {
  const text = typeof source === 'string' ? source : decode(source);
  if (text.length > MAX_LGR_CODE_UNITS) throw tooLarge();
  // A document type may change what the rest means. In small letters it is that of HTML.
  if (/<!doctype/i.test(text)) throw new LgrTextError('document-type', 'has a document type');
  const root = readXml(text);
  const elements = [...descendants(root)];
  const operators = elements.filter(({ name }) => name === 'rules').flatMap((rules) => [...descendants(rules)]);
  refuseAbove(MAX_LGR_OPERATORS, operators.length, 'elements in rules');
  refuseAbove(MAX_TABLE_CODE_POINTS, countInRanges(elements), 'code points in ranges');
  return parseTable(root);
}

function decode(bytes: Uint8Array | ArrayBuffer): string {
  if (bytes.byteLength > 3 * MAX_LGR_CODE_UNITS + 3) throw tooLarge(); // three bytes a code unit, and a byte order mark
  return new TextDecoder().decode(bytes);
}

/** All elements below an element. */
function* descendants(element: LgrElement): Generator<LgrElement> {
  for (const child of childElements(element)) {
    yield child;
    yield* descendants(child);
  }
}

/** NaN if a range is malformed, which is for `parseTable` to say. */
function countInRanges(elements: readonly LgrElement[]): number {
  const read = ({ attributes }: LgrElement, name: string): number => parseInt(attributes.get(name) ?? '', 16);
  const ranges = elements.filter(({ name }) => name === 'range');
  return ranges.reduce((count, range) => count + read(range, 'last-cp') - read(range, 'first-cp') + 1, 0);
}

function refuseAbove(limit: number, count: number, what: string): void {
  if (count > limit) throw new LgrTextError('too-complex', `more than ${limit} ${what}`);
}

const tooLarge = (): LgrTextError => new LgrTextError('too-large', `more than ${MAX_LGR_CODE_UNITS} characters`);
