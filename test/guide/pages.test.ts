/**
 * The guide as it was built, in Chromium: every page, light and dark, by axe, without an error and without a request elsewhere; its
 * search, its way without a network, and the playground. Reads `dist`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { defaults } from '../../docs/.vitepress/playground/choices.js';
import { snippetOf } from '../../docs/.vitepress/playground/snippet-of.js';
import { chromiumFlags, findBrowser, wantedBrowsers } from '../../tools/browsers.mjs';
import { serveSite, type SiteServer } from './site-server.js';

const folder = fileURLToPath(new URL('../../dist/page/guide/', import.meta.url));
const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html')).map((path) => path.replaceAll('\\', '/'));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const chromium = wantedBrowsers().includes('chromium') ? findBrowser('chromium') : undefined;

describe.skipIf(chromium === undefined)('in Chromium', () => {
  let browser: Browser;
  let server: SiteServer;
  let page: Page;
  const noticed: string[] = [];

  beforeAll(async () => {
    server = await serveSite();
    browser = await puppeteer.launch({ executablePath: chromium ?? '', args: [...chromiumFlags] });
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });
  beforeEach(async () => {
    noticed.length = 0;
    page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]); // colours that change are measured at their end
    page.on('console', (message) => void noticed.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => void noticed.push(`error: ${String(error)}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(server.address) && !request.url().startsWith('data:')) noticed.push(`request: ${request.url()}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400 && !response.url().endsWith('/favicon.ico')) noticed.push(`${response.status()}: ${response.url()}`);
    });
  });
  afterEach(() => page.close());

  /** Until the page is alive, and the elements in it. */
  async function open(path: string): Promise<void> {
    await page.goto(`${server.address}/some/where/guide/${path}`);
    await page.waitForFunction(() => '__vue_app__' in document.querySelector('#app')! && customElements.get('idn-batch'));
  }

  /** What axe says against the page, with the first places. */
  async function faults(runOnly: readonly string[]): Promise<unknown[]> {
    const { violations } = (await page.evaluate(`axe.run({ runOnly: ${JSON.stringify(runOnly)} })`)) as { violations: { id: string; nodes: { html: string }[] }[] };
    return violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html.slice(0, 150))]);
  }

  const text = (selector: string): Promise<string> => page.$eval(selector, (element) => element.textContent ?? '');

  it.each(pages)('%s', async (path) => {
    await open(path);
    await page.evaluate(axe);
    expect(await faults(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']), 'light').toEqual([]);
    await page.evaluate(() => document.documentElement.classList.add('dark'));
    expect(await faults(['color-contrast', 'link-in-text-block']), 'dark: what depends on colours').toEqual([]);
    await page.setViewport({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(noticed).toEqual([]);
  });

  /** By script: the list beside the pages scrolls by itself, and a mouse misses what moves. */
  const follow = (selector: string): Promise<void> => page.$eval(selector, (link) => (link as HTMLElement).click());

  it('a link in the frame leads to the right page from every folder', async () => {
    await open('recipes/vue.html');
    await follow('.VPSidebar a[href$="/order-form.html"]');
    await page.waitForFunction(() => /ten minutes/.test(document.querySelector('h1')?.textContent ?? ''));
    await follow('.VPSidebar a[href$="/recipes/react.html"]');
    await page.waitForFunction(() => document.querySelector('h1')?.textContent?.startsWith('React'));
    await follow('.VPSidebar a[href$="/tables.html"]');
    await page.waitForFunction(() => document.querySelector('h1')?.textContent?.startsWith('Tables'));
    expect(new URL(page.url()).pathname).toBe('/some/where/guide/tables.html');
    expect(noticed).toEqual([]);
  });

  it('the search finds, and its results are links to pages', async () => {
    await open('index.html');
    await page.click('.VPNavBarSearch button');
    await page.waitForSelector('.search-input');
    await page.type('.search-input', 'accent');
    const found = await page.waitForSelector('.results a.result');
    expect(await found?.evaluate((link) => new URL((link as HTMLAnchorElement).href).pathname)).toMatch(/^\/some\/where\/guide\/[\w/-]+\.html$/);
    expect(noticed).toEqual([]);
  });

  it('works without a network after one visit, also pages that were never looked at', async () => {
    await open('index.html');
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.setOfflineMode(true);
    for (const path of ['recipes/angular.html', 'recipes/', 'sv/playground.html']) {
      await open(path);
      expect(await text('h1')).toMatch(/\w/);
    }
    expect(noticed).toEqual([]);
  });

  describe('the playground', () => {
    it('shows what an address asks for, and writes it', async () => {
      await open('sv/playground.html#element=idn-check&stack=vue&strict=true');
      await page.waitForSelector('.stage idn-check[strict]');
      expect(await text('figure pre')).toContain('<idn-check tld="se nu" ace-name="domain_ace" strict>');
      expect(await text('figure pre')).toContain('Beställ');
    });

    it('what is chosen is shown, written and in the address', async () => {
      await open('playground.html');
      await page.select('.playground fieldset:first-of-type label:nth-of-type(2) select', 'se nu no dk');
      await page.waitForSelector('.stage idn-converter[tld="se nu no dk"]');
      expect(await text('figure pre')).toContain('tld="se nu no dk"');
      expect(new URL(page.url()).hash).toBe('#tld=se+nu+no+dk');
      await page.type('.stage idn-converter >>> input', 'ж.dk');
      await page.waitForFunction(() => document.querySelector('.stage idn-converter')?.matches(':state(refused)'));
      expect(noticed).toEqual([]);
    });

    it('the page that it writes works as it is', async () => {
      const [file] = snippetOf({ ...defaults, tld: 'se', accent: '#17633a', availability: true });
      server.page = file?.code ?? '';
      await page.goto(`${server.address}/cdn/order.html`, { waitUntil: 'networkidle0' });
      await page.type('idn-converter >>> input', 'håbo');
      await page.waitForFunction(() => new FormData(document.querySelector('form')!).get('domain') === 'xn--hbo-ula.se');
      expect(await page.$eval('idn-converter', (element) => getComputedStyle(element).getPropertyValue('--idn-accent'))).toBe('#17633a');
      expect(await page.$eval('idn-converter', (element) => typeof element.availability)).toBe('function');
    });
  });
});
