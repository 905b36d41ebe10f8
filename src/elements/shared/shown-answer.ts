import { verdictOf } from '../../diagnosis/verdict.js';
import type { State } from '../../messages/format-finding.js';
import { type Answer, stateOf } from './evaluate-input.js';
import type { TypingController } from './typing-controller.js';

/** What a block shows. */
export interface Shown {
  readonly answer: Answer;
  readonly state: State;
  /** Whether it answers what was typed before: between two keys, there is nothing to say of what is not finished. */
  readonly isStale: boolean;
}

/** Which answer is shown: between two keys the one before stays, so that nothing flickers while people type. */
export class ShownAnswer {
  readonly #typing: TypingController;
  #before: Shown | undefined;
  /** The input of which someone said that its code is as it was typed. */
  #kept: string | undefined;

  constructor(typing: TypingController) {
    this.#typing = typing;
  }

  of(answer: Answer): Shown | undefined {
    const now = this.asKept(answer);
    const state = stateOf(now, this.#typing.isTyping);
    if (state === 'unfinished' && this.#typing.isBetweenKeys) return this.#before && { ...this.#before, isStale: true };
    this.#before = state === 'empty' ? undefined : { answer: now, state, isStale: false };
    return this.#before;
  }

  /** Asks no more whether the code was copied wrongly. */
  keep({ diagnosis }: Answer): void {
    this.#kept = diagnosis.input;
  }

  /** The answer, without the question if someone has answered it. */
  asKept(answer: Answer): Answer {
    return this.isKept(answer) ? withoutQuestion(answer) : answer;
  }

  /** A page that takes no doubtful name goes on asking. */
  isKept({ diagnosis, isDoubtful }: Answer): boolean {
    return !isDoubtful && diagnosis.input === this.#kept;
  }

  /** Nobody has said so of what is typed next: the form was reset. */
  forget(): void {
    this.#kept = undefined;
  }
}

/** The answer without the question whether the code was copied wrongly. */
function withoutQuestion(answer: Answer): Answer {
  const { diagnosis } = answer;
  const findings = diagnosis.findings.filter(({ code }) => code !== 'miscopied');
  return verdictOf(diagnosis) === 'caution' ? { ...answer, diagnosis: { ...diagnosis, findings } } : answer;
}
