/**
 * How long the command takes for a list of 200,000 names, one in ten of them wrong, and what two others take that convert
 * them: idna for Python, and idn2, which ends at the first wrong name and is given the right ones alone. Reads `dist`.
 * No time is asserted.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';

const count = 200_000;
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
  { name: 'klartext check', file: all, command: [process.execPath, cli, 'check', '-', '--quiet'] },
  { name: 'klartext check, jsonl', file: all, command: [process.execPath, cli, 'check', '-', '--quiet', '--format', 'jsonl'] },
  { name: 'python3 idna.encode', file: all, command: ['python3', '-c', python] },
  { name: 'idn2', file: right, command: ['idn2'] },
];

const times = contestants.map(() => []);
for (let round = 0; round < rounds; round++) contestants.forEach((contestant, index) => times[index].push(measure(contestant)));
const rates = contestants.map(({ file }, index) => file.rows / times[index].toSorted((one, other) => one - other)[rounds >> 1]);
console.log(`Names a second, and the ratio to the first; medians of ${rounds} interleaved rounds\n`);
for (const [index, { name }] of contestants.entries()) {
  console.log(`${name.padEnd(24)}${rates[index] ? `${Math.round(rates[index]).toLocaleString('en').padStart(10)} ${(rates[index] / rates[0]).toFixed(2).padStart(7)}` : 'is not installed'}`);
}
rmSync(folder, { recursive: true });

function write(name, lines) {
  const path = join(folder, name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return { path, rows: lines.length };
}

/** Seconds from the start of the program to its end; NaN where it is not there. */
function measure({ file, command: [command, ...words] }) {
  const stdio = [openSync(file.path, 'r'), openSync(join(folder, 'result'), 'w'), 'pipe'];
  const start = performance.now();
  const { error, stderr } = spawnSync(command, words, { stdio, env: { ...process.env, LC_ALL: 'C.UTF-8' } });
  return error || String(stderr) ? NaN : (performance.now() - start) / 1000;
}
