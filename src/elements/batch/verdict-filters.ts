import { html, nothing, type TemplateResult } from 'lit';
import type { LanguageWith } from '../../languages/language.js';
import type { Counts } from '../../lists/counts.js';
import type { RowKind } from '../../lists/kept-rows.js';

/** Renders a button for each kind of rows, with their number, that shows these rows alone. Verdicts come first. */
export function renderFilters(
  counts: Counts,
  kinds: readonly RowKind[],
  chosen: RowKind | undefined,
  { batch, tag }: LanguageWith<'batch'>,
  choose: (kind: RowKind | undefined) => void,
): TemplateResult {
  const numbers = new Map(numbersOf(counts));
  const render = (kind?: RowKind): TemplateResult => html`<li><button
    type="button" aria-pressed=${kind === chosen} @click=${() => choose(kind)}
  >${batch[kind ?? 'all']} <b>${(kind ? numbers.get(kind) : counts.rows)?.toLocaleString(tag)}</b></button></li>`;
  const verdicts = kinds.filter((kind) => kind in counts.verdicts);
  const others = kinds.filter((kind) => !verdicts.includes(kind));
  return html`<div role="group" aria-label=${batch.shown}>
    <ul class="filters">${render()}${verdicts.map(render)}</ul>
    ${others.length > 0 ? html`<ul class="filters">${others.map(render)}</ul>` : nothing}
  </div>`;
}

/** The kinds that have rows. New ones come last. */
export function kindsOf(counts: Counts, before: readonly RowKind[]): readonly RowKind[] {
  const isNew = ([kind, count]: readonly [RowKind, number]): boolean => count > 0 && !before.includes(kind);
  return [...before, ...numbersOf(counts).filter(isNew).map(([kind]) => kind)];
}

const numbersOf = ({ verdicts, repeated, related, findings }: Counts): [RowKind, number][] =>
  [...Object.entries(verdicts), ['repeated', repeated], ['related', related], ...Object.entries(findings)] as [RowKind, number][];
