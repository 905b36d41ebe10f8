import { html, nothing, type TemplateResult } from 'lit';
import type { LanguageWith } from '../../languages/language.js';
import type { CopyController } from '../shared/copy-controller.js';

/** What can be copied: the name, its ACE form, both of them, and the name as it is spelled. */
export type Copied = 'name' | 'code' | 'both' | 'spelling';

/** The button that copies what stands just before it; `label` says what that is. */
export function renderCopy(
  label: string,
  what: Copied,
  text: string,
  copier: CopyController<Copied>,
  { copying }: LanguageWith<'copying'>,
): TemplateResult {
  const outcome = copier.outcomeOf(what);
  return html`<button
    type="button" class="copy" part="copy" aria-label=${outcome ? nothing : label}
    @click=${({ currentTarget }: Event) => copier.copy(what, text, (currentTarget as Element).previousElementSibling)}
  >${copying[outcome ?? 'copy']}</button>`;
}
