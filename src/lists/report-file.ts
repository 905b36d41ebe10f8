/** Reports on a list while it is read: what it comes to as a whole, group by group, and which of its names look alike. */
import { AlikeNames } from './alike-names.js';
import { type BlockJudges, judgeInOrder } from './block-threads.js';
import { addCounts, type Counts } from './counts.js';
import { ReportJudge, type ReportPart, type ReportTerms } from './report-block.js';
import { type ReportLanguage, RowGroups } from './row-groups.js';
import { readFile, type ReadingOptions } from './rows.js';
import { Summary } from './summary.js';
import type { Report } from './write-report.js';

export interface ReportOptions extends ReadingOptions, Pick<ReportTerms, 'registries' | 'blocked' | 'applicant' | 'groupBy'> {
  readonly language: ReportLanguage;
  readonly summarises: boolean;
  readonly findsLookalikes: boolean;
  /** Judges here, unless it is said who does. */
  readonly open?: ((terms: ReportTerms) => BlockJudges<ReportPart>) | undefined;
}

/** @throws {ListError} if the file can't be read as it is */
export async function reportOnFile(bytes: AsyncIterable<Uint8Array>, options: ReportOptions, counts: Counts): Promise<Report> {
  const { registries, applicant, groupBy, blocked, separator: asked, language, summarises, findsLookalikes, open = judgesHere } = options;
  const summary = summarises ? new Summary(applicant !== undefined) : undefined;
  const groups = groupBy === undefined ? undefined : new RowGroups(language);
  const lookalikes = findsLookalikes ? new AlikeNames() : undefined;
  const { tag, conventions, messages, names } = language;
  // sentences take long, and only groups have some
  const spoken = groups ? { language: { tag, conventions, messages, names } } : {};
  for await (const judged of judgeInOrder(readFile(bytes, options), (layout) => open({ layout, asked, registries, ...spoken, applicant, blocked, groupBy }))) {
    addCounts(counts, judged.counts);
    for (const each of [summary, groups, lookalikes]) each?.add(judged);
  }
  return { summary: summary?.finish(counts), groups: groups?.finish(), lookalikes: lookalikes?.finish() };
}

const judgesHere = (terms: ReportTerms): BlockJudges<ReportPart> => {
  const judge = new ReportJudge(terms);
  return { room: 0, judge: (block) => Promise.resolve(judge.judge(block)), close: () => undefined };
};
