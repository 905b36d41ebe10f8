/** What is wrong with a draw as people are told it: of many rows with the same fault, the first ones, and how many there are. */
import { MAX_LISTED_ROWS_AT_FAULT } from '../limits.js';
import type { DrawFault } from './verify-draw.js';

/** Faults of one kind in one draw. */
export interface ListedFaults {
  readonly first: readonly DrawFault[];
  readonly count: number;
}

export function listFaults(faults: readonly DrawFault[]): ListedFaults[] {
  const kinds = new Map<string, { first: DrawFault[]; count: number }>();
  for (const fault of faults) {
    const key = `${fault.deviation ?? 0} ${fault.kind}`;
    const listed = kinds.get(key) ?? { first: [], count: 0 };
    if (listed.count++ < MAX_LISTED_ROWS_AT_FAULT) listed.first.push(fault);
    kinds.set(key, listed);
  }
  return [...kinds.values()];
}
