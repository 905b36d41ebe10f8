/** Gives a list back as its file, mended and with what is said of its names: a piece at a time, so that it may be of any length. */
import { say } from '../messages/message.js';
import type { AddedWords } from './annotate-block.js';
import { type BlockJudges, judgeInOrder } from './block-threads.js';
import { addCounts, type Counts, noCounts } from './counts.js';
import { decodeText } from './decode-text.js';
import { EarlierLines } from './earlier-lines.js';
import { FileForm } from './file-form.js';
import type { JudgedBlock } from './judge-blocks.js';
import { type ReturnedText, ReturningJudge, type ReturnTerms } from './return-block.js';
import { readFile, type ReadingOptions } from './rows.js';
import { CellWriter, textOfCell } from './written-cells.js';

export interface ReturnOptions extends Omit<ReadingOptions, 'form'>, Pick<ReturnTerms, 'registries' | 'language' | 'mends' | 'words' | 'only' | 'blocked' | 'applicant'> {
  /** What was learned of the file before. */
  readonly form?: FileForm | undefined;
  /** Judges here, unless it is said who does. */
  readonly open?: ((terms: ReturnTerms) => BlockJudges<ReturnedText>) | undefined;
}

export interface ReturnCounts extends Counts {
  /** Rows that were changed. */
  changed: number;
  /** Characters of what was added that the encoding of the file lacks. */
  lacking: number;
}

export const noReturnCounts = (): ReturnCounts => ({ ...noCounts(), changed: 0, lacking: 0 });

/** @throws {ListError} as reading does, and for a line that can't be given back */
export async function* returnFile(bytes: AsyncIterable<Uint8Array>, options: ReturnOptions, counts: ReturnCounts): AsyncGenerator<Uint8Array> {
  const { form = new FileForm(), registries, language, mends, words, only, blocked, applicant, isPiece, separator: asked, open = judgesHere } = options;
  const earlier = new EarlierLines();
  let cells: CellWriter | undefined;
  const blocks = judgeInOrder(readFile(bytes, { ...options, form }), (layout) => {
    const encoding = (form.encoding ??= 'utf-8');
    cells = new CellWriter(layout.separator, encoding);
    return open({ layout, asked, registries, ...(language && { language }), encoding, mends, words, only, blocked, applicant });
  });
  for await (const judged of blocks) {
    addCounts(counts, judged.counts);
    counts.changed += judged.written.changed;
    counts.lacking += judged.written.lacking;
    yield form.restore(isPiece ? judged.written.text : fillReasons(judged, earlier, counts, words, cells!), only === undefined);
  }
}

const judgesHere = (terms: ReturnTerms): BlockJudges<ReturnedText> => {
  const judge = new ReturningJudge(terms);
  return { room: 0, judge: (block) => Promise.resolve(judge.judge(block)), close: () => undefined };
};

/** Reads a file until its encoding is known, as its first line may have to be written before. */
export async function learnForm(bytes: AsyncIterable<Uint8Array>, options: ReadingOptions): Promise<FileForm> {
  const form = new FileForm();
  const texts = decodeText(bytes, { ...options, form });
  while (form.encoding === undefined && !(await texts.next()).done);
  await texts.return(undefined);
  return form;
}

/** Tells in their cells where names stood before. */
function fillReasons(judged: JudgedBlock<ReturnedText>, earlier: EarlierLines, counts: Counts, words: AddedWords | undefined, cells: CellWriter): string {
  const { text, places } = judged.written;
  const said = new Map<number, { readonly to: number; readonly sentences: string[] }>();
  earlier.find(judged, counts, (name, line, index) => {
    const [from = 0, to = 0] = places.subarray(2 * index, 2 * index + 2);
    if (!words || from === 0) return;
    const sentences = said.get(from)?.sentences ?? [];
    sentences.push(say(name === 'sameAs' ? words.rows.same : words.rows.variant, { line }));
    said.set(from, { to, sentences });
  });
  let filled = '';
  let done = 0;
  for (const [from, { to, sentences }] of said) {
    const cell = text.slice(from, to);
    filled += text.slice(done, from) + cells.write([textOfCell(cell), ...sentences].filter(Boolean).join(' '), cell.startsWith('"'));
    done = to;
  }
  return done === 0 ? text : filled + text.slice(done);
}
