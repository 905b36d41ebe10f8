import { hasAwaited } from '../../registry/registered.js';
import { type Answer, evaluateInput, type Terms } from './evaluate-input.js';

/** Evaluates an input once for as long as neither it nor the terms change, however often the answer is asked for. */
export class LatestAnswer {
  #question: readonly unknown[] = [];
  #answer: Answer | undefined;

  to(input: string, terms: Terms): Answer {
    const { accept, tld, chosen, blocked, strict, registries } = terms;
    const question = [input, accept, tld, chosen, blocked, strict, registries, hasAwaited(tld)];
    if (!this.#answer || question.some((part, index) => part !== this.#question[index])) {
      this.#question = question;
      this.#answer = evaluateInput(input, terms);
    }
    return this.#answer;
  }

  /** Evaluates anew the next time: `blocked` may know more by now. */
  forget(): void {
    this.#answer = undefined;
  }
}
