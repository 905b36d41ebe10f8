import { MAX_LGR_CODE_UNITS } from '../limits.js';
import { limitElements } from './limit-elements.js';
import { LgrTextError } from './lgr-text-error.js';
import { parseTable } from './parse-table.js';
import { readText } from './read-text.js';
import { readXml } from './read-xml.js';
import type { Table } from './table.js';

/**
 * Reads a registry's table, in browsers and in Node, however hostile the file is: an LGR file (RFC 7940), a table of RFC 3743
 * or RFC 4290, or a list with a code point, a range or a sequence on each line.
 * @param source its text, or its bytes in UTF-8, or in UTF-16 with a byte order mark
 * @throws LgrTextError for a text that is too large, has a document type or is not well-formed; LgrError, which names the
 *   element or the line, for whatever is wrong or can't be decided here
 */
export function readTable(source: string | Uint8Array | ArrayBuffer): Table {
  const text = typeof source === 'string' ? source : decode(source);
  if (text.length > MAX_LGR_CODE_UNITS) throw tooLarge();
  // A document type may change what the rest means. In small letters it is that of HTML.
  if (/<!doctype/i.test(text)) throw new LgrTextError('document-type', 'has a document type');
  const root = isList(text) ? readText(text.replace(/^\uFEFF/, '')) : readXml(text);
  limitElements(root);
  return parseTable(root);
}

/** XML begins with a tag, or is meant to have one. */
const isList = (text: string): boolean => !/^\s*</.test(text) && !text.includes('<lgr');

function decode(bytes: Uint8Array | ArrayBuffer): string {
  if (bytes.byteLength > 3 * MAX_LGR_CODE_UNITS + 3) throw tooLarge(); // three bytes a code unit, and a byte order mark
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

/** By the byte order mark (XML 1.0 §F.1): Windows writes UTF-16 where it says «Unicode». */
function encodingOf(bytes: Uint8Array | ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes instanceof ArrayBuffer ? bytes.slice(0, 2) : bytes.subarray(0, 2));
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

const tooLarge = (): LgrTextError => new LgrTextError('too-large', `more than ${MAX_LGR_CODE_UNITS} characters`);
