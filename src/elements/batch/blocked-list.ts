/** The names that nobody can have, from a file or a text of their own. */
import type { BlockedTold } from '../../lists/blocked-names.js';
import type { ListProblem } from '../../lists/list-error.js';
import type { ListCheckerOptions } from '../../lists/list-checking.js';
import type { Source } from './list-input.js';
import type { ListDesk } from './list-desk.js';

export class BlockedList {
  /** The list that was taken last and what it has, or what is wrong with one that was not. */
  source: Source | undefined;
  told: BlockedTold | undefined;
  problem: ListProblem | 'unread' | undefined;

  readonly #desk: ListDesk;

  constructor(desk: ListDesk) {
    this.#desk = desk;
  }

  /** Takes another list, or none. */
  async take(source: Source | undefined, options: ListCheckerOptions): Promise<void> {
    const answer = await (await this.#desk.checker())?.block(source?.file, options).catch(reportError);
    this.told = answer && 'told' in answer ? answer.told : undefined;
    this.problem = answer && 'problem' in answer ? (answer.problem ?? 'unread') : undefined;
    this.source = this.told && source;
    this.#desk.tell();
  }
}
