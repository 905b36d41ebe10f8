import { judgingTable } from '../diagnosis/judging-table.js';
import type { Diagnosis } from '../diagnosis/diagnosis.js';
import { indexLabel } from '../lgr/index-label.js';
import type { Table } from '../lgr/table.js';
import type { RegistryList } from '../registry/choose.js';
import type { DuplicateIndex } from './duplicate-index.js';

/**
 * The line of the first name that this one belongs together with, by the table that judged both: their index labels are the
 * same. Tables without variants, as all that come with the package are, are not asked.
 * @param groups remembers the lines of index labels
 */
export function relatedLine(diagnosis: Diagnosis, line: number, registries: RegistryList, groups: Pick<DuplicateIndex, 'lineOf'>): number | undefined {
  // a host below a name is no variant of that
  const judging = diagnosis.judged === 0 ? judgingTable(diagnosis, registries) : undefined;
  if (!judging || !hasVariants(judging.table)) return undefined;
  const index = indexLabel(judging.label, judging.table);
  const tld = diagnosis.ascii.slice(diagnosis.ascii.lastIndexOf('.'));
  return index === undefined ? undefined : groups.lineOf(`${index}${tld} ${judging.table.id}`, line);
}

function hasVariants(table: Table): boolean {
  const answer = known.get(table) ?? table.repertoire.some((entry) => 'variants' in entry && entry.variants !== undefined);
  known.set(table, answer);
  return answer;
}

/** The answers of `hasVariants`. */
const known = new WeakMap<Table, boolean>();
