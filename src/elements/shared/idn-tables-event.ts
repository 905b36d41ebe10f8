import type { TablesStatus } from '../../table-updates/tables-source.js';

/** Fired when an element has found newer tables, or that there are none. Bubbles, and leaves shadow roots. */
export class IdnTablesEvent extends Event {
  /** One for each top-level domain whose rules are known. */
  readonly statuses: readonly TablesStatus[];

  /** Why the page's own LGR file is not in use: an `LgrError` or a network error. */
  readonly error: unknown;

  constructor(statuses: readonly TablesStatus[], error: unknown) {
    super('idn-tables', { bubbles: true, composed: true });
    this.statuses = statuses;
    this.error = error;
  }
}
