/** Reads a visitor's table, in a worker where there can be one. */
import { RemoteCalls } from '../elements/shared/remote-calls.js';
import { startWorker } from '../elements/shared/start-worker.js';
import { trustAddress } from '../elements/shared/trust-address.js';
import { once } from '../idna/memoize.js';
import type { Language } from '../languages/language.js';
import { LgrError } from '../lgr/lgr-error.js';
import { LgrTextError } from '../lgr/lgr-text-error.js';
import type { Entry, Table } from '../lgr/table.js';
import { trustTable } from '../lgr/trusted-tables.js';
import { MAX_LGR_CODE_UNITS } from '../limits.js';
import { explainRefusal } from '../messages/explain-refusal.js';
import { fill, type Message } from '../messages/message.js';
import type { Refusal, TableExaminer } from '../workers/examine-table.js';
import { readTableWorkerAddress } from './read-table-worker-address.js';

/** The table of a file, and who answers what is asked of it. */
export interface OpenTable {
  readonly table: Table;
  /** As it was read, whatever becomes of the file. */
  readonly file: Blob;
  readonly examiner: Omit<TableExaminer, 'read'>;
}

/** Or in words why there is none. */
export type Answer = OpenTable | { readonly refusal: readonly Message[] };

/** @param signal ends the reading, which is never answered then, and afterwards whatever is asked of the table */
export async function readTableFile(file: Blob, wording: Language['site']['ownTable'], signal: AbortSignal): Promise<Answer> {
  const refuse = (...sentences: Message[]): Answer => ({ refusal: sentences });
  // none of its characters can have more than three bytes
  if (file.size > 3 * MAX_LGR_CODE_UNITS + 3) return refuse(...explain({ element: '', reason: '', fault: 'too-large' }, wording));
  const bytes = await file.arrayBuffer().catch(() => undefined); // it has been moved or changed
  if (!bytes) return refuse(fill(wording.unreadable, {}));
  const examiner = await openExaminer(signal);
  if (!examiner) return refuse(fill(wording.notLoaded, {}));
  const copy = new Blob([bytes]);
  const repertoire: Entry[] = [];
  try {
    const read = await examiner.read(copy, (entries) => void repertoire.push(...entries));
    if ('refusal' in read) return refuse(...explain(read.refusal, wording));
    const table: Table = { ...read.table, repertoire };
    trustTable(table);
    return { table, file: copy, examiner };
  } catch (error) {
    reportError(error);
    return refuse(fill(wording.unreadable, {}));
  }
}

function explain({ element, reason, line, fault, place }: Refusal, wording: Language['site']['ownTable']): Message[] {
  const error = fault ? new LgrTextError(fault, reason, place) : new LgrError(element, reason, line);
  const why = explainRefusal(error, wording, document.documentElement.lang);
  return error.line === undefined ? [why] : [why, fill(wording.line, { line: error.line })];
}

/** Undefined if neither the worker nor what it does can be loaded: there is no network. */
async function openExaminer(signal: AbortSignal): Promise<TableExaminer | undefined> {
  // no fault: a policy may keep the worker out, and the page does the work, then
  const worker = await startWorker(trusted).catch(() => undefined);
  if (!worker) {
    // without a network, which the caller says to the visitor
    const loaded = await import('../workers/examine-table.js').catch(() => undefined);
    return loaded && new loaded.LocalTableExaminer();
  }
  if (signal.aborted) worker.terminate();
  signal.addEventListener('abort', () => worker.terminate());
  const calls = new RemoteCalls(worker);
  return {
    read: (file, tell) => calls.ask('read', [file], tell),
    relate: (label, limit) => calls.ask('relate', [label, limit]),
    check: () => calls.ask('check', []),
    compare: (older) => calls.ask('compare', [older]),
  };
}

/** A policy is made once. */
const trusted = once(() => trustAddress('klartext-table', readTableWorkerAddress()));
