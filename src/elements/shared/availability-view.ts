import { html, type TemplateResult } from 'lit';
import type { FindingLanguage } from '../../messages/finding-language.js';
import { formatOffered } from '../../messages/answer-message.js';
import type { State } from '../../messages/format-finding.js';
import { toText } from '../../messages/message.js';
import { printable } from '../../messages/printable.js';
import type { Lookup, Wanted } from './availability.js';
import { renderSuggestions } from './suggestions-view.js';
import { renderSign } from './verdict-sign.js';

/** In the page's words, where it has some. */
export const formatAvailability = ({ state, message }: Lookup, { messages }: FindingLanguage): string => (message ? printable(message) : messages[`availability-${state}`]);

/** What is to be spoken of it, and of the names that the page offers instead: nothing before it is known. */
export const speakAvailability = (lookup: Lookup | undefined, language: FindingLanguage): string =>
  !lookup || lookup.state === 'checking' ? '' : [formatAvailability(lookup, language), toText(formatOffered(lookup.suggestions ?? [], language))].filter(Boolean).join(' ');

/** Renders whether a name can be had, and the names that the page offers instead. */
export function renderAvailability(lookup: Lookup, wants: Wanted, language: FindingLanguage, isFixed: boolean, onSuggestion: (name: string) => void): TemplateResult {
  const sign = signOfLookup(lookup, wants);
  return html`<p class="availability ${sign}" part="availability ${lookup.state}">${renderSign(sign)}<span>${formatAvailability(lookup, language)}</span></p>
    ${renderSuggestions(lookup.suggestions ?? [], language, isFixed, onSuggestion)}`;
}

/** A name that somebody has is the right one for a transfer, and the wrong one for everybody else. */
export function signOfLookup({ state }: Lookup, wants: Wanted): State {
  if (state === 'checking') return 'unfinished';
  return state === 'unknown' ? 'elsewhere' : state === (wants === 'taken' ? wants : 'free') ? 'permitted' : 'refused';
}
