import { chooseRegistry, type RegistryList } from '../registry/choose.js';
import type { Table } from '../lgr/table.js';
import type { Diagnosis } from './diagnosis.js';

/** The table by which a name was judged, and the U-label that it judged. undefined for a name that is none, or that no table judges. */
export function judgingTable({ ascii, judged, labels }: Diagnosis, registries: RegistryList): { readonly label: string; readonly table: Table } | undefined {
  const label = labels[judged];
  const table = label && chooseRegistry(labels, registries).tables.find(({ id }) => id === label.table);
  return table && ascii !== '' ? { label: label.unicode, table } : undefined;
}
