import type { Table } from '../lgr/table.js';
import type { Registry } from '../registry/registry.js';
import type { Diagnosis } from './diagnosis.js';

/** The table that decided, or all of the registry's if none did; nothing if no registry judges the name. */
export function decidingTables({ labels, judged }: Diagnosis, { tables }: Registry): readonly Table[] {
  const label = labels[judged];
  const own = tables.filter(({ id }) => id === label?.table);
  return label ? (own.length > 0 ? own : tables) : [];
}
