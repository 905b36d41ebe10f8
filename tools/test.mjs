/**
 * `npm test`: types, lint, build, package and examples, unit tests, element tests in every browser, sizes, documents. All of it
 * runs, whatever fails, and the last line counts everything. A step that breaks off without a result is a failure.
 *
 * `npm test -- lists idn-check` runs the tests whose path has one of these words, after types, lint and build.
 *
 * What a screen reader says takes minutes, and so do orders in pages that are built with each framework: CI has both, of the latter the
 * usual ones. `npm test -- screen-reader` and `npm test -- stacks` (or `stacks/next`) run them, `SCREEN_READER=all` and `STACKS=all` do
 * with all else, and `none` leaves them out.
 *
 * `BROWSERS=chromium` narrows the browsers. One that is missing is installed where that is possible; else its tests are left
 * out, which the output says, and in CI is a failure.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser, wantedBrowsers } from './browsers.mjs';
import { howToInstall, howToInstallScreenReader, installMissing, installPhp, installReader, installScreenReader } from './install-browsers.mjs';
import { outdatedDocuments } from './readme.mjs';
import { isScreenReaderThere } from './screen-reader.mjs';
import { measureSizes, printSizes } from './size.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const results = '.test-results';
const total = { passed: 0, failed: 0, skipped: [], failures: [] };
const asked = process.argv.slice(2);

process.chdir(root);
rmSync(results, { recursive: true, force: true });
installReader();
installPhp();
step('Types', () => ['.', 'src/workers'].forEach((project) => check('node_modules/typescript/bin/tsc', '-p', project)));
step('Lint', () => check('node_modules/oxlint/bin/oxlint'));
step('Build', () => check('tools/build.mjs'));
if (asked.length === 0) {
  step('Package and examples', packed);
  step('Unit tests', () => unitTests([]));
  step('Element tests', () => elementTests([]));
  if (isWanted(process.env.SCREEN_READER || (process.env.CI === 'true' ? 'all' : ''))) step('Screen reader', () => listen([]));
  if (isWanted(process.env.STACKS || (process.env.CI === 'true' ? 'usual' : ''))) step('Stacks', () => order([]));
  step('Sizes', sizes);
  step('Documents', documents);
} else {
  const [units, elements, journeys] = findTests();
  const stacks = findStacks();
  if (units.length + elements.length + journeys.length + stacks.length === 0) step('Tests', () => count(false, `no test has ${asked.join(' or ')} in its path`));
  if (units.length > 0) step('Unit tests', () => unitTests(units));
  if (elements.length > 0) step('Element tests', () => elementTests(elements));
  if (journeys.length > 0) step('Screen reader', () => listen(journeys));
  if (stacks.length > 0) step('Stacks', () => order(stacks));
}
report();

/** The paths of the tests that were asked for: those for Node, those for browsers, and what is listened to. */
function findTests() {
  const paths = ['src', 'test'].flatMap((folder) => readdirSync(folder, { recursive: true }).map((path) => `${folder}/${path.replaceAll('\\', '/')}`));
  const chosen = paths.filter((path) => asked.some((word) => path.includes(word)));
  const tests = chosen.filter((path) => path.endsWith('.test.ts'));
  const isForBrowsers = (path) => path.startsWith('test/elements/') || path.endsWith('.browser.test.ts');
  return [tests.filter((path) => !isForBrowsers(path)), tests.filter(isForBrowsers), chosen.filter((path) => path.endsWith('.journey.ts'))];
}

/** Whether tests that take minutes are asked for. */
function isWanted(which = '') {
  return which !== '' && which !== 'none';
}

/** `stacks` are all of them, `stacks/next` is one. */
function findStacks() {
  return asked.flatMap((word) => (/(^|\/)stacks\/?$/.test(word) ? ['all'] : (/(^|\/)stacks\/([\w-]+)\/?$/.exec(word)?.[2] ?? [])));
}

function step(name, work) {
  const began = performance.now();
  console.log(`\n── ${name}`);
  try {
    work();
  } catch (error) {
    count(false, `${name}: ${error.message}`);
  }
  console.log(`   ${Math.round((performance.now() - began) / 1000)} s`);
}

function check(...command) {
  count(run(...command) === 0, command[0]);
}

