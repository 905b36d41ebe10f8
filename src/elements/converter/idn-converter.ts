import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Diagnosis } from '../../diagnosis/diagnosis.js';
import { displayOf } from '../../diagnosis/browser-display.js';
import type { Wording } from '../../messages/choose-language.js';
import { toText } from '../../messages/message.js';
import { formatDisplay } from '../../messages/format-display.js';
import { formatVerdict } from '../../messages/format-finding.js';
import { version } from '../../version.js';
import { FormControlElement } from '../shared/form-control.js';
import { IdnDiagnosisEvent } from '../shared/idn-diagnosis-event.js';
import { type Accept, type Answer, evaluateInput, type Blocked, formValueOf, formatFault, speak, stateOf, type ValueFormat } from '../shared/evaluate-input.js';
import { answerStyles } from '../shared/answer-styles.js';
import { baseStyles } from '../shared/base-styles.js';
import { renderTldChoice } from '../shared/select.js';
import { isComposing } from '../shared/composing.js';
import { copyText } from '../shared/copy-text.js';
import type { Copied, CopyState } from './copy-button.js';
import { fieldStyles } from '../shared/field-styles.js';
import { renderFindings } from '../shared/findings-view.js';
import { renderForms } from './both-forms-view.js';
import { converterLanguages } from './converter-language.js';
import { LanguageController } from '../shared/language-controller.js';
import type { Tables } from '../shared/newer.js';
import { renderMessage } from '../shared/render-message.js';
import { REST } from '../shared/rest.js';
import { renderSign } from '../shared/verdict-sign.js';
import { converterStyles } from './converter-styles.js';
import { LazyAdvice } from './lazy-advice.js';
import { askedTables } from '../shared/asked-tables.js';
import { type Details, LazyDetails } from './lazy-details.js';

/**
 * Converts a domain name between Unicode and its ACE form (xn--), in one field for both directions, and says in plain
 * words whether the name follows the registry's rules.
 *
 * @element idn-converter
 * @fires {IdnDiagnosisEvent} idn-diagnosis - at each new answer, with the frozen `diagnosis`
 * @fires {InputEvent} input - as from an input; also after a suggestion and a character of the table
 * @fires {Event} change - as from an input; also after a suggestion and a character of the table
 * @fires {IdnTablesEvent} idn-tables - where `tables` are asked for: how new they are, at once and at each change
 * @fires {Event} invalid - as from an input: its form could not be sent
 * @slot label - instead of the label
 * @slot help - below the field
 * @slot availability - instead of the line that availability is not checked
 * @slot footer - below everything
 * @csspart field - the label and the input
 * @csspart input - the input
 * @csspart verdict - the verdict
 * @csspart name - the name in Unicode
 * @csspart code - the name in its ACE form
 * @csspart copy - the copy buttons
 * @csspart findings - what is wrong or was changed
 * @csspart mend - the buttons that mend
 * @csspart letters - the name letter by letter
 * @csspart spelling - the name as it is said on the telephone
 * @csspart advice - what to know beside the answer, where it is asked for
 * @csspart tables - how new the tables are, where they are asked for
 * @cssprop --idn-accent - colour of buttons, focus and the sign of a permitted name
 * @cssprop --idn-error - colour of what is refused
 * @cssprop --idn-mono - font of codes, one that tells 0/o and 1/l/I apart
 */
export class IdnConverterElement extends FormControlElement {
  static override styles = [baseStyles, fieldStyles, answerStyles, converterStyles];

  /** Tells copies of this script apart. */
  static readonly version = version;

  /** Registers the element, once for each tag and registry. */
  static define(tag = 'idn-converter', registry: CustomElementRegistry = customElements): void {
    if (!registry.get(tag)) registry.define(tag, this);
  }

