/** `npm run size`: how large the built files are as a browser fetches them, and the limits that they keep. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes, compressed with brotli at its best: what a file may have, and what it should. */
const limits = {
  'cdn/klartext.js': { limit: 24_000, aim: 20_000 },
  'cdn/klartext-table.js': { limit: 8_000, aim: 8_000 },
  'core.js': { limit: 10_400, aim: 8_000 },
};

/** One row for each file; `bytes` and `brotli` are undefined for one that was not built. The README quotes the sizes. */
export function measureSizes() {
  const readme = readFileSync(readmeFile, 'utf8');
  return Object.entries(limits).map(([name, { limit, aim }]) => {
    const code = read(name);
    const brotli = code && brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
    const isQuoted = brotli !== undefined && readme.includes(quote(name, brotli));
    return { name, bytes: code?.length, brotli, limit, aim, isQuoted, kept: brotli <= limit && isQuoted };
  });
}

export function printSizes(rows) {
  printRow('file in dist', 'bytes', 'brotli', 'limit', 'aim');
  for (const { name, bytes, brotli, limit, aim, isQuoted } of rows) {
    const faults = [...(brotli <= limit ? [] : ['TOO LARGE']), ...(isQuoted ? [] : ['README: npm run size -- --write'])];
    printRow(name, count(bytes), count(brotli), count(limit), count(aim), ...faults);
  }
}

const readmeFile = new URL('../README.md', import.meta.url);

/** The file's row in the README's table. */
const quote = (name, brotli) => `| \`dist/${name}\` | ${(brotli / 1000).toFixed(1)} kB |`;

function writeReadme(rows) {
  let readme = readFileSync(readmeFile, 'utf8');
  for (const { name, brotli } of rows) {
    const row = new RegExp(`\\| \`dist/${name.replaceAll('.', '\\.')}\` \\| [\\d.]+ kB \\|`);
    readme = readme.replace(row, quote(name, brotli));
  }
  writeFileSync(readmeFile, readme);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--write')) writeReadme(measureSizes());
  const rows = measureSizes();
  printSizes(rows);
  if (!rows.every((row) => row.kept)) process.exitCode = 1;
}

function printRow(name, ...cells) {
  console.log(name.padEnd(22), ...cells.map((cell) => cell.padStart(10)));
}

function read(name) {
  try {
    return readFileSync(new URL(`../dist/${name}`, import.meta.url));
  } catch {
    return undefined;
  }
}

function count(bytes) {
  return bytes?.toLocaleString('en') ?? 'not built';
}
