/** Judges pieces of a list that know nothing of each other, in whichever thread. */
import type { FindingLanguage } from '../messages/finding-language.js';
import type { RegistryList } from '../registry/choose.js';
import type { Reading } from './file-reading.js';
import { type JudgedRows, type OwnTerms, RowJudge, type RowOutput } from './judge-rows.js';
import type { Layout } from './list-layout.js';
import type { Separator, TextBlock } from './records.js';
import { RowReader } from './rows.js';

/** What is the same for all pieces; plain data, as is what comes of them. */
export interface BlockTerms extends OwnTerms {
  readonly layout: Layout;
  /** The separator that was asked for. */
  readonly asked: Separator | undefined;
  /** The first one judges single words. */
  readonly registries: RegistryList;
  /** For the sentences; without it there are none. */
  readonly language?: FindingLanguage;
  /** Whether names without a TLD are told for each registry. */
  readonly tellsEach?: boolean;
}

export interface JudgedBlock<Written> extends JudgedRows {
  readonly written: Written;
  /** What was found out about the file beside its layout. */
  readonly reading: Pick<Reading, 'skipped' | 'hasSeveral'>;
}

export class BlockJudge<Written> {
  readonly #terms: BlockTerms;
  readonly #output: BlockOutput<Written>;
  readonly #judge: RowJudge;

  constructor(terms: BlockTerms, output: BlockOutput<Written>) {
    this.#terms = terms;
    this.#output = output;
    this.#judge = new RowJudge(terms.registries, output, terms.language, terms.tellsEach, terms);
  }

  judge({ text, line }: TextBlock): JudgedBlock<Written> {
    const { layout, asked } = this.#terms;
    let { skipped } = layout;
    let hasSeveral = false;
    const hear = (more: Reading): void => void ({ skipped, hasSeveral } = { skipped, hasSeveral, ...more });
    const reader = new RowReader(layout, asked, hear, line);
    reader.add(text, true);
    const judged = this.#judge.judge(reader, Infinity);
    return { ...judged, written: this.#output.take(), reading: { skipped: skipped.slice(layout.skipped.length), hasSeveral } };
  }
}

interface BlockOutput<Written> extends RowOutput {
  /** All rows since they were taken before. */
  take(): Written;
}
