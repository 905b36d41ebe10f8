/** How long programs in other languages take for the same names: idna for Python, and idn2, which ends at the first wrong name. */
import { spawnSync } from 'node:child_process';
import { tsImport } from 'tsx/esm/api';

/** All names of a kind this many times, so that the start of a program is a small part. */
const REPEATED = 50;

const python = `
import sys, time, idna
names = [line.rstrip('\\n') for line in sys.stdin]
start = time.perf_counter()
for name in names:
    try: idna.encode(name, uts46=True)
    except idna.IDNAError: pass
print((time.perf_counter() - start) * 1e6 / len(names))`;

/** @param printRow prints a name and cells */
export async function printCommands(printRow) {
  const { namesOfKinds } = await tsImport('./kinds.ts', import.meta.url);
  const kinds = Object.entries(namesOfKinds());
  console.log('\nOther programs: µs for a name. ICU is what converts in the URL of Chromium.\n');
  printRow('', ...kinds.map(([kind]) => kind.padStart(kind.length + 3)));
  for (const [name, measure] of [['python3 idna.encode', inPython], ['idn2', inIdn2]]) {
    printRow(name, ...kinds.map(([kind, names]) => (measure(names)?.toFixed(2) ?? '–').padStart(kind.length + 3)));
  }
}

const inPython = (names) => Number(run('python3', ['-c', python], repeat(names))) || undefined;

/** The time that more names take: none where it is not there, or ends before the last one. */
function inIdn2(names) {
  if (names.some(({ ascii }) => ascii === '')) return undefined;
  const seconds = [names.slice(0, 1), repeat(names)].map((each) => {
    const start = performance.now();
    return run('idn2', [], each) === undefined ? NaN : performance.now() - start;
  });
  return ((seconds[1] - seconds[0]) * 1000) / (names.length * REPEATED) || undefined;
}

const repeat = (names) => Array.from({ length: REPEATED }, () => names).flat();

function run(command, words, names) {
  const input = names.map(({ typed }) => `${typed}\n`).join('');
  const { status, stdout } = spawnSync(command, words, { input, encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, LC_ALL: 'C.UTF-8' } });
  return status === 0 ? stdout : undefined;
}
