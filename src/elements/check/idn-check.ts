import type { Diagnosis } from '../../diagnosis/diagnosis.js';
import { type Language, languageOf, type Wording } from '../../messages/language.js';
import { messagesOf } from '../../messages/messages.js';
import { formatVerdict } from '../../messages/format-finding.js';
import { version } from '../../version.js';
import { IdnDiagnosisEvent } from '../shared/idn-diagnosis-event.js';
import { type Accept, type Answer, evaluateInput, type Blocked, formValueOf, formatFault, speak, stateOf, type ValueFormat } from '../shared/evaluate-input.js';
import { answerStyles } from '../shared/answer-styles.js';
import { baseStyles } from '../shared/base-styles.js';
import { checkStyles } from './check-styles.js';
import { isComposing } from '../shared/composing.js';
import { drawMessage, drawFindingMessage, drawSign } from '../shared/draw.js';
import { languageAround } from '../shared/language-around.js';
import { make } from '../shared/make.js';
import type { Tables } from '../shared/newer.js';
import { REST } from '../shared/rest.js';
import { signLines } from '../shared/sign-lines.js';
import { askedTables } from '../shared/asked-tables.js';
import { PlainElement } from '../shared/plain-element.js';
import { setOrRemove } from '../shared/set-or-remove.js';

/**
 * Judges the name in an `<input>` of the page, which stays the page's own: the verdict and the suggestions stand below it, its
 * form can't be sent with a name that is refused, and a hidden field beside it can have the name's ACE form.
 *
 * @element idn-check
 * @fires {IdnDiagnosisEvent} idn-diagnosis - at each new answer, with the frozen `diagnosis`
 * @fires {IdnTablesEvent} idn-tables - where `tables` are asked for: how new they are, at once and at each change
 * @slot - the input, with its label
 * @slot availability - instead of the line that availability is not checked
 * @csspart verdict - the verdict
 * @csspart findings - what is wrong or was changed
 * @csspart mend - the buttons that mend
 * @cssprop --idn-accent - colour of buttons, focus and the sign of a permitted name
 * @cssprop --idn-error - colour of what is refused
 */
export class IdnCheckElement extends PlainElement {
  static readonly observedAttributes = ['tld', 'ace-name', 'accept', 'value-format', 'lang', 'tables'];

  /** Tells copies of this script apart. */
  static readonly version = version;

  /** Registers the element, once for each tag and registry. */
  static define(tag = 'idn-check', registry: CustomElementRegistry = customElements): void {
    if (!registry.get(tag)) registry.define(tag, this);
  }

  /**
   * The language of all texts, a BCP 47 tag (`sv`, `en`); else that of the nearest element with one, else English.
   *
   * @attr lang
   */
  declare lang: string;

  #strings: Wording = {};
  #blocked: Blocked | undefined;
  #given: Tables | undefined;
  readonly #tables = askedTables(this, () => this.update());
  #subject: Answer | undefined;
  #input: HTMLInputElement | null = null;
  #ace: HTMLInputElement | undefined;
  /** The answer that was told last. */
  #answered = '';
  /** What the input was told that is wrong. */
  #fault = '';
  #isTyping = false;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #listening = new AbortController();
  #observer: MutationObserver | undefined;

  #sign = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  #sentence = make('p', {});
  #availability = make('slot', { name: 'availability' });
  #verdict = make('div', { part: 'verdict' }, drawSign(this.#sign), this.#sentence, make('p', { class: 'quiet' }, this.#availability));
  #findings = make('ul', { class: 'findings', part: 'findings' });
  #spoken = make('div', { class: 'unseen', role: 'status' });
  #answer = make('div', { class: 'frame' }, this.#verdict, this.#findings, this.#spoken);

