/** What a list comes to, in a few sentences. */
import { type Counts, countFaulty } from '../../lists/counts.js';
import type { Reading } from '../../lists/file-reading.js';
import { formatReading } from '../../lists/format-reading.js';
import type { BatchLanguage } from './batch-language.js';
import { formatCounts } from './format-counts.js';

export function formatHeadline(counts: Counts, { batch, tag }: BatchLanguage): string {
  const { rows, verdicts } = counts;
  const mend = countFaulty(counts);
  if (rows === 0) return batch.none;
  if (mend > 0) return formatCounts(batch.mend, { count: rows, mend }, tag);
  return rows > 1 && verdicts.permitted === rows ? formatCounts(batch.allPermitted, { count: rows }, tag) : batch.nothingToMend;
}

/** The words of the button by which people choose how the file is read. */
export const changeButton = ({ offered }: Reading, { changeColumns, changeEncoding }: BatchLanguage['batch']): string => (offered ? changeColumns : changeEncoding);

/** What else there is to know: rows that nobody need mend and that are not simply permitted, and how the file was read. */
export function formatNotes({ verdicts: { caution, other } }: Counts, { columns, ...reading }: Reading, { batch, lists, tag }: BatchLanguage): string[] {
  const { isGuess = false } = columns ?? {};
  const count = (sentence: string, rows: number): string[] => (rows > 0 ? [formatCounts(sentence, { count: rows }, tag)] : []);
  return [...count(batch.cautionNote, caution), ...count(batch.otherNote, other), ...formatReading({ ...reading, isGuess }, lists, changeButton(reading, batch))];
}
