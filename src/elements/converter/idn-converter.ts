import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Diagnosis } from '../../diagnosis/diagnosis.js';
import { marksOf } from '../../diagnosis/marks.js';
import { orderedOf } from '../../diagnosis/ordered.js';
import type { Wording } from '../../messages/choose-language.js';
import type { State } from '../../messages/format-finding.js';
import { formatOffered, formatSuggested } from '../../messages/answer-message.js';
import { fill, toText } from '../../messages/message.js';
import { version } from '../../version.js';
import { renderBlock } from '../shared/answer-block.js';
import { answerStyles } from '../shared/answer-styles.js';
import { type AskAvailability, AvailabilityController, type Wanted } from '../shared/availability.js';
import { formatAvailability, speakAvailability } from '../shared/availability-view.js';
import { baseStyles } from '../shared/base-styles.js';
import { renderCodeLine } from '../shared/code-line.js';
import { CopyController } from '../shared/copy-controller.js';
import { directionOf } from '../shared/direction.js';
import { doorStyles } from '../shared/door-styles.js';
import { eventPassed } from '../shared/event-passed.js';
import { type Accept, type Answer, type Blocked, formatFault, formatValue, formValueOf, isWhole, stateOf, tell, type Terms, type ValueFormat } from '../shared/evaluate-input.js';
import { FieldEdits } from '../shared/field-edits.js';
import { FieldMirror, mirrorStyles } from '../shared/field-mirror.js';
import { fieldStyles } from '../shared/field-styles.js';
import { FormControlElement } from '../shared/form-control.js';
import { IdnDiagnosisEvent } from '../shared/idn-diagnosis-event.js';
import { LanguageController } from '../shared/language-controller.js';
import { LatestAnswer } from '../shared/latest-answer.js';
import { LazyRelated } from '../shared/lazy-related.js';
import { LiveRegion } from '../shared/live-region.js';
import { RefusedField } from '../shared/refused-field.js';
import { renderMessage } from '../shared/render-message.js';
import { renderOrReport } from '../shared/render-or-report.js';
import { scrollToLabel } from '../shared/scroll-to-label.js';
import { renderTldChoice } from '../shared/select.js';
import { type Shown, ShownAnswer } from '../shared/shown-answer.js';
import { type Tables, TableUpdatesController } from '../shared/table-updates-controller.js';
import { isComposing, TypingController } from '../shared/typing-controller.js';
import { renderForms } from './both-forms-view.js';
import { converterLanguages } from './converter-language.js';
import { converterStyles } from './converter-styles.js';
import type { Copied } from './copy-button.js';
import { type Choice, IdnChoiceEvent } from './idn-choice-event.js';
import { LazyAdvice } from './lazy-advice.js';
import { type Details, LazyDetails } from './lazy-details.js';
import { LazyTldRows } from './lazy-tld-rows.js';
import type { TldRow } from './tld-rows.js';

