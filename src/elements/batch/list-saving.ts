/** Saves a list: its own file, with all of its rows or some, or its rows for programs. */
import type { AddedWords } from '../../lists/annotate-block.js';
import type { GivenBack } from '../../lists/list-mender.js';
import type { ListChecker } from '../../lists/list-checking.js';
import type { Choice } from '../../lists/selection.js';
import type { FindingLanguage } from '../../messages/finding-language.js';
import type { ListDesk } from './list-desk.js';

export class ListSaving {
  /** What came of it, told where the buttons for it are. */
  savedAs: 'saved' | 'notSaved' | 'failed' | undefined;
  /** The file that was given back last, or why it can't be. */
  given: GivenBack | undefined;
  /** How many rows are to be saved, and how many of these are. */
  toWrite = 0;
  written = 0;

  readonly #work: ListDesk;

  constructor(work: ListDesk) {
    this.#work = work;
  }

  forget(): void {
    this.savedAs = undefined;
    this.given = undefined;
  }

  /** Resolves to all rows, of which there are `count`, as a file for programs; to undefined if that was cancelled or has failed. */
  rows(count: number, language: FindingLanguage): Promise<Blob | undefined> {
    return this.#save(count, (checker, tell) => checker.write('jsonl', {}, language, tell));
  }

  /** Resolves to the file itself, as it is mended, with what is said of its names: with the rows of a choice, out of `count`. */
  file(choice: Choice, count: number, language: FindingLanguage, words: AddedWords): Promise<Blob | undefined> {
    return this.#save(count, async (checker, tell) => {
      const given = await checker.giveBack(language, words, choice, tell);
      this.given = given;
      return given && 'file' in given ? given.file : undefined;
    });
  }

  async #save(count: number, write: (checker: ListChecker, tell: (written: number) => void) => Promise<Blob | undefined>): Promise<Blob | undefined> {
    const isLatest = this.#work.begin('writing');
    [this.toWrite, this.written, this.given] = [count, 0, undefined];
    try {
      const checker = await this.#work.checker();
      const file = checker && (await write(checker, (written) => {
        this.written = written;
        this.#work.tell();
      }));
      if (!isLatest()) return undefined;
      this.#end(file ? 'saved' : checker ? 'notSaved' : 'failed');
      return file;
    } catch (error) {
      reportError(error);
      if (isLatest()) this.#end('failed');
      return undefined;
    }
  }

  #end(savedAs: 'saved' | 'notSaved' | 'failed'): void {
    this.savedAs = savedAs;
    this.#work.end();
  }
}
