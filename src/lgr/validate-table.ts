import { MAX_TABLE_PROPERTIES } from '../limits.js';
import { evaluate } from './evaluate.js';
import { limitElements } from './limit-elements.js';
import { parseTable } from './parse-table.js';
import { normalizeRanges } from './ranges.js';
import { elementOfTable } from './table-element.js';
import type { Ranges, Table } from './table.js';
import { isTrusted } from './trusted-tables.js';

/**
 * Checks a table that came as data from end to end, so that whoever judges by it can rely on it: it has to be what is read
 * from the LGR file that it would be written to, and it has to judge a few labels first.
 * @returns the value itself; undefined if it is anything else
 */
export function validateTable(value: unknown): Table | undefined {
  if (typeof value === 'object' && value !== null && isTrusted(value)) return value as Table;
  try {
    return isPlain(value) && isRead(value as Table) && canJudge(value as Table) ? (value as Table) : undefined;
  } catch {
    return undefined; // an LgrError, a property of something that has none, or nested more deeply than can be read
  }
}

/**
 * Whether the value is made of what JSON has and XML can write, in lists without holes, and is small enough to look at.
 * That everything is in its place is for `parseTable` to see.
 */
function isPlain(value: unknown): boolean {
  let properties = 0;
  const isPart = (part: unknown): boolean => {
    if (typeof part === 'string') return !unwritable.test(part);
    if (typeof part !== 'object' || part === null) return part === true || Number.isInteger(part);
    const keys = Object.keys(part);
    properties += keys.length;
    if (properties > MAX_TABLE_PROPERTIES || (Array.isArray(part) && part.length !== keys.length)) return false;
    return Object.values(part).every(isPart);
  };
  return isPart(value);
}

/** XML 1.0 §2.2. */
const unwritable = /[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

function isRead(table: Table): boolean {
  const root = elementOfTable(table);
  limitElements(root);
  return isSame(table, parseTable(root), namesProperty(table));
}

const namesProperty = ({ classes, rules }: Table): boolean => JSON.stringify([classes, rules]).includes('"property":');

/**
 * Whether two values are equal, in whatever order their properties are. What a property of Unicode comes to depends on the
 * engine's version of Unicode, so that any ranges will do that are sorted.
 */
function isSame(one: unknown, other: unknown, hasOtherRanges: boolean): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  const others = new Map<string, unknown>(Object.entries(other));
  const entries = Object.entries(one);
  return (
    Array.isArray(one) === Array.isArray(other) &&
    entries.length === others.size &&
    entries.every(([key, inner]) => {
      if (hasOtherRanges && key === 'ranges') return others.has(key) && isSorted(inner as Ranges);
      return others.has(key) && isSame(inner, others.get(key), hasOtherRanges);
    })
  );
}

const isSorted = (ranges: Ranges): boolean =>
  isSame(ranges, normalizeRanges(ranges), false) && ranges.flat().every((codePoint) => codePoint >= 0 && codePoint <= 0x10ffff);

/** Throws where the table makes judging throw. */
function canJudge(table: Table): boolean {
  const texts = table.repertoire.map((entry) => ('first' in entry ? String.fromCodePoint(entry.first, entry.last) : String.fromCodePoint(...entry.codePoints)));
  for (const label of ['a', 'a-1', ...texts.slice(0, 5), texts.slice(-5).join('')]) evaluate(label, table);
  return true;
}