/**
 * Converts a domain name between Unicode and its ACE form (xn--), in one field for both directions, and says in plain
 * words whether the name follows the registry's rules.
 *
 * @element idn-converter
 * @fires {IdnDiagnosisEvent} idn-diagnosis - at each new answer, with the frozen `diagnosis`
 * @fires {InputEvent} input - as from an input; also after a suggestion and a character of the table
 * @fires {Event} change - as from an input; also after a suggestion and a character of the table
 * @fires {IdnChoiceEvent} idn-choice - where `tld` names several: a name was chosen, or no longer is
 * @fires {IdnAvailabilityEvent} idn-availability - the page's service has answered whether a name can be had
 * @fires {IdnTablesEvent} idn-tables - where `tables` are asked for: how new they are, at once and at each change
 * @fires {Event} invalid - as from an input: its form could not be sent
 * @slot label - instead of the label
 * @slot help - below the field
 * @slot availability - instead of the line on availability, and of what `availability` answers
 * @slot actions - what the page does with a name, below its two forms
 * @slot footer - below everything
 * @csspart field - the label and the input
 * @csspart input - the input
 * @csspart verdict - the answer; with a part named after its state as well (`permitted`, `caution`, `refused`, `invalid`, `elsewhere`, `blocked`, `unfinished`, `failed`)
 * @csspart availability - whether the name can be had, where the page tells; with a part named after that as well (`checking`, `free`, `taken`, `unknown`)
 * @csspart display - how browsers show the name, where that is not as it is written
 * @csspart undo - the button that takes back a suggestion or an inserted character
 * @csspart name - the name in Unicode
 * @csspart code - the name in its ACE form
 * @csspart copy - the copy buttons
 * @csspart findings - what is wrong or was changed
 * @csspart mend - the buttons that suggest another name
 * @csspart rows - the name under each top-level domain, where `tld` names several
 * @csspart row - one of these
 * @csspart offer - the button in a row that suggests another name
 * @csspart letters - the door to the name letter by letter
 * @csspart spelling - behind it, the name as it is said on the telephone
 * @csspart advice - the doors to what else to know, where it is asked for
 * @csspart tables - how new the tables are, where they are asked for
 * @cssstate permitted - the name is permitted
 * @cssstate caution - it is, but something stands against it
 * @cssstate refused - it is refused
 * @cssprop --idn-accent - colour of buttons and focus
 * @cssprop --idn-ok - colour of a permitted name
 * @cssprop --idn-caution - colour of what stands against a name within the rules
 * @cssprop --idn-error - colour of what is refused
 * @cssprop --idn-surface - what the field and the answer stand on; transparent
 * @cssprop --idn-radius - radius of corners
 * @cssprop --idn-gap - distance between the field and its answer
 * @cssprop --idn-field-height - height of the field
 * @cssprop --idn-mono - font of codes, one that tells 0/o and 1/l/I apart
 */
export class IdnConverterElement extends FormControlElement {
  static override styles = [baseStyles, fieldStyles, mirrorStyles, answerStyles, converterStyles, doorStyles];

  /** Tells copies of this script apart. */
  static readonly version = version;

  /** Registers the element, once for each tag and registry. */
  static define(tag = 'idn-converter', registry: CustomElementRegistry = customElements): void {
    if (!registry.get(tag)) registry.define(tag, this);
  }

  static override properties: PropertyDeclarations = {
    value: {},
    tld: {},
    label: {},
    lang: {},
    details: {},
    accept: {},
    valueFormat: { attribute: 'value-format' },
    chooser: { type: Boolean },
    multiple: { type: Boolean },
    autocomplete: {},
    strings: { attribute: false },
    blocked: { attribute: false },
    strict: { type: Boolean },
    availability: { attribute: false },
    wants: {},
    tables: {},
    advice: {},
    chosen: { state: true },
  };

  /** What is in the field; the attribute gives the first value. */
  value = '';
  /**
   * The top-level domains that the page takes, separated by spaces; a single word is judged under the first. Without any,
   * names are held to the rules of all registries that are known, and names under other top-level domains are not judged.
   * A registry that is not in the script is loaded. Names under one of these whose rules are not known are converted, and taken.
   * Of several, each has a row in which the name can be chosen.
   */
  tld = '';
  /** The field's label, instead of the language's own. */
  label = '';
  /** The language of all texts, a BCP 47 tag such as `sv`; without it, that of the nearest element with one, or English. */
  override lang = '';
  /**
   * Whether the name letter by letter, as it is said on the telephone, is open, closed or left out (`none`). Without it, it is
   * closed, and in a form left out.
   */
  details: Details = '';
  /** `registrable` takes what a registry permits; `any` judges nothing, and converts whatever can be converted. */
  accept: Accept = 'registrable';
  /** What the form gets of the name: what is registered (`domain`), that without its TLD (`label`), or all of it (`host`). */
  valueFormat: ValueFormat = 'domain';
  /** Whether people choose the top-level domain of a single word from a list beside the field, and not from the rows below it. */
  chooser = false;
  /** Whether people can choose several names from the rows; the form gets those that are chosen, and not the one that was typed. */
  multiple = false;
  /** What the browser offers to fill in, as in an input. */
  autocomplete = 'off';
  /** The page's own sentences, by language: some instead of ours, or a language that is not here. */
  strings: Wording = {};
  /** Tells what the page knows of a domain, in its ACE form: `true` or a reason in words where it is not to be had. */
  blocked: Blocked | undefined;
  /** Whether the form can't be sent either with a name within the rules that something stands against, such as a miscopied code. */
  strict = false;
  /**
   * Asks the page's own service whether a domain, in its ACE form, can be had: `free`, `taken` or `unknown`, or an object with that as
   * `state`, a `message` and `suggestions`. It is called when nobody types, once for each name, and never for one that the form can't get.
   */
  availability: AskAvailability | undefined;
  /**
   * Where `availability` tells: names that the form takes. `free` as in an order, `taken` as in a transfer; the form can't be sent before
   * it is known, and can where it could not be known. Without it, the form takes either.
   */
  wants: Wanted = '';
  /**
   * Where there are newer tables than those in the script: the address of a folder, `auto` for `tables/` beside the script,
   * the address of an LGR file (`.xml`), or such a table itself. Without it, nothing is fetched and nothing kept.
   */
  tables: Tables = '';

