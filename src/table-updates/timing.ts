/** How often the newest tables are asked for, and how long anything is waited for: in milliseconds. */
export const timing = {
  /** From one answer of the registry to the next question. */
  spacing: 12 * 60 * 60_000,
  /** After a first failure; twice as long after each further one, but no longer than the spacing. */
  retry: 60_000,
  /** For an answer from the network. */
  network: 20_000,
  /** For the database, which may hang while a device sleeps, or when it is blocked. */
  storage: 2_000,
};
