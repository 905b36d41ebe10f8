/** Mends the names of a piece of a list where it is sure how, and nothing else in it. */
import { diagnose } from '../diagnosis/diagnose.js';
import { verdictOf } from '../diagnosis/verdict.js';
import type { RegistryList } from '../registry/choose.js';
import { namesIn } from './cell-kinds.js';
import type { FileEncoding } from './exact-text.js';
import type { Layout } from './list-layout.js';
import { type FileRecord, RecordReader, type Separator, spansOf, type TextBlock } from './records.js';
import { bodyOf, isOfList, namesWithTlds, rowsOf } from './rows.js';
import { SureNames } from './sure-names.js';
import { CellWriter } from './written-cells.js';

export interface MendingTerms {
  readonly layout: Layout;
  /** The separator that was asked for. */
  readonly asked: Separator | undefined;
  readonly names: SureNames;
  /** The code of a name that is right; '' for any other. */
  readonly codeOf: (name: string) => string;
  /** Whether a text can be written in the encoding of the file. */
  readonly has: (text: string) => boolean;
}

export function mendingTermsOf(layout: Layout, asked: Separator | undefined, registries: RegistryList, encoding: FileEncoding): MendingTerms {
  const cells = new CellWriter(layout.separator, encoding);
  const codeOf = (name: string): string => {
    const diagnosis = diagnose(name, registries);
    return verdictOf(diagnosis) === 'permitted' ? diagnosis.ascii : '';
  };
  return { layout, asked, names: new SureNames(registries), codeOf, has: (name) => cells.has(name) };
}

/** The piece with as many lines as before, and how many of its rows were changed. */
export function mendBlock(block: TextBlock, terms: MendingTerms, mayMend?: (line: number) => boolean): { readonly text: string; readonly changed: number } {
  let text = '';
  let changed = 0;
  for (const { written, mended } of mendRecords(block, terms, mayMend)) {
    if (mended !== undefined) changed++;
    text += mended ?? written;
  }
  return { text, changed };
}

/** Each record of the piece as it stands, and mended if that is sure. */
export function* mendRecords({ text, line }: TextBlock, terms: MendingTerms, mayMend?: (line: number) => boolean): Generator<{ readonly line: number; readonly written: string; readonly mended: string | undefined }> {
  const reader = new RecordReader(terms.layout.separator, line);
  reader.add(text, true);
  for (let start = 0; ; start = reader.start) {
    const record = reader.next();
    if (!record) return;
    const written = text.slice(start, reader.start);
    const mended = isOfList(record, terms.layout, terms.asked) && (mayMend?.(record.line) ?? true) ? mendRecord(written, record, terms) : undefined;
    yield { line: record.line, written, mended };
  }
}

/** Undefined if nothing is mended. */
function mendRecord(written: string, record: FileRecord, terms: MendingTerms): string | undefined {
  const { layout: { columns, separator }, has } = terms;
  const body = { ...record, cells: bodyOf(record, terms.layout) };
  if (columns && rowsOf(body, terms.layout, columns).some(({ malformed }) => malformed)) return undefined;
  const cells = [...body.cells];
  const places = columns ? [columns.name, ...columns.others] : cells.map((_, index) => index);
  for (const place of places) {
    const mended = mendCell(cells, place, terms);
    if (mended !== undefined && has(mended)) cells[place] = mended;
  }
  const { code, tld } = columns ?? {};
  if (columns && code !== undefined && cells[code] !== undefined) {
    const names = namesWithTlds(cells[columns.name] ?? '', tld === undefined ? undefined : cells[tld]);
    if (isContradiction(names, cells[code], terms)) return undefined;
    cells[code] = codeFor(names, cells[code], terms);
  }
  const spans = cells.some((cell, index) => cell !== record.cells[index]) ? spansOf(written, separator) : undefined;
  if (!spans) return undefined;
  let text = '';
  let from = 0;
  cells.forEach((cell, index) => {
    const span = spans[index];
    if (!span || cell === record.cells[index]) return;
    const isQuoted = separator !== '' && written.charAt(span.from) === '"';
    text += written.slice(from, span.from) + (isQuoted ? `"${cell}"` : cell);
    from = span.to;
  });
  return text + written.slice(from);
}

/** A name without the TLD that stands in another column stays without it. */
function mendCell(cells: readonly string[], place: number, { layout: { columns }, asked, names }: MendingTerms): string | undefined {
  const cell = cells[place] ?? '';
  if (columns?.tld !== undefined && place === columns.name) {
    const whole = namesWithTlds(cell, cells[columns.tld]);
    const mended = new Set(whole.map((name) => names.mend(name)));
    const [name] = mended;
    if (mended.size !== 1 || name === undefined) return undefined;
    return whole[0] === cell ? name : name.slice(0, name.lastIndexOf('.'));
  }
  return columns === undefined && asked !== '' && namesIn(cell).length > 1 ? undefined : names.mend(cell);
}

/** Whether the code is that of another name which is right as well: nobody but the customer knows which of them is meant. */
const isContradiction = (names: readonly string[], code: string, { codeOf }: MendingTerms): boolean =>
  /^\s*xn--/i.test(code) && codeOf(code) !== '' && names.every((name) => codeOf(name) !== codeOf(code));

/** The code of the name where another one stands, with a TLD if that has one. What is no code, such as a remark, is the customer's own. */
function codeFor(names: readonly string[], code: string, { codeOf }: MendingTerms): string {
  const [name = '', ...others] = names;
  if (!/^\s*xn\p{Pd}/iu.test(code) || name.trim() === '' || others.length > 0) return code;
  const right = codeOf(name);
  if (right === '' || codeOf(code) === right) return code;
  return code.includes('.') ? right : right.slice(0, right.lastIndexOf('.'));
}
