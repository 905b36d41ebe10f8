/** The names that nobody can have, from a file or a text of their own. */
import type { ListProblem } from '../../lists/list-error.js';
import type { ListCheckerOptions } from '../../lists/list-checking.js';
import type { Source } from './list-input.js';
import type { ListDesk } from './list-desk.js';

export class BlockedList {
  /** The list that was taken last, and what is wrong with one that was not. */
  source: Source | undefined;
  problem: ListProblem | 'unread' | undefined;

  readonly #desk: ListDesk;

  constructor(desk: ListDesk) {
    this.#desk = desk;
  }

  /** Takes another list, or none. Resolves to whether it could be read. */
  async take(source: Source | undefined, options: ListCheckerOptions): Promise<boolean> {
    const wrong = await (await this.#desk.checker())?.block(source?.file, options).catch(reportError);
    this.problem = wrong ? (wrong.problem ?? 'unread') : undefined;
    this.source = wrong ? undefined : source;
    this.#desk.tell();
    return !wrong;
  }
}
