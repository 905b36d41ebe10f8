/** What the screen reader has said so far, as speech-module.mjs writes it down. */
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** One thing that was said, and how much of it was heard before something else interrupted it. */
export interface Utterance {
  readonly text: string;
  readonly heard: string;
  readonly language: string | undefined;
}

/** A line of the log: something begins to be said, or has been. */
type Line = { readonly at: number; readonly begins: string } | ({ readonly at: number } & Utterance);

const LOOK_EVERY = 50;

export class Speech {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
    writeFileSync(path, '');
  }

  /** How much has been said: what comes later is `since` this. */
  get length(): number {
    return this.#said.length;
  }

  since(length: number): Utterance[] {
    return this.#said.slice(length);
  }

  /** Waits until something holds of what was said, and tells whether it came to that within so many milliseconds. */
  async waitFor(holds: () => boolean, limit: number): Promise<boolean> {
    const end = Date.now() + limit;
    while (!holds()) {
      if (Date.now() > end) return false;
      await pause(LOOK_EVERY);
    }
    return true;
  }

  /** Waits until nothing has been said for so many milliseconds. Whatever never ends to speak is listened to for half a minute. */
  async waitForSilence(quiet: number): Promise<void> {
    const began = Date.now();
    await this.waitFor(() => {
      const last = this.#lines.at(-1);
      const isSpeaking = last !== undefined && 'begins' in last;
      return !isSpeaking && Date.now() - Math.max(last?.at ?? 0, began) >= quiet;
    }, 30_000);
  }

  get #lines(): Line[] {
    const whole = readFileSync(this.path, 'utf8').split('\n').slice(0, -1); // the last one may be half written
    return whole.map((line) => JSON.parse(line) as Line);
  }

  get #said(): Utterance[] {
    return this.#lines.filter((line) => 'text' in line);
  }
}
