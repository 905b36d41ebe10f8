/** What is asked of a list in another thread, and what comes back, as plain data. */
import type { ListChecker } from './list-checker.js';

export interface Question {
  readonly id: number;
  readonly ask: keyof ListChecker;
  readonly values: readonly unknown[];
}

export interface Answer {
  readonly id: number;
  /** `told`: how far it is; more will come. `failed`: nothing will. */
  readonly kind: 'told' | 'result' | 'failed';
  readonly value?: unknown;
}

export async function answer({ id, ask, values }: Question, desk: ListChecker, send: (answer: Answer) => void): Promise<void> {
  const method = desk[ask] as (...values: readonly unknown[]) => unknown;
  const tell = (value: unknown): void => send({ id, kind: 'told', value });
  try {
    send({ id, kind: 'result', value: await method.apply(desk, [...values, tell]) });
  } catch {
    send({ id, kind: 'failed' });
  }
}
