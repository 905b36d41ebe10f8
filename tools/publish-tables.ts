/**
 * `npm run tables`: makes of public/tables/*.xml what is fetched from beside them, ID.json and manifest.json, and
 * src/registries/seed.ts, which ships inside the script. Where a table is wrong, it says why, and nothing is written.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Table } from '../src/lgr/table.js';
import { compileTables } from './compile-tables.js';
import { inFile } from './in-file.js';
import { writeSeed } from './write-seed.js';

/** Text by file name. */
export type Texts = Readonly<Record<string, string>>;

/**
 * @param texts what is in public/tables: the tables, and what was published of them
 * @returns what there is to write, by its path in the project
 * @throws Error naming the file that is wrong
 */
export function publishTables(texts: Texts): Texts {
  const tables = compileTables(texts);
  const published = readPublished(texts);
  for (const id of published.keys()) {
    // who has fetched it would keep it, and nobody would look after it
    if (!tables.some((table) => table.id === id)) throw new Error(`${id}.xml: is gone, but its table is published`);
  }
  for (const table of tables) inFile(`${table.id}.xml`, () => checkSuccessor(table, published.get(table.id)));
  const files = tables.map((table) => [`${folder}/${table.id}.json`, JSON.stringify(table)]);
  return {
    ...Object.fromEntries(files),
    [`${folder}/manifest.json`]: writeManifest(tables),
    'src/registries/seed.ts': writeSeed(tables),
  };
}

/** What is in public/tables of a project. */
export function readTables(project: string): Texts {
  const files = readdirSync(join(project, folder));
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(project, folder, file), 'utf8')]));
}

const folder = 'public/tables';

interface ManifestEntry extends Pick<Table, 'id' | 'version' | 'date'> {
  /** Of the bytes of ID.json, in hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
}

/** The tables that the manifest lists, by id. There is none before the first time. */
function readPublished(texts: Texts): Map<string, Table> {
  const { format, tables } = inFile('manifest.json', () => JSON.parse(texts['manifest.json'] ?? '{"format":1,"tables":[]}'));
  if (format !== 1) throw new Error(`manifest.json: has another format than 1: ${format}`);
  return new Map(tables.map(({ id, sha256 }: ManifestEntry) => [id, inFile(`${id}.json`, () => readUnchanged(texts[`${id}.json`], sha256))]));
}

function readUnchanged(text: string | undefined, sha256: string): Table {
  if (text === undefined || hash(text) !== sha256) throw new Error('is not what the manifest lists: restore both as they were published');
  return JSON.parse(text);
}

function checkSuccessor(table: Table, published: Table | undefined): void {
  if (!published || JSON.stringify(table) === JSON.stringify(published)) return;
  if (Number(table.version) <= Number(published.version)) {
    throw new Error(`differs from what is published, but its version is not higher than ${published.version}`);
  }
  if (table.date < published.date) throw new Error(`its date is earlier than ${published.date}, that of what is published`);
}

function writeManifest(tables: readonly Table[]): string {
  const entries = tables.map((table): ManifestEntry => {
    const { id, version, date } = table;
    const text = JSON.stringify(table);
    return { id, version, date, sha256: hash(text), bytes: Buffer.byteLength(text) };
  });
  return `${JSON.stringify({ format: 1, tables: entries }, null, 2)}\n`;
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** All of the files or none: they get their names when all of them have been written. */
function writeTogether(project: string, texts: Texts): void {
  const paths = Object.keys(texts).map((path) => join(project, path));
  const temporary = (path: string): string => `${path}.new`;
  try {
    for (const [path, text] of Object.entries(texts)) writeFileSync(temporary(join(project, path)), text);
    for (const path of paths) renameSync(temporary(path), path);
  } finally {
    for (const path of paths) rmSync(temporary(path), { force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const project = process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url));
  try {
    writeTogether(project, publishTables(readTables(project)));
  } catch (error) {
    console.error(String(error instanceof Error ? error.message : error).replace(/\s+/g, ' '));
    process.exitCode = 1;
  }
}
