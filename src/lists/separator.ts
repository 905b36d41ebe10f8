import { type FileRecord, recordsOf, type Separator } from './records.js';
import { isTitle } from './cell-kinds.js';
import { type KnownHeads, isHead } from './column-heads.js';

/**
 * The separator that divides most of the records, if it divides half of them below the titles; else '', for one name a line.
 */
export function separatorOf(text: string, known: KnownHeads): Separator {
  let best: { separator: Separator; divided: number; cells: number } = { separator: '', divided: 0, cells: 0 };
  for (const separator of [';', '\t', ',', '|'] as const) {
    const records = recordsOf(text, separator).filter(hasText);
    const titles = records.findIndex(({ cells }) => !isTitle(cells));
    const rows = records.filter(({ cells }) => cells.length > 1);
    const [divided, cells] = [rows.length, rows.reduce((sum, row) => sum + row.cells.length, 0)];
    if (separator === '|' && isSevenBit(text) && !isHead(records[0]?.cells ?? [], known)) continue;
    const isMore = divided > best.divided || (divided === best.divided && cells > best.cells);
    if (divided * 2 >= records.length - Math.max(0, titles) && isMore) best = { separator, divided, cells };
  }
  return best.separator;
}

/** Whether bars stand inside of words, and may be the ö of old Swedish systems, which had seven bits a letter. */
const isSevenBit = (text: string): boolean => /^[\t\n -~]*$/.test(text) && !/[^a-z{}\n]\||\|(?![a-z{}.])/.test(text);

export const hasText = ({ cells }: FileRecord): boolean => cells.some((cell) => cell.trim() !== '');
