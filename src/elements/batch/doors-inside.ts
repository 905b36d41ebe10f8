/** What stands behind the doors of a list. Loaded when the first of them is opened. */
import { html, nothing, type TemplateResult } from 'lit';
import { report as reportInEnglish } from '../../languages/en.js';
import { report as reportInSwedish } from '../../languages/sv.js';
import { MAX_SHOWN_ALIKE } from '../../limits.js';
import { formatBlocked } from '../../lists/format-blocked.js';
import { formatProblem } from '../../lists/format-reading.js';
import type { ReportRequest } from '../../lists/list-mender.js';
import type { Report } from '../../lists/write-report.js';
import { addSections } from '../../messages/choose-language.js';
import { say } from '../../messages/message.js';
import { printable } from '../../messages/printable.js';
import { renderChoice } from '../shared/select.js';
import type { BatchLanguage } from './batch-language.js';
import type { Door, DoorContext } from './door-context.js';
import { renderGroups } from './groups-view.js';
import type { InsideLanguage } from './inside-language.js';
import { nameColumn } from './list-columns.js';
import { renderSummary } from './summary-view.js';

export function renderInside(door: Door, context: DoorContext, spoken: BatchLanguage): TemplateResult {
  const language = { ...spoken, ...addSections(spoken, sections) };
  if (door === 'terms') return renderTerms(context, language);
  if (door === 'groups') return renderGroupsOf(context, language);
  const request = { summarises: door === 'summary', findsLookalikes: door === 'lookalikes' };
  return renderReport(request, context, language, (report) => (door === 'summary' ? renderSummary(report, context, language) : renderLookalikes(report, language)));
}

const sections = { en: { report: reportInEnglish }, sv: { report: reportInSwedish } };

/** Renders a report when it has been made. */
function renderReport(request: ReportRequest, { reports, isChecking }: DoorContext, language: InsideLanguage, render: (report: Report) => TemplateResult): TemplateResult {
  const report = isChecking ? undefined : reports.of(request, language);
  return html`<p class="quiet" role="status">${report === undefined ? language.batch.working : report === 'unread' ? language.batch.unread : ''}</p>
    ${typeof report === 'object' ? render(report) : nothing}`;
}

function renderTerms({ reading: { offered = [] }, source, blocked, block, chooseApplicant }: DoorContext, { batch, lists, tag }: InsideLanguage): TemplateResult {
  const { problem, told } = blocked;
  const onPaste = ({ currentTarget }: Event): void => {
    const { value = '' } = (currentTarget as Element).parentElement?.querySelector('textarea') ?? {};
    block({ file: new Blob([value]), name: '' });
  };
  const onFile = ({ target }: Event): void => {
    const input = target as HTMLInputElement;
    const [file] = input.files ?? [];
    input.value = '';
    if (file) block({ file, name: file.name });
  };
  return html`<div class="terms">
    ${offered.length > 0
      ? renderChoice(batch.applicantColumn, source.applicant ?? '', [['', batch.noApplicants], ...offered.map((column, index) => [column.asked, nameColumn(column, index, batch)] as const)], (column) => chooseApplicant(column || undefined))
      : nothing}
    <label>${batch.blockedFile}<input type="file" accept=".csv,.txt,.tsv,text/*" @change=${onFile} /></label>
    <div>
      <label>${batch.blockedPaste}<textarea rows="3" dir="ltr" autocomplete="off" autocapitalize="none" spellcheck="false" translate="no"></textarea></label>
      <button type="button" @click=${onPaste}>${batch.useBlocked}</button>
    </div>
    <p role="status">${problem ? (problem === 'unread' ? batch.unread : formatProblem(problem, lists)) : told ? formatBlocked(told, blocked.source?.name ? { kind: 'name', text: printable(blocked.source.name) } : batch.pastedNames, lists, tag).join(' ') : ''}</p>
    ${blocked.source ? html`<button type="button" class="link" @click=${() => block(undefined)}>${batch.noBlocked}</button>` : nothing}
  </div>`;
}

function renderGroupsOf(context: DoorContext, language: InsideLanguage): TemplateResult {
  const { batch } = language;
  const { reading: { offered = [] }, groupBy, groupRows } = context;
  const options = offered.map((column, index) => [column.asked, nameColumn(column, index, batch)] as const);
  return html`<div class="terms">${renderChoice(batch.groupColumn, groupBy, [['', batch.chooseColumn], ...options], groupRows)}</div>
    ${groupBy ? renderReport({ summarises: false, findsLookalikes: false, groupBy }, context, language, (report) => renderGroups(report.groups ?? [], context, language)) : nothing}`;
}

const renderLookalikes = ({ lookalikes = [] }: Report, { report }: InsideLanguage): TemplateResult =>
  lookalikes.length === 0
    ? html`<p>${report.noLookalikes}</p>`
    : html`<ul class="alike">${lookalikes.slice(0, MAX_SHOWN_ALIKE).map((names) => html`<li>${names.map(({ name, line }, index) => html`${index > 0 ? ', ' : ''}${say(report.place, { name: { kind: 'name', text: printable(name) }, line })}`)}</li>`)}</ul>`;
