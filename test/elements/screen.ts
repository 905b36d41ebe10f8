/** An element on the screen, as a person meets it: put there, typed into, read. */
import { aTimeout, fixture, nextFrame } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import '../../src/define.js';
import type { IdnConverterElement } from '../../src/elements/converter/idn-converter.js';
import { waitUntil } from './wait-until.js';

export type Converter = IdnConverterElement;

/** A converter with these attributes, which goes when its test ends. */
export async function show(attributes = 'lang="sv"', children = ''): Promise<Converter> {
  const converter = await fixture<Converter>(`<idn-converter ${attributes}>${children}</idn-converter>`);
  await drawn(converter);
  return converter;
}

/** Until the element shows everything, also what stands behind a click, which is loaded when it is opened. */
export async function drawn(element: LitElement): Promise<void> {
  await element.updateComplete;
  await waitUntil(() => all(element, 'details[open] > summary:only-child').length === 0, 'not loaded');
}

/** Everything in the element that matches. */
export const all = <Found extends HTMLElement>(element: Element, selector: string): Found[] => [
  ...(element.shadowRoot as ShadowRoot).querySelectorAll<Found>(selector),
];

/** The one thing in the element that matches; throws where there is none. */
export function one<Found extends HTMLElement>(element: Element, selector: string): Found {
  const [found] = all<Found>(element, selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
}

/** Opens a view, and takes the element away as soon as the view has been asked for. */
export async function leaveWhileLoading(converter: Converter, part: string): Promise<void> {
  one(converter, `[part=${part}]`).addEventListener('toggle', () => converter.remove(), { once: true });
  one(converter, `[part=${part}] summary`).click();
  await waitUntil(() => !converter.isConnected);
  await drawn(converter);
}

export const inputOf = (element: Element): HTMLInputElement => one(element, 'input');

/** What is written there, with the white space of a page. */
export const textOf = (element: Element, selector: string): string => readable(one(element, selector));
export const textsOf = (element: Element, selector: string): string[] => all(element, selector).map(readable);
const readable = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The headline of the answer; '' where nothing is answered. */
export const verdictOf = (element: Element): string => textsOf(element, '.headline')[0] ?? '';
/** All that is said, sentence by sentence: the headline, what follows from it, and everything else. */
export const saidOf = (element: Element): string[] => textsOf(element, '.headline, .body, .findings li > span');
/** The name in both forms, '' where it is not shown, and everything that is said beside the headline. */
export const nameOf = (element: Element): string => {
  const [shown] = all(element, '[part=name]').map((name) => name.cloneNode(true) as HTMLElement);
  shown?.querySelectorAll('.unseen').forEach((words) => words.remove());
  return shown ? readable(shown) : '';
};
export const codeOf = (converter: Converter): string => textsOf(converter, '[part=code]')[0] ?? '';
export const spokenBy = (element: Element): string => textOf(element, '[role=status]');

/** What is spoken of what somebody did: what was spoken before goes first, for a moment. */
export async function spokenOfIt(element: Element): Promise<string> {
  await aTimeout(120);
  await (element as LitElement).updateComplete;
  return spokenBy(element);
}

export const findingsOf = (converter: Converter): string[] => textsOf(converter, '.findings li > span');
export const suggestionsOf = (converter: Converter): string[] => textsOf(converter, '[part=mend] bdi');

/** What is marked in the field: `error ß`. */
export const marksIn = (converter: Converter): string[] =>
  ['error', 'warning'].flatMap((severity) =>
    [...(CSS.highlights.get(`idn-${severity}`) ?? [])]
      .filter(({ startContainer }) => all(converter, '.mirror').some((mirror) => mirror.contains(startContainer)))
      .map(({ startContainer, startOffset, endOffset }) => `${severity} ${(startContainer as Text).data.slice(startOffset, endOffset)}`),
  );

/** Where the focus is, through shadow roots: `idn-converter input`. Words, as the test runner can't report elements. */
export function focusIn(page: Document): string {
  const path: string[] = [];
  for (let element = page.activeElement; element; element = element.shadowRoot?.activeElement ?? null) path.push(element.localName);
  return path.join(' ');
}

/** Presses the keys of a text, one after the other. */
export async function type(element: LitElement, text: string): Promise<void> {
  if (element.shadowRoot?.activeElement !== inputOf(element)) {
    inputOf(element).focus();
    await keysFollow();
  }
  await heard(element, 'input', Array.from(text).length, () => sendKeys({ type: text }));
  await drawn(element);
}

/** WebKit's keys go where the focus was before: it tells its process for input in a frame, which on a busy machine may be the next one. */
export async function keysFollow(): Promise<void> {
  for (let frames = 0; frames < 3; frames++) await nextFrame();
}

/** Puts a text into the field at once, as the clipboard does. */
export async function paste(element: LitElement, text: string): Promise<void> {
  const input = inputOf(element);
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true, composed: true }));
  await drawn(element);
}

/** Presses a key, or several at a time: `Shift+Tab`. */
export async function press(keys: string): Promise<void> {
  const names = keys.split('+').map((name) => (name === 'Space' ? ' ' : name)); // as Firefox calls it
  const last = names.pop() as string;
  await keysFollow();
  const frame = document.activeElement as HTMLIFrameElement | null;
  const isOurs = document.hasFocus();
  await heard(frame?.contentDocument ?? document, 'keyup', names.length + 1, async () => {
    for (const name of names) await sendKeys({ down: name });
    await sendKeys({ press: last });
    for (const name of names.toReversed()) await sendKeys({ up: name });
  });
  // Firefox keeps it there for the files that follow, whose fields then hear nothing of being entered and left
  if (isOurs && !document.hasFocus()) throw new Error(`${keys} took the focus out of the page: something has to stand behind the last field`);
}

