/** `npm run size`: how large the built files are as a browser fetches them, and the limits that they keep. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes, compressed with brotli at its best. */
const limits = {
  'cdn/klartext.js': 24_000,
  'core.js': 8_000,
};

/** One row for each limit; `bytes` and `brotli` are undefined for a file that was not built. */
export function measureSizes() {
  return Object.entries(limits).map(([name, limit]) => {
    const code = read(name);
    const brotli = code && brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
    return { name, bytes: code?.length, brotli, limit, kept: brotli !== undefined && brotli <= limit };
  });
}

export function printSizes(rows) {
  printRow('file in dist', 'bytes', 'brotli', 'limit');
  for (const { name, bytes, brotli, limit, kept } of rows) {
    printRow(name, count(bytes), count(brotli), count(limit), ...(kept ? [] : ['TOO LARGE']));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const rows = measureSizes();
  printSizes(rows);
  if (!rows.every((row) => row.kept)) process.exitCode = 1;
}

function printRow(name, ...cells) {
  console.log(name.padEnd(18), ...cells.map((cell) => cell.padStart(10)));
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
