import { html, nothing, type TemplateResult } from 'lit';
import { MAX_SHOWN_GROUPS } from '../../limits.js';
import type { RowGroup } from '../../lists/row-groups.js';
import type { DoorContext } from './door-context.js';
import { formatCounts } from './format-counts.js';
import type { InsideLanguage } from './inside-language.js';

/** Renders for each group how many rows it has, and the text that whoever has to mend them gets in a mail. Those with something to mend come first. */
export function renderGroups(groups: readonly RowGroup[], { copy, copied }: DoorContext, { batch, report, tag }: InsideLanguage): TemplateResult {
  const inOrder = groups.toSorted((one, other) => toMend(other) - toMend(one));
  return html`<ul class="groups" role="list">${inOrder.slice(0, MAX_SHOWN_GROUPS).map((group) => html`<li>
      <p><b>${group.name}</b> <span class="quiet">${formatCounts(batch.groupCounts, { count: group.rows, faulty: group.faulty, repeated: group.repeated }, tag)}</span></p>
      ${toMend(group) > 0
        ? html`<details><summary>${batch.mailText}</summary>
            <pre tabindex="0">${group.text}</pre>
            <button type="button" @click=${({ currentTarget }: Event) => copy(group.text, (currentTarget as Element).previousElementSibling)}>${copied === group.text ? batch.textCopied : batch.copyMail}</button>
          </details>`
        : nothing}
    </li>`)}</ul>
    ${groups.length > MAX_SHOWN_GROUPS ? html`<p class="quiet">${report.otherGroups}: ${(groups.length - MAX_SHOWN_GROUPS).toLocaleString(tag)}</p>` : nothing}`;
}

const toMend = ({ faulty, repeated }: RowGroup): number => faulty + repeated;
