import { LgrError } from './error.js';
import type { Entry, Table } from './model.js';
import { parseCodePoint, parseCodePoints } from './parse-code-points.js';
import { parseRules } from './parse-rules.js';
import { checkShape, childElements, describe } from './parse-shape.js';

export { LgrError } from './error.js';

/**
 * Reads a registry's table from its XML (RFC 7940). Nothing is left out in silence except comments and the description.
 * @throws LgrError for whatever is wrong, or is right but not understood here (variants, classes, tags, counts, …)
 */
export function parseLgr(document: Document): Table {
  const root: Element | null = document.documentElement;
  if (!root) throw new LgrError('document', 'no root element');
  // A document type could declare entities and default attributes, which browsers and other parsers read differently.
  if (document.doctype) throw new LgrError('document', 'has a document type declaration');
  if (root.localName !== 'lgr') throw new LgrError(describe(root), 'not an LGR');
  checkShape(root);
  const [meta, data, rules] = childElements(root);
  return { ...parseMeta(meta!), repertoire: parseRepertoire(data!), ...parseRules(data!, rules) };
}

/** RFC 7940 §4.3. */
function parseMeta(meta: Element): Omit<Table, 'repertoire' | 'rules' | 'actions'> {
  const texts = (name: string) => childElements(meta, name).map((element) => element.textContent!.trim());
  const [validityStart] = texts('validity-start');
  const [validityEnd] = texts('validity-end');
  const languages = texts('language');
  const scopes = parseScopes(meta);
  return {
    id: tableId(scopes, languages),
    version: texts('version')[0]!,
    date: texts('date')[0]!,
    unicodeVersion: texts('unicode-version')[0]!,
    languages,
    scopes,
    ...(validityStart !== undefined && { validityStart }),
    ...(validityEnd !== undefined && { validityEnd }),
  };
}

/** RFC 7940 §4.3.4: of the types of scope only `domain` is defined. */
function parseScopes(meta: Element): string[] {
  return childElements(meta, 'scope').map((element) => {
    const type = element.getAttribute('type') ?? 'domain';
    if (type !== 'domain') throw new LgrError(describe(element), `unknown type ${type}`);
    return element.textContent!.trim();
  });
}

/** The first domain and the script of the first language, or the language if it has none; RFC 7940 requires neither. */
function tableId(scopes: readonly string[], languages: readonly string[]): string {
  const script = languages[0]?.split('-').find((subtag) => /^[A-Za-z]{4}$/.test(subtag));
  const parts = [scopes[0], script ?? languages[0]];
  return parts.filter((part) => part !== undefined).join('-').toLowerCase() || 'und';
}

/** RFC 7940 §5. */
function parseRepertoire(data: Element): Entry[] {
  const elements = childElements(data);
  const entries = elements.map(parseEntry);
  refuseDuplicates(elements, entries);
  return entries;
}

function parseEntry(element: Element): Entry {
  const when = element.getAttribute('when');
  const notWhen = element.getAttribute('not-when');
  if (when !== null && notWhen !== null) throw new LgrError(describe(element), 'both when and not-when');
  const condition = { ...(when !== null && { when }), ...(notWhen !== null && { notWhen }) };
  if (element.localName === 'char') return { codePoints: parseCodePoints(element), ...condition };
  const first = parseCodePoint(element, 'first-cp');
  const last = parseCodePoint(element, 'last-cp');
  if (last < first) throw new LgrError(describe(element), 'last-cp before first-cp');
  return { first, last, ...condition };
}

/** RFC 7940 §5: a code point or sequence is listed once, whatever its context. */
function refuseDuplicates(elements: readonly Element[], entries: readonly Entry[]): void {
  const sequences = new Set<string>();
  const spans: { first: number; last: number; element: Element }[] = [];
  entries.forEach((entry, index) => {
    const element = elements[index]!;
    const codePoints = 'first' in entry ? [entry.first, entry.last] : entry.codePoints;
    const [first, last] = [codePoints[0]!, codePoints.at(-1)!];
    const sequence = codePoints.join();
    if ('first' in entry || codePoints.length === 1) spans.push({ first, last, element });
    else if (sequences.has(sequence)) throw new LgrError(describe(element), 'listed twice');
    else sequences.add(sequence);
  });
  spans.sort((one, other) => one.first - other.first);
  spans.forEach(({ first, element }, index) => {
    const before = spans[index - 1];
    if (before && before.last >= first) throw new LgrError(describe(element), `overlaps ${describe(before.element)}`);
  });
}