  /**
   * What can be opened beside the answer, separated by spaces: `counterpart` (the name in ASCII), `lookalikes` (names that it
   * can be mistaken for; for a refused name without suggestions, what was probably meant), `codes` (the parts of the ACE form,
   * and what a miscopied one was probably meant to be).
   */
  advice = '';

  /** The top-level domain that was chosen. */
  private chosen = '';

  readonly #language = new LanguageController(this, converterLanguages, { wording: () => this.strings, onChange: () => this.tellForm() });
  readonly #tables = new TableUpdatesController(this, { onChange: () => this.tellForm() });
  readonly #region = new LiveRegion(this, () => `${this.diagnosis.unicode} ${stateOf(this.#answer, false)}`);
  readonly #typing = new TypingController(this, this.#region, () => this.#wordsToSay, () => isWhole(this.#answer));
  readonly #copier = new CopyController<Copied>(this, this.#region, (outcome) => this.#language.current.copying[outcome]);
  readonly #mirror = new FieldMirror(this, () => this.field);
  readonly #details = new LazyDetails(this);
  readonly #advice = new LazyAdvice(this);
  readonly #related = new LazyRelated(this);
  readonly #rows = new LazyTldRows(
    this,
    () => ({ answer: this.#answer, terms: this.#terms, availability: this.#availability }),
    () => this.tellForm(),
  );
  readonly #availability = new AvailabilityController(this, {
    domains: () => (this.#typing.isBetweenKeys ? [] : [...new Set([this.#availability.domainOf(this.#answer), ...this.#rows.domains])].filter(Boolean)),
    onAnswer: () => this.#tellAvailability(),
    onTold: () => this.#refused.goOn(),
  });
  readonly #latest = new LatestAnswer();
  readonly #shown = new ShownAnswer(this.#typing);
  readonly #edits: FieldEdits<'value'> = new FieldEdits(this, 'value', () => this.field, this.#typing);
  /** Resolves when the event of what was typed has passed through the page. */
  #passing: Promise<void> | undefined;
  /** The answer that the page was told of last. */
  #told: Answer | undefined;
  readonly #refused = new RefusedField(this, this.#typing, {
    control: () => this,
    field: () => this.field,
    typed: () => this.diagnosis.input,
    isToldOf: () => this.#isToldOf,
    awaited: () => (this.#isAwaited && !this.validity.customError ? this.#language.current.messages['availability-checking'] : ''),
    notSent: () => this.#language.current.messages['not-sent'],
  });
  /** Set last: some compilers declare private fields before they initialize the fields above. */
  #isMade = true;

  /** The answer to what is in the field, frozen. */
  get diagnosis(): Diagnosis {
    return this.#answer.diagnosis;
  }

  /** What would be registered, in both forms; null where no name was found. */
  get domain(): Diagnosis['domain'] {
    return this.diagnosis.domain;
  }

  /** The names that the form gets, each with its top-level domain: those that were chosen, or the one that was typed. */
  get choices(): readonly Choice[] {
    if (this.#rows.isMultiple) return this.#rows.chosen.map(choiceOf);
    if (this.formValues.length === 0) return [];
    const domain = orderedOf(this.diagnosis);
    const dot = domain.ascii.lastIndexOf('.');
    return dot < 0 ? [] : [{ tld: domain.ascii.slice(dot + 1), domain }]; // a word that is only converted has no TLD
  }

  /**
   * Chooses the name under a top-level domain of the page, or takes that back, as a click on its row does, but without an event.
   * Returns false if there is no such row, or the name can't be had.
   */
  choose(tld: string, isChosen = true): boolean {
    const row = this.#rows.all.find((each) => each.tld === tld && each.isFree);
    if (!row || (!isChosen && !this.multiple)) return false;
    if (this.multiple) this.#rows.choose(tld, isChosen);
    else {
      this.chosen = tld;
      this.value = this.#valueFor(row);
    }
    return true;
  }

  /** Inserts a text at the caret, as if it had been typed; the focus stays where it is. Returns false if the field is disabled or read only. */
  insert(text: string): boolean {
    this.performUpdate(); // the value may have been set just now
    return this.#edits.insert(text);
  }

  /**
   * Takes back the last suggestion or inserted character, if nothing was typed since. Returns false if there is nothing to take back, or
   * the field is disabled or read only.
   */
  undo(): boolean {
    return this.#edits.undo();
  }

  /** Has screen readers tell of the name, as after typing: for a page that has put one into the field. */
  announce(): void {
    this.#typing.announce();
  }

  // not by `delegatesFocus`: a click on the name would go to the field, and the name could not be selected
  /** Puts the caret into the field. */
  override focus(options?: FocusOptions): void {
    if (!this.hasUpdated) this.performUpdate(); // a page may focus it as soon as it is there
    this.field?.focus(options);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.tellForm(); // in the language of the page, which is known only now
  }

  /** Tells the form of each change to a property, except while the constructor runs. */
  override requestUpdate(...change: Parameters<FormControlElement['requestUpdate']>): void {
    super.requestUpdate(...change);
    if (change.length > 0 && #isMade in this && this.#isMade) this.tellForm();
  }

  /** Lets the page hear of what was typed before it hears of the answer; else it could write the old value back. */
  protected override async scheduleUpdate(): Promise<void> {
    await this.#passing;
    await this.#language.schedule(() => super.scheduleUpdate());
  }

  override willUpdate(): void {
    const answer = this.#answer;
    const before = this.#told;
    if (before === answer) return;
    this.#told = answer;
    this.#copier.forget();
    // spoken when nobody had its rules yet
    if (before?.isAwaiting && !answer.isAwaiting && before.diagnosis.input === answer.diagnosis.input && !this.#typing.isTyping) this.#region.say(this.#wordsToSay);
    if (this.hasUpdated || this.value) this.dispatchEvent(new IdnDiagnosisEvent(answer.diagnosis));
  }

  /**
   * Writes a new value into the field. Not in the template, which would also write at other updates: that would end what an
   * input method is composing. If the field has the value already, the caret stays where it is.
   */
  override updated(changed: PropertyValues<this>): void {
    const input = this.field;
    const value = this.value ?? '';
    if (input && changed.has('value') && input.value !== value) input.value = value;
    this.#mirror.follow();
  }

  override render(): TemplateResult {
    const language = this.#language.current;
    const { converter } = language;
    const { tld, tlds } = this.#answer;
    const { isFixed } = this.#edits;
    const named = this.labelled;
    const isInvalid = this.#isInvalid;
    return html`<div class="converter frame ${this.form ? 'in-form' : ''}" lang=${language.tag} dir=${directionOf(language.tag)}>
      <div class="field" part="field">
        <form role="none" @submit=${this.#onSubmit}>
          ${named ? nothing : html`<label for="input"><slot name="label">${this.label || converter.label}</slot></label>`}
          <div class="box">
            <input
              id="input" part="input" type="text" inputmode="url" autocapitalize="none" autocorrect="off" spellcheck="false"
              translate="no" dir="ltr" aria-label=${named || nothing}
              aria-invalid=${isInvalid || nothing} aria-describedby=${this.#describing(isInvalid) || nothing}
              autocomplete=${this.autocomplete} aria-required=${this.required}
              ?disabled=${this.matches(':disabled')} ?readonly=${this.readonly}
              @compositionstart=${this.#typing.pause} @compositionend=${this.#onCompositionEnd} @input=${this.#onInput}
              @change=${this.#edits.leave} @focus=${this.#onFocus} @click=${this.#showLabel} @blur=${this.#onBlur} @scroll=${this.#mirror.follow} @keyup=${this.#mirror.follow}
            />
            ${renderOrReport(() => this.#renderMirror())}
          </div>
          <p id="why" hidden>${isInvalid ? renderOrReport(() => this.#why) : nothing}</p>
        </form>
        ${this.chooser && !this.multiple && tlds.length > 1 ? renderTldChoice(converter.tld, tld, tlds, this.#onChoose, isFixed) : nothing}
        <div id="help" class="quiet"><slot name="help">${!this.form && this.#answer.diagnosis.input.trim() === '' ? html`<span class="hint">${renderMessage(fill(converter.example, { tld }))}</span>` : nothing}</slot></div>
      </div>
      ${renderOrReport(() => this.#renderAnswer(isFixed))}
      <slot name="footer"></slot>
      <div class="unseen" role="status">${this.#region.words}</div>
    </div>`;
  }

  /** The marks, and behind a word what would be registered with it; not behind a dot or a quotation mark, which are left out of the name. */
  #renderMirror(): TemplateResult | typeof nothing {
    const { diagnosis, tld } = this.#answer;
    const text = String(this.value ?? '');
    const isWord = diagnosis.labels.length === 1 && diagnosis.registrable === true && /[\p{L}\p{M}\p{N}]$/u.test(text);
    return this.#mirror.render(text, this.#isSettled && !this.#shown.isKept(this.#answer) ? marksOf(diagnosis) : [], isWord ? `.${tld}` : '');
  }

  #renderAnswer(isFixed: boolean): TemplateResult {
    const language = this.#language.current;
    const answer = this.#answer;
    const { diagnosis, tld, hasFailed } = answer;
    const shown = this.#shown.of(answer);
    const registry = this.#tables.registries[tld];
    const status = this.#tables.formatStatus(tld, language);
    this.showState(shown?.state);
    return html`${shown ? this.#renderBlock(shown, isFixed) : nothing}
      ${this.#related.render(answer, this.#tables.registries, language)}
      ${this.#renderRows(isFixed)}
      ${shown ? this.#details.render(diagnosis, language, this.#copier) : nothing}
      ${this.#isSettled && registry && !hasFailed ? this.#advice.render(answer, registry, language, isFixed ? undefined : this.#onSuggestion) : nothing}
      ${this.tables ? html`<p class="quiet tables" part="tables">${status && renderMessage(status)}</p>` : nothing}`;
  }

  #renderBlock({ answer, state, isStale }: Shown, isFixed: boolean): TemplateResult {
    const language = this.#language.current;
    return renderBlock(state, answer, language, {
      isFixed,
      isStale,
      lookup: this.#availability.for(answer),
      wants: this.wants,
      onSuggestion: this.#onSuggestion,
      onUndo: this.#edits.canUndo ? this.#onUndo : undefined,
      onKeep: answer.isDoubtful ? undefined : () => this.#keep(answer),
      forms: hasForms(state, answer) ? (this.form ? html`${renderCodeLine(answer.diagnosis)}<slot name="actions"></slot>` : renderForms(answer, language, this.#copier)) : nothing,
    });
  }

  #renderRows(isFixed: boolean): unknown {
    const answer = this.#answer;
    const choosing = { isFixed, wants: this.wants, chosen: this.choices.map(({ tld }) => tld), onChoose: this.#onChooseRow, onSuggestion: this.#onSuggestion };
    const isFinal = this.#isSettled || answer.isAwaiting || answer.diagnosis.registrable === null; // nothing is wrong with the label
    return this.#rows.render(isFinal, choosing, this.#language.current);
  }

  /** Whether the answer is final: more typing does not change it. */
  get #isSettled(): boolean {
    const state = stateOf(this.#answer, this.#typing.isTyping);
    return state !== 'empty' && state !== 'unfinished';
  }

  /** Whether the field says that it is at fault: of a name that can be chosen, nothing is. */
  get #isInvalid(): boolean {
    const canChoose = this.#rows.isMultiple && this.#rows.all.some(({ isFree }) => isFree);
    return this.#isSettled && this.#refused.saysWhy && this.fault !== '' && !this.#isAwaited && !canChoose;
  }

  /** Why the field is refused, and what it may be instead, in the words that are spoken. */
  get #why(): string {
    const language = this.#language.current;
    const ways = [formatSuggested('refused', this.#shown.asKept(this.#answer), language), formatOffered(this.#lookup?.suggestions ?? [], language)];
    return [this.fault, ...ways.map(toText)].filter(Boolean).join(' ');
  }

  /** Whether the block says all that is wrong. */
  get #isToldOf(): boolean {
    const { badInput, customError } = this.validity;
    return badInput && !customError && !this.#answer.isAwaiting && !this.#rows.isMultiple;
  }

  /** What describes the field: why it is refused, which as its error message would be heard twice; and the hint, but not the label of a box that the page has put in its place. */
  #describing(isInvalid: boolean): string {
    const hasControls = this.querySelector(':scope > [slot=help]:is(label, input, button, select), :scope > [slot=help] :is(input, button, select)') !== null;
    return [isInvalid && 'why', !hasControls && 'help'].filter(Boolean).join(' ');
  }

  protected get field(): HTMLInputElement | null {
    return this.renderRoot?.querySelector('input') ?? null;
  }

  protected get formValues(): readonly string[] {
    if (this.#rows.isMultiple) return this.choices.map(({ domain }) => formatValue(domain.ascii, this.valueFormat));
    const value = this.#availability.isWanted(this.#lookup) ? formValueOf(this.#answer, this.valueFormat) : null;
    return value === null ? [] : [value];
  }

  /** What was typed, and for a single word the top-level domain that was chosen; behind a line break, all that were. */
  protected get formState(): string {
    const value = this.value ?? '';
    if (this.multiple) return [value, ...this.#rows.chosenTlds].join('\n');
    const isBare = this.diagnosis.labels.length === 1;
    return value + (this.chosen && isBare ? `.${this.chosen}` : '');
  }

  protected get fault(): string {
    const language = this.#language.current;
    if (this.#rows.isMultiple && this.#rows.isAwaited) return language.messages['availability-checking'];
    if (this.formValues.length > 0 || !this.diagnosis.input.trim()) return '';
    const lacking = this.#rows.isMultiple ? this.#rows.faultIn(language) : undefined;
    const lookup = this.#lookup;
    const unwanted = lookup && !this.#availability.isWanted(lookup) ? formatAvailability(lookup, language) : undefined;
    return lacking ?? unwanted ?? formatFault(this.#answer, language);
  }

  protected get missing(): string {
    return this.#language.current.messages['verdict-empty'];
  }

  protected reset(value: string): void {
    this.#typing.stop();
    this.#refused.forget();
    this.#shown.forget();
    this.#availability.forget();
    this.chosen = '';
    this.#rows.restore([]);
    this.value = value;
  }

  protected restore(state: string): void {
    const [value = '', ...tlds] = state.split('\n');
    this.reset(value);
    this.#rows.restore(tlds);
  }

  /** Evaluated on demand, so that a listener of `input` reads the answer to what was just typed. */
  get #answer(): Answer {
    return this.#latest.to(String(this.value ?? ''), this.#terms);
  }

  get #terms(): Terms {
    const { accept, tld, chosen, blocked, strict } = this;
    return { accept, tld, chosen, blocked, strict, registries: this.#tables.registries, onFailure: this.#tables.distrust };
  }

  get #wordsToSay(): string {
    const language = this.#language.current;
    return tell(this.#shown.asKept(this.#answer), language, [this.#rows.speak(language), this.#wordsOnAvailability].filter(Boolean).join(' '));
  }

  /** Whether the form waits to hear of the name, or of some that were chosen. */
  get #isAwaited(): boolean {
    return this.#rows.isMultiple ? this.#rows.isAwaited : this.#availability.isAwaited(this.#lookup);
  }

  get #lookup() {
    return this.#availability.for(this.#answer);
  }

  /** Under several top-level domains, once it is known of all. */
  get #wordsOnAvailability(): string {
    const language = this.#language.current;
    return this.#rows.speakAvailability(language) ?? speakAvailability(this.#lookup, language);
  }

  #tellAvailability(): void {
    this.tellForm();
    const words = this.#wordsOnAvailability;
    if (words) this.#typing.speakMore(words);
  }

  /** The last answer stays during composition (dead keys, input methods). */
  #onInput = (event: Event): void => {
    if (isComposing(event)) return this.#mirror.follow();
    this.#edits.type((event.target as HTMLInputElement).value);
    this.#passing = eventPassed();
  };

  /** Browsers fire the last `input` before this event, when the page could only read the old value. */
  #onCompositionEnd = ({ data }: CompositionEvent): void => {
    this.#edits.type(this.field?.value ?? '');
    this.#edits.announceInput('insertCompositionText', data);
  };

  /** The page may have added labels after the element. */
  #onFocus = (): void => {
    this.requestUpdate();
    this.#showLabel();
  };

  #onBlur = (): void => {
    this.#typing.leave();
    this.requestUpdate();
  };

  #showLabel = (): void => scrollToLabel(this.renderRoot.querySelector('label') ?? (this.labels[0] as Element | undefined) ?? this, this.field as HTMLInputElement);

  /** The field has a form of its own, so that browsers decide when Enter submits; to people, it is none. */
  #onSubmit = (event: Event): void => {
    event.preventDefault();
    this.submit();
  };

  /** A single word is judged under the chosen TLD; in a name that has one, the chosen one takes its place. */
  #onChoose = (tld: string, name = this.#nameUnder(tld)): void => {
    this.chosen = tld;
    this.#edits.replace(name);
  };

  #nameUnder(tld: string): string {
    const { labels, unicode } = this.diagnosis;
    return labels.length > 1 ? unicode.slice(0, unicode.lastIndexOf('.') + 1) + tld : this.value;
  }

  /** A single word stays as it was typed; of a host, the row has the domain. */
  #valueFor({ name }: TldRow): string {
    return this.diagnosis.labels.length > 1 ? name.unicode : this.value;
  }

  /** The page hears of the new value first, as from any field. */
  #onChooseRow = (row: TldRow, isChosen: boolean): void => {
    if (this.multiple) {
      this.#rows.choose(row.tld, isChosen);
      this.#edits.announceInput('insertReplacementText', row.name.unicode);
      this.#edits.announceChange();
    } else this.#onChoose(row.tld, this.#valueFor(row));
    this.dispatchEvent(new IdnChoiceEvent(choiceOf(row), isChosen, this.choices));
  };

  #onSuggestion = (name: string): void => {
    this.focus();
    this.#edits.replace(name);
  };

  #onUndo = (): void => {
    this.focus();
    this.undo();
  };

  #keep(answer: Answer): void {
    this.#shown.keep(answer);
    this.#region.say(this.#wordsToSay);
    this.focus(); // the button is about to go
  }
}

/** Whether a name is shown in both forms: of a name that is refused where a code was typed, or no other name is the way on. */
const hasForms = (state: State, { diagnosis: { input, ascii, findings } }: Answer): boolean => {
  if (state === 'unfinished' || ascii === '' || findings.some(({ code }) => code === 'miscopied')) return false;
  return (state !== 'refused' && state !== 'invalid') || /xn--/i.test(input) || !findings.some(({ suggestions = [] }) => suggestions.length > 0);
};

const choiceOf = ({ tld, name }: TldRow): Choice => ({ tld, domain: name });
