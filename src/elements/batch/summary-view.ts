import { html, nothing, type TemplateResult } from 'lit';
import { MAX_SHOWN_LETTERS } from '../../limits.js';
import { formatCause } from '../../lists/format-cause.js';
import { type Report, writeReport } from '../../lists/write-report.js';
import { toVisibleJSON } from '../../messages/visible-json.js';
import { printable } from '../../messages/printable.js';
import type { DoorContext } from './door-context.js';
import type { InsideLanguage } from './inside-language.js';

/** What has one bar: the words, the number, and the share of the longest one. */
type Bar = readonly [words: string, count: number];

/** Renders what a list comes to as a whole, in figures and bars, as registries print it. */
export function renderSummary(whole: Report, { save }: DoorContext, language: InsideLanguage): TemplateResult {
  const { batch, report, tag } = language;
  const { rows, faulty, repeated, left, names, international, applicants, causes, letters } = whole.summary!;
  const number = (value: number): string => value.toLocaleString(tag, { maximumFractionDigits: 1 });
  const share = (value: number, all: number): string => `${number(value)} (${(all === 0 ? 0 : value / all).toLocaleString(tag, { style: 'percent', maximumFractionDigits: 1 })})`;
  const figures: (readonly [string, string])[] = [
    [report.rows, number(rows)],
    [report.faulty, share(faulty, rows)],
    [applicants ? report.repeatedByApplicant : report.repeated, share(repeated, rows)],
    [report.left, share(left, rows)],
    [report.names, number(names)],
    [report.international, share(international, names)],
    ...(applicants ? [[report.single, share(applicants.namesWithOne, names)], [report.average, number(applicants.average)]] as const : []),
  ];
  const bars = (title: string, some: readonly Bar[]): TemplateResult | typeof nothing => (some.length > 0 ? renderBars(title, some, number) : nothing);
  const saveAs = (ending: 'md' | 'json', text: string): void => save(`${batch.summaryFile}.${ending}`, new Blob([text], { type: ending === 'md' ? 'text/markdown' : 'application/json' }));
  return html`<dl class="figures">${figures.map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>
    <div class="bars">
      ${bars(report.causes, causes.map(({ cause, rows: count }) => [formatCause(cause, language), count]))}
      ${bars(report.top, applicants?.top.map((each) => [printable(each.name), each.applicants]) ?? [])}
      ${bars(report.letters, letters.slice(0, MAX_SHOWN_LETTERS).map(({ letter, names: count }) => [letter, count]))}
    </div>
    <div class="buttons">
      <button type="button" @click=${() => saveAs('md', writeReport(whole, '', language))}>${batch.saveMarkdown}</button>
      <button type="button" class="link" @click=${() => saveAs('json', `${toVisibleJSON(whole)}\n`)}>JSON</button>
    </div>`;
}

function renderBars(title: string, bars: readonly Bar[], number: (value: number) => string): TemplateResult {
  const most = Math.max(...bars.map(([, count]) => count));
  return html`<section><p class="title">${title}</p><ul role="list">${bars.map(([words, count]) => html`<li class="bar-row"><bdi>${words}</bdi> <b>${number(count)}</b><span class="track"><span data-share=${count / most}></span></span></li>`)}</ul></section>`;
}
