/** `npm run size`: how large the built files are as a browser fetches them, and the limits that they keep. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { fileOf } from './cdn.mjs';

/** Bytes, compressed with brotli at its best: what a file may have, and what it should. */
const limits = {
  [`cdn/${fileOf('klartext')}`]: {
    limit: 24_060, // with the advice 28,000
    aim: 20_000,
    content: 'the converter, both languages, the names of characters, the tables, Lit',
  },
  [`cdn/${fileOf('klartext-advice')}`]: { limit: 3_940, aim: 3_500, content: 'what to know beside the answer, where a page asks for it', isLater: true },
  [`cdn/${fileOf('klartext-codes')}`]: { limit: 1_500, aim: 1_300, content: 'what is said of codes, where a page asks for it', isLater: true },
  [`cdn/${fileOf('klartext-letters')}`]: { limit: 3_000, aim: 2_500, content: 'the letters and the spelling, loaded at a click on them', isLater: true },
  [`cdn/${fileOf('klartext-table')}`]: { limit: 8_050, aim: 8_000, content: 'the table of characters, beside the converter’s file' },
  [`cdn/${fileOf('klartext-check')}`]: { limit: 17_000, aim: 16_000, content: 'the check of a page’s own input, by itself' },
  [`cdn/${fileOf('klartext-name')}`]: { limit: 6_000, aim: 5_000, content: 'the name to read, by itself' },
  [`cdn/${fileOf('klartext-batch')}`]: { limit: 15_200, aim: 13_000, content: 'the check of lists, by itself' },
  [`cdn/${fileOf('klartext-batch-worker')}`]: { limit: 25_500, aim: 23_000, content: 'what checks a list beside the page', isLater: true },
  [`cdn/${fileOf('klartext-desk')}`]: { limit: 24_000, aim: 22_000, content: 'what checks a list in the page, where there can be no worker', isLater: true },
  [`cdn/${fileOf('klartext-picture')}`]: { limit: 17_300, aim: 15_000, content: 'a picture of a name, by itself, where a script imports it', isLater: true },
  [`cdn/${fileOf('klartext-frame')}`]: { limit: 500, aim: 400, content: 'the height of frames with `embed.html`, for the page around them' },
  [`cdn/${fileOf('klartext-tables')}`]: { limit: 4_500, aim: 4_000, content: 'newer tables, where a page asks for them', isLater: true },
  [`cdn/${fileOf('klartext-own-table')}`]: { limit: 12_000, aim: 10_000, content: 'a page’s own table, with the parser of XML', isLater: true },
  'core.js': { limit: 11_000, aim: 8_000, content: 'conversion, diagnosis, tables, and the parser of tables' },
};

/** One row for each file; `bytes` and `brotli` are undefined for one that was not built. */
export function measureSizes() {
  return Object.entries(limits).map(([name, { limit, aim, content, isLater = false }]) => {
    const code = read(name);
    const brotli = code && brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
    return { name, bytes: code?.length, brotli, limit, aim, content, isLater, kept: brotli <= limit };
  });
}

export function printSizes(rows) {
  printRow('file in dist', 'bytes', 'brotli', 'limit', 'aim');
  for (const { name, bytes, brotli, limit, aim, kept } of rows) {
    printRow(name, count(bytes), count(brotli), count(limit), count(aim), ...(kept ? [] : ['TOO LARGE']));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const rows = measureSizes();
  printSizes(rows);
  if (!rows.every((row) => row.kept)) process.exitCode = 1;
}

function printRow(name, ...cells) {
  console.log(name.padEnd(27), ...cells.map((cell) => cell.padStart(10)));
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