/** Clicks in the middle of an element with the mouse, also in a frame without a border. */
export async function click(element: Element): Promise<void> {
  for (let times = 0; times < 5; times++) {
    element.scrollIntoView({ block: 'nearest' }); // WebKit may still be on its way to what was clicked or typed before
    await nextFrame(); // WebKit's mouse hits what was there before
    await nextFrame();
    const { top, bottom } = element.getBoundingClientRect();
    if (top >= 0 && bottom <= element.ownerDocument.documentElement.clientHeight) break;
  }
  const frame = element.ownerDocument.defaultView?.frameElement?.getBoundingClientRect();
  const { left, top, width, height } = element.getBoundingClientRect();
  const x = (frame?.left ?? 0) + left + width / 2;
  const y = (frame?.top ?? 0) + top + height / 2;
  await heard(element.ownerDocument, 'click', 1, () => sendMouse({ type: 'click', position: [Math.round(x), Math.round(y)] }));
  await nextFrame();
}

/**
 * Acts, and waits for as many events of it: Firefox says that it has acted before the page has had them. For half a
 * second at most, as what is disabled has none.
 */
async function heard(target: EventTarget, event: string, count: number, act: () => Promise<unknown>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  let left = count;
  const hear = (): void => {
    if (--left === 0) resolve();
  };
  target.addEventListener(event, hear, true);
  await act();
  await Promise.race([promise, aTimeout(500)]);
  target.removeEventListener(event, hear, true);
}

/** Draws the mouse over an element with its button down, from edge to edge. */
export async function drag(element: Element): Promise<void> {
  const { left, right, top, height } = element.getBoundingClientRect();
  const middle = Math.round(top + height / 2);
  await sendMouse({ type: 'move', position: [Math.ceil(left), middle] });
  await sendMouse({ type: 'down' });
  await sendMouse({ type: 'move', position: [Math.ceil(right), middle] });
  await sendMouse({ type: 'up' });
}

/** How long it takes someone to look up, and to have finished, in milliseconds. */
const PAUSE = 400;
const REST = 1000;

/** Holds back the ends of all pauses and rests from typing, however slowly an engine types, until a test says that one is over. */
export class Clock {
  readonly #window: Pick<Window, 'setTimeout' | 'clearTimeout'>;
  readonly #real: Pick<Window, 'setTimeout' | 'clearTimeout'>;
  readonly #waiting = new Map<number, { readonly delay: number; readonly work: () => void }>();
  #last = 0;

  constructor(inside: Window = window) {
    const real = { setTimeout: inside.setTimeout.bind(inside), clearTimeout: inside.clearTimeout.bind(inside) };
    this.#window = inside;
    this.#real = { setTimeout: inside.setTimeout, clearTimeout: inside.clearTimeout };
    inside.setTimeout = (work: TimerHandler, delay?: number, ...values: unknown[]): number => {
      if (delay !== PAUSE && delay !== REST) return real.setTimeout(work, delay, ...values);
      const timer = --this.#last; // real ones are positive
      this.#waiting.set(timer, { delay, work: work as () => void });
      return timer;
    };
    inside.clearTimeout = (timer?: number): void => {
      if (!this.#waiting.delete(timer as number)) real.clearTimeout(timer);
    };
  }

  /** So long passes without a key that people look up. */
  async pause(element: LitElement): Promise<void> {
    this.#pass(PAUSE);
    await element.updateComplete;
  }

  /** A second without a key passes. */
  async rest(element: LitElement): Promise<void> {
    this.#pass(REST);
    await element.updateComplete;
  }

  #pass(time: number): void {
    for (const [timer, { delay, work }] of this.#waiting) {
      if (delay <= time && this.#waiting.delete(timer)) work();
    }
  }

  stop(): void {
    Object.assign(this.#window, this.#real);
  }
}

/** A page of its own of this width, with a converter. */
export async function showInFrame(width: number, attributes = 'lang="sv"'): Promise<{ frame: HTMLIFrameElement; converter: Converter }> {
  const frame = await showPage(width, `<idn-converter ${attributes}></idn-converter><script type="module" src="/src/define.ts"></script>`);
  const converter = frame.contentDocument?.querySelector('idn-converter') as Converter;
  await drawn(converter);
  return { frame, converter };
}

/** A page of its own of this width: MiniBrowser's window is never as narrow as a phone. */
export async function showPage(width: number, content: string): Promise<HTMLIFrameElement> {
  const frame = await fixture<HTMLIFrameElement>(`<iframe style="width: ${width}px; height: 800px; border: 0"></iframe>`);
  const isLoaded = loaded(frame);
  frame.srcdoc = `<!doctype html>
    <html lang="sv">
      <meta charset="utf-8"><title>${width}</title>
      <body style="margin: 16px; font: 16px/1.5 sans-serif">${content}`;
  await isLoaded;
  return frame;
}

/** Until the frame has loaded. WebKit says so before what the page's scripts have promised themselves at once is done. */
export function loaded(frame: HTMLIFrameElement): Promise<unknown> {
  return new Promise((resolve) => frame.addEventListener('load', () => setTimeout(resolve), { once: true }));
}

/** Puts a clipboard in the place of the browser's; `undefined` for none. */
export function replaceClipboard(clipboard: unknown): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
}

/** What was put on the one navigator hides what all have. */
export function restoreClipboard(): void {
  Reflect.deleteProperty(navigator, 'clipboard');
}

/** The two ways in which nothing can be written to a clipboard. */
export const withoutClipboard: readonly [what: string, clipboard: unknown][] = [
  ['without a clipboard', undefined],
  ['without leave to write to the clipboard', { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) }],
];
