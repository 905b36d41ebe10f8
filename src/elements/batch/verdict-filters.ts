import { html, nothing, type TemplateResult } from 'lit';
import type { LanguageWith } from '../../languages/language.js';
import type { RowVerdict } from '../../lists/check-row.js';
import { type Counts, countFaulty } from '../../lists/counts.js';
import type { RowKind } from '../../lists/kept-rows.js';
import { renderRowSign, states } from './row-sign.js';

/** What rows are told apart by, beside their causes. */
export type FilterKind = RowVerdict | 'to-mend' | 'sure' | 'mended' | 'repeated' | 'related';

/** How many rows there are of each kind. */
export interface FilterCounts {
  readonly counts: Counts;
  readonly sure: number;
  readonly mended: number;
}

type Choose = (kind: RowKind | undefined) => void;

/** Those that are to be mended come first. */
const verdicts = ['blocked', 'refused', 'invalid', 'malformed', 'mismatched', 'caution', 'permitted', 'other', 'empty'] as const satisfies readonly RowVerdict[];

/** Renders a button for each kind of rows, with their number, that shows these rows alone. */
export function renderFilters(
  counts: FilterCounts,
  kinds: readonly FilterKind[],
  chosen: RowKind | undefined,
  { batch, tag }: LanguageWith<'batch'>,
  choose: Choose,
): TemplateResult {
  const render = (kind: FilterKind | undefined): TemplateResult => html`<li><button
    type="button" class=${signed(kind)} aria-pressed=${kind === chosen} @click=${() => choose(kind)}
  >${isVerdict(kind) ? renderRowSign(kind) : nothing}<span>${batch[kind === 'permitted' ? 'permittedRows' : (kind ?? 'all')]}</span> <b>${numberOf(counts, kind).toLocaleString(tag)}</b></button></li>`;
  return html`<ul class="filters" role="list" aria-label=${batch.shown}>${render('to-mend')}${render(undefined)}${[...kinds, ...own.filter((kind) => counts[kind] > 0 || kind === chosen)].map(render)}</ul>`;
}

/** Renders all rows as one bar, in parts that the filters say in words: whoever clicks on one does what its filter does. */
export function renderBar(counts: Counts, choose: Choose): TemplateResult {
  const there = verdicts.filter((verdict) => counts.verdicts[verdict] > 0);
  return html`<div class="bar" aria-hidden="true">${there.map((verdict) => html`<span
    class="part ${verdict}" data-share=${counts.verdicts[verdict]} @click=${() => choose(verdict)}
  ></span>`)}</div>`;
}

/** The kinds that have rows. New ones come last, so that no filter moves. */
export function kindsOf(counts: Counts, before: readonly FilterKind[]): readonly FilterKind[] {
  const all = [...verdicts, 'repeated', 'related'] as const;
  return [...before, ...all.filter((kind) => numberOf({ counts, sure: 0, mended: 0 }, kind) > 0 && !before.includes(kind))];
}

/** Those that change while people mend stand behind all others. */
const own = ['sure', 'mended'] as const;

function numberOf(of: FilterCounts, kind: FilterKind | undefined): number {
  const { counts } = of;
  if (kind === 'sure' || kind === 'mended') return of[kind];
  if (kind === undefined) return counts.rows;
  if (kind === 'to-mend') return countFaulty(counts);
  return isVerdict(kind) ? counts.verdicts[kind] : counts[kind];
}

const isVerdict = (kind: FilterKind | undefined): kind is RowVerdict => verdicts.some((verdict) => verdict === kind);

const signed = (kind: FilterKind | undefined): string => (isVerdict(kind) ? `${states[kind]} ${kind}` : '');
