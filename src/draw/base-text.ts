/**
 * The base of a draw as a text, of which there is only one for the same rows: a line that says what it is, with the queues in their
 * order behind it, and a line for each row, sorted by its octets. Tabs between cells, a line feed behind each line, UTF-8.
 */
import { DrawError } from './draw-error.js';
import { sha256 } from './sha-256.js';

export interface BaseRow {
  /** In ACE form. */
  readonly name: string;
  readonly caseNumber: string;
  readonly queue?: string;
}

export interface DrawBase {
  /** SHA-256 of its text, as 64 hexadecimal digits. */
  readonly hash: string;
  /** In their order; none where all rows are drawn at once. */
  readonly queues: readonly string[];
  /** In the order of the text, each name with a case number once. */
  readonly rows: readonly BaseRow[];
}

const TITLE = 'klartext draw base 1';

/**
 * @param rows in any order
 * @throws {DrawError} `wrong-queues`
 */
export async function baseOf(rows: readonly BaseRow[], queues: readonly string[]): Promise<DrawBase> {
  if (!areQueues(queues)) throw new DrawError({ kind: 'wrong-queues' });
  const base = { hash: '', queues, rows: rows.toSorted(compareRows) };
  return { ...base, hash: await sha256(new TextEncoder().encode(writeBase(base))) };
}

/** The queues that no row is in. */
export function emptyQueuesOf({ queues, rows }: DrawBase): string[] {
  const used = new Set(rows.map(({ queue }) => queue));
  return queues.filter((queue) => !used.has(queue));
}

export const writeBase = ({ queues, rows }: DrawBase): string =>
  [[TITLE, ...queues], ...rows.map(({ name, caseNumber, queue }) => (queue === undefined ? [name, caseNumber] : [name, caseNumber, queue]))].map((cells) => `${cells.join('\t')}\n`).join('');

/** Whether a file begins as a base does, or with a byte order mark before it. */
export const isBase = (head: Uint8Array): boolean => new TextDecoder().decode(withoutMark(head).subarray(0, TITLE.length)) === TITLE;

/**
 * A byte order mark, which editors write before a text that they save, is no part of it.
 * @throws {DrawError} `no-base`, with the first line that is not as it must be
 */
export async function readBase(file: Uint8Array<ArrayBuffer>): Promise<DrawBase> {
  const octets = withoutMark(file);
  const lines = textOf(octets).split('\n');
  const [title, ...queues] = (lines[0] ?? '').split('\t');
  const end = lines.length - 1;
  if (title !== TITLE || end === 0 || !areQueues(queues)) throw new DrawError({ kind: 'no-base', line: 1 });
  const rows: BaseRow[] = [];
  for (let index = 1; index < end; index++) {
    const row = readRow(lines[index]!, queues);
    const before = rows.at(-1);
    if (!row || (before && compareRows(before, row) >= 0)) throw new DrawError({ kind: 'no-base', line: index + 1 });
    rows.push(row);
  }
  if (lines[end] !== '') throw new DrawError({ kind: 'no-base', line: end + 1 });
  return { hash: await sha256(octets), queues, rows };
}

const withoutMark = <Octets extends Uint8Array>(octets: Octets): Octets =>
  (octets[0] === 0xef && octets[1] === 0xbb && octets[2] === 0xbf ? octets.subarray(3) : octets) as Octets;

function textOf(octets: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(octets);
  } catch {
    throw new DrawError({ kind: 'no-base', line: 1 }); // TypeError: it is no UTF-8
  }
}

function readRow(line: string, queues: readonly string[]): BaseRow | undefined {
  const [name = '', caseNumber = '', queue, ...more] = line.split('\t');
  const isWhole = /^[a-z\d-]+(\.[a-z\d-]+)*$/.test(name) && isCell(caseNumber) && more.length === 0;
  if (!isWhole || (queue === undefined ? queues.length > 0 : !queues.includes(queue))) return undefined;
  return { name, caseNumber, ...(queue !== undefined && { queue }) };
}

const areQueues = (queues: readonly string[]): boolean => queues.every(isCell) && new Set(queues).size === queues.length;

/**
 * Whether a text can be a case number or a queue: there is something, and all of it can be seen. Which characters are hidden is written
 * out, as the base must not depend on the Unicode of whoever makes it.
 */
export const isCell = (text: string): boolean => text !== '' && text.trim() === text && text.isWellFormed() && !HIDDEN.test(text);

// oxlint-disable-next-line no-control-regex
const HIDDEN = /[\0-\x1F\x7F-\x9F\xAD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFFD]/;

/** No name has a character that sorts before the tab behind it. */
export const compareRows = (one: BaseRow, other: BaseRow): number =>
  one.name === other.name ? compareOctets(one.caseNumber, other.caseNumber) : one.name < other.name ? -1 : 1;

/** Which text is first by its octets in UTF-8: by code points, where JavaScript compares code units. */
function compareOctets(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one.charCodeAt(at) === other.charCodeAt(at)) at++;
  return rankAt(one, at) - rankAt(other, at);
}

/** Surrogates stand for code points above all others. */
function rankAt(text: string, at: number): number {
  const unit = at < text.length ? text.charCodeAt(at) : -1;
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
