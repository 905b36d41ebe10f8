/** Which columns of a list are most likely those of a draw. */
import { wordOf } from '../lists/column-heads.js';
import type { OfferedColumn } from '../lists/file-reading.js';

/** What columns are headed, as `wordOf` has it. */
export interface ApplicationHeads {
  readonly cases: readonly string[];
  readonly applicants: readonly string[];
}

/** '' where none is headed so, or several are. */
export function proposeColumns(offered: readonly OfferedColumn[], { cases, applicants }: ApplicationHeads): Readonly<Record<'name' | 'caseNumber' | 'applicant', string>> {
  const headed = (heads: readonly string[]): string => {
    const [found, another] = offered.filter(({ head, is }) => is === undefined && heads.includes(wordOf(head)));
    return found && !another ? found.asked : '';
  };
  return { name: offered.find(({ is }) => is === 'name')?.asked ?? '', caseNumber: headed(cases), applicant: headed(applicants) };
}
