import { type Changes, compareTables } from '../lgr/compare-tables.js';
import type { Table } from '../lgr/table.js';
import type { Registries } from '../registry/choose.js';
import type { Registry } from '../registry/registry.js';
import { keep, read } from './cache.js';
import { mergeStates, type TablesState, parseState, emptyState, ownValue, tableInUse } from './state.js';
import { timing } from './timing.js';
import { refresh } from './refresh.js';

/** How new the tables of a top-level domain are. */
export interface TablesStatus {
  /** The top-level domain, in ACE form. */
  readonly tld: string;
  /** The tables that names under it are held to. */
  readonly tables: readonly Pick<Table, 'id' | 'version' | 'date'>[];
  /** When it was last found that there are no newer ones of any of them. */
  readonly checked: Date | undefined;
  /** What has changed since the tables that came with the script, by id. */
  readonly changes: Readonly<Record<string, Changes>>;
}

/** Where tables come from. It fires `change` when there is something new to tell. */
export interface TablesSource extends EventTarget {
  /** By top-level domain, with their newest tables. */
  readonly registries: Registries;
  /** Why there is none of what was asked for. */
  readonly error?: unknown;
  statusOf(tld: string): TablesStatus;
  /** From now on, asks for newer tables whenever it is time to, for as long as the page is open. */
  keepFresh(): void;
  /** Gives up newer tables than the script's, where names could not be judged by them. */
  distrust(): void;
}

/**
 * The source of the tables at an address, one object for all elements of a page. It has tables at once, the newest good
 * ones of memory, the database and the script, and fires `change` when newer ones arrive. It never throws or rejects.
 */
export function load(address: string, registries: Registries): Source {
  const source = sources.get(address) ?? new Source(address, registries);
  sources.set(address, source);
  source.include(registries);
  return source;
}

const sources = new Map<string, Source>();

export class Source extends EventTarget implements TablesSource {
  registries: Registries;

  readonly #address: string;
  #shipped: Registries;
  #known = emptyState;
  /** Whether the database has all that is known, and all of what it has is known. */
  #isKept = false;
  #work: Promise<void>;
  #isWanted = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #channel: BroadcastChannel | undefined;

