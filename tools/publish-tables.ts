/**
 * `npm run tables`: makes of the XML in src/registries the JSON beside it, which ships inside the scripts, and all of
 * public/tables, which is served: XML, JSON and manifest.json. Where a table is wrong, it says why and writes nothing.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Table } from '../src/lgr/table.js';
import { compileTables } from './compile-tables.js';
import { inFile } from './in-file.js';

/** Text by its path in the project. */
export type Texts = Readonly<Record<string, string>>;

/**
 * @param texts the tables in src/registries, and what was published of them in public/tables
 * @returns what there is to write
 * @throws Error naming the file that is wrong
 */
export function publishTables(texts: Texts): Texts {
  const compiled = compileTables(inFolder(sources, texts));
  const published = readPublished(texts);
  for (const id of published.keys()) {
    // browsers that have fetched it would keep it, and never hear of a newer one
    if (!compiled.some(({ table }) => table.id === id)) throw new Error(`${id}.xml: is gone, but its table is published`);
  }
  for (const { path, table } of compiled) inFile(path, () => checkSuccessor(table, published.get(table.id)));
  const files = compiled.flatMap(({ path, table }) => [
    [path.replace(/\.xml$/, '.json'), JSON.stringify(table)],
    [`${served}/${table.id}.json`, JSON.stringify(table)],
    [`${served}/${table.id}.xml`, texts[path]],
  ]);
  return { ...Object.fromEntries(files), [manifest]: writeManifest(compiled.map(({ table }) => table)) };
}

/** Everything that a project has of tables. */
export function readTables(project: string): Texts {
  const paths = [sources, served].flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
  );
  const files = paths.filter((path) => /\.(xml|json)$/.test(path)).toSorted();
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(project, path), 'utf8')]));
}

/** What a project serves of tables, by file name. */
export function readServed(project: string): Texts {
  const files = Object.entries(inFolder(served, readTables(project)));
  return Object.fromEntries(files.map(([path, text]) => [path.slice(served.length + 1), text]));
}

const sources = 'src/registries';
const served = 'public/tables';
const manifest = `${served}/manifest.json`;

const inFolder = (folder: string, texts: Texts): Texts =>
  Object.fromEntries(Object.entries(texts).filter(([path]) => path.startsWith(`${folder}/`)));

interface ManifestEntry extends Pick<Table, 'id' | 'version' | 'date'> {
  /** Of the bytes of ID.json, in hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
}

/** The tables that the manifest lists, by id. Before the first time there is no manifest. */
function readPublished(texts: Texts): Map<string, Table> {
  const { format, tables } = inFile(manifest, () => JSON.parse(texts[manifest] ?? '{"format":1,"tables":[]}'));
  if (format !== 1) throw new Error(`${manifest}: has another format than 1: ${format}`);
  return new Map(
    tables.map(({ id, sha256 }: ManifestEntry) => {
      const path = `${served}/${id}.json`;
      return [id, inFile(path, () => readUnchanged(texts[path], sha256))];
    }),
  );
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

/** Writes all of the files or none: they get their names when all of them have been written. */
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
