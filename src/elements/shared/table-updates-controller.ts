import type { ReactiveController, ReactiveElement } from 'lit';
import type { Diagnosis } from '../../diagnosis/diagnosis.js';
import type { Table } from '../../lgr/table.js';
import type { ChosenLanguage } from '../../messages/choose-language.js';
import type { Message } from '../../messages/message.js';
import type { Registries } from '../../registry/choose.js';
import { allRegistries, hasMissing, loadRegistries, onRegistries } from '../../registry/registered.js';
import type { TablesSource } from '../../table-updates/tables-source.js';
import { IdnTablesEvent } from './idn-tables-event.js';

/** Other tables than the script's: the address of a folder, `auto` for the one beside the script, of an LGR file, or a table. */
export type Tables = string | Table;

type Host = ReactiveElement & { readonly tables: Tables; readonly tld: string; readonly diagnosis?: Diagnosis };

type StatusOf = (tld: string, language: ChosenLanguage) => Message;

export interface Settings {
  /** Whether the element needs tables yet; nothing is fetched before. */
  readonly isNeeded?: () => boolean;
  /** What the element does at once when its tables change, before it renders. */
  readonly onChange?: () => void;
}

/**
 * Judges by the registries that its host's `tld` names, which are loaded if need be, and by the tables that its `tables` asks for,
 * whose updates it follows while the host is on the page.
 */
export class TableUpdatesController implements ReactiveController {
  readonly #host: Host;
  readonly #settings: Settings;
  #asked: Tables = '';
  /** The TLDs whose registries were asked for. */
  #named: string | undefined;
  #forget: (() => void) | undefined;
  #following = new AbortController();
  #newer: Registries | undefined;
  #statusOf: StatusOf | undefined;
  #source: TablesSource | undefined;

  constructor(host: Host, settings: Settings = {}) {
    this.#host = host;
    this.#settings = settings;
    host.addController(this);
  }

  /** The registries in use: all that there are, with the script's own tables until there are newer ones. */
  get registries(): Registries {
    return this.#newer ?? allRegistries();
  }

  /** Gives up newer tables than the script's, where names could not be judged by them: a newer table that fails is worse than none. */
  readonly distrust = (): void => this.#source?.distrust();

  /** How new the tables of a TLD are; undefined where the script's own are in use. */
  formatStatus(tld: string, language: ChosenLanguage): Message | undefined {
    return this.#statusOf?.(tld, language);
  }

  /** An element that comes back to the page asks again. */
  hostConnected(): void {
    this.#forget = onRegistries(this.#onLoaded);
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const { tables = '', tld } = this.#host;
    const isMissing = tld !== this.#named && hasMissing(tld);
    // a page may have set them to NaN, which equals nothing: they would be asked for at each update, which is another update
    if ((Object.is(tables, this.#asked) && !isMissing) || !this.#host.isConnected || this.#settings.isNeeded?.() === false) return;
    if (isMissing && this.#newer) this.#newer = {}; // which lacks what is loaded now
    this.#asked = tables;
    this.#named = tld;
    this.#following.abort();
    this.#following = new AbortController();
    void this.#follow(tables, this.#following.signal);
  }

  hostDisconnected(): void {
    this.#forget?.();
    this.#asked = '';
    this.#named = undefined;
    this.#following.abort();
  }

  /** Another element may have asked for the registry. Newer tables are asked for again, as this one may have some, too. */
  #onLoaded = (): void => {
    this.#asked = '';
    this.#settings.onChange?.();
    this.#host.requestUpdate();
  };

  async #follow(tables: Tables, signal: AbortSignal): Promise<void> {
    // without a network, the answer says that the rules could not be loaded (`lacksRules`)
    await loadRegistries(this.#named ?? '').catch(() => undefined);
    const opened = await this.#open(tables); // never at once: the host is in the middle of an update
    if (signal.aborted) return;
    this.#source = opened?.source;
    if (!tables) return this.#use();
    if (!opened) return;
    const { source, formatStatus } = opened;
    const update = (): void => {
      this.#use(source.registries, (tld, language) => formatStatus(source, tld, language));
      this.#tell(source);
    };
    source.addEventListener('change', update, { signal });
    this.#host.addEventListener('idn-diagnosis', () => this.#keepFresh(source), { signal });
    update();
  }

  /** Undefined for an address that is none, and where a network is needed and there is none. */
  async #open(tables: Tables) {
    if (!tables) return undefined;
    try {
      const { openTables, formatStatus } = await import('./open-tables.js');
      return { source: await openTables(tables, this.#host.tld, this.#host.baseURI, allRegistries()), formatStatus };
    } catch {
      return undefined; // TypeError: the address is none, or there is no network
    }
  }

  #use(newer?: Registries, statusOf?: StatusOf): void {
    this.#newer = newer;
    this.#statusOf = statusOf;
    this.#settings.onChange?.();
    this.#host.requestUpdate();
  }

  #tell(source: TablesSource): void {
    const statuses = Object.keys(source.registries).map((tld) => source.statusOf(tld));
    this.#host.dispatchEvent(new IdnTablesEvent(statuses, source.error));
    this.#keepFresh(source);
  }

  /** Asks for nothing where nobody types. */
  #keepFresh(source: TablesSource): void {
    if (this.#host.diagnosis?.input !== '') source.keepFresh();
  }
}
