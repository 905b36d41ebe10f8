/** Somebody who uses a browser by its keys and by what Orca says. */
import { setTimeout as pause } from 'node:timers/promises';
import { type HeardBrowser, openTab, startBrowser } from './browser-windows.js';
import { Desktop, type SpokenLanguage } from './desktop.js';
import type { Site } from './site.js';
import type { Utterance } from './speech.js';

/** How long what is waited for may let itself be waited for, in milliseconds. */
const PATIENCE = 15_000;

/** The same for the first page, which waits for a browser that has only just started. */
const FIRST_PATIENCE = 60_000;

/** When nothing has been said for this long, in milliseconds, nothing more comes of a key that moves. */
const AFTER_MOVE = 400;

/** The same for what changes a page: an answer waits until nobody has typed for a second. */
const AFTER_CHANGE = 1300;

/** Between letters that are typed, in milliseconds. */
const KEY_PACE = 40;

export class Reader {
  readonly browser: HeardBrowser;
  readonly #desktop: Desktop;
  readonly #site: Site;
  #patience = FIRST_PATIENCE;

  /** @throws if the desktop or the browser does not start */
  static async start(browser: HeardBrowser, language: SpokenLanguage, site: Site): Promise<Reader> {
    const desktop = await Desktop.start(language);
    try {
      startBrowser(browser, desktop);
      const window = await desktop.run('timeout', '60', 'xdotool', 'search', '--sync', '--onlyvisible', '--class', browser);
      await desktop.run('xdotool', 'windowactivate', '--sync', window.split('\n').at(-1) as string);
      await desktop.speech.waitForSilence(AFTER_CHANGE);
      return new Reader(browser, desktop, site);
    } catch (error) {
      await desktop.close();
      throw error;
    }
  }

  private constructor(browser: HeardBrowser, desktop: Desktop, site: Site) {
    this.browser = browser;
    this.#desktop = desktop;
    this.#site = site;
  }

  get language(): SpokenLanguage {
    return this.#desktop.language;
  }

  close(): Promise<void> {
    return this.#desktop.close();
  }

  /** Opens a page, and gives what is said of it. */
  async open(path: string): Promise<Utterance[]> {
    const { speech } = this.#desktop;
    const { address, asked } = this.#site.visit(path, this.language);
    const before = speech.length;
    await openTab(this.browser, this.#desktop, address);
    await Promise.race([asked, pause(this.#patience, undefined, { ref: false })]);
    await speech.waitFor(() => speech.since(before).some(({ text }) => isLoaded(text)), this.#patience);
    await speech.waitForSilence(AFTER_CHANGE);
    this.#patience = PATIENCE;
    return speech.since(before);
  }

  /** Presses a key that moves the focus, and gives what is said of where it is now. */
  async move(key: string): Promise<Utterance[]> {
    const { speech } = this.#desktop;
    const before = speech.length;
    await this.press(key);
    await speech.waitFor(() => speech.length > before, PATIENCE / 5); // some places have nothing to say
    await speech.waitForSilence(AFTER_MOVE);
    return speech.since(before);
  }

  /**
   * Does something, and gives what is said: until what is waited for has been said, or did not come, and nothing more comes.
   * @param isAll whether it is enough to hear what is waited for
   */
  async hear(act: () => Promise<unknown>, isHeard: (said: readonly Utterance[]) => boolean, isAll: boolean): Promise<Utterance[]> {
    const { speech } = this.#desktop;
    const before = speech.length;
    await act();
    await speech.waitFor(() => isHeard(speech.since(before)), PATIENCE);
    await speech.waitForSilence(isAll ? AFTER_MOVE : AFTER_CHANGE);
    return speech.since(before);
  }

  type(text: string): Promise<unknown> {
    return this.#desktop.run('xdotool', 'type', '--delay', String(KEY_PACE), text);
  }

  async paste(text: string): Promise<void> {
    await this.#desktop.copy(text);
    await this.press('ctrl+v');
  }

  /** Chooses a file with this text in the dialog that the button with the focus opens. */
  async choose(file: string, text: string): Promise<void> {
    const path = this.#desktop.write(file, text);
    await this.move('space');
    await this.#desktop.speech.waitForSilence(AFTER_CHANGE);
    await this.press('ctrl+l'); // the dialog's field for a path
    await this.#desktop.speech.waitForSilence(AFTER_MOVE);
    await this.paste(path); // typed, it would be completed in between
    await this.#desktop.speech.waitForSilence(AFTER_MOVE);
    // Return in that field is «Cancel» in Chromium's dialog
    await this.press(this.browser === 'firefox' ? 'Return' : this.language === 'sv' ? 'alt+odiaeresis' : 'alt+o');
  }

  press(...keys: string[]): Promise<unknown> {
    return this.#desktop.run('xdotool', 'key', '--clearmodifiers', ...keys);
  }
}

/** Orca tells when it has seen a page come, or what it begins with if it was there before Orca looked. */
const isLoaded = (text: string): boolean => /^(Inläsning av .* färdig|Finished loading .*)\.$|(huvud nivå|heading level) 1\.$/.test(text);
