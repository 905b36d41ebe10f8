import { html, LitElement, nothing, type PropertyValues, type TemplateResult, unsafeCSS } from 'lit';
import { type Language, languageOf } from '../locales/language.js';
import { toText } from '../locales/phrase.js';
import { sayFinding, saySpelling, sayVerdict, type Subject } from '../locales/say.js';
import { IdnDiagnosisEvent } from './idn-diagnosis-event.js';
import { answerFor, verdictOf } from './parts/answer.js';
import { answerStyles } from './parts/answer-styles.js';
import { baseStyles } from './parts/base-styles.js';
import { type Copied, copyText, type CopyState } from './parts/copy.js';
import { renderFindings } from './parts/findings.js';
import { renderForms } from './parts/forms.js';
import { languageAround } from './parts/language-around.js';
import { type Details, renderLetters } from './parts/letters.js';
import { renderPhrase } from './parts/phrase.js';
import { registriesOf } from './parts/registries-of.js';
import { renderSign } from './parts/sign.js';
import { offVoices, onVoices, stopReading } from './parts/speech.js';
import { renderSpelling } from './parts/spelling.js';
import { styles } from './parts/styles.js';

/** Someone who has not typed for this long, in milliseconds, has finished for now. */
const REST = 1000;

/**
 * Converts a domain name between Unicode and its ACE form (xn--), in one field for both directions, and says in plain
 * words whether the name follows the registry's rules.
 *
 * @element idn-converter
 * @fires idn-diagnosis - at each new answer, with the frozen `diagnosis`
 * @fires change - as from an input; also after a mend and a character of the table
 * @fires input - as from an input; also after a mend and a character of the table
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
 * @cssprop --idn-accent - colour of buttons, focus and the sign of a permitted name
 * @cssprop --idn-error - colour of what is refused
 * @cssprop --idn-mono - font of codes, one that tells 0/o and 1/l/I apart
 */
export class IdnConverterElement extends LitElement {
  static override styles = [unsafeCSS(baseStyles + answerStyles), styles];

  /** Registers the element, once for each tag and registry. */
  static define(tag = 'idn-converter', registry: CustomElementRegistry = customElements): void {
    if (!registry.get(tag)) registry.define(tag, this);
  }

  // not by decorators, whose code would be a thirtieth of the whole file
  static override properties = {
    value: {},
    tld: {},
    label: {},
    lang: {},
    details: {},
    disabled: { type: Boolean, reflect: true },
    readonly: { type: Boolean },
    isTyping: { state: true },
    copied: { state: true },
    spoken: { state: true },
    letter: { state: true },
    isSpelling: { state: true },
  };

  /** What is in the field. */
  value = '';
  /** The top-level domains whose rules names are held to, separated by spaces; a single word is judged under the first. */
  tld = 'se nu';
  /** The field's label, instead of the language's own. */
  label = '';
  /** The language of all texts, a BCP 47 tag; of the nearest element with one where it is empty. */
  override lang = '';
  /** Whether the view letter by letter is open, closed or left out. */
  details: Details = 'closed';
  disabled = false;
  readonly = false;

  private isTyping = false;
  private copied: CopyState = { how: 'copied' };
  private spoken = '';
  /** The one of the letters that Tab stops at. */
  private letter = 0;
  private isSpelling = false;

  #rest: ReturnType<typeof setTimeout> | undefined;
  #answer: { readonly value: string; readonly tld: string; readonly subject: Subject } | undefined;

  /** The answer to what is in the field. */
  get diagnosis(): Subject['diagnosis'] {
    return this.#subject.diagnosis;
  }

  /** Puts a text where the caret is, as if it had been typed; false where the field is disabled or read only. */
  insert(text: string): boolean {
    this.performUpdate(); // a value that was set just now
    const input = this.#input;
    if (!input || input.disabled || input.readOnly) return false;
    input.setRangeText(text, input.selectionStart ?? 0, input.selectionEnd ?? 0, 'end');
    this.#type(input.value);
    this.#announceInput('insertText', text);
    this.#onChange();
    return true;
  }

  /** Not by `delegatesFocus`, with which a click on the name would leave it for the field, and select nothing. */
  override focus(options?: FocusOptions): void {
    this.#input?.focus(options);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.isSpelling) onVoices(this.#onVoices);
    // an ancestor's language is known only from here on
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#rest);
    this.isTyping = false;
    offVoices(this.#onVoices);
    stopReading(this);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('value') && !changed.has('tld')) return;
    this.copied = { how: 'copied' };
    this.letter = 0;
    if (this.hasUpdated || this.value) this.dispatchEvent(new IdnDiagnosisEvent(this.diagnosis));
  }

  /** Here and not in the template: where the field has this value already, its caret stays. */
  override updated(changed: PropertyValues<this>): void {
    const input = this.#input;
    const value = this.value ?? '';
    if (input && changed.has('value') && input.value !== value) input.value = value;
  }

