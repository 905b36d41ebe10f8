/**
 * Compiles public/tables/*.xml into src/registries/seed.ts, the tables that ship inside the script. `npm run tables`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { DOMParser, onWarningStopParsing } from '@xmldom/xmldom';
import type { Entry, Table } from '../src/lgr/model.js';
import { parseLgr } from '../src/lgr/parse.js';

/**
 * @param xmlByFile the text of each table by its file name, `se-latn.xml`
 * @returns the text of seed.ts, the same for the same tables in any order
 * @throws Error naming the file whose table is wrong
 */
export function compileTables(xmlByFile: Readonly<Record<string, string>>): string {
  const files = Object.keys(xmlByFile).toSorted();
  const tables = files.map((file) => compileTable(file, xmlByFile[file]!));
  const ids = tables.map(({ id }) => `'${id}'`).join(' | ');
  const blocks = tables.map((table) => `  '${table.id}': ${print(table, '  ')},\n`);
  return `${header}export const seed: Readonly<Record<${ids}, Table>> = {\n${blocks.join('')}};\n`;
}

/** The tables of a folder, as `compileTables` takes them. */
export function readTables(folder: string): Record<string, string> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.xml'));
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

export const tablesFolder = fileURLToPath(new URL('../public/tables', import.meta.url));
export const seedFile = fileURLToPath(new URL('../src/registries/seed.ts', import.meta.url));

const header = `// Generated from public/tables by tools/compile-tables.ts: edit the tables, then run \`npm run tables\`.
import type { Table } from '../lgr/model.js';

`;

function compileTable(file: string, xml: string): Table {
  try {
    const table = parseLgr(parseXml(xml));
    // Tables are fetched by their id, so that a file under another name would never be found.
    if (`${table.id}.xml` !== basename(file)) throw new Error(`the table calls itself ${table.id}`);
    table.repertoire.forEach(checkNormalized);
    return table;
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : error}`, { cause: error });
  }
}

/** xmldom's own types stand for the browser's; parseLgr uses what the two have in common. */
function parseXml(xml: string): Document {
  const parser = new DOMParser({ onError: onWarningStopParsing });
  return parser.parseFromString(xml, 'text/xml') as unknown as Document;
}

/** RFC 5891 §4.1: a label is in NFC, so an entry that is not would never be found in one. */
function checkNormalized(entry: Entry): void {
  const texts = 'first' in entry ? textsOfRange(entry.first, entry.last) : [String.fromCodePoint(...entry.codePoints)];
  const wrong = texts.find((text) => text.normalize('NFC') !== text);
  if (wrong === undefined) return;
  throw new Error(`not in NFC: ${Array.from(wrong, (character) => hex(character.codePointAt(0)!)).join(' ')}`);
}

function textsOfRange(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
}

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

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    writeFileSync(seedFile, compileTables(readTables(tablesFolder)));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
