/** Somebody in front of Chromium, who uses real keys and hears all that the page complains of. */
import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { chromiumFlags, findBrowser } from '../../tools/browsers.mjs';

/** They go when this program does, whatever ends it. */
const open = new Set<Browser>();
process.once('exit', () => open.forEach((browser) => browser.process()?.kill('SIGKILL')));

export class Visitor {
  /** What no page may do, as lines to read. */
  readonly complaints: string[] = [];
  /** How many forms were sent. */
  posts = 0;
  readonly workers: string[] = [];
  readonly #address: string;
  #held: HTTPRequest[] | undefined;

  private constructor(readonly browser: Browser, readonly page: Page, address: string) {
    this.#address = address;
  }

  static async arrive(address: string): Promise<Visitor> {
    const browser = await puppeteer.launch({ executablePath: findBrowser('chromium') as string, args: chromiumFlags });
    open.add(browser);
    const visitor = new Visitor(browser, await browser.newPage(), address);
    await visitor.#listen();
    return visitor;
  }

  async #listen(): Promise<void> {
    const { page, complaints } = this;
    page.setDefaultTimeout(30_000);
    page.on('console', (message) => {
      if (['error', 'warn', 'assert'].includes(message.type())) complaints.push(`console: ${message.text()} ${message.location().url ?? ''}`);
    });
    page.on('pageerror', (error) => complaints.push(`uncaught: ${error instanceof Error ? error.message : String(error)}`));
    page.on('workercreated', (worker) => this.workers.push(worker.url()));
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (!request.url().startsWith(this.#address) && !/^(data|blob):/.test(request.url())) complaints.push(`outside: ${request.url()}`);
      if (request.method() === 'POST') this.posts++;
      if (this.#held && request.resourceType() === 'script') this.#held.push(request);
      else void request.continue();
    });
  }

  async open(path = ''): Promise<void> {
    await this.page.goto(this.#address + path, { waitUntil: 'load' });
  }

  /** Opens a page whose scripts do not come yet; the function that is returned lets them. */
  async openWithoutScripts(): Promise<() => Promise<void>> {
    this.#held = [];
    // it ends when the scripts are there
    this.page.goto(this.#address).catch((error: unknown) => this.complaints.push(String(error)));
    await this.page.waitForSelector('input[name=domain]');
    return async () => {
      const held = this.#held ?? [];
      this.#held = undefined;
      for (const request of held) await request.continue();
    };
  }

  /** Replaces what is in the field. */
  async type(text: string): Promise<void> {
    await this.page.click('input[name=domain]', { count: 3 });
    await this.page.keyboard.press('Backspace');
    await this.page.keyboard.type(text);
  }

  /** Waits until the check says this of what is in the field. */
  async hear(words: string): Promise<string> {
    const said = (expected: string): string | false => {
      const text = document.querySelector('idn-check')?.shadowRoot?.textContent ?? '';
      return text.includes(expected) && text;
    };
    const found = await this.page.waitForFunction(said, {}, words).catch(async () => {
      throw new Error(`The check does not say “${words}”, but “${await this.page.$eval('idn-check', (check) => check.shadowRoot?.textContent?.replaceAll(/\s+/g, ' '))}”`);
    });
    return String(await found.jsonValue());
  }

  /** What the server got, as it says on the page. */
  async received(): Promise<Record<string, unknown>> {
    const shown = await this.page.waitForSelector('#received:not(:empty)').catch(() => undefined);
    if (!shown) throw new Error(`Nothing was received, after ${this.posts} posts`);
    return JSON.parse(await shown.evaluate((element) => element.textContent ?? ''));
  }

  async leave(): Promise<void> {
    open.delete(this.browser);
    await this.browser.close();
  }
}
