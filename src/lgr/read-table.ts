import { MAX_LGR_CODE_UNITS, MAX_LGR_OPERATORS, MAX_TABLE_CODE_POINTS } from '../limits.js';
import type { Table } from './table.js';
import { parseLgr } from './parse.js';
import { readXml } from './read-xml.js';
import { LgrTextError } from './lgr-text-error.js';

export { LgrError } from './lgr-error.js';
export { LgrTextError, type Place, type TextFault } from './lgr-text-error.js';

/**
 * Reads a registry's table from the text of an LGR file (RFC 7940), in browsers. The browser's own parser of XML is not
 * asked: pages that require trusted types refuse it.
 * @throws LgrTextError for a text that is too large, has a document type or is not well-formed; else LgrError, as `parseLgr`
 */
export function readLgr(text: string): Table {
  if (text.length > MAX_LGR_CODE_UNITS) throw new LgrTextError('too-large', `more than ${MAX_LGR_CODE_UNITS} characters`);
  // in small letters it is HTML's, and not well-formed for a reason that says less
  if (/<!doctype/i.test(text)) throw new LgrTextError('document-type', 'has a document type');
  const document = readXml(text);
  refuseAbove(MAX_LGR_OPERATORS, document.querySelectorAll('rules *').length, 'elements in rules');
  refuseAbove(MAX_TABLE_CODE_POINTS, countInRanges(document), 'code points in ranges');
  return parseLgr(document);
}

/** NaN where a range is malformed, which is for `parseLgr` to say. */
function countInRanges(document: Document): number {
  const read = (range: Element, name: string): number => parseInt(range.getAttribute(name) ?? '', 16);
  const ranges = Array.from(document.querySelectorAll('range'));
  return ranges.reduce((count, range) => count + read(range, 'last-cp') - read(range, 'first-cp') + 1, 0);
}

function refuseAbove(limit: number, count: number, what: string): void {
  if (count > limit) throw new LgrTextError('too-complex', `more than ${limit} ${what}`);
}
