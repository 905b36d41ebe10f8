/**
 * The package as people build with it: each stack of `stacks.ts` is installed in an empty folder, built, served, and an order is made
 * in Chromium. `npm test -- stacks` runs all of them after a build, `npm test -- stacks/next` one, and `npm test` the usual ones.
 * `npx tsx test/stacks/run.ts next` builds nothing of ours.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allElements, beforeHydration, listWorker, orders, type Step } from './order-journey.js';
import { prepare, run, serve } from './project.js';
import { others, type Stack, usual } from './stacks.js';
import { Visitor } from './visitor.js';

/** Counts what is found out; tells whether it is so. */
type Check = (what: string, work: () => Promise<void>) => Promise<boolean>;

const root = fileURLToPath(new URL('../..', import.meta.url));
const MINUTES = 60_000;
const asked = process.argv.slice(2);
const chosen = asked.length === 0 ? [...usual, ...(process.env['STACKS'] === 'all' ? others : [])] : [...usual, ...others].filter(({ name }) => asked.includes(name) || asked.includes('all'));
const summary: Record<string, { passed: number; failed: number; skipped: string[] }> = {};
const folder = mkdtempSync(join(tmpdir(), 'klartext-stacks-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

if (chosen.length === 0) throw new Error(`There is no stack ${asked.join(' or ')}`);
if (await isRegistryThere()) {
  const [{ filename }] = JSON.parse(await run(root, ['npm', 'pack', '--json', '--silent', '--pack-destination', folder])) as [{ filename: string }];
  for (const stack of chosen) await tryOut(stack, join(folder, filename));
} else {
  const reason = 'the registry of packages can’t be reached, so that no stack could be installed';
  console.error(reason);
  for (const { name } of chosen) summary[name] = process.env['CI'] === 'true' ? { passed: 0, failed: 1, skipped: [] } : { passed: 0, failed: 0, skipped: [reason] };
}
mkdirSync(join(root, '.test-results'), { recursive: true });
writeFileSync(join(root, '.test-results/stacks.json'), JSON.stringify(summary, null, 2));
process.exit(Object.values(summary).some(({ failed }) => failed > 0) ? 1 : 0);

/** A step of each kind is counted; what failed is told at once, and the next stack is tried all the same. */
async function tryOut(stack: Stack, tarball: string): Promise<void> {
  const counts = (summary[stack.name] = { passed: 0, failed: 0, skipped: [] as string[] });
  const began = performance.now();
  const failures: string[] = [];
  const check: Check = async (what, work) => {
    const failure = await work().then(() => undefined, (error: unknown) => (error instanceof Error ? error.message : String(error)));
    if (failure === undefined) counts.passed++;
    else {
      counts.failed++;
      failures.push(`  ✗ ${what}\n${failure.replaceAll(/^/gm, '    ')}`);
    }
    return failure === undefined;
  };
  const project = join(folder, stack.name);
  mkdirSync(project);
  if (await check('it is installed and built', () => prepare(stack, tarball, project))) {
    if (stack.clean) await check('its scripts have no address of this machine', () => findAddresses(join(project, stack.clean ?? '')));
    const { serve: how } = stack;
    if (how) await check('it is served', () => visit(stack, how, project, check));
  }
  rmSync(project, { recursive: true, force: true });
  console.log(`${counts.failed === 0 ? '✓' : '✗'} ${stack.name}: ${counts.passed} passed, ${counts.failed} failed (${Math.round((performance.now() - began) / 1000)} s)`);
  for (const failure of failures) console.error(failure);
}

async function visit(stack: Stack, how: NonNullable<Stack['serve']>, project: string, check: Check): Promise<void> {
  const { address, close } = await serve(how, project);
  const { also = [] } = stack;
  const steps: Step[] = [
    ...orders,
    ...(also.includes('before-hydration') ? [beforeHydration] : []),
    ...(also.includes('list') ? [listWorker] : []),
    ...(also.includes('all-elements') ? [allElements] : []),
  ];
  try {
    for (const [what, act] of steps) await check(what, () => go(address, act));
  } finally {
    close();
  }
}

/** With a browser of its own: nothing is left of what came before. It is also to be quiet, and to ask nobody else. */
async function go(address: string, act: Step[1]): Promise<void> {
  const visitor = await Visitor.arrive(address);
  const timer = setTimeout(() => void visitor.leave(), 2 * MINUTES);
  try {
    await act(visitor);
  } catch (error) {
    throw new Error([error instanceof Error ? error.message : String(error), ...visitor.complaints].join('\n'), { cause: error });
  } finally {
    clearTimeout(timer);
    await visitor.leave();
  }
  if (visitor.complaints.length > 0) throw new Error(visitor.complaints.join('\n'));
}

async function findAddresses(built: string): Promise<void> {
  const files = readdirSync(built, { recursive: true, encoding: 'utf8' }).filter((path) => /\.m?js$/.test(path));
  const found = files.filter((path) => readFileSync(join(built, path), 'utf8').includes(`file://${tmpdir()}`));
  if (found.length > 0) throw new Error(`There is one in ${found.join(', ')}`);
}

async function isRegistryThere(): Promise<boolean> {
  return run(folder, ['npm', 'view', 'lit', 'version', '--fetch-retries=0', '--fetch-timeout=20000'], 1 * MINUTES).then(() => true, () => false);
}