  constructor() {
    super();
    this.adopt([baseStyles, answerStyles, checkStyles].join('')).append(make('slot', {}), this.#answer);
  }

  /**
   * The top-level domains that the page takes, separated by spaces; a single word is judged under the first. Where there
   * are none, names are held to the rules of all that are known, and names under others are not judged.
   *
   * @attr tld
   */
  get tld(): string {
    return this.getAttribute('tld') ?? '';
  }

  set tld(tld: string) {
    setOrRemove(this, 'tld', tld);
  }

  /**
   * The name of a hidden field with the ACE form of what is in the input; there is none without it.
   *
   * @attr ace-name
   */
  get aceName(): string {
    return this.getAttribute('ace-name') ?? '';
  }

  set aceName(name: string) {
    setOrRemove(this, 'ace-name', name);
  }

  /**
   * `registrable` takes what a registry permits; `any` judges nothing, and converts whatever can be converted.
   *
   * @attr accept
   * @default 'registrable'
   */
  get accept(): Accept {
    return this.getAttribute('accept') === 'any' ? 'any' : 'registrable';
  }

  set accept(accept: Accept) {
    setOrRemove(this, 'accept', accept);
  }

  /**
   * What the hidden field gets of the name: what is registered (`domain`), that without its TLD (`label`), or all of it
   * (`host`).
   *
   * @attr value-format
   * @default 'domain'
   */
  get valueFormat(): ValueFormat {
    return (this.getAttribute('value-format') as ValueFormat | null) ?? 'domain';
  }

  set valueFormat(format: ValueFormat) {
    setOrRemove(this, 'value-format', format);
  }

  /** Sentences of the page's own, by language: some instead of ours, or a language that is not here. */
  get strings(): Wording {
    return this.#strings;
  }

  set strings(strings: Wording) {
    this.#strings = strings;
    this.update();
  }

  /** Tells what the page knows of a domain, in its ACE form: `true` or a reason in words where it is not to be had. */
  get blocked(): Blocked | undefined {
    return this.#blocked;
  }

  set blocked(blocked: Blocked | undefined) {
    this.#blocked = blocked;
    this.update();
  }

  /**
   * Where newer tables are than those in the script: the address of a folder, `auto` for `tables/` beside the script, or
   * the address of an LGR file (`.xml`), or such a table itself. Nothing is asked for and nothing kept without it.
   *
   * @attr tables
   */
  get tables(): Tables {
    return this.#given ?? this.getAttribute('tables') ?? '';
  }

  set tables(tables: Tables) {
    this.#given = tables;
    this.update();
  }

  /** The page's input; null where there is none. */
  get input(): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>('input:not([type=hidden])');
  }

