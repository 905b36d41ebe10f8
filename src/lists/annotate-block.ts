/** Adds to the records of a piece of a list what is said of their names. */
import { advise } from '../advice/ascii-form.js';
import { toASCII } from '../idna/name.js';
import type { Language } from '../languages/language.js';
import { say } from '../messages/message.js';
import { printable } from '../messages/printable.js';
import type { RegistryList } from '../registry/choose.js';
import type { CheckedRow } from './check-row.js';
import type { Layout } from './list-layout.js';
import { RecordReader, spansOf, type TextBlock } from './records.js';
import { isRepeated } from './rows.js';
import { hasNumber, Uint32List } from './uint32-list.js';
import type { CellWriter } from './written-cells.js';

/** The words of the columns that are added. */
export interface AddedWords {
  /** Their heads: the verdict, the reason, a suggestion, the code, the name in ASCII. */
  readonly heads: readonly string[];
  /** The verdicts, and what is said of codes and of earlier rows. */
  readonly rows: Pick<Language['batch'], CheckedRow['verdict'] | 'otherCode' | 'noCode' | 'same' | 'variant'>;
}

export interface AnnotationTerms {
  readonly layout: Layout;
  readonly words: AddedWords;
  readonly registries: RegistryList;
  readonly cells: CellWriter;
  /** The lines of the records that are given back, rising; all are, without it. Titles and the head always are. */
  readonly only?: Uint32Array | undefined;
}

export interface AnnotatedText {
  readonly text: string;
  /** For each row, where the cell with its reason begins and ends: earlier rows are told in it. */
  readonly places: Uint32Array<ArrayBuffer>;
}

/** @param rows all rows of the piece, of which a record may have several */
export function annotateBlock({ text, line }: TextBlock, rows: readonly CheckedRow[], terms: AnnotationTerms): AnnotatedText {
  const { layout: { separator, head, start, widest, added }, words, cells, only } = terms;
  const reader = new RecordReader(separator, line);
  reader.add(text, true);
  const places = new Uint32List();
  let annotated = '';
  let next = 0;
  for (let from = 0; ; from = reader.start) {
    const record = reader.next();
    if (!record) return { text: annotated, places: places.take() };
    const written = text.slice(from, reader.start);
    const first = next;
    while (rows[next]?.line === record.line) next++;
    const isLeftOut = only && record.line >= start && record.line !== head?.line && !hasNumber(only, record.line);
    if (isLeftOut) {
      for (; places.length < 2 * next; ) places.push(0);
      continue;
    }
    const isHead = record.line === head?.line || (record.line >= start && isRepeated(record, head));
    const isRow = next > first && record.cells.some((cell) => cell.trim() !== '');
    const spans = isHead || isRow ? (spansOf(written, separator) ?? []) : [];
    const kept = added === undefined ? spans.length : Math.min(added, spans.length);
    const own = kept < spans.length ? written.slice(0, spans[kept - 1]!.to) : written.slice(0, -1);
    const isQuoted = own.startsWith('"') && own.endsWith('"');
    const missing = cells.separator.repeat(Math.max(0, (separator === '' ? 1 : widest) - kept));
    const [verdict = '', reason = '', ...others] = (isHead ? words.heads : isRow ? addedCells(rows.slice(first, next), terms) : []).map((cell) => cells.write(cell, isQuoted));
    if (!isHead && !isRow) {
      annotated += written;
      for (; places.length < 2 * next; ) places.push(0);
      continue;
    }
    annotated += own + missing + cells.separator + verdict + cells.separator;
    const at = annotated.length;
    annotated += reason;
    for (let row = first; row < next; row++) {
      places.push(at);
      places.push(annotated.length);
    }
    annotated += `${cells.separator}${others.join(cells.separator)}\n`;
  }
}

/** What is said of the names of a record; of several, whose reason it is. */
function addedCells(rows: readonly CheckedRow[], { words, registries, cells }: AnnotationTerms): string[] {
  const reasons = rows.map((row) => {
    const reason = reasonOf(row, words.rows);
    return reason === '' || rows.length === 1 ? reason : `${row.input}: ${reason}`;
  });
  const suggestions = rows.map(({ suggestion }) => (cells.has(suggestion) ? suggestion : toASCII(suggestion).name));
  const plain = rows.map(({ unicode, ascii, verdict }) => (ascii !== unicode && ['permitted', 'caution', 'mismatched'].includes(verdict) ? advise(unicode, registries).counterpart : ''));
  return [[...new Set(rows.map(({ verdict }) => words.rows[verdict]))].join(', '), ...[reasons, suggestions, rows.map(({ ascii }) => ascii), plain].map((texts) => texts.filter(Boolean).join(' '))];
}

function reasonOf({ fault, verdict, codeUnicode }: CheckedRow, words: AddedWords['rows']): string {
  if (verdict !== 'mismatched') return fault;
  return codeUnicode ? say(words.otherCode, { name: { kind: 'name', text: printable(codeUnicode) } }) : words.noCode;
}
