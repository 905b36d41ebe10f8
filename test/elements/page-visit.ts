/** Visits of the built page, whose server a test can stop, and give another build (tools/visited-server.mjs). */
import { aTimeout, fixture, fixtureCleanup } from '@open-wc/testing';
import type { SavingWindow } from './built.js';
import { type Converter, drawn, loaded } from './screen.js';
import type { Table } from './table-screen.js';
import { waitUntil } from './wait-until.js';

/** What the server does from now on. */
interface Change {
  readonly build?: number;
  readonly delay?: number;
  readonly isStopped?: boolean;
  readonly replaced?: Readonly<Record<string, string | number>>;
  readonly redirected?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface VisitedWindow extends SavingWindow {
  /** What was refused, thrown, rejected or logged. */
  readonly noticed: readonly string[];
}

const { serviceWorker } = navigator;
let site: string;
export const addressOf = (path = ''): string => `/visited/${site}/${path}`;

/** Each test has a site of its own, of which it leaves nothing. */
export function withSite(): void {
  beforeEach(function () {
    site = crypto.randomUUID();
    // on a busy machine, WebKit's process for workers may not come to look for a newer one at all
    this.currentTest?.retries(2);
  });
  afterEach(async () => {
    fixtureCleanup(); // a worker stays as long as a page has it
    await tell({ isStopped: true }); // one that is still fetching its files ends at once
    // the next test has another site, and need not fail where that process does not come to leave this one
    await Promise.race([leave(), aTimeout(10_000)]);
  });
}

async function leave(): Promise<void> {
  await (await registrationOf())?.unregister();
  for (const name of await caches.keys()) await caches.delete(name);
}

/** Tells the server, and asks what it was asked for so far. */
export async function tell(change: Change): Promise<string[]> {
  const answer = await fetch(`/visit/${site}`, { method: 'PUT', body: JSON.stringify(change) });
  return answer.json();
}

export async function open(path = '', width = 780): Promise<HTMLIFrameElement> {
  const frame = await fixture<HTMLIFrameElement>(`<iframe style="width: ${width}px; height: 580px; border: 0"></iframe>`);
  const isLoaded = loaded(frame);
  frame.src = addressOf(path);
  await isLoaded;
  frame.focus();
  return frame;
}

/** A page whose files are kept from now on. */
export async function openAndKeep(path = ''): Promise<HTMLIFrameElement> {
  const frame = await open(path);
  await waitUntil(() => windowOf(frame).navigator.serviceWorker.controller?.state === 'activated', 'no worker');
  return frame;
}

export async function reload(frame: HTMLIFrameElement): Promise<void> {
  const isLoaded = loaded(frame);
  windowOf(frame).location.reload();
  await isLoaded;
  frame.focus();
}

/** The server has another build, and the browser has found it and keeps it. */
export async function bring(build: number): Promise<void> {
  await tell({ build });
  await (await registrationOf())?.update();
  await waitUntil(async () => (await keptBuilds()).at(-1) === build, `build ${build} is not kept`);
}

/** Until the frame has the page of this build, with all its scripts. */
export const comesTo = (frame: HTMLIFrameElement, build: number): Promise<void> =>
  waitUntil(() => buildOf(frame) === build && pageOf(frame).readyState === 'complete', `build ${build} has not come`);

/** From now on, nobody answers. */
export async function stop(): Promise<void> {
  await tell({ isStopped: true });
  const answer = await fetch(addressOf('unknown')).catch(() => 'no answer');
  if (answer !== 'no answer') throw new Error('The server has not stopped');
}

export const windowOf = (frame: HTMLIFrameElement): VisitedWindow => frame.contentWindow as VisitedWindow;
export const pageOf = (frame: HTMLIFrameElement): Document => frame.contentDocument as Document;

export async function converterIn(frame: HTMLIFrameElement): Promise<Converter> {
  const converter = pageOf(frame).querySelector('idn-converter') as Converter;
  await drawn(converter);
  return converter;
}

export async function tableIn(frame: HTMLIFrameElement): Promise<Table> {
  const table = pageOf(frame).querySelector('.characters idn-table') as Table;
  await table.updateComplete;
  return table;
}

/** The number of the build that the page is from. */
export function buildOf(frame: HTMLIFrameElement): number {
  const script = pageOf(frame).querySelector<HTMLScriptElement>('script[src*=assets]');
  return Number(/-(\d)\.js$/.exec(script?.src ?? '')?.[1]);
}

export const lineOf = (frame: HTMLIFrameElement): string | undefined => pageOf(frame).querySelector('.new-version')?.textContent ?? undefined;

export const registrationOf = (): Promise<ServiceWorkerRegistration | undefined> => serviceWorker.getRegistration(addressOf());

/** Asks for the next build's worker, until it turns out that it can't be installed. */
export async function nextFails(): Promise<void> {
  const registration = (await registrationOf()) as ServiceWorkerRegistration;
  const hasFailed = new Promise<void>((resolve) => {
    registration.addEventListener('updatefound', () => {
      const { installing } = registration;
      installing?.addEventListener('statechange', () => installing.state === 'redundant' && resolve());
    });
  });
  await registration.update().catch(() => {}); // WebKit tells of it here, too
  await hasFailed;
}

/** Whose pages are kept, the oldest first. */
export async function keptBuilds(): Promise<number[]> {
  const kept = await keptFiles();
  return kept.filter((files) => files.includes('index.html')).map((files) => Number(/-(\d)\.js/.exec(files.join())?.[1]));
}

/** What is kept of the site: one list of paths for each cache. */
export async function keptFiles(): Promise<string[][]> {
  const names = (await caches.keys()).filter((name) => name.startsWith(`klartext ${new URL(addressOf(), location.href)} `));
  return Promise.all(
    names.map(async (name) => {
      const requests = await (await caches.open(name)).keys();
      return requests.map(({ url }) => url.slice(new URL(addressOf(), location.href).href.length)).toSorted();
    }),
  );
}
