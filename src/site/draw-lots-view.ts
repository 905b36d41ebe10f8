/** Renders lots as a table. */
import { html, nothing, type TemplateResult } from 'lit';
import { unicodeOf } from '../draw/result-text.js';
import { printable } from '../messages/printable.js';
import type { DrawnSummary } from '../workers/draw-desk.js';
import type { DrawLanguage } from './draw-language.js';

/** Digits of a key on the screen; all of them are on paper and in the file. */
const SHOWN_DIGITS = 16;

export function renderLots(lots: DrawnSummary['lots'], { hasQueues, hasSeeds }: Readonly<Record<'hasQueues' | 'hasSeeds', boolean>>, words: DrawLanguage['draw']): TemplateResult {
  const { name, caseNumber, queue, position, seed, key } = words;
  const heads = [name, caseNumber, ...(hasQueues ? [queue] : []), position, ...(hasSeeds ? [seed] : [])];
  return html`<table>
    <thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}<th scope="col" class="key">${key}</th></tr></thead>
    <tbody>${lots.map((lot) => html`<tr>
      <td><bdi dir="ltr" translate="no">${nameIn(lot.name)}</bdi></td><td><bdi>${printable(lot.caseNumber)}</bdi></td>
      ${hasQueues ? html`<td>${printable(lot.queue ?? '')}</td>` : nothing}
      <td>${lot.position}</td>
      ${hasSeeds ? html`<td><bdi translate="no">${printable(lot.seed)}</bdi></td>` : nothing}
      <td class="key"><code translate="no">${lot.key.slice(0, SHOWN_DIGITS)}<span class="on-screen">…</span><span class="on-paper">${lot.key.slice(SHOWN_DIGITS)}</span></code></td></tr>`)}</tbody>
  </table>`;
}

/** A name of the base as it is read. */
export const nameIn = (ace: string): string => printable(unicodeOf(ace));
