import { languageOfText } from '../characters/language-of-text.js';
import type { DecorateLanguage } from './decorate-language.js';
import type { Reading } from './read-code.js';

/** What our elements in the page's text are told by. */
export const READING_CLASS = 'klartext-reading';

/**
 * The element beside a code: ` (räksmörgås.se)`. Its text is in a shadow root, so that the text of the page, as its scripts and
 * whoever copies it see it, stays what it was.
 */
export function createReading({ name, caution }: Reading, { tag, decoration }: DecorateLanguage, document: Document): HTMLElement {
  const element = document.createElement('span');
  element.className = READING_CLASS;
  element.setAttribute('translate', 'no');
  const root = element.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = sheetsFor(document);
  const reading = create(document, 'bdi', 'reading');
  // a bdi has the direction of its first letter, which is that of the warning
  if (!caution) reading.dir = 'ltr';
  reading.append('(', ...(caution ? [createWarning(document, tag, decoration[caution]), ' '] : []), createName(document, name), ')');
  root.append(' ', reading);
  return element;
}

/** Labels in letters that are written from right to left do not move their neighbours. A Latin name is one text, as it is spoken. */
function createName(document: Document, name: string): HTMLElement {
  const element = create(document, 'bdi', 'name');
  element.dir = 'ltr';
  if (/^[\p{sc=Latn}\d._-]*$/u.test(name)) element.append(name);
  else for (const [index, label] of name.split('.').entries()) element.append(index > 0 ? '.' : '', createLabel(document, label));
  return element;
}

function createLabel(document: Document, label: string): HTMLElement {
  const element = document.createElement('bdi');
  const lang = languageOfText(label);
  if (lang) element.lang = lang;
  element.append(label);
  return element;
}

function createWarning(document: Document, tag: string, words: string): HTMLElement {
  const element = create(document, 'strong', 'warning');
  element.lang = tag;
  const sign = document.createElement('span');
  sign.setAttribute('aria-hidden', 'true');
  sign.append('⚠\uFE0E ');
  element.append(sign, words);
  return element;
}

function create(document: Document, tag: string, part: string): HTMLElement {
  const element = document.createElement(tag);
  element.setAttribute('part', part);
  return element;
}

/** One for each document, as a sheet is that of its document. A document without a window shows nothing. */
function sheetsFor(document: Document): CSSStyleSheet[] {
  let sheets = known.get(document);
  if (!sheets) {
    const { defaultView: view } = document;
    sheets = view ? [new view.CSSStyleSheet()] : [];
    sheets[0]?.replaceSync(':host { -webkit-user-select: none; user-select: none } [part=name] { overflow-wrap: anywhere }');
    known.set(document, sheets);
  }
  return sheets;
}

const known = new WeakMap<Document, CSSStyleSheet[]>();
