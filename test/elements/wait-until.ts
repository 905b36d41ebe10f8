import { waitUntil as wait } from '@open-wc/testing';

/** Waits for as long as a machine that does much else at once may take. */
export const waitUntil = (predicate: () => unknown, message?: string): Promise<void> => wait(predicate, message, { timeout: 60_000 });
