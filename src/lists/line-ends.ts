/** The ends of the lines of a text that is read with line feeds alone, so that it can be written as it was: in runs, as most texts have one kind. */
import { MAX_RECORD_CODE_UNITS } from '../limits.js';
import { ListError } from './list-error.js';

/** LF, CR, CRLF; '' behind the last line of a text that ends without one. */
export type LineEnd = '\n' | '\r' | '\r\n' | '';

interface Run {
  readonly end: LineEnd;
  count: number;
}

export class LineEnds {
  readonly #runs: Run[] = [];
  #line = 1;
  /** How long the line is that has not ended. */
  #length = 0;

  /**
   * Takes the next piece of the text.
   * @throws {ListError} for a line that is longer than what is read of one, so that it could not be written again
   */
  note(text: string): void {
    let from = 0;
    for (const { 0: end, index } of text.matchAll(/\r\n?|\n/g)) {
      this.#measure(index - from);
      this.#length = 0;
      this.add(end as LineEnd);
      from = index + end.length;
    }
    this.#measure(text.length - from);
  }

  add(end: LineEnd): void {
    this.#line++;
    const last = this.#runs.at(-1);
    if (last?.end === end) last.count++;
    else this.#runs.push({ end, count: 1 });
  }

  /** The next piece with the ends that its lines had; all of them have been noted, and those that are written are forgotten. */
  restore(text: string): string {
    let count = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
    while (this.#runs[0]?.count === 0) this.#runs.shift();
    const run = this.#runs[0];
    if (run === undefined || count > run.count) return text.replaceAll('\n', () => this.#take());
    run.count -= count;
    return run.end === '\n' ? text : text.replaceAll('\n', run.end);
  }

  /** Some of all lines, with the end that the first line has; nothing is forgotten. */
  restoreSome(text: string): string {
    const end = this.#runs[0]?.end || '\n';
    return end === '\n' ? text : text.replaceAll('\n', end);
  }

  #take(): LineEnd {
    while (this.#runs[0]?.count === 0) this.#runs.shift();
    const run = this.#runs[0]!;
    run.count--;
    return run.end;
  }

  #measure(length: number): void {
    this.#length += length;
    if (this.#length > MAX_RECORD_CODE_UNITS) throw new ListError({ kind: 'long-line', line: this.#line });
  }
}
