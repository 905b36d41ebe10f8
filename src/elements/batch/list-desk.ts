import type { Language } from '../../languages/language.js';
import type { Counts } from '../../lists/counts.js';
import type { ListChecker, Progress } from '../../lists/list-checking.js';
import type { Choice } from '../../lists/selection.js';
import type { Values } from '../../messages/message.js';
import type { VirtualList } from './virtual-list.js';

/** What parts of the work on a list have of the whole. */
export interface ListDesk {
  readonly progress: Progress | undefined;
  readonly choice: Choice;
  readonly rows: VirtualList;
  checker(): Promise<ListChecker | undefined>;
  choose(choice: Choice): Promise<void>;
  /** The rows are the same, but some of them were mended; which is said. */
  count(counts: Counts, said?: keyof Language['batch'], values?: Values): void;
  /** Begins a piece of work. Tells later whether it is still the latest one. */
  begin(work: 'checking' | 'writing'): () => boolean;
  end(): void;
  /** Has all of it rendered. */
  tell(): void;
}
