import { html, type TemplateResult } from 'lit';
import type { FindingLanguage } from '../../messages/finding-language.js';
import type { State } from '../../messages/format-finding.js';
import { printable } from '../../messages/printable.js';
import type { Lookup } from './availability.js';
import { renderSuggestions } from './suggestions-view.js';
import { renderSign } from './verdict-sign.js';

/** In the page's words, where it has some. */
export const formatAvailability = ({ state, message }: Lookup, { messages }: FindingLanguage): string => (message ? printable(message) : messages[`availability-${state}`]);

/** What is to be spoken of it: nothing before it is known. */
export const speakAvailability = (lookup: Lookup | undefined, language: FindingLanguage): string => (!lookup || lookup.state === 'checking' ? '' : formatAvailability(lookup, language));

/** Renders whether a name can be had, and the names that the page offers instead. */
export const renderAvailability = (lookup: Lookup, language: FindingLanguage, isFixed: boolean, onSuggestion: (name: string) => void): TemplateResult =>
  html`<p class="availability ${lookup.state}" id="availability" part="availability ${lookup.state}">${renderSign(signs[lookup.state])}<span>${formatAvailability(lookup, language)}</span></p>
    ${renderSuggestions(lookup.suggestions ?? [], language, isFixed, onSuggestion, { id: 'offers' })}`;

const signs: Readonly<Record<Lookup['state'], State>> = { checking: 'unfinished', free: 'permitted', taken: 'refused', unknown: 'elsewhere' };
