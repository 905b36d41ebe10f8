/** What is asked of a draw, in a worker or in the page itself: it keeps the base and the result, of which the page shows some. */
import { type DrawBase, emptyQueuesOf, isBase, readBase, writeBase } from '../draw/base-text.js';
import { draw, type DrawResult, type Lot } from '../draw/draw.js';
import { drawBase, type LeftOut } from '../draw/draw-base.js';
import { DrawError, type DrawProblem } from '../draw/draw-error.js';
import { drawTypedNames } from '../draw/draw-typed-names.js';
import { type ListedFaults, listFaults } from '../draw/listed-faults.js';
import { type ApplicationColumns, readApplications } from '../draw/read-applications.js';
import { isResultText, lotsInForce, readResult, writeResult, writeResultCSV } from '../draw/result-text.js';
import { verifyDraw } from '../draw/verify-draw.js';
import type { Language } from '../languages/language.js';
import { MAX_LISTED_LOTS } from '../limits.js';
import { piecesOf } from '../lists/file-pieces.js';
import type { CellSeparator } from '../lists/csv.js';
import { type OfferedColumn, readingsOf } from '../lists/file-reading.js';
import { ListError, type ListProblem } from '../lists/list-error.js';
import { readFile, type ReadingOptions } from '../lists/rows.js';
import type { RegistryList } from '../registry/choose.js';

/** Why something can't be done. `unread`: the file could not be read. */
export type DeskProblem = { readonly draw: DrawProblem } | { readonly list: ListProblem } | { readonly unread: true };

export type Or<Result> = Result | { readonly problem: DeskProblem };

export interface BaseSummary {
  readonly hash: string;
  readonly queues: readonly string[];
  /** Those that no row is in. */
  readonly emptyQueues: readonly string[];
  readonly rows: number;
  readonly names: number;
  /** Names with one row. */
  readonly alone: number;
  readonly faulty: number;
  readonly duplicates: number;
  /** The first of those that are left out. */
  readonly leftOut: readonly LeftOut[];
}

export interface DrawnSummary {
  readonly algorithm: string;
  /** Of the first draw. */
  readonly seed: string;
  /** The draws of some names again, with how many rows each of them has. */
  readonly later: readonly { readonly seed: string; readonly names: readonly string[]; readonly count: number }[];
  /** All rows, and the first of those that hold, each with its seed; those that were drawn again come first. */
  readonly count: number;
  readonly lots: readonly (Lot & { readonly seed: string })[];
}

/** The columns of a list; or what there is to say of a base that was saved. */
export type OpenedFile = { readonly offered: readonly OfferedColumn[] } | { readonly base: BaseSummary };

export interface BaseRequest extends ApplicationColumns {
  readonly registries: RegistryList;
  readonly queues: readonly string[];
  readonly lang: string;
}

export interface DrawDesk {
  /** What was made before stays where a file is of no use. */
  open(file: Blob, options: ReadingOptions): Promise<Or<OpenedFile>>;
  makeBase(file: Blob, request: BaseRequest): Promise<Or<{ readonly base: BaseSummary }>>;
  baseFile(): Promise<Blob>;
  draw(seed: string): Promise<Or<{ readonly drawn: DrawnSummary }>>;
  /** @param names as somebody types them */
  drawAgain(names: readonly string[], seed: string, registries: RegistryList): Promise<Or<{ readonly drawn: DrawnSummary }>>;
  /** Says what is wrong with a result that was saved. What was drawn here stays. */
  verify(file: Blob, seed: string | undefined): Promise<Or<{ readonly seeds: readonly string[]; readonly all: number; readonly faults: readonly ListedFaults[] }>>;
  /** Goes on from the result that was verified last, if it is right. */
  takeVerified(): Promise<Or<{ readonly drawn: DrawnSummary }>>;
  resultFile(format: 'json' | 'csv', separator: CellSeparator, words: Language['draw']): Promise<Blob>;
}

export class LocalDrawDesk implements DrawDesk {
  #base: DrawBase | undefined;
  #result: DrawResult | undefined;
  /** A saved one that is right. */
  #verified: DrawResult | undefined;

