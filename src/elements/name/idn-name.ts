import { bothForms } from '../../idna/both-forms.js';
import { MAX_NAME_CODE_POINTS } from '../../limits.js';
import { nameLanguageOf, type OwnNameStrings } from '../../messages/name-language.js';
import type { NameStrings } from '../../messages/name-strings.js';
import { printable } from '../../messages/printable.js';
import { version } from '../../version.js';
import { copyText } from '../shared/copy-text.js';
import { languageAround } from '../shared/language-around.js';
import { make } from '../shared/make.js';
import { nameStyles } from './name-styles.js';
import { PlainElement, setOrRemove } from '../shared/plain-element.js';

/**
 * A domain name to read, in Unicode and in its ACE form (xn--), with a button that copies both and a word on why there
 * is a code. Its text is the name, in either form, so that the name is there without scripts, too.
 *
 * @element idn-name
 * @csspart name - the name in Unicode
 * @csspart code - the name in its ACE form
 * @csspart copy - the button that copies both
 * @csspart explanation - what the code is, or that the name is none
 * @cssprop --idn-accent - colour of the button and of focus
 * @cssprop --idn-mono - font of the code, one that tells 0/o and 1/l/I apart
 */
export class IdnNameElement extends PlainElement {
  static readonly observedAttributes = ['value', 'lang'];

  /** Tells copies of this script apart. */
  static readonly version = version;

  /** Registers the element, once for each tag and registry. */
  static define(tag = 'idn-name', registry: CustomElementRegistry = customElements): void {
    if (!registry.get(tag)) registry.define(tag, this);
  }

  /**
   * The language of all texts, a BCP 47 tag (`sv`, `en`); else that of the nearest element with one, else English.
   *
   * @attr lang
   */
  declare lang: string;

  #name = make('div', { part: 'name', id: 'name' });
  #code = make('div', { part: 'code' });
  #forms = make('div', { class: 'forms', dir: 'ltr', translate: 'no' }, this.#name, this.#code);
  #button = make('button', { part: 'copy', type: 'button', 'aria-describedby': 'name' });
  #explanation = make('p', { part: 'explanation' });
  #spoken = make('span', { class: 'unseen', role: 'status' });
  #whole = make('div', {}, make('div', { class: 'row' }, this.#forms, this.#button), this.#explanation, this.#spoken);

  #observer = new MutationObserver(() => this.#show());
  #ownStrings: OwnNameStrings | undefined;
  #strings: NameStrings | undefined;
  /** What is copied. */
  #text = '';

  constructor() {
    super();
    this.adopt(nameStyles).append(this.#whole);
    this.#button.addEventListener('click', () => void this.#copy());
  }

  /**
   * The name in either form: the attribute, or else the element's text.
   *
   * @attr value
   */
  get value(): string {
    return (this.getAttribute('value') ?? this.textContent ?? '').trim();
  }

  set value(name: string | null | undefined) {
    setOrRemove(this, 'value', name);
  }

  /** The page's own sentences by language, `{ sv: { copy: 'Ta med' } }`: they replace ours, or add a language. */
  get strings(): OwnNameStrings | undefined {
    return this.#ownStrings;
  }

  set strings(strings: OwnNameStrings | undefined) {
    this.#ownStrings = strings;
    this.#show();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer.observe(this, { characterData: true, childList: true, subtree: true });
    this.#show();
  }

  disconnectedCallback(): void {
    this.#observer.disconnect();
  }

  attributeChangedCallback(): void {
    this.#show();
  }

  /** An ancestor's language is known only in the page. */
  #show(): void {
    if (!this.isConnected) return;
    const { value } = this;
    const { unicode, ascii } = bothForms(value) ?? { unicode: '', ascii: '' };
    const { tag, strings } = nameLanguageOf(languageAround(this), this.#ownStrings);
    const code = ascii === unicode ? '' : ascii;
    const shown = printable(unicode || value.slice(0, MAX_NAME_CODE_POINTS));
    this.#strings = strings;
    this.#text = code ? `${unicode} (${code})` : shown;
    this.#whole.lang = tag;
    this.#name.replaceChildren(...labelsOf(shown));
    this.#code.textContent = code;
    this.#button.textContent = value && strings.copy;
    this.#explanation.textContent = unicode ? code && strings.explanation : value && strings.invalid;
    this.#spoken.textContent = '';
  }

  async #copy(): Promise<void> {
    const text = this.#text;
    this.#spoken.textContent = ''; // so that the same words are spoken again
    const how = await copyText(text, this.#forms);
    if (text !== this.#text || !this.#strings) return;
    this.#button.textContent = this.#spoken.textContent = this.#strings[how];
  }
}

/** Each label is isolated: letters that are written from right to left keep to their label. */
function labelsOf(name: string): (Node | string)[] {
  return name.split('.').flatMap((label, index) => {
    const lang = /\p{Script=Hebrew}/u.test(label) ? { lang: 'yi' } : {};
    const isolated = make('bdi', lang, label);
    return index > 0 ? ['.', make('wbr', {}), isolated] : [isolated];
  });
}