  override render(): TemplateResult {
    const language = this.#language;
    const { strings } = language;
    const verdict = verdictOf(this.diagnosis, this.isTyping);
    const isSettled = verdict !== 'empty' && verdict !== 'unfinished';
    const isFixed = this.disabled || this.readonly;
    return html`<div class="converter" lang=${language.tag}>
      <div class="field" part="field">
        <label for="input"><slot name="label">${this.label || strings.label}</slot></label>
        <input
          id="input" part="input" type="text" inputmode="url" autocomplete="off" autocapitalize="none" autocorrect="off"
          spellcheck="false" translate="no" dir="ltr" aria-describedby="help"
          ?disabled=${this.disabled} ?readonly=${this.readonly}
          @compositionstart=${this.#onCompositionStart} @compositionend=${this.#onInput} @input=${this.#onInput}
          @change=${this.#onChange} @blur=${this.#settle}
        />
        <div id="help" class="quiet"><slot name="help"></slot></div>
      </div>
      <div class="verdict ${verdict}" part="verdict">
        ${renderSign(verdict)}
        <p>${renderPhrase(sayVerdict(verdict, this.#subject, language))}</p>
        ${verdict === 'permitted' ? html`<p class="quiet"><slot name="availability">${strings.availability}</slot></p>` : ''}
      </div>
      ${renderForms(this.#subject, language, this.copied, this.#onCopy)}
      ${isSettled ? renderFindings(this.#subject, language, isFixed, this.#onMend) : html`<div class="findings"></div>`}
      ${renderLetters(this.diagnosis, this.details, language, this.letter, this.#onToggle, this.#onWalk)}
      ${this.#renderSpelling(language)}
      <slot name="footer"></slot>
      <div class="unseen" role="status">${this.spoken}</div>
    </div>`;
  }

  #renderSpelling(language: Language): TemplateResult | typeof nothing {
    if (this.details === 'none') return nothing;
    if (this.diagnosis.unicode.trim() === '') return html`<div class="letters"></div>`;
    const spelled = this.isSpelling ? saySpelling(this.diagnosis, language) : '';
    return renderSpelling(spelled, this.isSpelling, language, this.copied, this, this.#onCopy, this.#onSpell);
  }

  get #input(): HTMLInputElement | null {
    return this.renderRoot?.querySelector('input') ?? null;
  }

  get #language(): Language {
    return languageOf(this.lang || languageAround(this));
  }

  /** Made when it is asked for, so that a listener of `input` reads the answer to what was just typed. */
  get #subject(): Subject {
    const { value, tld } = this;
    if (this.#answer?.value !== value || this.#answer.tld !== tld) {
      this.#answer = { value, tld, subject: answerFor(value ?? '', registriesOf(tld)) };
    }
    return this.#answer.subject;
  }

  /** An answer in the middle of a composition would write to the field, and end it. */
  #onCompositionStart = (): void => {
    clearTimeout(this.#rest);
  };

  /** During composition (dead keys, input methods) the last answer stays. */
  #onInput = (event: Event): void => {
    if ((event as InputEvent).isComposing) return;
    this.#type((event.target as HTMLInputElement).value);
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
    this.spoken = speak(this.#subject, this.#language);
  };

  /** Of an input, `input` passes out of a shadow root by itself, `change` does not. */
  #onChange = (): void => {
    this.dispatchEvent(new Event('change', { bubbles: true }));
  };

  #onMend = (name: string): void => {
    this.value = name;
    this.isTyping = true;
    this.#settle();
    this.focus();
    this.#announceInput('insertReplacementText', name);
    this.#onChange();
  };

  #announceInput(inputType: string, data: string): void {
    this.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType, data }));
  }

  #onWalk = (letter: number): void => {
    this.letter = letter;
  };

  /** Whether it is open stays as people leave it, also while there is nothing to show. */
  #onToggle = (event: Event): void => {
    this.details = (event.currentTarget as HTMLDetailsElement).open ? 'open' : 'closed';
  };

  /** Voices are asked for only by someone who may want to hear one. */
  #onSpell = (event: Event): void => {
    this.isSpelling = (event.currentTarget as HTMLDetailsElement).open;
    if (this.isSpelling) onVoices(this.#onVoices);
  };

  #onVoices = (): void => this.requestUpdate();

  #onCopy = async (which: Copied, event: Event): Promise<void> => {
    const { unicode: name, ascii: code } = this.diagnosis;
    const texts = { name, code, spelling: saySpelling(this.diagnosis, this.#language) };
    const shownBy = (event.currentTarget as Element).previousElementSibling;
    this.spoken = '';
    const how = await copyText(texts[which], shownBy);
    await this.updateComplete; // so that the same word is spoken again
    this.copied = { which, how };
    this.spoken = this.#language.strings[how];
  };
}

/** What the live region says: the verdict, and the first fault. */
function speak(subject: Subject, language: Language): string {
  const verdict = verdictOf(subject.diagnosis, false);
  const fault = subject.diagnosis.findings.find(({ severity }) => severity === 'error');
  const sentences = [
    sayVerdict(verdict, subject, language),
    ...(fault && verdict !== 'empty' ? [sayFinding(fault, subject, language)] : []),
  ];
  return sentences.map(toText).join(' ');
}
