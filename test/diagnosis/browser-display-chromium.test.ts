/**
 * What is said of Chrome, held to the Chromium that is installed. The title of its page about a host that is not found is
 * the host as the browser shows it.
 */
import puppeteer, { type Browser, type CDPSession } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { diagnose } from '../../src/core.js';
import { unicodeVersion } from '../../src/diagnosis/identifier-status.js';
import { assigned, countAssigned, expected, groups } from './shown-names.js';

interface Browsers {
  readonly chromiumFlags: readonly string[];
  findBrowser(name: string): string | undefined;
  wantedBrowsers(): string[];
}

const { chromiumFlags, findBrowser, wantedBrowsers }: Browsers = await import(new URL('../../tools/browsers.mjs', import.meta.url).href);

const TIMEOUT = 120_000;
const path = wantedBrowsers().includes('chromium') ? findBrowser('chromium') : undefined;
let whySkipped = 'how Chromium shows names: there is no Chromium to ask';
let browser: Browser | undefined;
let page: CDPSession;

beforeAll(async () => {
  if (!path) return;
  const args = [...chromiumFlags, '--host-resolver-rules=MAP * ~NOTFOUND', '--disable-auto-reload'];
  browser = await puppeteer.launch({ executablePath: path, args });
  page = await (await browser.newPage()).createCDPSession();
  const isSameUnicode = (await evaluate(`(${countAssigned})()`)) === assigned;
  whySkipped = isSameUnicode ? '' : `how Chromium shows names: the Unicode of ${await browser.version()} is not ${unicodeVersion}`;
}, TIMEOUT);

afterAll(() => browser?.close());

const evaluate = async (expression: string): Promise<unknown> => (await page.send('Runtime.evaluate', { expression })).result.value;

/** A host as Chromium shows it: the title as soon as it is of the page about this host, in either form. */
async function shown(ascii: string): Promise<string> {
  await page.send('Page.navigate', { url: `http://${ascii}/` });
  return vi.waitFor(async () => {
    const title = String(await evaluate('document.title'));
    expect(new URL(`http://${title}`).hostname).toBe(ascii);
    return title;
  }, { timeout: 30_000, interval: 5 });
}

it('asks about 1,461 labels at least, top-level domains among them', () => {
  expect(groups.flatMap(({ names }) => names).join('.').split('.').length).toBeGreaterThanOrEqual(1461);
});

it.for(groups)('Chromium shows $title as it is said', { timeout: TIMEOUT }, async ({ names }, { skip }) => {
  skip(whySkipped !== '', whySkipped);
  const inBrowser: string[] = [];
  for (const name of names) inBrowser.push(await shown(diagnose(name).ascii));
  expect(inBrowser).toEqual(names.map((name) => expected(name, 'chrome')));
});
