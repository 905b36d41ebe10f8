/** What is said of a name as nodes, for what is too small for Lit: the same as `phrase.ts`, `findings.ts` and `sign.ts` render. */
import type { Language } from '../../messages/language.js';
import type { Message } from '../../messages/message.js';
import type { FindingMessage } from '../../messages/messages.js';
import { formatSuggestion } from '../../messages/format-finding.js';
import { furnish, make } from './make.js';

/** A sentence; what was filled in is isolated, so that no name turns the words around it. */
export function drawMessage(phrase: Message): (Node | string)[] {
  return phrase.map((piece) => {
    if (typeof piece === 'string') return piece;
    const { kind, text } = piece;
    const lang = /\p{Script=Hebrew}/u.test(text) && { lang: 'yi' };
    const dir = kind !== 'character' && { dir: 'ltr' };
    return make('bdi', { class: kind, translate: 'no', ...lang, ...dir }, text);
  });
}

export function drawFindingMessage(
  { severity, phrase, suggestions }: FindingMessage,
  language: Language,
  isFixed: boolean,
  onSuggestion: (name: string) => void,
): HTMLElement {
  const buttons = suggestions.map((name) => {
    const button = make('button', { type: 'button', class: 'suggestion', part: 'mend' }, ...drawMessage(formatSuggestion(name, language)));
    button.disabled = isFixed;
    button.addEventListener('click', () => onSuggestion(name));
    return button;
  });
  const item = make('li', { class: severity }, make('span', {}, ...drawMessage(phrase)));
  if (buttons.length > 0) item.append(make('span', { class: 'suggestions' }, ...buttons));
  return item;
}

export function drawSign(path: SVGPathElement): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  return furnish(svg, { class: 'sign', viewBox: '0 0 20 20', 'aria-hidden': 'true' }, path);
}