function packed() {
  addSummary('packed.json', ['packed'], run('tools/packed.mjs'));
}

function unitTests(paths) {
  const status = run('node_modules/vitest/vitest.mjs', 'run', ...paths, '--reporter=default', '--reporter=./tools/unit-summary.mjs');
  addSummary('unit.json', ['unit'], status);
}

function elementTests(paths) {
  const found = getBrowsers(wantedBrowsers());
  if (found.length === 0) return;
  const files = paths.flatMap((path) => ['--files', path]);
  addSummary('browser.json', found, run('node_modules/@web/test-runner/dist/bin.js', ...files));
}

/** Orca tells nothing of what changes in WebKitGTK. */
function listen(paths) {
  const wanted = wantedBrowsers().filter((name) => name !== 'webkit');
  if (wanted.length === 0) return;
  installScreenReader();
  if (!isScreenReaderThere()) return leaveOut('what a screen reader says: Orca is not installed', howToInstallScreenReader());
  const found = getBrowsers(wanted);
  if (found.length > 0) addSummary('screen-reader.json', found, run('node_modules/tsx/dist/cli.mjs', 'test/screen-reader/run.ts', ...paths));
}

/** An order in each of the pages that are built with frameworks. */
function order(names) {
  if (getBrowsers(['chromium']).length === 0) return;
  const status = run('node_modules/tsx/dist/cli.mjs', 'test/stacks/run.ts', ...names);
  addSummary('stacks.json', Object.keys(readJson(`${results}/stacks.json`)), status);
}

/** Those of the browsers that are installed, or can be; the others are told. */
function getBrowsers(wanted) {
  installMissing(wanted);
  const found = wanted.filter(findBrowser);
  process.env.BROWSERS = found.join(',');
  for (const name of wanted.filter((candidate) => !found.includes(candidate))) {
    leaveOut(`all tests in ${name}, which is not installed`, howToInstall(name, found));
  }
  return found;
}

function leaveOut(what, how) {
  console.error(`\n${how}`);
  if (process.env.CI === 'true') count(false, what);
  else total.skipped.push(what);
}

function sizes() {
  const rows = measureSizes();
  printSizes(rows);
  for (const row of rows) count(row.kept, `${row.name} is larger than its limit`);
}

function documents() {
  const outdated = outdatedDocuments();
  if (outdated.length === 0) console.log('say what was built');
  count(outdated.length === 0, `out of date: ${outdated.join(', ')}; run npm run readme`);
}

/** Each name must have left its counts; a program that reports failure without a failed test is one as well. */
function addSummary(file, names, status) {
  const summary = readJson(`${results}/${file}`);
  const before = total.failed;
  for (const name of names) {
    const counts = summary[name];
    const ran = counts && counts.passed + counts.failed + counts.skipped.length > 0;
    if (!ran) count(false, `no tests ran: ${name}`);
    total.passed += counts?.passed ?? 0;
    total.failed += counts?.failed ?? 0;
    total.skipped.push(...(counts?.skipped ?? []));
    total.failures.push(...(counts?.failures ?? (counts?.failed ? [`${name}: ${counts.failed}, told above`] : [])));
  }
  if (status !== 0 && total.failed === before) count(false, `${file} was left by a program that failed`);
}

function report() {
  for (const reason of new Set(total.skipped)) {
    console.log(`skipped (${total.skipped.filter((other) => other === reason).length}): ${reason}`);
  }
  const { passed, failed, skipped, failures } = total;
  for (const failure of failures) console.log(`failed: ${failure}`);
  console.log(`\n${passed} passed, ${failed} failed${skipped.length ? `, ${skipped.length} skipped` : ''}`);
  process.exitCode = failed ? 1 : 0;
}

function run(script, ...words) {
  // the longest step ends in half an hour, on a machine that does much else at once in more: its browsers would be ended amid their tests
  const { status, signal } = spawnSync(process.execPath, [script, ...words], { stdio: 'inherit', timeout: 90 * 60_000 });
  if (signal) console.error(`${script} did not end by itself: ${signal}`);
  return status;
}

/** `what` is told once more before the last line, where somebody who reads the end of the output finds it. */
function count(ok, what) {
  if (ok) total.passed++;
  else {
    console.error(`failed: ${what}`);
    total.failed++;
    total.failures.push(what);
  }
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return {};
  }
}
