import { MAX_LGR_CODE_UNITS } from '../limits.js';
import { limitElements } from './limit-elements.js';
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
  limitElements(root);
  return parseTable(root);
}

function decode(bytes: Uint8Array | ArrayBuffer): string {
  if (bytes.byteLength > 3 * MAX_LGR_CODE_UNITS + 3) throw tooLarge(); // three bytes a code unit, and a byte order mark
  return new TextDecoder().decode(bytes);
}

const tooLarge = (): LgrTextError => new LgrTextError('too-large', `more than ${MAX_LGR_CODE_UNITS} characters`);
