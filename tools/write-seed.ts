/** The tables as TypeScript: src/registries/seed.ts, which ships inside the script. */
import type { Table } from '../src/lgr/table.js';

export function writeSeed(tables: readonly Table[]): string {
  const ids = tables.map(({ id }) => `'${id}'`).join(' | ');
  const blocks = tables.map((table) => `  '${table.id}': ${print(table, '  ')},\n`);
  return `${header}export const seed: Readonly<Record<${ids}, Table>> = {\n${blocks.join('')}};\n`;
}

const header = `// Generated from public/tables by tools/publish-tables.ts: edit the tables, then run \`npm run tables\`.
import type { Table } from '../lgr/model.js';

`;

/** A value as TypeScript: on one line if it fits, otherwise one line for each member. */
function print(value: unknown, indent: string): string {
  const line = printLine(value);
  if (typeof value !== 'object' || value === null || indent.length + line.length <= lineLength) return line;
  const inner = `${indent}  `;
  if (Array.isArray(value)) return `[\n${fillLines(value.map((item) => print(item, inner)), inner)}${indent}]`;
  const members = Object.entries(value).map(([key, item]) => `${inner}${printKey(key)}: ${print(item, inner)},\n`);
  return `{\n${members.join('')}${indent}}`;
}

/** All numbers of a table are code points. */
function printLine(value: unknown): string {
  if (value === true) return 'true';
  if (typeof value === 'number') return hex(value);
  if (typeof value === 'string') return printString(value);
  if (Array.isArray(value)) return `[${value.map(printLine).join(', ')}]`;
  const members = Object.entries(value as object).map(([key, item]) => `${printKey(key)}: ${printLine(item)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

/** As many items on a line as fit. */
function fillLines(items: readonly string[], indent: string): string {
  const lines: string[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    const joined = `${last} ${item},`;
    if (last !== undefined && !joined.includes('\n') && joined.length <= lineLength) lines[lines.length - 1] = joined;
    else lines.push(`${indent}${item},`);
  }
  return lines.map((line) => `${line}\n`).join('');
}

const lineLength = 118;

function printKey(key: string): string {
  return /^[A-Za-z]\w*$/.test(key) ? key : printString(key);
}

function printString(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

function hex(codePoint: number): string {
  return `0x${codePoint.toString(16)}`;
}