  /** The answer to what is in the input, frozen. */
  get diagnosis(): Diagnosis {
    return (this.#subject ??= this.#ask()).diagnosis;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listening = new AbortController();
    const listen = (target: EventTarget, listener: (event: Event) => void, ...names: string[]): void =>
      names.forEach((name) => target.addEventListener(name, listener, this.#listening));
    listen(this, this.#onInput, 'input', 'compositionend');
    listen(this, this.#settle, 'change', 'focusout');
    // a form gives no word when it has been reset, and a browser none when it has filled a form in again
    listen(this.getRootNode(), () => setTimeout(() => this.update()), 'reset');
    listen(window, () => this.update(), 'pageshow');
    listen(this.getRootNode(), this.#onFormData, 'formdata');
    this.#observer ??= new MutationObserver(() => {
      if (this.input !== this.#input) this.update();
    });
    this.#observer.observe(this, { childList: true, subtree: true });
    this.update();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    this.#observer?.disconnect();
    clearTimeout(this.#rest);
    this.#isTyping = false;
    this.#tables.leave();
    this.#tell('');
  }

  attributeChangedCallback(): void {
    this.update();
  }

  /** Reads the input again: for a page whose scripts set its value, of which no event tells. */
  update(): void {
    if (!this.isConnected) return;
    void this.#tables.follow();
    const { input } = this;
    if (input !== this.#input) this.#tell('');
    this.#input = input;
    const subject = (this.#subject = this.#ask());
    const language = this.#language;
    const { input: typed, unicode, registrable } = subject.diagnosis;
    const value = formValueOf(subject, this.valueFormat);
    // a browser takes a blank for what is required
    const isRefused = value === null && (input?.required ? typed : typed.trim());
    this.#tell(isRefused ? formatFault(subject, language) : '');
    this.#fillAce(value);
    this.#show(subject, language);
    const answer = typed && typed + unicode + registrable;
    if (answer === this.#answered) return;
    this.#answered = answer;
    this.dispatchEvent(new IdnDiagnosisEvent(subject.diagnosis));
  }

  #ask(): Answer {
    const { accept, tld, blocked } = this;
    return evaluateInput(this.input?.value ?? '', { accept, tld, blocked, registries: this.#tables.registries });
  }

  get #language(): Language {
    return languageOf(languageAround(this), this.#strings);
  }

  /** A page's own word on the input goes before ours, until it takes it back. */
  #tell(fault = this.#fault): void {
    const input = this.#input;
    // Firefox cuts what is long
    const isForeign = input?.validity.customError && !this.#fault.startsWith(input.validationMessage);
    if (!isForeign) input?.setCustomValidity(fault);
    this.#fault = fault;
  }

  /** The hidden field belongs to the input's form, and is out of use where there is nothing to send. */
  #fillAce(value: string | null): void {
    const { aceName } = this;
    const input = this.#input;
    // a copy of the element came with a copy of the field
    const ace = (this.#ace ??= this.querySelector<HTMLInputElement>('[data-ace]') ?? make('input', { type: 'hidden', 'data-ace': '' }));
    if (!aceName || !input) {
      ace.remove();
      return;
    }
    ace.name = aceName;
    ace.value = value ?? '';
    ace.disabled = value === null || input.matches(':disabled');
    setOrRemove(ace, 'form', input.getAttribute('form'));
    if (ace.parentNode !== this) this.append(ace);
  }

  #show(subject: Answer, language: Language): void {
    const verdict = stateOf(subject, this.#isTyping);
    const isSettled = verdict !== 'empty' && verdict !== 'unfinished';
    this.#answer.lang = language.tag;
    this.#verdict.className = `verdict ${verdict}`;
    this.#sign.setAttribute('d', signLines[verdict]);
    this.#sentence.replaceChildren(...drawMessage(formatVerdict(verdict, subject, language)));
    this.#availability.textContent = language.strings.availability;
    (this.#availability.parentNode as HTMLElement).hidden = verdict !== 'permitted';
    this.#findings.ariaLabel = language.strings.findings;
    const remarks = isSettled ? messagesOf(subject, language) : [];
    const findings = this.#findings.cloneNode() as HTMLElement;
    const isFixed = this.#input?.matches(':disabled, :read-only') ?? true;
    findings.append(...remarks.map((remark) => drawFindingMessage(remark, language, isFixed, this.#takeSuggestion)));
    // a button that is being pressed, or has the focus, stays
    if (!findings.isEqualNode(this.#findings)) this.#findings.replaceChildren(...findings.childNodes);
  }

  #takeSuggestion = (name: string): void => {
    const input = this.#input as HTMLInputElement;
    input.focus();
    // not by the input's own property, which React watches: it would not hear of the change
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, name);
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertReplacementText', data: name }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  };

  #onInput = (event: Event): void => {
    if (event.target !== this.input || isComposing(event)) return;
    this.#isTyping = true;
    this.#spoken.textContent = ''; // so that the same words are spoken again
    clearTimeout(this.#rest);
    this.#rest = setTimeout(this.#settle, REST);
    this.update();
    setTimeout(() => this.#tell()); // a page that takes its own word back at each key takes ours as well
  };

  /** After a second of rest or on leaving the input the answer is final, and is spoken once. */
  #settle = (): void => {
    clearTimeout(this.#rest);
    if (!this.#isTyping) return;
    this.#isTyping = false;
    this.update();
    if (this.#subject) this.#spoken.textContent = speak(this.#subject, this.#language);
  };

  /** What a script has put into the input since. */
  #onFormData = (event: Event): void => {
    const { formData } = event as FormDataEvent;
    const { aceName } = this;
    const form = event.target as HTMLFormElement;
    if (form !== this.#input?.form || !aceName) return;
    this.update();
    // others may have the same name, as in `domain_ace[]`
    const values = ([...form.elements] as HTMLInputElement[])
      .filter(({ type, name, disabled }) => type === 'hidden' && name === aceName && !disabled)
      .map(({ value }) => value);
    if (String(formData.getAll(aceName)) === String(values)) return;
    formData.delete(aceName);
    values.forEach((value) => formData.append(aceName, value));
  };
}
