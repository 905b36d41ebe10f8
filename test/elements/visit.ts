/** Visits to a page whose tables come from the test server's registry, each with a memory of its own. */
import { fixture } from '@open-wc/testing';
import { get, update } from 'idb-keyval';
import { keyOf, store } from '../../src/table-updates/cache.js';
import { timing } from '../../src/table-updates/timing.js';
import { type TablesState, emptyState } from '../../src/table-updates/state.js';
import { nameDatabases } from '../pages/own-database.js';
import { type Converter, verdictOf, loaded, textOf } from './screen.js';
import { waitUntil } from './wait-until.js';

/** Whose databases they are. */
let test = '';
nameDatabases((name) => `${name} ${test}`);
beforeEach(() => void (test = crypto.randomUUID()));

export interface Visit {
  readonly page: Window;
  readonly converter: Converter;
}

/** A registry of the test's own. */
export class TestRegistry {
  readonly #path = `/registry/${crypto.randomUUID()}`;
  readonly address = `${location.origin}${this.#path}/tables/`;

  /** From now on it publishes this version of the Latin .se table, and fails in this way. Its list of questions is empty. */
  async set(latin: number, fault = ''): Promise<void> {
    await fetch(this.#path, { method: 'PUT', body: JSON.stringify({ latin, fault }) });
  }

  /** What it has been asked for. */
  async asked(): Promise<string[]> {
    return (await fetch(this.#path)).json();
  }

  /** What the browser has kept of it. */
  async kept(): Promise<TablesState> {
    return (await get(keyOf(this.address), store).catch(() => undefined)) ?? emptyState;
  }

  /** The version of the Latin table that the browser has kept. */
  async keptVersion(): Promise<string | undefined> {
    return (await this.kept()).tables['se-latn']?.version;
  }

  /** Lets so much time pass that it may be asked again. */
  async age(): Promise<void> {
    await update(keyOf(this.address), (known: TablesState = emptyState) => ({ ...known, tried: known.tried - timing.spacing }), store);
  }
}

export interface Circumstances {
  readonly value?: string;
  readonly lacks?: string;
  /** Asks again at once after a failure. */
  readonly quick?: boolean;
  /** What gives no answer, and is given up at once. */
  readonly hangs?: 'network' | 'storage';
}

export async function visit(tables: string, { value = 'ŵ.se', lacks = 'nothing', quick = false, hangs }: Circumstances = {}): Promise<Visit> {
  const frame = await fixture<HTMLIFrameElement>('<iframe style="width: 600px; height: 500px"></iframe>');
  const isLoaded = loaded(frame);
  const query = new URLSearchParams({ tables, value, lacks, test, ...(quick && { quick: '' }), ...(hangs && { hangs }) });
  frame.src = `/test/pages/visit.html?${query}`;
  await isLoaded;
  const inside = frame.contentWindow as Window;
  await waitUntil(() => inside.document.querySelector('idn-converter')?.shadowRoot?.querySelector('input') ?? false, 'no converter');
  const visitor = { page: inside, converter: inside.document.querySelector('idn-converter') as Converter };
  visits.push(visitor);
  return visitor;
}

/** Leaves the page, with all that it has in memory. Of a frame that is only taken away, Firefox keeps the database open. */
export async function leave({ page }: Visit): Promise<void> {
  const frame = page.frameElement as HTMLIFrameElement | null;
  if (!frame) return;
  const isLeft = loaded(frame);
  frame.src = 'about:blank';
  await isLeft;
  frame.remove();
}

const visits: Visit[] = [];
afterEach(async () => {
  await Promise.all(visits.splice(0).map(leave));
});

export const isPermitted = ({ converter }: Visit): boolean => verdictOf(converter).startsWith('Tillåtet');
export const statusOf = ({ converter }: Visit): string => textOf(converter, '.tables');

/** The verdict of a table that is, or will be, in use. */
export const untilPermitted = (visitor: Visit): Promise<void> => waitUntil(() => isPermitted(visitor), 'never permitted');

/** Until all that can come of it has come: a check that went well is said. */
export const untilChecked = (visitor: Visit): Promise<void> => waitUntil(() => statusOf(visitor).includes('kontrollerad'), 'never checked');

/** A visit of before, with version 4; so long ago that it is time to ask again. */
export async function keepVersion4(registry: TestRegistry, timesAgo = 1): Promise<void> {
  await registry.set(4);
  const visitor = await visit(registry.address);
  await waitUntil(async () => (await registry.keptVersion()) === '4');
  await leave(visitor);
  for (let times = 0; times < timesAgo; times++) await registry.age();
}

export const untilFailed = (registry: TestRegistry): Promise<void> =>
  waitUntil(async () => (await registry.kept()).failures > 0, 'never failed');

/** Version 5 has another letter than version 4. */
export const untilVersion5 = (visitor: Visit): Promise<void> => waitUntil(() => !isPermitted(visitor), 'version 5 never came');
