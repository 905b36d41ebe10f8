/** Names that nobody can have, such as reserved ones, by hashes: some 20 bytes each, and plain data that threads share. */
import { diagnose } from '../diagnosis/diagnose.js';
import type { RegistryList } from '../registry/choose.js';
import { hashOf } from './duplicate-index.js';
import { PlainNames } from './plain-names.js';
import { type ReadingOptions, readRows } from './rows.js';
import { Uint32List } from './uint32-list.js';

/** A table of slots of three numbers: both halves of a hash, and the line of the name; 0 for a free slot. */
export type BlockedNames = Uint32Array;

const FIELDS = 3;

/** Reads a list of them, in whatever form it is. A word without a TLD is blocked under all of them. */
export async function readBlockedNames(bytes: AsyncIterable<Uint8Array>, registries: RegistryList, options?: ReadingOptions): Promise<BlockedNames> {
  const plain = new PlainNames(registries);
  const [ones, others, lines] = [new Uint32List(), new Uint32List(), new Uint32List()];
  for await (const rows of readRows(bytes, options)) {
    for (const { line, name, malformed } of rows) {
      const isPlain = plain.recognise(name);
      const { ascii, labels } = isPlain ? { ascii: plain.ascii, labels: name.split('.') } : diagnose(name, registries);
      const isRow = !malformed || ('reason' in malformed && malformed.reason === 'no-name'); // a word is blocked, too
      if (!isRow || ascii === '') continue;
      const { one, other } = hashOf(labels.length === 1 ? withoutTld(ascii) : ascii);
      ones.push(one);
      others.push(other);
      lines.push(line);
    }
  }
  return tableOf(ones, others, lines);
}

const withoutTld = (ascii: string): string => (ascii.includes('.') ? ascii.slice(0, ascii.lastIndexOf('.')) : ascii);

function tableOf(ones: Uint32List, others: Uint32List, lines: Uint32List): BlockedNames {
  let size = 16;
  while (size * 3 < lines.length * 4) size *= 2;
  const octets = size * FIELDS * Uint32Array.BYTES_PER_ELEMENT;
  // pages have no shared memory, and no threads that are asked for one name at a time
  const slots = new Uint32Array(typeof SharedArrayBuffer === 'undefined' ? new ArrayBuffer(octets) : new SharedArrayBuffer(octets));
  for (let index = 0; index < lines.length; index++) {
    const slot = slotOf(slots, ones.at(index), others.at(index));
    if (slots[slot + 2]) continue; // its first line is told
    slots[slot] = ones.at(index);
    slots[slot + 1] = others.at(index);
    slots[slot + 2] = lines.at(index);
  }
  return slots;
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
