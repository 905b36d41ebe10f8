/** Counts the rows of a list by what stands in one of their columns, and says for each group which ones have to be mended. */
import type { LanguageWith } from '../languages/language.js';
import { MAX_GROUP_ROWS, MAX_GROUPS } from '../limits.js';
import { say } from '../messages/message.js';
import { printable } from '../messages/printable.js';
import { EarlierLines } from './earlier-lines.js';
import type { JudgedBlock } from './judge-blocks.js';
import { lineAt } from './judge-rows.js';
import { noCounts } from './counts.js';
import type { Cause } from './cause.js';
import { formatCause } from './format-cause.js';
import type { ReportPart } from './report-block.js';

/** What reports are written in. */
export type ReportLanguage = LanguageWith<'report' | 'batch' | 'names' | 'messages' | 'conventions'>;

export interface RowGroup {
  /** The cell that all of them have. */
  readonly name: string;
  readonly rows: number;
  readonly faulty: number;
  readonly repeated: number;
  readonly causes: Readonly<Partial<Record<Cause, number>>>;
  /** For whoever has to mend them: a sentence, and a line for each row. */
  readonly text: string;
}

interface Group {
  rows: number;
  faulty: number;
  repeated: number;
  readonly causes: Partial<Record<Cause, number>>;
  readonly lines: string[];
}

export class RowGroups {
  readonly #groups = new Map<string, Group>();
  readonly #earlier = new EarlierLines();
  readonly #language: ReportLanguage;

  constructor(language: ReportLanguage) {
    this.#language = language;
  }

  add(judged: JudgedBlock<ReportPart>): void {
    const { written: { groups = [], faulty, names }, lines } = judged;
    const { report, batch } = this.#language;
    const told = new Map<number, (group: Group) => void>();
    for (const { index, cause, input, fault, suggestion } of faulty) {
      told.set(index, (group) => {
        group.faulty++;
        if (cause) group.causes[cause] = (group.causes[cause] ?? 0) + 1;
        tell(group, say(report.row, { line: lineAt(lines, index), name: shown(input), fault: { kind: 'name', text: fault || `${cause ? formatCause(cause, this.#language) : ''}.` }, suggestion: shown(suggestion) }));
      });
    }
    this.#earlier.find(judged, noCounts(), (name, line, index) => {
      if (name !== 'sameAs' || told.has(index)) return;
      told.set(index, (group) => {
        group.repeated++;
        tell(group, say(report.row, { line: lineAt(lines, index), name: shown(names[index]!), fault: say(batch.same, { line }), suggestion: '' }));
      });
    });
    for (const [index, cell] of groups.entries()) {
      const group = this.#groupOf(cell);
      group.rows++;
      told.get(index)?.(group);
    }
  }

  /** In the order of their names. */
  finish(): RowGroup[] {
    const { report, tag } = this.#language;
    const order = new Intl.Collator(tag, { numeric: true });
    return [...this.#groups].toSorted(([one], [other]) => order.compare(one, other)).map(([name, { lines, ...group }]) => {
      const count = group.faulty + group.repeated;
      const values = { count: count.toLocaleString(tag), all: group.rows.toLocaleString(tag) };
      const more = count - lines.length;
      const sentences = count === 0 ? [say(report.none, values, group.rows)] : [say(report.toMend, values, count), '', ...lines, ...(more > 0 ? [say(report.more, { count: more.toLocaleString(tag) })] : [])];
      return { name, ...group, text: sentences.join('\n') };
    });
  }

  #groupOf(cell: string): Group {
    const { report } = this.#language;
    const asked = printable(cell.trim()) || report.noGroup;
    const key = this.#groups.has(asked) || this.#groups.size < MAX_GROUPS ? asked : report.otherGroups;
    const group = this.#groups.get(key) ?? { rows: 0, faulty: 0, repeated: 0, causes: {}, lines: [] };
    this.#groups.set(key, group);
    return group;
  }
}

function tell({ lines }: Group, line: string): void {
  if (lines.length < MAX_GROUP_ROWS) lines.push(line);
}

const shown = (text: string) => ({ kind: 'name', text: printable(text) }) as const;
