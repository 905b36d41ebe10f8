import { html, nothing, type TemplateResult } from 'lit';
import type { Cause } from '../../lists/cause.js';
import { MAX_SHOWN_CAUSES } from '../../limits.js';
import type { Counts } from '../../lists/counts.js';
import type { RowKind } from '../../lists/kept-rows.js';
import type { BatchLanguage } from './batch-language.js';
import { formatCause } from '../../lists/format-cause.js';
import { formatCounts } from './format-counts.js';

/** Renders the causes as bars, the longest first, and then what stands against names that are permitted. A click shows the rows of one of them alone. */
export function renderCauses(
  { causes, cautions }: Counts,
  areAllShown: boolean,
  chosen: RowKind | undefined,
  language: BatchLanguage,
  choose: (kind: RowKind) => void,
  showAll: () => void,
): TemplateResult | typeof nothing {
  const { batch, tag } = language;
  const all = [...longestFirst(causes, 'cause-bar'), ...longestFirst(cautions, 'cause-bar caution')];
  if (all.length === 0) return nothing;
  const most = Math.max(...all.map(([, count]) => count));
  return html`<div class="causes">
    <p id="why" role="heading" aria-level="4">${batch.why}</p>
    <ul role="list" aria-labelledby="why">${(areAllShown ? all : all.slice(0, MAX_SHOWN_CAUSES)).map(([cause, count, name]) => html`<li><button
      type="button" class=${name} aria-pressed=${cause === chosen} @click=${() => choose(cause)}
    ><span>${formatCause(cause, language)}</span> <b>${count.toLocaleString(tag)}</b><span class="track"><span data-share=${count / most}></span></span></button></li>`)}</ul>
    ${areAllShown || all.length <= MAX_SHOWN_CAUSES ? nothing : html`<button type="button" class="link all-causes" @click=${showAll}>${formatCounts(batch.allCauses, { count: all.length }, tag)}</button>`}
  </div>`;
}

const longestFirst = (causes: Counts['causes'], name: string): [Cause, number, string][] =>
  (Object.entries(causes) as [Cause, number][]).toSorted(([, one], [, other]) => other - one).map(([cause, count]) => [cause, count, name]);

/** Gives bars and their parts their lengths: a strict policy keeps them out of the markup. */
export const setLengths = (root: ParentNode): void =>
  root.querySelectorAll<HTMLElement>('[data-share]').forEach((part) => part.style.setProperty('--_share', part.dataset['share'] ?? ''));
