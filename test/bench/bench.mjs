/**
 * `npm run bench`: how long we and others take for the same names, in Node and in Chromium, and how large everything
 * is. The README quotes what it prints. No time is asserted; a wrong answer of ours is a failure.
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
import { measureTable } from './table.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const peers = ['punycode', 'tr46', 'idna-uts46-hx', 'idn-hostname', 'whatwg-url'];
const yardstick = 'tr46 toASCII';
const rounds = 30;

const code = await bundle("export { measure } from './test/bench/measure.ts';", { format: 'iife', globalName: 'bench' });
const engines = [measureInNode(), await measureInChromium()].filter(Boolean);
printTimes(engines);
printDiffering(engines);
await printLgr();
await printTable();
await printSizes();
printFirstAnswer();

function measureInNode() {
  const output = runNode('--input-type=commonjs', `${code}; console.log(JSON.stringify(bench.measure(${rounds})))`);
  return { engine: `Node ${process.versions.node}`, rows: JSON.parse(output) };
}

async function measureInChromium() {
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

function printTimes(results) {
  console.log('2,000 different .se names, 800 of them with å, ä, ö, é or ü; µs for one name, and the ratio to');
  console.log(`${yardstick} with every check on. Medians of ${rounds} interleaved rounds, warm; no result is kept.\n`);
  printRow('', ...results.map(({ engine }) => engine.padStart(20)));
  for (const [index, { operation }] of results[0].rows.entries()) {
    const cells = results.map(({ rows }) => {
      const ratio = rows[index].microseconds / rows.find((row) => row.operation === yardstick).microseconds;
      return `${rows[index].microseconds.toFixed(2)} µs ${ratio.toFixed(2).padStart(7)}`.padStart(20);
    });
    printRow(operation, ...cells);
  }
}

/** A bench of wrong answers is none. */
function printDiffering(results) {
  console.log();
  for (const { engine, rows } of results) {
    const wrong = rows.filter(({ differing }) => differing > 0);
    if (wrong.length === 0) console.log(`${engine}: all give the same answers`);
    for (const { operation, differing, example } of wrong) {
      console.log(`${engine}: ${operation} answers ${differing} names otherwise, as ${example}`);
      if (operation.startsWith('klartext')) process.exitCode = 1;
    }
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

/** What a program waits for that diagnoses a single name. */
function printFirstAnswer() {
  const address = JSON.stringify(new URL('../../dist/core.js', import.meta.url));
  const script = `const start = performance.now();
    const { diagnose } = await import(${address});
    diagnose('räksmörgås.se');
    console.log(performance.now() - start)`;
  try {
    const times = Array.from({ length: 5 }, () => Number(runNode('--input-type=module', script)));
    const median = times.toSorted((one, other) => one - other)[2];
    console.log(`\nFirst answer: ${median.toFixed(0)} ms from importing core.js to a diagnosis, in a new Node (median of 5)`);
  } catch {
    console.error('\nFirst answer: dist/core.js is not built');
  }
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
