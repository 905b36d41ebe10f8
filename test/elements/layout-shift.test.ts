/** Nothing moves by itself: not when the scripts come late, and not while people type. Needs `dist`; of engines, Chromium alone tells of it. */
import { aTimeout, expect, fixtureCleanup, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { converterIn, open, pageOf, tableIn, tell, windowOf, withSite } from './page-visit.js';
import { all, type Converter, drawn, inputOf, keysFollow, one, showInFrame } from './screen.js';
import { waitUntil } from './wait-until.js';

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null; readonly previousRect: DOMRect; readonly currentRect: DOMRect }[];
}

/** The shifts that nobody has caused by a key or a click. */
class Shifts {
  readonly #observer: PerformanceObserver;
  readonly #seen: LayoutShift[] = [];

  /** @param buffered whether those of before count as well */
  constructor(inside: Window, buffered = false) {
    const note = (entries: readonly PerformanceEntry[]): void => void this.#seen.push(...(entries as LayoutShift[]));
    this.#observer = new (inside as Window & typeof globalThis).PerformanceObserver((list) => note(list.getEntries()));
    this.#observer.observe({ type: 'layout-shift', buffered });
  }

  /** In words, and how much of the window has moved how far. */
  async told(): Promise<{ words: string[]; sum: number }> {
    for (let frames = 0; frames < 3; frames++) await nextFrame();
    await aTimeout(0);
    this.#seen.push(...(this.#observer.takeRecords() as LayoutShift[]));
    const own = this.#seen.filter(({ hadRecentInput }) => !hadRecentInput);
    const words = own.flatMap(({ value, sources }) => sources.map(({ node, previousRect: before, currentRect: after }) => `${value.toFixed(4)} ${node?.nodeName.toLowerCase()}: ${before.top} to ${after.top}`));
    return { words, sum: own.reduce((sum, { value }) => sum + value, 0) };
  }
}

before(function () {
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) this.skip();
});

describe('while the page comes on a slow line', () => {
  withSite();

  for (const width of [1280, 390, 320]) {
    for (const path of ['index.html', 'index.html?lang=en', 'registrars.html']) {
      it(`${path} keeps what is seen where it is, ${width} pixels wide`, async function () {
        await tell({ delay: 300 });
        const frame = await open(path, width);
        const shifts = new Shifts(windowOf(frame), true);
        const page = pageOf(frame);
        await waitUntil(() => ['idn-converter', 'idn-table', 'idn-batch'].every((name) => [...page.querySelectorAll(name)].filter((element) => element.checkVisibility()).every(({ shadowRoot }) => shadowRoot?.querySelector('.frame'))), 'not drawn');
        if (path.startsWith('index.html')) {
          const converter = await converterIn(frame);
          await tableIn(frame);
          await waitUntil(() => one(converter, '.tables').textContent?.match(/kontrollerad|checked/), 'not checked');
        }
        const { words, sum } = await shifts.told();
        expect(sum, words.join('\n')).to.be.below(0.02);
      });
    }
  }
});

describe('while people type', () => {
  afterEach(() => fixtureCleanup());

  for (const text of ['räksmörgås.se', 'xn--smrgs-pra0j.se', 'Björns Bageri & Café']) {
    it(`${text}: nothing above the block moves, and nothing at all once it has answered`, async function () {
      const { frame, converter, next } = await showBetween();
      inputOf(converter).focus();
      await keysFollow();
      const { top, height } = inputOf(converter).getBoundingClientRect();
      for (const letter of text) {
        await sendKeys({ type: letter });
        await drawn(converter);
        const field = inputOf(converter).getBoundingClientRect();
        expect([field.top, field.height], inputOf(converter).value).to.deep.equal([top, height]);
      }
      await waitUntil(() => all(converter, '.headline').length > 0 && all(converter, '.stale').length === 0, 'no answer');
      await painted();
      const shifts = new Shifts(frame.contentWindow as Window);
      const below = next.getBoundingClientRect().top;
      await waitUntil(() => one(converter, '[role=status]').textContent !== '', 'never spoken');
      await drawn(converter);
      expect((await shifts.told()).words).to.deep.equal([]);
      expect([inputOf(converter).getBoundingClientRect().top, next.getBoundingClientRect().top]).to.deep.equal([top, below]);
    });
  }

  it('a shift that nobody has caused is told', async () => {
    const { frame, next } = await showBetween();
    await painted();
    const shifts = new Shifts(frame.contentWindow as Window);
    next.style.marginBlockStart = '300px';
    await waitUntil(async () => (await shifts.told()).sum > 0, 'not told');
    expect((await shifts.told()).words.join()).to.include(' p: ');
  });
});

/**
 * Until what has changed is on the screen. A frame's callbacks run before it is painted, so it is told of while the next one
 * is made; and «é», which a driver inserts without a key, counts as a shift of nobody's.
 */
async function painted(): Promise<void> {
  for (let frames = 0; frames < 2; frames++) await nextFrame();
}

/** A converter between a heading and a paragraph. */
async function showBetween(): Promise<{ frame: HTMLIFrameElement; converter: Converter; next: HTMLElement }> {
  const { frame, converter } = await showInFrame(390, 'lang="sv"');
  const page = frame.contentDocument as Document;
  page.body.prepend(Object.assign(page.createElement('h1'), { textContent: 'Domäner' }));
  const next = Object.assign(page.createElement('p'), { textContent: 'Mer på sidan.' });
  page.body.append(next);
  await drawn(converter);
  await nextFrame();
  return { frame, converter, next };
}
