import type { LgrElement } from './lgr-element.js';
import { elementOfTable } from './table-element.js';
import type { Table } from './table.js';

/**
 * Writes a table as XML (RFC 7940), which `readTable` reads as the same table.
 *
 * @param description what the table is, in plain text, instead of what the table itself says
 */
export function writeLgr(table: Table, description?: string): string {
  const described = description === undefined ? table : { ...table, description: { type: 'text/plain', text: description } };
  return ['<?xml version="1.0" encoding="utf-8"?>', ...linesOf(elementOfTable(described)), ''].join('\n');
}

/** Text stands on the same line, elements are indented. */
function linesOf({ name, attributes, children }: LgrElement): string[] {
  const words = Array.from(attributes, ([key, value]) => ` ${key}="${escape(value)}"`);
  const start = `<${name}${words.join('')}`;
  if (children.length === 0) return [`${start}/>`];
  if (typeof children[0] === 'string') return [`${start}>${children.map((child) => escape(String(child))).join('')}</${name}>`];
  return [`${start}>`, ...children.flatMap((child) => linesOf(child as LgrElement)).map((line) => `  ${line}`), `</${name}>`];
}

/** Breaks of lines in attributes, and returns everywhere, would be read as something else (XML 1.0 §2.11, §3.3.3). */
const escape = (text: string): string => text.replace(/[&<>"\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
