/** What is told of a row, in words. */
import { html, type TemplateResult } from 'lit';
import type { LanguageWith } from '../../languages/language.js';
import type { FinalVerdict } from '../../diagnosis/verdict.js';
import type { CheckedRow } from '../../lists/check-row.js';
import type { ShownRow } from '../../lists/show-row.js';
import type { WordVerdicts } from '../../lists/word-verdicts.js';
import { listFormatOf } from '../../messages/intl.js';
import { fillWhole, say, toText } from '../../messages/message.js';
import { printable } from '../../messages/printable.js';
import { formatCounts } from './format-counts.js';

/** The name as the file has it, with its faults marked; or the name that its code stands for. */
export function renderName({ input, unicode, ascii, marks }: ShownRow): TemplateResult {
  const isRead = ascii.includes('xn--') && input.toLowerCase() === ascii;
  if (isRead || marks.length === 0) return html`${printable(isRead ? unicode : input)}`;
  const starts = [0, ...marks.map(({ to }) => to)];
  return html`${marks.map(({ from, to, severity }, index) => html`${printable(input.slice(starts[index], from))}<mark class=${severity}>${printable(input.slice(from, to))}</mark>`)}${printable(input.slice(starts.at(-1)))}`;
}

/** The code in the file, or else that of the name; '' for an ASCII name, which has none. */
export const codeOf = ({ code, ascii }: CheckedRow): string => printable(code || (ascii.includes('xn--') ? ascii : ''));

export function messagesOf({ fault, suggestion, match, codeUnicode, ...row }: CheckedRow, language: LanguageWith<'batch'>): string[] {
  const { batch } = language;
  const named = (sentence: string, name: string): string => say(sentence, { name: { kind: 'name', text: printable(name) } });
  return [
    fault,
    suggestion && named(batch.suggestion, suggestion),
    match === false ? (codeUnicode ? named(batch.otherCode, codeUnicode) : batch.noCode) : '',
    ...earlierOf(row, language),
  ].filter((remark) => remark !== '');
}

/** Says what stood in the file before the row was mended. */
export const formatWas = ({ name, code }: NonNullable<ShownRow['other']>, { batch }: LanguageWith<'batch'>): string =>
  say(batch.was, { name: { kind: 'name', text: printable(name) }, code: { kind: 'name', text: printable(code) } });

/** Says on which earlier line its name stands, or one that it belongs together with. */
export const earlierOf = ({ sameAs, variantOf }: Pick<CheckedRow, 'sameAs' | 'variantOf'>, { batch, tag }: LanguageWith<'batch'>): string[] => [
  ...(sameAs === undefined ? [] : [formatCounts(batch.same, { line: sameAs }, tag)]),
  ...(variantOf === undefined ? [] : [formatCounts(batch.variant, { line: variantOf }, tag)]),
];

/** Says under which other TLDs a word can be registered; the verdict says so of the first one. */
export function formatUnder(under: WordVerdicts, { batch, tag }: LanguageWith<'batch'>): string {
  const others = Object.entries(under).slice(1);
  const listOf = (...verdicts: readonly FinalVerdict[]): string => listFormatOf(tag).format(others.filter(([, verdict]) => verdicts.includes(verdict)).map(([tld]) => `.${tld}`));
  const lists = { permitted: listOf('permitted'), caution: listOf('caution'), refused: listOf('refused', 'invalid'), other: listOf('elsewhere') };
  return toText(fillWhole(batch.under, (key) => lists[key as keyof typeof lists]));
}
