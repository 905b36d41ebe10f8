/** How an object in another thread is asked, and how it answers: as plain data. */

export interface Question {
  readonly id: number;
  /** The name of its method. */
  readonly ask: string;
  readonly values: readonly unknown[];
}

/** `told`: how far it is; more will come. `result` and `failed`: the last word. */
export type Answer =
  | { readonly id: number; readonly kind: 'told'; readonly value: unknown }
  | { readonly id: number; readonly kind: 'result'; readonly value: unknown }
  | { readonly id: number; readonly kind: 'failed'; readonly error: SentError };

/** An error on its way between threads, whatever its class was. */
export interface SentError {
  readonly name: string;
  readonly message: string;
  readonly stack?: string | undefined;
}

/** Asks the object, and sends all of its answers. */
export async function answer({ id, ask, values }: Question, object: object, send: (answer: Answer) => void): Promise<void> {
  const method = (object as Readonly<Record<string, (...values: readonly unknown[]) => unknown>>)[ask];
  const tell = (value: unknown): void => send({ id, kind: 'told', value });
  try {
    send({ id, kind: 'result', value: await method?.apply(object, [...values, tell]) });
  } catch (error) {
    send({ id, kind: 'failed', error: sendable(error) });
  }
}

function sendable(error: unknown): SentError {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) };
  const { name, message, stack } = error;
  return { name, message, stack };
}

/** The error of the other thread, with the stack that it had there. */
export function receivedError({ name, message, stack }: SentError): Error {
  const error = new Error(message);
  error.name = name;
  if (stack !== undefined) error.stack = stack;
  return error;
}
