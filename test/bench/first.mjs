/**
 * The first answer: of a program that diagnoses a single name, and of the page to copy, where someone waits for the converter, and
 * then types. The page's processor is slowed to that of a plain telephone.
 */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { launch } from 'puppeteer-core';
import { chromiumFlags, findBrowser } from '../../tools/browsers.mjs';

/** How many times the processor is slowed. */
const SLOWED = 6;

const TYPED = 'räksmörgås.se';

/** Between two keys, in milliseconds: longer than a key takes, and shorter than the rest with which an answer becomes final. */
const KEYSTROKE = 150;

const rounds = 9;

const dist = new URL('../../dist/', import.meta.url);

const medianOf = (values) => values.toSorted((one, other) => one - other)[values.length >> 1];

export async function printFirstAnswer(printRow) {
  if (!existsSync(new URL('core.js', dist))) return console.error('\nFirst answer: dist is not built');
  console.log('\nFirst answer\n');
  const program = medianOf(Array.from({ length: rounds }, measureProgram));
  printRow(`From core.js to a diagnosis in a new Node: ${program.toFixed(0)} ms`);
  const measured = await measurePage();
  if (!measured) return;
  const { script, layout, all, keys } = measured;
  console.log(`\nThe page to copy in Chromium, ${SLOWED} times slowed: medians of ${rounds} rounds, in milliseconds\n`);
  const [first, ...others] = keys;
  const print = (name, value) => printRow(name.padEnd(50), value.toFixed(1).padStart(8));
  print('first rendering: scripts', script);
  print('first rendering: styles and layout', layout);
  print('first rendering: everything that the page does', all);
  print('first key: script and layout', first);
  print(`each other key of ${TYPED}: median`, medianOf(others));
  print(`each other key of ${TYPED}: slowest`, Math.max(...others));
}

/** What a program waits for that diagnoses a single name, in milliseconds. */
function measureProgram() {
  const script = `const start = performance.now();
    const { diagnose } = await import(${JSON.stringify(new URL('core.js', dist))});
    diagnose('räksmörgås.se');
    console.log(performance.now() - start)`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-'], { input: script, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}

/**
 * @returns medians in milliseconds: what the page takes until it rests for `script`, for `layout` (with styles), and in `all` of its
 *   tasks; and what script and layout take for each of `keys`. undefined where there is no Chromium.
 */
async function measurePage() {
  const executablePath = findBrowser('chromium');
  if (!executablePath) return undefined;
  const server = await serve();
  const browser = await launch({ executablePath, args: chromiumFlags });
  const address = `http://localhost:${server.address().port}/`;
  try {
    const visits = [];
    while (visits.length < rounds) visits.push(await visit(browser, address));
    const ofAll = (read) => medianOf(visits.map(read));
    return {
      script: ofAll(({ first }) => first.script),
      layout: ofAll(({ first }) => first.layout),
      all: ofAll(({ first }) => first.all),
      keys: [...TYPED].map((_, index) => ofAll(({ keys }) => keys[index])),
    };
  } finally {
    await browser.close();
    server.close();
  }
}

async function visit(browser, address) {
  const context = await browser.createBrowserContext(); // without the scripts that the browser keeps compiled
  const page = await context.newPage();
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  await page.goto(address);
  await page.waitForFunction("document.querySelector('idn-converter').shadowRoot?.querySelector('input')");
  await rest();
  const first = await timesOf(session);
  await page.evaluate("document.querySelector('idn-converter').focus()");
  await rest();
  const keys = [];
  for (const key of TYPED) {
    const before = await timesOf(session);
    await page.keyboard.sendCharacter(key);
    await rest();
    const after = await timesOf(session);
    keys.push(after.script + after.layout - before.script - before.layout);
  }
  await context.close();
  return { first, keys };
}

/** What the page has taken until now, in milliseconds. Asking takes none of it. */
async function timesOf(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name) => metrics.find((metric) => metric.name === name).value * 1000;
  return { script: of('ScriptDuration'), layout: of('LayoutDuration') + of('RecalcStyleDuration'), all: of('TaskDuration') };
}

const rest = () => new Promise((resolve) => setTimeout(resolve, KEYSTROKE));

async function serve() {
  const { pageToCopy } = await import('../../tools/readme.mjs');
  const server = createServer(({ url }, response) => {
    const script = /^\/([\w.-]+\.js)$/.exec(url)?.[1];
    response.writeHead(200, { 'content-type': script ? 'text/javascript' : 'text/html' });
    response.end(script ? readFileSync(new URL(`cdn/${script}`, dist)) : pageToCopy());
  });
  await once(server.listen(0, 'localhost'), 'listening');
  return server;
}
