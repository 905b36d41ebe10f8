import { html, nothing, type TemplateResult } from 'lit';
import type { Counts } from '../../../lists/counts.js';
import type { RowKind } from '../../../lists/kept-rows.js';
import type { BatchLanguage } from '../../../locales/batch-language.js';

/** How many rows there are of each kind, as buttons that show these alone: verdicts first, then findings, most first. */
export function renderFilters(
  counts: Counts,
  chosen: RowKind | undefined,
  { strings, tag }: BatchLanguage,
  choose: (kind: RowKind | undefined) => void,
): TemplateResult {
  const { verdicts, repeated, mismatched } = counts;
  const first = [...Object.entries(verdicts), ['repeated', repeated], ['mismatched', mismatched]] as [RowKind, number][];
  const findings = (Object.entries(counts.findings) as [RowKind, number][]).toSorted(([, one], [, other]) => other - one);
  const render = (kind: RowKind | undefined, count: number): TemplateResult => html`<li><button
    type="button" aria-pressed=${kind === chosen} @click=${() => choose(kind)}
  >${strings[kind ?? 'all']} <b>${count.toLocaleString(tag)}</b></button></li>`;
  // a filter that is in use stays, whatever it counts
  const isShown = ([kind, count]: [RowKind, number]): boolean => count > 0 || kind === chosen;
  const renderAll = (kinds: [RowKind, number][]): TemplateResult[] => kinds.filter(isShown).map(([kind, count]) => render(kind, count));
  return html`<div role="group" aria-label=${strings.shown}>
    <ul class="filters">${render(undefined, counts.rows)}${renderAll(first)}</ul>
    ${findings.length > 0 ? html`<ul class="filters">${renderAll(findings)}</ul>` : nothing}
  </div>`;
}
