/** Names that nobody can have, such as reserved ones, by hashes: some 20 bytes each, and plain data that threads share. */
import { diagnose } from '../diagnosis/diagnose.js';
import type { RegistryList } from '../registry/choose.js';
import { MAX_NAMED_LINES } from '../limits.js';
import { hashOf } from './duplicate-index.js';
import type { Reading } from './file-reading.js';
import { ListError } from './list-error.js';
import { PlainNames } from './plain-names.js';
import { registeredName } from './registered-name.js';
import { type ListRow, type ReadingOptions, readRows } from './rows.js';
import { Uint32List } from './uint32-list.js';

/** A table of slots of three numbers: both halves of a hash, and the line of the name; 0 for a free slot. */
export type BlockedNames = Uint32Array;

const FIELDS = 3;

/** What is told of a list of them. */
export interface BlockedTold {
  /** How many different names it has. */
  readonly names: number;
  /** How many lines have something that is none, and the first of these. */
  readonly unread: number;
  readonly lines: readonly number[];
  /** What else is not read as a name: a head that may be one, titles and remarks. */
  readonly reading: Pick<Reading, 'headWord' | 'skipped'>;
}

/**
 * Reads a list of them, in whatever form it is. A word without a TLD is blocked under all of them.
 * @throws {ListError} as reading does, and for a list without a name
 */
export async function readBlockedNames(bytes: AsyncIterable<Uint8Array>, registries: RegistryList, options?: ReadingOptions): Promise<{ readonly blocked: BlockedNames; readonly told: BlockedTold }> {
  const nameOf = nameReader(registries);
  const [ones, others, lines] = [new Uint32List(), new Uint32List(), new Uint32List()];
  const unread: number[] = [];
  let [faulty, last] = [0, 0];
  let reading: Reading = {};
  for await (const rows of readRows(bytes, { ...options, tellReading: (found) => (reading = found) })) {
    for (const row of rows) {
      const name = nameOf(row);
      if (name === '') {
        if (row.name.trim() === '' || row.line === last) continue;
        last = row.line;
        faulty++;
        if (unread.length < MAX_NAMED_LINES) unread.push(last);
        continue;
      }
      const { one, other } = hashOf(name);
      ones.push(one);
      others.push(other);
      lines.push(row.line);
    }
  }
  const { slots: blocked, names } = tableOf(ones, others, lines);
  if (names === 0) throw new ListError({ kind: 'no-names' });
  const { headWord, skipped } = reading;
  return { blocked, told: { names, unread: faulty, lines: unread, reading: { ...(headWord && { headWord }), ...(skipped && { skipped }) } } };
}

/** A function that reads the name of a row: '' if it has none. */
function nameReader(registries: RegistryList): (row: ListRow) => string {
  const plain = new PlainNames(registries);
  const read = (text: string): string => {
    const isPlain = plain.recognise(text);
    const { name, labels } = isPlain ? { name: plain.ascii, labels: text.split('.').length } : described(diagnose(text, registries));
    return labels === 1 ? withoutTld(name) : name;
  };
  const described = (diagnosis: ReturnType<typeof diagnose>) => ({ name: registeredName(diagnosis), labels: diagnosis.labels.length });
  return ({ name, malformed }) => {
    const isRow = !malformed || ('reason' in malformed && malformed.reason === 'no-name'); // a word is blocked, too
    if (!isRow) return '';
    const [first = ''] = name.split(/[;,\t|]/, 1);
    return read(name) || (first === name ? '' : read(first)); // a remark may stand behind it
  };
}

const withoutTld = (ascii: string): string => (ascii.includes('.') ? ascii.slice(0, ascii.lastIndexOf('.')) : ascii);

function tableOf(ones: Uint32List, others: Uint32List, lines: Uint32List): { readonly slots: BlockedNames; readonly names: number } {
  let size = 16;
  while (size * 3 < lines.length * 4) size *= 2;
  const octets = size * FIELDS * Uint32Array.BYTES_PER_ELEMENT;
  // pages have no shared memory, and no threads that are asked for one name at a time
  let names = 0;
  const slots = new Uint32Array(typeof SharedArrayBuffer === 'undefined' ? new ArrayBuffer(octets) : new SharedArrayBuffer(octets));
  for (let index = 0; index < lines.length; index++) {
    const slot = slotOf(slots, ones.at(index), others.at(index));
    if (slots[slot + 2]) continue; // its first line is told
    names++;
    slots[slot] = ones.at(index);
    slots[slot + 1] = others.at(index);
    slots[slot + 2] = lines.at(index);
  }
  return { slots, names };
}

/** The slot of a hash, or the free one where it belongs. */
function slotOf(slots: BlockedNames, one: number, other: number): number {
  let slot = (one % (slots.length / FIELDS)) * FIELDS;
  while (slots[slot + 2] && (slots[slot] !== one || slots[slot + 1] !== other)) slot = (slot + FIELDS) % slots.length;
  return slot;
}

/** The line where a name, or its word under every TLD, is blocked; undefined if it is not. */
export function blockedLine(blocked: BlockedNames, ascii: string): number | undefined {
  const { one, other } = hashOf(ascii);
  const line = blocked[slotOf(blocked, one, other) + 2];
  if (line) return line;
  const word = hashOf(withoutTld(ascii));
  return blocked[slotOf(blocked, word.one, word.other) + 2] || undefined;
}
