/**
 * What a screen reader says: Orca with Firefox and Chromium, on a desktop without a screen, in Swedish and English. `npm test --
 * screen-reader` runs it, after a build. `npx tsx test/screen-reader/run.ts WORD…` makes the visits with a journey whose path or name has
 * one of the words. All that was said is then in .test-results/screen-reader.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { wantedBrowsers } from '../../tools/browsers.mjs';
import { heardBrowsers, type HeardBrowser } from './browser-windows.js';
import type { SpokenLanguage } from './desktop.js';
import { faultsIn, isAllHeard, isMissing, type Journey, type Visit } from './journey.js';
import { Reader } from './reader.js';
import { serveSite } from './site.js';
import type { Utterance } from './speech.js';

/** How many steps were heard as they should be. */
interface Heard {
  passed: number;
  failed: number;
  /** Whether something was heard that should not be. */
  isWrong?: boolean;
}

/** What `npm test` adds up, for each browser. */
interface Counts extends Heard {
  readonly skipped: readonly string[];
}

const results = '.test-results/screen-reader';
const languages: readonly SpokenLanguage[] = ['sv', 'en'];
const summary: Record<string, Counts> = {};
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const visits = await findVisits(process.argv.slice(2));
const site = await serveSite();
mkdirSync(results, { recursive: true });
const browsers = heardBrowsers.filter((name) => wantedBrowsers().includes(name));
for (const browser of browsers) summary[browser] = { passed: 0, failed: 0, skipped: [] };
const walks = browsers.flatMap((browser) => languages.map((language) => () => goAll(browser, language, summary[browser] as Counts)));
// each on a desktop of its own: mostly, one waits for silence, so that there may be two of them to a processor
await Promise.all(Array.from({ length: 2 * availableParallelism() }, async () => {
  for (let walk = walks.shift(); walk; walk = walks.shift()) await walk();
}));
site.close();
writeFileSync(`${results}.json`, JSON.stringify(summary, null, 2));
const [passed, failed] = (['passed', 'failed'] as const).map((kind) => Object.values(summary).reduce((total, counts) => total + counts[kind], 0));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** Those with one of the words in their path or in the name of a journey; all of them without a word. */
async function findVisits(words: readonly string[]): Promise<Visit[]> {
  const found: Visit[] = [];
  for (const file of readdirSync(new URL('journeys/', import.meta.url)).toSorted()) {
    const { visits: inFile } = (await import(`./journeys/${file}`)) as { visits: readonly Visit[] };
    const isAsked = (text: string): boolean => words.some((word) => text.includes(word));
    const isAll = words.length === 0 || isAsked(`test/screen-reader/journeys/${file}`);
    found.push(...inFile.filter(({ journeys }) => isAll || journeys.some(({ name }) => isAsked(name))));
  }
  return found;
}

async function goAll(browser: HeardBrowser, language: SpokenLanguage, counts: Counts): Promise<void> {
  const began = performance.now();
  const log: string[] = [];
  let reader: Reader | undefined;
  /** A browser that is gone is left for another. */
  const attempt = async (visit: Visit): Promise<Heard> => {
    reader ??= await Reader.start(browser, language, site);
    const heard: Heard = { passed: 0, failed: 0 };
    try {
      await make(visit, reader, heard, log);
    } catch (error) {
      console.error(error);
      heard.failed++;
      await reader.close();
      reader = undefined;
    }
    return heard;
  };
  try {
    for (const visit of visits) {
      let heard = await attempt(visit);
      // now and then Orca loses what a browser has told it: then the second time counts
      if (heard.failed > 0 && !heard.isWrong) heard = await attempt(visit);
      counts.passed += heard.passed;
      counts.failed += heard.failed;
    }
  } catch (error) {
    console.error(error);
    counts.failed++;
  } finally {
    await reader?.close();
  }
  writeFileSync(`${results}/${browser}-${language}.txt`, log.join('\n'));
  console.log(`  ${browser}, ${language}: ${secondsSince(began)} s`);
}

async function make({ page, journeys }: Visit, reader: Reader, heard: Heard, log: string[]): Promise<void> {
  const began = performance.now();
  const said = await reader.open(page);
  log.push('', `# ${page} (${secondsSince(began)} s)`, ...linesOf(said));
  for (const each of journeys) await go(each, reader, heard, log);
}

/** Goes on after a step that fails: what comes later is told as well. */
async function go({ name, steps }: Journey, visitor: Reader, heard: Heard, log: string[]): Promise<void> {
  const { browser, language } = visitor;
  const began = performance.now();
  const failures: string[] = [];
  log.push('', `## ${name}`);
  for (const { name: step, expected, act } of steps) {
    const stepBegan = performance.now();
    const said = await act(visitor, (soFar) => isAllHeard(soFar, expected, language));
    const faults = faultsIn(said, expected, language);
    log.push(`> ${step} (${secondsSince(stepBegan)} s)`, ...linesOf(said), ...faults.map(marked));
    if (faults.length > 0) failures.push(...[step, ...faults.map(marked), 'What was said:', ...linesOf(said)].map((line) => `    ${line}`));
    heard.isWrong ||= faults.some((fault) => !isMissing(fault));
    if (faults.length > 0) heard.failed++;
    else if (Object.keys(expected).length > 0) heard.passed++;
  }
  console.log([`${failures.length > 0 ? '✗' : '✓'} ${browser}, ${language}: ${name} (${secondsSince(began)} s)`, ...failures].join('\n'));
}

function marked(fault: string): string {
  return `✗ ${fault}`;
}

/** What was interrupted has a mark where it was. */
function linesOf(said: readonly Utterance[]): string[] {
  return said.map(({ text, heard, language }) => `  ${language ? `[${language}] ` : ''}${text === heard ? text : `${heard}✂${text.slice(heard.length)}`}`);
}

function secondsSince(began: number): string {
  return ((performance.now() - began) / 1000).toFixed(1);
}
