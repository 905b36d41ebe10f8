/**
 * `npm run size`: how large the built files are as a browser fetches them, the limits that they keep, and what has changed
 * since the limits were last written. An element counts with everything that its script can't run without.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { buildSync } from 'esbuild';
import { fileOf } from './cdn.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
/** The sizes of the last commit that changed them, so that a change shows what it costs. */
const recordedIn = 'tools/sizes.json';

/** Octets, compressed with brotli at its best. `beside`: what is on the page already. `isEntry`: what a page names itself. */
const limits = [
  { name: 'klartext', limit: 68_700, isEntry: true, content: 'the converter: English and Swedish, the names of characters, the tables, Lit' },
  { name: 'klartext-check', limit: 61_800, isEntry: true, content: 'the check of a page’s own input, with the names of characters' },
  { name: 'klartext-name', limit: 18_200, isEntry: true, content: 'the name to read' },
  { name: 'klartext-pair', limit: 65_300, isEntry: true, content: 'whether a code is that of a name' },
  { name: 'klartext-table', limit: 19_600, isEntry: true, beside: 'klartext', content: 'the table of characters, beside the converter' },
  { name: 'klartext-batch', limit: 48_400, isEntry: true, content: 'the check of lists' },
  { name: 'klartext-picture', limit: 66_700, content: 'a picture of a name, where a script imports it' },
  { name: 'klartext-decorate', limit: 12_000, content: 'the name beside each code of a page, where a script imports it' },
  { name: 'klartext-host', limit: 600, isEntry: true, content: 'the height of frames with `embed.html`, for the page around them' },
  { name: 'core.js', limit: 26_400, content: 'conversion and diagnosis without a screen, bundled' },
  { name: 'lgr.js', limit: 19_200, content: 'reading and writing any table, bundled' },
];

/** One row for each limit; `brotli` is undefined for what was not built. */
export function measureSizes() {
  return limits.map((row) => {
    const brotli = measure(row);
    return { ...row, brotli, kept: brotli <= row.limit };
  });
}

export function printSizes(rows) {
  const before = JSON.parse(readFileSync(new URL(`../${recordedIn}`, import.meta.url), 'utf8'));
  const print = (name, ...cells) => console.log(name.padEnd(20), ...cells.map((cell) => String(cell).padStart(10)));
  print('', 'brotli', 'limit', 'change');
  for (const { name, brotli, limit, kept } of rows) {
    const change = brotli - (before[name] ?? 0);
    print(name, brotli ?? 'missing', limit, change > 0 ? `+${change}` : change, ...(kept ? [] : ['TOO LARGE']));
  }
}

function measure({ name, beside }) {
  try {
    return name.endsWith('.js') ? sizeOfBundle(name) : sizeOfScript(name, beside);
  } catch (error) {
    console.error(error.message);
    return undefined;
  }
}

/** The script and everything that it imports at once: a compressed file each, as they are fetched. */
function sizeOfScript(name, beside) {
  const loaded = beside ? filesOf(fileOf(beside)) : new Set();
  const files = [...filesOf(fileOf(name))].filter((file) => !loaded.has(file));
  return files.reduce((sum, file) => sum + compressed(read(file)), 0);
}

/** A script and all that it imports at once; `withLater`: also what it loads when someone asks for it. */
export function filesOf(file, withLater = false, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  const imports = withLater ? /\b(?:from|import)\s*\(?["`]\.\/([^"`]+)["`]/g : /\b(?:from|import)\s*"\.\/([^"]+)"/g;
  for (const [, imported] of read(file).toString().matchAll(imports)) filesOf(imported, withLater, found);
  return found;
}

/** What a program pays that bundles this entry of the package alone. */
function sizeOfBundle(name) {
  // what is imported later is a file of its own
  const { outputFiles, metafile } = buildSync({
    entryPoints: [`${root}dist/${name}`],
    outdir: `${root}dist`, splitting: true, metafile: true,
    bundle: true, minify: true, format: 'esm', charset: 'utf8', legalComments: 'none', target: 'es2022', treeShaking: true, write: false, logLevel: 'error',
  });
  const loaded = withImports(Object.keys(metafile.outputs).find((path) => metafile.outputs[path].entryPoint?.endsWith(`/${name}`)), metafile.outputs);
  const files = outputFiles.filter(({ path }) => [...loaded].some((each) => path.endsWith(`/${each}`)));
  return files.reduce((sum, { contents }) => sum + compressed(contents), 0);
}

/** A file of esbuild's and all that it imports at once. */
function withImports(file, outputs, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  for (const { path, kind } of outputs[file].imports) if (kind === 'import-statement' && outputs[path]) withImports(path, outputs, found);
  return found;
}

const compressed = (code) => brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

const read = (file) => readFileSync(`${root}dist/cdn/${file}`);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const rows = measureSizes();
  printSizes(rows);
  if (process.argv.includes('--record')) {
    writeFileSync(root + recordedIn, `${JSON.stringify(Object.fromEntries(rows.map(({ name, brotli }) => [name, brotli])), null, 2)}\n`);
  }
  if (!rows.every(({ kept }) => kept)) process.exitCode = 1;
}