  constructor(address: string, registries: Registries) {
    super();
    this.#address = address;
    this.#shipped = registries;
    this.registries = registries;
    this.#work = this.#read();
    this.#listen();
    // an open channel would keep the page from being shown again as it was left
    addEventListener('pagehide', () => this.#channel?.close());
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) this.#listen();
      if (persisted) this.#queue(this.#read);
    });
    addEventListener('online', () => {
      if (this.#isWanted && this.#known.failures > 0) this.#queue(this.#ask);
    });
  }

  /** Adds the registries that a page has registered since an element first asked for this address. */
  include(registries: Registries): void {
    const others = Object.entries(registries).filter(([tld, registry]) => this.#shipped[tld] !== registry);
    if (others.length === 0) return;
    this.#shipped = { ...this.#shipped, ...Object.fromEntries(others) };
    this.registries = { ...this.registries, ...Object.fromEntries(others.map(([tld, registry]) => [tld, this.#newest(registry)])) };
    this.dispatchEvent(new Event('change'));
  }

  keepFresh(): void {
    if (this.#isWanted) return;
    this.#isWanted = true;
    this.#queue(this.#tend);
  }

  distrust(): void {
    if (Object.keys(this.#known.tables).length > 0) this.#queue(this.#giveUp);
  }

  statusOf(tld: string): TablesStatus {
    const tables = ownValue(this.registries, tld)?.tables ?? [];
    const times = tables.map(({ id }) => ownValue(this.#known.checked, id) ?? 0);
    const shipped = ownValue(this.#shipped, tld)?.tables ?? [];
    const changes = shipped.flatMap((older, index) => {
      const newer = tables[index] as Table;
      return newer === older ? [] : [[older.id, compareTables(older, newer)]];
    });
    return {
      tld,
      tables: tables.map(({ id, version, date }) => ({ id, version, date })),
      checked: times.every(Boolean) ? new Date(Math.min(...times)) : undefined,
      changes: Object.fromEntries(changes),
    };
  }

  /** Does one thing after the other, so that none of them works with what another one has outdated. */
  #queue(work: () => Promise<void>): void {
    this.#work = this.#work.then(work);
  }

  /** Asks for newer tables or keeps what is known, if it is time to, and is called again when it will be. */
  #tend = async (): Promise<void> => {
    if (this.#wait() === 0) await this.#ask();
    else if (!this.#isKept) await this.#keep();
    clearTimeout(this.#timer);
    const wait = this.#isKept ? Math.max(this.#wait(), timing.retry) : timing.retry;
    this.#timer = setTimeout(() => this.#queue(this.#tend), wait);
  };

  /** Milliseconds until the address may be asked again. */
  #wait(): number {
    const { tried, failures } = this.#known;
    const distance = failures === 0 ? timing.spacing : Math.min(timing.retry * 2 ** (failures - 1), timing.spacing);
    const passed = Date.now() - tried; // less than nothing where the clock has been set back
    return passed < 0 ? 0 : Math.max(0, distance - passed);
  }

  #ask = async (): Promise<void> => {
    // what can't be verified is not asked for: pages that are not secure have no hashes
    if (!globalThis.crypto?.subtle) return;
    const { failures } = this.#known;
    const shipped = Object.values(this.#shipped).flatMap(({ tables }) => tables);
    // no network, nothing at the address, or nothing that can be believed
    const answer = await refresh(this.#address, shipped, this.#known.tables).catch(() => ({ tables: {}, checked: {}, isWhole: false }));
    // not merged by time, as the clock may have been set back since
    const [tables, checked] = [{ ...this.#known.tables, ...answer.tables }, { ...this.#known.checked, ...answer.checked }];
    this.#learn({ tables, checked, tried: Date.now(), failures: answer.isWhole ? 0 : failures + 1 });
    this.#tellOthers();
    await this.#keep();
  };

  /** Those of the script are said a moment later than those that are given up, so that they take their place in the database and in other tabs. */
  #giveUp = async (): Promise<void> => {
    const { tables, checked } = this.#known;
    const later = Object.fromEntries(Object.keys(tables).map((id) => [id, (ownValue(checked, id) ?? 0) + 1]));
    this.#learn({ ...this.#known, tables: {}, checked: { ...checked, ...later } });
    this.#tellOthers();
    await this.#keep();
  };

  #tellOthers(): void {
    this.#channel?.postMessage({ address: this.#address, known: this.#known });
  }

  #read = (): Promise<void> => this.#learnKept(read(this.#address));

  #keep = (): Promise<void> => this.#learnKept(keep(this.#address, this.#known));

  async #learnKept(reading: Promise<TablesState>): Promise<void> {
    // the database may be blocked or full, or hang
    const kept = await reading.catch(() => undefined);
    this.#isKept = kept !== undefined;
    if (kept) this.#learn(mergeStates(this.#known, kept)); // with what has been learnt meanwhile
  }

  /** Learns what other tabs tell. */
  #listen(): void {
    try {
      this.#channel = new BroadcastChannel('klartext-tables');
      this.#channel.addEventListener('message', ({ data }) => {
        if (data?.address === this.#address) void this.#hear(data.known);
      });
    } catch {
      // a frame without an origin has none to share with
    }
  }

  async #hear(told: unknown): Promise<void> {
    // the checks of tables may not be to be had without a network
    const known = await parseState(told).catch(() => emptyState);
    this.#learn(mergeStates(this.#known, known));
  }

  #learn(known: TablesState): void {
    const before = this.#known;
    this.#known = known;
    if (summaryOf(before) === summaryOf(known)) return;
    const registries = Object.entries(this.#shipped).map(([tld, registry]) => [tld, this.#newest(registry, this.registries[tld])] as const);
    // the same as before where there is nothing new, so that nobody answers again
    if (registries.some(([tld, registry]) => registry !== this.registries[tld])) this.registries = Object.fromEntries(registries);
    this.dispatchEvent(new Event('change'));
  }

  /** The registry with its newest tables: itself, or that of before, if it has these. */
  #newest(shipped: Registry, before = shipped): Registry {
    const tables = shipped.tables.map((table) => tableInUse(table, this.#known.tables));
    const same = [shipped, before].find((registry) => tables.every((table, index) => table === registry.tables[index]));
    return same ?? { ...shipped, tables };
  }
}

/** What a page is told of changes; asking in vain is none. */
const summaryOf = ({ tables, checked }: TablesState): string =>
  JSON.stringify([Object.values(tables).map(({ id, version }) => [id, version]), Object.entries(checked)].map((list) => list.toSorted()));