  // not by decorators, whose code would be a thirtieth of the whole file
  static override properties: PropertyDeclarations = {
    value: {},
    tld: {},
    label: {},
    lang: {},
    details: {},
    accept: {},
    valueFormat: { attribute: 'value-format' },
    chooser: { type: Boolean },
    autocomplete: {},
    strings: { attribute: false },
    blocked: { attribute: false },
    tables: {},
    advice: {},
    chosen: { state: true },
    isTyping: { state: true },
    copied: { state: true },
    spoken: { state: true },
  };

  /** What is in the field; the attribute gives the first value. */
  value = '';
  /**
   * The top-level domains that the page takes, separated by spaces; a single word is judged under the first. Where there
   * are none, names are held to the rules of all that are known, and names under others are not judged.
   */
  tld = '';
  /** The field's label, instead of the language's own. */
  label = '';
  /** The language of all texts, a BCP 47 tag (`sv`, `en`); else that of the nearest element with one, else English. */
  override lang = '';
  /** Whether the view letter by letter is open, closed or left out. */
  details: Details = 'closed';
  /** `registrable` takes what a registry permits; `any` judges nothing, and converts whatever can be converted. */
  accept: Accept = 'registrable';
  /** What the form gets of the name: what is registered (`domain`), that without its TLD (`label`), or all of it (`host`). */
  valueFormat: ValueFormat = 'domain';
  /** Whether people choose the top-level domain of a single word from a list. */
  chooser = false;
  /** As of an input. */
  autocomplete = 'off';
  /** Sentences of the page's own, by language: some instead of ours, or a language that is not here. */
  strings: Wording = {};
  /** Tells what the page knows of a domain, in its ACE form: `true` or a reason in words where it is not to be had. */
  blocked: Blocked | undefined;
  /**
   * Where newer tables are than those in the script: the address of a folder, `auto` for `tables/` beside the script, or
   * the address of an LGR file (`.xml`), or such a table itself. Nothing is asked for and nothing kept without it.
   */
  tables: Tables = '';

  /**
   * What is said beside the answer, separated by spaces: `counterpart` (the name in ASCII, and what its ACE form is for),
   * `lookalikes` (names that are mistaken for it; of a refused one, what was probably meant), `codes` (what the parts of the
   * ACE form are, and what a miscopied one was probably meant to be).
   */
  advice = '';

  /** The top-level domain that was chosen. */
  private chosen = '';
  private isTyping = false;
  private copied: CopyState = { how: 'copied' };
  private spoken = '';

  readonly #language = new LanguageController(this, converterLanguages, { wording: () => this.strings });
  readonly #tables = askedTables(this, () => this.requestUpdate());
  readonly #views = new LazyDetails(this);
  readonly #advice = new LazyAdvice(this);
  #rest: ReturnType<typeof setTimeout> | undefined;
  /** The event of what was typed, on its way through the page. */
  #passing: Promise<void> | undefined;
  /** The answer that was told last. */
  #answered: Answer | undefined;
  #answer: { readonly to: readonly unknown[]; readonly subject: Answer } | undefined;
  /** Some compilers declare private fields before they give all fields their values. */
  #isMade = true;

  /** The answer to what is in the field, frozen. */
  get diagnosis(): Diagnosis {
    return this.#subject.diagnosis;
  }

  /** Puts a text where the caret is, as if it had been typed; false where the field is disabled or read only. */
  insert(text: string): boolean {
    this.performUpdate(); // a value that was set just now
    const input = this.field;
    if (!input || input.matches(':disabled') || input.readOnly) return false;
    input.setRangeText(text, input.selectionStart ?? 0, input.selectionEnd ?? 0, 'end');
    this.#type(input.value);
    this.#announceInput('insertText', text);
    this.#onChange();
    return true;
  }

  // not by `delegatesFocus`, with which a click on the name would leave it for the field, and select nothing
  /** Puts the caret into the field. */
  override focus(options?: FocusOptions): void {
    if (!this.hasUpdated) this.performUpdate(); // as soon as it is on the page
    this.field?.focus(options);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#rest);
    this.isTyping = false;
    this.#tables.leave();
  }

