/** A list that `<idn-batch>` checks in Chromium, as it is built: how long it takes, and how long the page can't answer meanwhile. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { chromiumFlags, findBrowser } from '../../tools/browsers.mjs';
import { fileOf } from '../../tools/cdn.mjs';

/** How often memory is looked at, in milliseconds. */
const LOOK_EVERY = 250;

/**
 * @param place `worker`, or `page` where there is no file for a worker
 * @returns `seconds` from the choice; the `longest` task of the page in milliseconds, 0 where none took 50; the memory of
 *   its process `before` and at its `peak` in megabytes, NaN where the system does not tell; how many `rows` it has
 *   counted. undefined where there is no Chromium.
 */
export async function checkInPage(path, place) {
  const executablePath = findBrowser('chromium');
  if (!executablePath) return undefined;
  const server = await serve(place);
  const browser = await launch({ executablePath, args: chromiumFlags, protocolTimeout: 900_000 });
  try {
    const page = await browser.newPage();
    await page.goto(`http://localhost:${server.address().port}/`);
    await page.waitForFunction("document.querySelector('idn-batch').shadowRoot?.querySelector('.check')");
    const input = await page.evaluateHandle("document.querySelector('idn-batch').shadowRoot.querySelector('#file')");
    const memory = await memoryOf(browser);
    const before = memory();
    let peak = before;
    const timer = setInterval(() => (peak = Math.max(peak, memory())), LOOK_EVERY);
    const measuring = page.evaluate(check); // a file is checked as soon as it is chosen
    await input.uploadFile(path);
    const measured = await measuring;
    clearInterval(timer);
    return { ...measured, before, peak };
  } finally {
    await browser.close();
    server.close();
  }
}

/** Runs in the page: from the choice to the end. */
async function check() {
  const root = document.querySelector('idn-batch').shadowRoot;
  let longest = 0;
  const hear = (entries) => entries.forEach(({ duration }) => (longest = Math.max(longest, duration)));
  const observer = new PerformanceObserver((list) => hear(list.getEntries()));
  observer.observe({ type: 'longtask' });
  await new Promise((resolve) => root.addEventListener('change', resolve, { once: true, capture: true }));
  const start = performance.now();
  const { counts } = await new Promise((resolve) => document.addEventListener('idn-batch', resolve, { once: true }));
  const seconds = (performance.now() - start) / 1000;
  await new Promise(requestAnimationFrame);
  hear(observer.takeRecords());
  return { seconds, longest, rows: counts.rows };
}

async function serve(place) {
  const server = createServer(({ url }, response) => {
    const script = /^\/(cdn\/[\w.-]+\.js)$/.exec(url)?.[1];
    if (script?.includes('batch-worker') && place === 'page') return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': script ? 'text/javascript' : 'text/html' });
    response.end(script ? readFileSync(fileURLToPath(new URL(`../../dist/${script}`, import.meta.url))) : page);
  });
  await once(server.listen(0, 'localhost'), 'listening');
  return server;
}

const page = `<!doctype html><script type="module" src="cdn/${fileOf('klartext-batch')}"></script><idn-batch tld="se"></idn-batch>`;

/** What the browser's largest process for pages has in memory. */
async function memoryOf(browser) {
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const pages = processInfo.filter(({ type }) => type === 'renderer');
  return () => Math.max(...pages.map(({ id }) => residentOf(id)));
}

function residentOf(id) {
  try {
    const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'));
    return Math.round(kilobytes / 1024);
  } catch {
    return NaN;
  }
}
