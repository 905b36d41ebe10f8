/** What is said of a name as nodes, for what is too small for Lit: the same as `phrase.ts`, `findings.ts` and `sign.ts` render. */
import type { Language } from '../../locales/language.js';
import type { Phrase } from '../../locales/phrase.js';
import type { Remark } from '../../locales/remarks.js';
import { sayMend } from '../../locales/say.js';
import { furnish, make } from './make.js';

/** A sentence; what was filled in is isolated, so that no name turns the words around it. */
export function drawPhrase(phrase: Phrase): (Node | string)[] {
  return phrase.map((piece) => {
    if (typeof piece === 'string') return piece;
    const { kind, text } = piece;
    const lang = /\p{Script=Hebrew}/u.test(text) && { lang: 'yi' };
    const dir = kind !== 'character' && { dir: 'ltr' };
    return make('bdi', { class: kind, translate: 'no', ...lang, ...dir }, text);
  });
}

export function drawRemark(
  { severity, phrase, mends }: Remark,
  language: Language,
  isFixed: boolean,
  onMend: (name: string) => void,
): HTMLElement {
  const buttons = mends.map((name) => {
    const button = make('button', { type: 'button', class: 'mend', part: 'mend' }, ...drawPhrase(sayMend(name, language)));
    button.disabled = isFixed;
    button.addEventListener('click', () => onMend(name));
    return button;
  });
  const item = make('li', { class: severity }, make('span', {}, ...drawPhrase(phrase)));
  if (buttons.length > 0) item.append(make('span', { class: 'mends' }, ...buttons));
  return item;
}

export function drawSign(path: SVGPathElement): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  return furnish(svg, { class: 'sign', viewBox: '0 0 20 20', 'aria-hidden': 'true' }, path);
}