  /** The last of the fields is there when all are: properties are set while the element is being made. */
  override requestUpdate(...change: Parameters<FormControlElement['requestUpdate']>): void {
    super.requestUpdate(...change);
    if (#isMade in this && this.#isMade) this.tellForm();
  }

  /** The page hears of what was typed before it hears of the answer: or else it could write what it knew back. */
  protected override async scheduleUpdate(): Promise<void> {
    await this.#passing;
    await this.#language.schedule(() => super.scheduleUpdate());
  }

  override willUpdate(): void {
    if (this.#answered === this.#subject) return;
    this.#answered = this.#subject;
    this.copied = { how: 'copied' };
    if (this.hasUpdated || this.value) this.dispatchEvent(new IdnDiagnosisEvent(this.diagnosis));
  }

  /** Here and not in the template: where the field has this value already, its caret stays. */
  override updated(changed: PropertyValues<this>): void {
    const input = this.field;
    const value = this.value ?? '';
    if (input && changed.has('value') && input.value !== value) input.value = value;
    void this.#tables.follow();
  }

  override render(): TemplateResult {
    const language = this.#language.current;
    const { converter, messages } = language;
    const subject = this.#subject;
    const verdict = stateOf(subject, this.isTyping);
    const isSettled = verdict !== 'empty' && verdict !== 'unfinished';
    const isDisabled = this.matches(':disabled');
    const isFixed = isDisabled || this.readonly;
    const named = this.labelled;
    const { say, registries } = this.#tables;
    const display = displayOf(this.diagnosis);
    const registry = registries[subject.tld];
    return html`<div class="converter frame" lang=${language.tag}>
      <div class="field" part="field">
        <form @submit=${this.#onSubmit}>
          ${named ? nothing : html`<label for="input"><slot name="label">${this.label || converter.label}</slot></label>`}
          <input
            id="input" part="input" type="text" inputmode="url" autocapitalize="none" autocorrect="off" spellcheck="false"
            translate="no" dir="ltr" aria-describedby="help" aria-label=${named || nothing}
            autocomplete=${this.autocomplete} aria-required=${this.required} aria-invalid=${isSettled && this.fault !== ''}
            ?disabled=${isDisabled} ?readonly=${this.readonly}
            @compositionstart=${this.#onCompositionStart} @compositionend=${this.#onCompositionEnd} @input=${this.#onInput}
            @change=${this.#onChange} @focus=${this.#onFocus} @blur=${this.#settle}
          />
        </form>
        ${this.chooser && subject.tlds.length > 1 ? renderTldChoice(converter.tld, subject.tld, subject.tlds, this.#onChoose, isFixed) : nothing}
        <div id="help" class="quiet"><slot name="help"></slot></div>
      </div>
      <div class="verdict ${verdict}" part="verdict">
        ${renderSign(verdict)}
        <p>${renderMessage(formatVerdict(verdict, subject, language))}</p>
        ${verdict === 'permitted' ? html`<p class="quiet"><slot name="availability">${messages.availability}</slot></p>` : ''}
      </div>
      ${renderForms(subject, language, this.copied, this.#onCopy)}
      ${isSettled ? renderFindings(subject, language, isFixed, this.#onSuggestion, formatDisplay(display, this.diagnosis, language)) : html`<div class="findings"></div>`}
      ${this.#views.render(this.diagnosis, language, this.copied, this.#onCopy)}
      ${this.tables ? html`<p class="quiet tables" part="tables">${say && renderMessage(say(subject.tld, language))}</p>` : nothing}
      ${isSettled && registry ? this.#advice.render(subject, registry, display, language, isFixed ? undefined : this.#onSuggestion) : nothing}
      <slot name="footer"></slot>
      <div class="unseen" role="status">${this.spoken}</div>
    </div>`;
  }

  protected get field(): HTMLInputElement | null {
    return this.renderRoot?.querySelector('input') ?? null;
  }

  protected get formValue(): string | null {
    return formValueOf(this.#subject, this.valueFormat);
  }

  /** A single word with the top-level domain that was chosen for it. */
  protected get formState(): string {
    const isBare = this.diagnosis.labels.length === 1;
    return (this.value ?? '') + (this.chosen && isBare ? `.${this.chosen}` : '');
  }

  protected get fault(): string {
    return this.formValue === null && this.diagnosis.input.trim() ? formatFault(this.#subject, this.#language.current) : '';
  }

  protected get missing(): string {
    return this.#language.current.messages['empty-name'];
  }

  protected reset(state: string): void {
    clearTimeout(this.#rest);
    this.isTyping = false;
    this.spoken = '';
    this.chosen = '';
    this.value = state;
  }

  /** Made when it is asked for, so that a listener of `input` reads the answer to what was just typed. */
  get #subject(): Answer {
    const { value, accept, tld, chosen, blocked } = this;
    const { registries } = this.#tables;
    const to = [value, accept, tld, chosen, blocked, registries];
    if (!this.#answer || to.some((term, index) => term !== this.#answer?.to[index])) {
      this.#answer = { to, subject: evaluateInput(String(value ?? ''), { accept, tld, chosen, blocked, registries }) };
    }
    return this.#answer.subject;
  }

  /** An answer in the middle of a composition would write to the field, and end it. */
  #onCompositionStart = (): void => {
    clearTimeout(this.#rest);
  };

  /** During composition (dead keys, input methods) the last answer stays. */
  #onInput = (event: Event): void => {
    if (isComposing(event)) return;
    this.#type((event.target as HTMLInputElement).value);
    this.#passing = new Promise((resolve) => setTimeout(resolve));
  };

  /** The last event of input came before this one, and the page has read the value of before. */
  #onCompositionEnd = ({ data }: CompositionEvent): void => {
    this.#type(this.field?.value ?? '');
    this.#announceInput('insertCompositionText', data);
  };

  #type(value: string): void {
    this.value = value;
    this.isTyping = true;
    this.spoken = ''; // so that the same words are spoken again
    clearTimeout(this.#rest);
    this.#rest = setTimeout(this.#settle, REST);
  }

  /** After a second of rest or on leaving the field the answer is final, and is spoken once. */
  #settle = (): void => {
    clearTimeout(this.#rest);
    if (!this.isTyping) return;
    this.isTyping = false;
    const { diagnosis } = this;
    const language = this.#language.current;
    const display = formatDisplay(displayOf(diagnosis), diagnosis, language);
    this.spoken = [speak(this.#subject, language), display && toText(display)].filter(Boolean).join(' ');
  };

  /** Labels may have come after the element. */
  #onFocus = (): void => this.requestUpdate();

  /** The field has a form of its own, so that what Enter does is left to the browser. */
  #onSubmit = (event: Event): void => {
    event.preventDefault();
    this.submit();
  };

  /** For a single word; in a name that has a top-level domain, another one. */
  #onChoose = (tld: string): void => {
    this.chosen = tld;
    this.#set(this.diagnosis.labels.length > 1 ? this.diagnosis.unicode.replace(/[^.]*$/, tld) : this.value);
  };

  /** Of an input, `input` passes out of a shadow root by itself, `change` does not. */
  #onChange = (): void => {
    this.dispatchEvent(new Event('change', { bubbles: true }));
  };

  #onSuggestion = (name: string): void => {
    this.focus();
    this.#set(name);
  };

  #set(name: string): void {
    this.value = name;
    this.isTyping = true;
    this.#settle();
    this.#announceInput('insertReplacementText', name);
    this.#onChange();
  }

  #announceInput(inputType: string, data: string): void {
    this.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType, data }));
  }

  #onCopy = async (which: Copied, text: string, event: Event): Promise<void> => {
    const shownBy = (event.currentTarget as Element).previousElementSibling;
    this.spoken = '';
    const how = await copyText(text, shownBy);
    await this.updateComplete; // so that the same word is spoken again
    this.copied = { which, how };
    this.spoken = this.#language.current.copying[how];
  };
}