  open(file: Blob, options: ReadingOptions) {
    return this.#answer(async (): Promise<OpenedFile> => {
      const head = new Uint8Array(await file.slice(0, 64).arrayBuffer());
      if (isBase(head)) return { base: this.#keep(await readBase(new Uint8Array(await file.arrayBuffer())), []) };
      if (head.includes(0x7b /* { */) && isResultText(await file.text())) throw new DrawError({ kind: 'is-result' });
      const { value: reader } = await readFile(piecesOf(file), options).next();
      const offered = reader ? readingsOf(reader.layout).find((reading) => reading.offered)?.offered : undefined;
      if (!offered) throw new DrawError({ kind: 'no-columns' });
      return { offered };
    });
  }

  makeBase(file: Blob, { registries, queues, lang, ...columns }: BaseRequest) {
    return this.#answer(async () => {
      const { base, leftOut } = await drawBase(readApplications(file, columns), { registries, queues, lang });
      if (base.rows.length === 0) throw new DrawError({ kind: 'no-rows' });
      return { base: this.#keep(base, leftOut) };
    });
  }

  async baseFile(): Promise<Blob> {
    return new Blob(this.#base ? [writeBase(this.#base)] : [], { type: 'text/plain' });
  }

  draw(seed: string) {
    return this.#answer(async () => {
      const result = await draw(this.#madeBase, seed);
      return { drawn: this.#keepResult(result) };
    });
  }

  drawAgain(names: readonly string[], seed: string, registries: RegistryList) {
    return this.#answer(async () => {
      if (!this.#result) throw new DrawError({ kind: 'no-result' });
      return { drawn: this.#keepResult(await drawTypedNames(this.#result, this.#madeBase, names, seed, registries)) };
    });
  }

  verify(file: Blob, seed: string | undefined) {
    return this.#answer(async () => {
      this.#verified = undefined;
      const result = readResult(await file.text());
      const faults = await verifyDraw(result, this.#madeBase, seed);
      if (faults.length === 0) this.#verified = result;
      const all = result.deviations.reduce((sum, { rows }) => sum + rows.length, result.rows.length);
      return { seeds: [result, ...result.deviations].map((each) => each.seed), all, faults: listFaults(faults) };
    });
  }

  takeVerified() {
    return this.#answer(async () => {
      if (!this.#verified) throw new DrawError({ kind: 'no-result' });
      return { drawn: this.#keepResult(this.#verified) };
    });
  }

  async resultFile(format: 'json' | 'csv', separator: CellSeparator, words: Language['draw']): Promise<Blob> {
    if (!this.#result) return new Blob();
    const texts = format === 'json' ? writeResult(this.#result) : writeResultCSV(this.#result, separator, words);
    return new Blob([...texts], { type: format === 'json' ? 'application/json' : 'text/csv' });
  }

  /** What was drawn and verified stays with the same rows. */
  #keep(base: DrawBase, leftOut: readonly LeftOut[]): BaseSummary {
    if (base.hash !== this.#base?.hash) this.#result = this.#verified = undefined;
    this.#base = base;
    const counts = new Map<string, number>();
    for (const { name } of base.rows) counts.set(name, (counts.get(name) ?? 0) + 1);
    const duplicates = leftOut.filter(({ reason }) => reason === 'duplicate' || reason === 'same-case').length;
    return {
      hash: base.hash,
      queues: base.queues,
      emptyQueues: emptyQueuesOf(base),
      rows: base.rows.length,
      names: counts.size,
      alone: [...counts.values()].filter((count) => count === 1).length,
      faulty: leftOut.length - duplicates,
      duplicates,
      leftOut: leftOut.slice(0, MAX_LISTED_LOTS),
    };
  }

  #keepResult(result: DrawResult): DrawnSummary {
    this.#result = result;
    const { algorithm, seed, rows, deviations } = result;
    const later = deviations.map((each) => ({ seed: each.seed, names: each.names, count: each.rows.length }));
    const first: (Lot & { readonly seed: string })[] = [];
    const again: typeof first = [];
    for (const { lot, seed: by } of lotsInForce(result)) {
      const part = by === seed ? first : again;
      if (part.length < MAX_LISTED_LOTS) part.push({ ...lot, seed: by });
    }
    return { algorithm, seed, later, count: rows.length, lots: [...again, ...first].slice(0, MAX_LISTED_LOTS) };
  }

  get #madeBase(): DrawBase {
    if (!this.#base) throw new DrawError({ kind: 'no-rows' });
    return this.#base;
  }

  async #answer<Result>(work: () => Promise<Result>): Promise<Or<Result>> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof DrawError) return { problem: { draw: error.problem } };
      if (error instanceof ListError) return { problem: { list: error.problem } };
      // DOMException: the file has been moved or changed since
      if (error instanceof DOMException) return { problem: { unread: true } };
      throw error;
    }
  }
}
