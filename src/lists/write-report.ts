/** Writes a report on a list in Markdown, in whatever language. */
import type { Language } from '../languages/language.js';
import { say } from '../messages/message.js';
import { printable } from '../messages/printable.js';
import type { AlikeName } from './alike-names.js';
import type { Cause } from './cause.js';
import { formatCause } from './format-cause.js';
import type { ReportLanguage, RowGroup } from './row-groups.js';
import type { ListSummary } from './summary.js';

export interface Report {
  readonly summary?: ListSummary | undefined;
  readonly groups?: readonly RowGroup[] | undefined;
  readonly lookalikes?: readonly (readonly AlikeName[])[] | undefined;
}

/** @param column by which rows are grouped, as somebody called it */
export function writeReport({ summary, groups, lookalikes }: Report, column: string, language: ReportLanguage): string {
  const { report } = language;
  const parts = [
    ...(summary ? writeSummary(summary, language) : []),
    ...(groups ? [heading(2, say(report.groups, { column: escaped(column) })), ...groups.flatMap((group) => writeGroup(group, language))] : []),
    ...(lookalikes ? [heading(2, report.lookalikes), writeLookalikes(lookalikes, report)] : []),
  ];
  return parts.map((part) => `${part}\n`).join('\n');
}

function writeSummary(summary: ListSummary, language: ReportLanguage): string[] {
  const { report, tag } = language;
  const number = (value: number): string => value.toLocaleString(tag, { maximumFractionDigits: 1 });
  const share = (value: number, all: number): string => (all === 0 ? 0 : value / all).toLocaleString(tag, { style: 'percent', maximumFractionDigits: 1 });
  const { rows, faulty, repeated, left, names, international, applicants, causes, letters } = summary;
  const figures: string[][] = [
    [report.rows, number(rows), ''],
    [report.faulty, number(faulty), share(faulty, rows)],
    [applicants ? report.repeatedByApplicant : report.repeated, number(repeated), share(repeated, rows)],
    [report.left, number(left), share(left, rows)],
    [report.names, number(names), ''],
    [report.international, number(international), share(international, names)],
    ...(applicants ? [[report.single, number(applicants.namesWithOne), share(applicants.namesWithOne, names)], ...(applicants.average > 0 ? [[report.average, number(applicants.average), '']] : [])] : []),
  ];
  return [
    heading(2, report.title),
    table(['', report.count, report.share], figures),
    ...(causes.length > 0 ? [heading(3, report.causes), table([report.cause, report.count, report.share], causes.map(({ cause, rows: count }) => [escaped(formatCause(cause, language)), number(count), share(count, rows)]))] : []),
    ...(applicants && applicants.top.length > 0 ? [heading(3, report.top), table([report.name, report.applicants], applicants.top.map((each) => [escaped(each.name), number(each.applicants)]))] : []),
    ...(letters.length > 0 ? [heading(3, report.letters), table([report.letter, report.names], letters.map(({ letter, names: count }) => [escaped(letter), number(count)]))] : []),
  ];
}

function writeGroup({ name, rows, faulty, repeated, causes, text }: RowGroup, language: ReportLanguage): string[] {
  const { report, tag } = language;
  const figures = [[report.rows, rows], [report.faulty, faulty], [report.repeated, repeated], ...Object.entries(causes).map(([cause, count]) => [escaped(formatCause(cause as Cause, language)), count] as const)] as const;
  return [heading(3, escaped(name)), table(['', report.count], figures.map(([what, count]) => [String(what), Number(count).toLocaleString(tag)])), fenced(text)];
}

const writeLookalikes = (groups: NonNullable<Report['lookalikes']>, report: Language['report']): string =>
  groups.length === 0
    ? report.noLookalikes
    : groups.map((names) => `- ${names.map(({ name, line }) => say(report.place, { name: { kind: 'name', text: escaped(name) }, line })).join(', ')}`).join('\n');

const heading = (level: number, text: string): string => `${'#'.repeat(level)} ${text}`;

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, ['---', ...heads.slice(1).map(() => '---:')], ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** A text that is pasted as it is, whatever marks are in it. */
function fenced(text: string): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}

/** Without what Markdown would read as its own. */
const escaped = (text: string): string => printable(text).replace(/[\\`*_[\]<>|#&]/g, '\\$&');
