/**
 * `npm run bench`: how long we and others take for the same names, in Node and in Chromium, and how large everything
 * is; `npm run bench names` is a part of it. The documents quote what it prints. No time is asserted; a wrong answer of ours is
 * a failure.
 */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import { launch } from 'puppeteer-core';
import { chromiumFlags, findBrowser } from '../../tools/browsers.mjs';
import { fileOf } from '../../tools/cdn.mjs';
import { measureSizes } from '../../tools/size.mjs';
import { printCommands } from './commands.mjs';
import { printFirstAnswer } from './first.mjs';
import { measureTable } from './table.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const peers = ['punycode', 'tr46', 'idna-uts46-hx', 'idn-hostname', 'whatwg-url'];
const rounds = 15;

const parts = {
  async names() {
    const code = await bundle("export { measure } from './test/bench/measure.ts';", { format: 'iife', globalName: 'bench' });
    printNames(measureInNode(code));
    const inPage = await measureInChromium(code);
    if (inPage) printNames(inPage);
  },
  commands: () => printCommands(printRow),
  lgr: printLgr,
  table: printTable,
  sizes: printSizes,
  first: () => printFirstAnswer(printRow),
};
const asked = process.argv.slice(2);
for (const part of asked.length > 0 ? asked : Object.keys(parts)) await parts[part]();

function measureInNode(code) {
  const output = runNode('--input-type=commonjs', `${code}; console.log(JSON.stringify(bench.measure(${rounds})))`);
  return { engine: `Node ${process.versions.node}`, rows: JSON.parse(output) };
}

async function measureInChromium(code) {
  return inChromium(async (page, engine) => ({ engine, rows: await page.evaluate(`${code}; bench.measure(${rounds})`) }));
}

/** What `work` gives for a page in Chromium; undefined where that is not installed. */
async function inChromium(work) {
  const executablePath = findBrowser('chromium');
  if (!executablePath) {
    console.error('Chromium is not installed: measured in Node alone');
    return undefined;
  }
  const server = await serveIsolatedPage();
  const browser = await launch({ executablePath, args: chromiumFlags, protocolTimeout: 600_000 });
  try {
    const page = await browser.newPage();
    await page.goto(`http://localhost:${server.address().port}/`);
    return await work(page, (await browser.version()).replace(/^\w+\/(\d+\.\d+).*/, 'Chromium $1'));
  } finally {
    await browser.close();
    server.close();
  }
}

/** Only an isolated page has SharedArrayBuffer, which whatwg-url asks for, and a fine clock. Scripts are those of dist. */
async function serveIsolatedPage() {
  const headers = {
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  };
  const server = createServer(({ url }, response) => {
    const script = /^\/(cdn\/[\w.-]+\.js)$/.exec(url)?.[1];
    response.writeHead(200, { ...headers, 'content-type': script ? 'text/javascript' : 'text/html' });
    response.end(script ? readFileSync(join(root, 'dist', script)) : '<!doctype html>');
  });
  await once(server.listen(0, 'localhost'), 'listening');
  return server;
}

/** How many times as fast as the yardstick each operation is, by kinds of names; and who answers otherwise. */
function printNames({ engine, rows }) {
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  const yardstickOf = (kind) => rows.find((row) => row.kind === kind && row.operation.startsWith('tr46'));
  console.log(`\n${engine}: how many times as fast as tr46 with every check on, for 400 names of each kind; medians of ${rounds} interleaved rounds\n`);
  const print = (name, textOf) => printRow(name, ...kinds.map((kind) => textOf(kind).padStart(kind.length + 3)));
  print('', (kind) => kind);
  print('tr46, µs for a name', (kind) => yardstickOf(kind).microseconds.toFixed(2));
  for (const operation of new Set(rows.map((row) => row.operation))) print(operation, (kind) => rows.find((row) => row.kind === kind && row.operation === operation)?.ratio.toFixed(2) ?? '');
  console.log();
  for (const { kind, operation, differing, example } of rows) {
    if (differing === 0) continue;
    console.log(`${operation} answers ${differing} of ${kind} otherwise, as ${example}`);
    if (operation.startsWith('klartext')) process.exitCode = 1; // a bench of wrong answers is none
  }
}

async function printTable() {
  const measured = await inChromium(async (page) => {
    await page.addScriptTag({ type: 'module', url: `/cdn/${fileOf('klartext-table')}` });
    await page.evaluate("customElements.whenDefined('idn-table')");
    return page.evaluate(measureTable, rounds);
  });
  console.log('\nThe table of .se, 127 characters, to its layout; the ratio is to parsing the same markup\n');
  for (const { operation, milliseconds, ratio } of measured ?? []) {
    printRow(operation, `${milliseconds.toFixed(1)} ms ${ratio.toFixed(2).padStart(7)}`.padStart(20));
  }
}

async function printSizes() {
  console.log('\nMinified, brotli, in bytes\n');
  for (const { name, brotli } of measureSizes()) printSize(`klartext ${name}`, brotli);
  for (const name of peers) {
    const { version } = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'));
    const entry = name === 'punycode' ? 'punycode/punycode.es6.js' : name;
    printSize(`${name} ${version}`, compress(await bundle(`export * as peer from '${entry}';`, { format: 'esm' })));
  }
  if (isOutdated()) console.error('\ndist is missing or older than src: the sizes are right after npm run build');
}

/** The same bundle for every engine. */
async function bundle(contents, options) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    platform: 'browser',
    write: false,
    ...options,
  });
  return outputFiles[0].text;
}

/** ICANN's lgr-core holds some 24,000 labels a second to the Latin table of .se on a machine like this one. */
async function printLgr() {
  const bundled = await bundle("export { measureTables } from './test/bench/lgr.ts';", { format: 'cjs', platform: 'node' });
  const tables = JSON.parse(runNode('--input-type=commonjs', `${bundled}; console.log(JSON.stringify(module.exports.measureTables()))`));
  if (typeof tables === 'string') return console.log(`\nTables are not measured: ${tables}`);
  console.log('\nTables (RFC 7940) in Node: milliseconds to read, and labels a second');
  for (const { table, milliseconds, labelsPerSecond } of tables) {
    console.log(table.padEnd(30), milliseconds.toFixed(0).padStart(8), Math.round(labelsPerSecond).toLocaleString('en').padStart(12));
  }
}

function runNode(inputType, script) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [inputType, '-'], { input: script, encoding: 'utf8', cwd: root });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

function isOutdated() {
  const built = statSync(join(root, 'dist/core.js'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return readdirSync(join(root, 'src'), { recursive: true }).some((path) => statSync(join(root, 'src', path)).mtimeMs > built);
}

function compress(text) {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

function printSize(name, bytes) {
  printRow(name.padEnd(37), (bytes?.toLocaleString('en') ?? 'not built').padStart(9));
}

function printRow(name, ...cells) {
  console.log(name.padEnd(30) + cells.join(''));
}
