/**
 * `npm run bench:lists`: how long a list of 200,000 names takes, one in ten of them wrong, in Chromium and by the command in
 * one thread and in several, and what two others take that convert them: idna for Python, and idn2, which ends at the first
 * wrong name and is given the right ones alone, as the command is, too. And how a page fares with 1,400,000 names and with
 * 5,000,000. Reads `dist`. No time is asserted; a lost row is a failure.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import { checkInPage } from './page-lists.mjs';

const count = 200_000;
/** All of .se, and more than any registry of the Nordic countries has. */
const longCounts = [1_400_000, 5_000_000];
const rounds = 3;
const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const { generatedNames, isWrong } = await tsImport('../lists/generated-names.ts', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'klartext-bench-'));
const names = [...generatedNames(1, count)];
const all = write('all.txt', names);
const right = write('right.txt', names.filter((_, index) => !isWrong(index)));

const python = `
import sys, idna
for line in sys.stdin:
    try: print(idna.encode(line.rstrip('\\n'), uts46=True).decode())
    except idna.IDNAError as error: print(error)`;

const contestants = [
  { name: 'klartext, one thread', file: all, measure: () => check(all, '--jobs', '1') },
  { name: 'klartext, two threads', file: all, measure: () => check(all, '--jobs', '2') },
  { name: 'one thread, jsonl', file: all, measure: () => check(all, '--jobs', '1', '--format', 'jsonl') },
  { name: 'one thread, none wrong', file: right, measure: () => check(right, '--jobs', '1') },
  { name: '<idn-batch>', file: all, measure: async () => (await inPage(all, 'worker'))?.seconds },
  { name: '<idn-batch>, no worker', file: all, measure: async () => (await inPage(all, 'page'))?.seconds },
  { name: 'python3 idna.encode', file: all, measure: () => run(all, ['python3', '-c', python]) },
  { name: 'idn2', file: right, measure: () => run(right, ['idn2']) },
];

const times = contestants.map(() => []);
for (let round = 0; round < rounds; round++) {
  for (const [index, { measure }] of contestants.entries()) times[index].push(await measure());
}
const rates = contestants.map(({ file }, index) => file.rows / times[index].toSorted((one, other) => one - other)[rounds >> 1]);
console.log(`Names a second, and the ratio to the first; medians of ${rounds} interleaved rounds\n`);
for (const [index, { name }] of contestants.entries()) {
  console.log(`${name.padEnd(24)}${rates[index] ? `${inThousands(rates[index]).padStart(10)} ${(rates[index] / rates[0]).toFixed(2).padStart(7)}` : 'is not installed'}`);
}
for (const longCount of longCounts) await printLong(longCount);
rmSync(folder, { recursive: true });

async function printLong(longCount) {
  const long = write('long.txt', generatedNames(2, longCount));
  console.log(`\n${inThousands(longCount)} names in Chromium: the longest task of the page, and the memory of its process\n`);
  for (const place of ['worker', 'page']) {
    const measured = await inPage(long, place);
    if (!measured) return console.log('is not installed');
    const { seconds, longest, before, peak } = measured;
    const task = longest ? `${longest.toFixed(0)} ms` : 'under 50 ms';
    console.log(`in a ${place}`.padEnd(14), `${seconds.toFixed(1)} s`.padStart(8), task.padStart(14), `${before} → ${peak} MB`.padStart(14));
  }
}

/** A bench that loses rows is none. */
async function inPage({ path, rows }, place) {
  const measured = await checkInPage(path, place);
  if (measured && measured.rows !== rows) throw new Error(`${measured.rows} of ${rows} rows`);
  return measured;
}

function inThousands(number) {
  return Math.round(number).toLocaleString('en');
}

function write(name, lines) {
  const path = join(folder, name);
  const descriptor = openSync(path, 'w');
  let rows = 0;
  for (const line of lines) {
    writeSync(descriptor, `${line}\n`);
    rows++;
  }
  closeSync(descriptor);
  return { path, rows };
}

function check(file, ...options) {
  return run(file, [process.execPath, cli, 'check', '-', '--quiet', ...options]);
}

/** Seconds from the start of the program to its end; NaN where it is not there. */
function run({ path }, [command, ...words]) {
  const stdio = [openSync(path, 'r'), openSync(join(folder, 'result'), 'w'), 'pipe'];
  const start = performance.now();
  const { error, stderr } = spawnSync(command, words, { stdio, env: { ...process.env, LC_ALL: 'C.UTF-8' } });
  return error || String(stderr) ? NaN : (performance.now() - start) / 1000;
}
