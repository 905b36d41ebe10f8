/** Gives the pieces of a list back as they are, but for what is mended and added, in whichever thread. */
import { type AddedWords, annotateBlock, type AnnotatedText } from './annotate-block.js';
import type { CheckedRow } from './check-row.js';
import type { FileEncoding } from './exact-text.js';
import { BlockJudge, type BlockTerms, type JudgedBlock } from './judge-blocks.js';
import type { RowOutput } from './judge-rows.js';
import { mendBlock, type MendingTerms, mendingTermsOf } from './mend-block.js';
import type { PlainNames } from './plain-names.js';
import type { TextBlock } from './records.js';
import type { ListRow } from './rows.js';
import { hasNumber } from './uint32-list.js';
import { CellWriter } from './written-cells.js';

export interface ReturnTerms extends BlockTerms {
  /** What the file is written in. */
  readonly encoding: FileEncoding;
  /** Whether names are mended where it is sure how; or the lines of the rows of which they are, rising. */
  readonly mends: boolean | Uint32Array;
  /** The words of the columns that are added; without them none are. */
  readonly words?: AddedWords | undefined;
  /** The lines of the records that are given back with these, rising; all are, without it. */
  readonly only?: Uint32Array | undefined;
}

export interface ReturnedText extends AnnotatedText {
  /** How many rows were changed. */
  readonly changed: number;
  /** How many characters of what is added the encoding lacks. */
  readonly lacking: number;
}

export class ReturningJudge {
  readonly #terms: ReturnTerms;
  readonly #judge: BlockJudge<readonly CheckedRow[]>;
  readonly #mending: MendingTerms;

  constructor(terms: ReturnTerms) {
    const { language, ...others } = terms;
    this.#terms = terms;
    this.#judge = new BlockJudge({ ...others, ...(terms.words && language && { language }) }, new CollectedRows());
    this.#mending = mendingTermsOf(terms.layout, terms.asked, terms.registries, terms.encoding);
  }

  judge(block: TextBlock): JudgedBlock<ReturnedText> {
    const { layout, registries, encoding, mends, words, only } = this.#terms;
    const cells = new CellWriter(layout.separator, encoding);
    const mayMend = typeof mends === 'boolean' ? undefined : (line: number): boolean => hasNumber(mends, line);
    const { text, changed } = mends ? mendBlock(block, this.#mending, mayMend) : { text: block.text, changed: 0 };
    // bytes that are wrong are one character each, which no name has
    const judged = this.#judge.judge({ text: text.toWellFormed(), line: block.line });
    const annotated = words ? annotateBlock({ text, line: block.line }, judged.written, { layout, words, registries, cells, only }) : { text, places: new Uint32Array() };
    return { ...judged, written: { ...annotated, changed, lacking: cells.lacking } };
  }
}

/** Keeps the rows of a piece. */
class CollectedRows implements RowOutput {
  #rows: CheckedRow[] = [];

  addName({ input, unicode, ascii }: PlainNames, line: number): void {
    this.#rows.push({ line, input, unicode, ascii, verdict: 'permitted', findings: [], fault: '', suggestion: '' });
  }

  addRow(_row: ListRow, checked: CheckedRow): void {
    this.#rows.push(checked);
  }

  take(): readonly CheckedRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }
}
