/** Judges pieces of a list that know nothing of each other, in whichever thread, and puts them together. */
import type { FindingLanguage } from '../messages/finding-language.js';
import type { RegistryList } from '../registry/choose.js';
import type { CellSeparator } from './csv.js';
import { type JudgedRows, RowJudge } from './judge-rows.js';
import type { Layout } from './list-layout.js';
import type { Separator, TextBlock } from './records.js';
import type { Reading } from './file-reading.js';
import { RowReader } from './rows.js';
import type { ResultFormat } from './write-rows.js';
import { WrittenRows } from './written-rows.js';

/** What is the same for all pieces; plain data, as is what comes of them. */
export interface BlockTerms {
  readonly layout: Layout;
  /** The separator that was asked for. */
  readonly asked: Separator | undefined;
  /** The first one judges single words. */
  readonly registries: RegistryList;
  readonly language: FindingLanguage;
  readonly format: ResultFormat;
  readonly separator: CellSeparator;
}

export interface JudgedBlock extends JudgedRows {
  readonly text: string;
  /** What was found out about the file beside its layout. */
  readonly reading: Pick<Reading, 'skipped' | 'hasSeveral'>;
}

export class BlockJudge {
  readonly #terms: BlockTerms;
  readonly #output: WrittenRows;
  readonly #judge: RowJudge;

  constructor(terms: BlockTerms) {
    this.#terms = terms;
    this.#output = new WrittenRows(terms.format, terms.separator);
    this.#judge = new RowJudge(terms.registries, this.#output, terms.language);
  }

  judge({ text, line }: TextBlock): JudgedBlock {
    const { layout, asked } = this.#terms;
    let { skipped } = layout;
    let hasSeveral = false;
    const hear = (more: Reading): void => void ({ skipped, hasSeveral } = { skipped, hasSeveral, ...more });
    const reader = new RowReader(layout, asked, hear, line);
    reader.add(text, true);
    const judged = this.#judge.judge(reader, Infinity);
    return { ...judged, text: this.#output.take(), reading: { skipped: skipped.slice(layout.skipped.length), hasSeveral } };
  }
}
