import type { Condition, Entry, RuleNode, Table } from './table.js';

/**
 * Writes a table as XML (RFC 7940), which `readTable` reads as the same table.
 *
 * @param description what the table is, in plain text
 */
export function writeLgr(table: Table, description: string): string {
  const meta = metaElements.flatMap((name) => {
    const text = table[name];
    return text ? element(name, name === 'scope' ? { type: 'domain' } : {}, escape(text)) : [];
  });
  const rules = Object.entries(table.rules).map(([name, nodes]) => element('rule', { name }, writeNodes(nodes)));
  const actions = table.actions.map(({ disp, ...condition }) => element('action', { disp, ...writeCondition(condition, 'match') }));
  const lgr = element('lgr', { xmlns: 'urn:ietf:params:xml:ns:lgr-1.0' }, [
    ...element('meta', {}, [...meta, ...element('description', { type: 'text/plain' }, escape(description))]),
    ...element('data', {}, table.repertoire.flatMap(writeEntry)),
    ...element('rules', {}, [...rules.flat(), ...actions.flat()]),
  ]);
  return ['<?xml version="1.0" encoding="utf-8"?>', ...lgr, ''].join('\n');
}

/** RFC 7940 §4.3, in its order. */
const metaElements = ['version', 'date', 'language', 'scope', 'validity-start', 'validity-end', 'unicode-version'] as const;

function writeEntry(entry: Entry): string[] {
  const when = writeCondition(entry, 'when');
  return 'first' in entry
    ? element('range', { 'first-cp': hex(entry.first), 'last-cp': hex(entry.last), ...when })
    : element('char', { cp: entry.codePoints.map(hex).join(' '), ...when });
}

const writeNodes = (nodes: readonly RuleNode[] = []): string[] =>
  nodes.flatMap(({ type, codePoints, nodes: inside }) =>
    element(type, codePoints ? { cp: codePoints.map(hex).join(' ') } : {}, writeNodes(inside)),
  );

const writeCondition = ({ rule, not }: Condition, name: 'when' | 'match'): Record<string, string> =>
  rule ? { [not ? `not-${name}` : name]: rule } : {};

/** The lines of an element; text stands on the same line, elements are indented. */
function element(name: string, attributes: Readonly<Record<string, string>>, content: string | readonly string[] = []): string[] {
  const words = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`);
  const start = `<${name}${words.join('')}`;
  if (typeof content === 'string') return [`${start}>${content}</${name}>`];
  if (content.length === 0) return [`${start}/>`];
  return [`${start}>`, ...content.map((line) => `  ${line}`), `</${name}>`];
}

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character] as string);

const hex = (codePoint: number): string => codePoint.toString(16).toUpperCase().padStart(4, '0');
