import { html, nothing, type TemplateResult } from 'lit';
import type { BothForms } from '../../diagnosis/diagnosis.js';
import { printable } from '../../messages/printable.js';
import { renderBreakingName } from './render-name.js';

/** Renders the name and its ACE form in one line, for forms, which have no room for more; nothing for an ASCII name. */
export const renderCodeLine = ({ unicode, ascii }: BothForms): TemplateResult | typeof nothing =>
  ascii === '' || ascii === unicode
    ? nothing
    : html`<p class="quiet forms" dir="ltr" translate="no"><span part="name">${renderBreakingName(printable(unicode))}</span> = <span class="code" part="code">${renderBreakingName(printable(ascii))}</span></p>`;
