import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Diagnosis } from '../../diagnosis/diagnosis.js';
import type { Wording } from '../../messages/choose-language.js';
import type { State } from '../../messages/format-finding.js';
import { findingLanguages } from '../../messages/finding-language.js';
import { version } from '../../version.js';
import { renderBlock } from '../shared/answer-block.js';
import { answerStyles } from '../shared/answer-styles.js';
import { attachInternals } from '../shared/attach-internals.js';
import { type AskAvailability, AvailabilityController, type Wanted } from '../shared/availability.js';
import { formatAvailability, speakAvailability } from '../shared/availability-view.js';
import { baseStyles } from '../shared/base-styles.js';
import { renderCodeLine } from '../shared/code-line.js';
import { directionOf } from '../shared/direction.js';
import { showState } from '../shared/element-state.js';
import { type Accept, type Answer, type Blocked, formatFault, formValueOf, isWhole, stateOf, tell, type ValueFormat } from '../shared/evaluate-input.js';
import { IdnDiagnosisEvent } from '../shared/idn-diagnosis-event.js';
import { LanguageController } from '../shared/language-controller.js';
import { LastChange } from '../shared/last-change.js';
import { LatestAnswer } from '../shared/latest-answer.js';
import { LazyRelated } from '../shared/lazy-related.js';
import { LiveRegion } from '../shared/live-region.js';
import { RefusedField } from '../shared/refused-field.js';
import { renderOrReport } from '../shared/render-or-report.js';
import { replaceText } from '../shared/replace-text.js';
import { scrollToLabel } from '../shared/scroll-to-label.js';
import { type Shown, ShownAnswer } from '../shared/shown-answer.js';
import { type Tables, TableUpdatesController } from '../shared/table-updates-controller.js';
import { isComposing, TypingController } from '../shared/typing-controller.js';
import { checkStyles } from './check-styles.js';
import { FaultText } from './fault-text.js';
import { FirstUse } from './first-use.js';
import { HiddenField } from './hidden-field.js';
import { PageInput } from './page-input.js';

/**
 * Judges the name in an `<input>` of the page, which stays the page's own: the verdict and the suggestions stand below it, its
 * form can't be sent with a name that is refused, and can get the name's ACE form beside it.
 *
 * Screen readers hear why at the input itself: once it has been left with a name that is refused, or a form has led to it, it has
 * `aria-invalid` and `aria-describedby` until something else is typed, unless the page has an `aria-invalid` of its own.
 *
 * @element idn-check
 * @fires {IdnDiagnosisEvent} idn-diagnosis - at each new answer, with the frozen `diagnosis`
 * @fires {IdnAvailabilityEvent} idn-availability - the page's service has answered whether a name can be had
 * @fires {IdnTablesEvent} idn-tables - where `tables` are asked for: how new they are, at once and at each change
 * @slot - the input, with its label; nothing where `for` names one elsewhere
 * @slot availability - instead of the line on availability, and of what `availability` answers
 * @csspart verdict - the answer; with a part named after its state as well (`permitted`, `caution`, `refused`, `invalid`, `elsewhere`, `blocked`, `unfinished`, `failed`)
 * @csspart availability - whether the name can be had, where the page tells; with a part named after that as well (`checking`, `free`, `taken`, `unknown`)
 * @csspart display - how browsers show the name, where that is not as it is written
 * @csspart name - the name beside its ACE form
 * @csspart code - its ACE form
 * @csspart undo - the button that takes back a suggestion
 * @csspart findings - what is wrong or was changed
 * @csspart mend - the buttons that suggest another name
 * @cssstate permitted - the name is permitted
 * @cssstate caution - it is, but something stands against it
 * @cssstate refused - it is refused
 * @cssprop --idn-accent - colour of buttons and focus
 * @cssprop --idn-ok - colour of a permitted name
 * @cssprop --idn-caution - colour of what stands against a name within the rules
 * @cssprop --idn-error - colour of what is refused
 * @cssprop --idn-surface - what the answer stands on; transparent
 * @cssprop --idn-radius - radius of corners
 * @cssprop --idn-gap - distance between the input and its answer
 * @cssprop --idn-mono - font of codes
 */
export class IdnCheckElement extends LitElement {
  static override styles = [baseStyles, answerStyles, checkStyles];

  static override properties: PropertyDeclarations = {
    for: { reflect: true, useDefault: true },
    tld: { reflect: true, useDefault: true },
    aceName: { attribute: 'ace-name', reflect: true, useDefault: true },
    accept: { reflect: true, useDefault: true },
    valueFormat: { attribute: 'value-format', reflect: true, useDefault: true },
    lang: { reflect: true, useDefault: true },
    strings: { attribute: false },
    blocked: { attribute: false },
    strict: { type: Boolean, reflect: true, useDefault: true },
    availability: { attribute: false },
    wants: { reflect: true, useDefault: true },
    noBlock: { type: Boolean, attribute: 'no-block', reflect: true, useDefault: true },
    tables: {},
  };

  /** Tells copies of this script apart. */
  static readonly version = version;

  /** Registers the element, once for each tag and registry. */
  static define(tag = 'idn-check', registry: CustomElementRegistry = customElements): void {
    if (!registry.get(tag)) registry.define(tag, this);
  }

  /** The `id` of the page's input, where that is not inside the element. */
  for = '';
  /**
   * The top-level domains that the page takes, separated by spaces; a single word is judged under the first. Without any,
   * names are held to the rules of all registries that are known, and names under other top-level domains are not judged.
   * A registry that is not in the script is loaded. Names under one of these whose rules are not known are converted, and taken.
   */
  tld = '';
  /**
   * The name under which the form has the ACE form of what is in the input, too; without it, it has not. A hidden field is added with it
   * when somebody has used the input, for scripts that read fields one by one.
   */
  aceName = '';
  /** `registrable` takes what a registry permits; `any` judges nothing, and converts whatever can be converted. */
  accept: Accept = 'registrable';
  /**
   * What the form gets under `ace-name`: what is registered (`domain`), that without its TLD (`label`), or all of it
   * (`host`).
   */
  valueFormat: ValueFormat = 'domain';
  /** The language of all texts, a BCP 47 tag such as `sv`; without it, that of the nearest element with one, or English. */
  override lang = '';
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
   * Whether the page itself sees to it that a name that is refused is not sent, where its form is not validated by the browser
   * (`novalidate`). Without it, no such form is sent.
   */
  noBlock = false;
  /**
   * Where there are newer tables than those in the script: the address of a folder, `auto` for `tables/` beside the script,
   * the address of an LGR file (`.xml`), or such a table itself. Without it, nothing is fetched and nothing kept.
   */
  tables: Tables = '';

  readonly #language = new LanguageController(this, findingLanguages, { wording: () => this.strings, onChange: () => this.#judge() });
  readonly #tables = new TableUpdatesController(this, { onChange: () => this.#judge() });
  readonly #region = new LiveRegion(this, () => `${this.#answer.diagnosis.unicode} ${stateOf(this.#answer, false)}`);
  readonly #typing = new TypingController(this, this.#region, () => {
    this.#judge();
    return this.#words;
  }, () => isWhole(this.#answer));
  readonly #related = new LazyRelated(this);
  readonly #availability = new AvailabilityController(this, {
    domains: () => (this.#typing.isBetweenKeys ? [] : [this.#availability.domainOf(this.#answer)].filter(Boolean)),
    onAnswer: () => this.#typing.speakMore(speakAvailability(this.#availability.for(this.#judge()), this.#language.current)),
    onTold: () => this.#refused.goOn(),
  });
  readonly #latest = new LatestAnswer();
  readonly #shown = new ShownAnswer(this.#typing);
  readonly #lastChange = new LastChange();
  readonly #faultText = new FaultText(this);
  readonly #refused = new RefusedField(this, this.#typing, {
    control: () => this.input,
    field: () => this.input,
    typed: () => this.#answer.diagnosis.input,
    isToldOf: () => this.#isToldOf,
    awaited: () => (this.#isAwaited && this.#isToldOf ? this.#language.current.messages['availability-checking'] : ''),
    notSent: () => this.#language.current.messages['not-sent'],
    isHeldBack: () => this.#isHeldBack(),
  });
  readonly #internals = attachInternals(this);
  readonly #page: PageInput = new PageInput(this, {
    listeners: {
      input: (event) => this.#onInput(event),
      compositionend: (event) => this.#onInput(event),
      compositionstart: () => this.#typing.pause(),
      change: (event) => this.#onChange(event),
      focusout: () => this.#leave(),
      focusin: () => this.#showLabel(),
      click: () => this.#showLabel(),
    },
    onChange: () => this.#onPageChange(),
    onTouched: () => {
      if (this.#hiddenField.isLost || this.#faultText.isLost) this.#judge();
    },
  });
  readonly #use = new FirstUse(this, () => this.input, () => this.#showHiddenField());
  readonly #hiddenField = new HiddenField(this);
  #listening = new AbortController();
  /** The input that was judged last. */
  #input: HTMLInputElement | null = null;
  #judged = '';
  /** What the input was told that is wrong, and whether the page has told it something else. */
  #fault = '';
  #isForeign = false;
  /** Whether the page has heard of the change to what is in the input now. */
  #isAnnounced = false;
  /** The answer that was told last, and whether its registry was on its way. */
  #told = '';
  #isAwaiting = false;

  /** The page's input; null where there is none. */
  get input(): HTMLInputElement | null {
    return this.#page.current;
  }

  /** What would be registered, in both forms; null where no name was found. */
  get domain(): Diagnosis['domain'] {
    return this.diagnosis.domain;
  }

  /** What the form gets under `ace-name`, and null for nothing, as for a name that is refused. */
  get formValue(): string | null {
    return this.#availability.isWanted(this.#availability.for(this.#answer)) ? formValueOf(this.#answer, this.valueFormat) : null;
  }

  /** The answer to what is in the input, frozen. */
  get diagnosis(): Diagnosis {
    return this.#answer.diagnosis;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listen();
    this.#judge();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening.abort();
    this.#refuse('');
    this.#hiddenField.remove();
    this.#faultText.show(null, '', false);
  }

  /** Properties are set while the element is being made, too; it has a root from its first time in a page. */
  override requestUpdate(...change: Parameters<LitElement['requestUpdate']>): void {
    super.requestUpdate(...change);
    if (change.length === 0 || !this.renderRoot) return;
    if (change[0] === 'for') this.#page.follow();
    this.#judge();
  }

  /** Reads the input again, and asks the page anew whether a name is blocked. */
  override update(): void;
  /** @internal Lit's own method of this name, which renders. */
  override update(changed: PropertyValues): void;
  override update(changed?: PropertyValues): void {
    if (changed) return super.update(changed);
    this.#latest.forget();
    this.#judge();
  }

  protected override render(): TemplateResult {
    if (this.#language.isPending) return html`<slot></slot>`; // the page's input waits for nothing
    return html`<slot></slot>
      <div class="frame" lang=${this.#language.current.tag} dir=${directionOf(this.#language.current.tag)}>
        ${renderOrReport(() => this.#renderAnswer())}
        <div class="unseen" role="status">${this.#region.words}</div>
        <div class="unseen"><slot name="fault"></slot></div>
      </div>`;
  }

  #renderAnswer(): TemplateResult {
    const answer = this.#answer;
    const shown = this.#shown.of(answer);
    showState(this.#internals, shown?.state);
    return html`${shown ? this.#renderBlock(shown) : nothing}
      ${this.#related.render(answer, this.#tables.registries, this.#language.current)}`;
  }

  #renderBlock({ answer, state, isStale }: Shown): TemplateResult {
    const isFixed = this.#input?.matches(':disabled, :read-only') ?? true;
    return renderBlock(state, answer, this.#language.current, {
      isFixed,
      isStale,
      lookup: this.#availability.for(answer),
      wants: this.wants,
      onSuggestion: this.#replace,
      onUndo: !isFixed && this.#lastChange.before(this.#input?.value ?? '') !== undefined ? this.#onUndo : undefined,
      onKeep: answer.isDoubtful ? undefined : () => this.#keep(answer),
      forms: hasCode(state, answer) ? renderCodeLine(answer.diagnosis) : nothing,
    });
  }

  get #answer(): Answer {
    const { accept, tld, blocked, strict } = this;
    return this.#latest.to(this.input?.value ?? '', { accept, tld, blocked, strict, registries: this.#tables.registries, onFailure: this.#tables.distrust });
  }

  protected override updated(): void {
    const saysWhy = this.#fault && !this.#isAwaited && this.#refused.saysWhy && !this.#typing.isTyping;
    this.#faultText.show(this.#input, saysWhy && this.#use.isVisited ? this.#words : '', this.#use.isUsed);
  }

  /** Whether the block says all that is wrong. */
  get #isToldOf(): boolean {
    return this.#fault.startsWith(this.#input?.validationMessage || ' ') && !this.#answer.isAwaiting;
  }

  /** Everything but rendering, at once: a listener of `input` reads the diagnosis, and may send the form. */
  #judge(): Answer {
    const answer = this.#answer;
    if (!this.isConnected) return answer;
    this.requestUpdate();
    const { input } = this;
    if (input !== this.#input) this.#refuse(''); // the one before is no longer ours
    this.#input = input;
    this.#judged = input?.value ?? '';
    const typed = answer.diagnosis.input;
    const lookup = this.#availability.for(answer);
    const isUnwanted = !this.#availability.isWanted(lookup);
    const value = this.formValue;
    // a browser takes a blank for what is required
    const isRefused = value === null && (input?.required ? typed : typed.trim());
    const fault = isUnwanted && lookup ? formatAvailability(lookup, this.#language.current) : formatFault(answer, this.#language.current);
    this.#refuse(isRefused ? fault : '');
    this.#showHiddenField();
    this.#tell(answer);
    return answer;
  }

  /** What is spoken, and read of a refused input. */
  get #words(): string {
    const answer = this.#shown.asKept(this.#answer);
    const language = this.#language.current;
    return `${tell(answer, language)} ${speakAvailability(this.#availability.for(answer), language)}`.trim();
  }

  get #isAwaited(): boolean {
    return this.#availability.isAwaited(this.#availability.for(this.#answer));
  }

  /** The page's own word on the input goes before ours, until the page takes it back. */
  #refuse(fault: string): void {
    const input = this.#input;
    // Firefox cuts what is long
    const isOurs = (): boolean => (input?.willValidate ? this.#fault.startsWith(input.validationMessage) : !this.#isForeign && this.#fault !== '');
    this.#isForeign = input?.validity.customError === true && !isOurs(); // what is not validated has no message to read
    if (!this.#isForeign) input?.setCustomValidity(fault);
    this.#fault = fault;
  }

  #showHiddenField(): void {
    const { aceName: name, formValue: value, input } = this;
    if (this.#use.isUsed || this.#hiddenField.isCopied(input)) this.#hiddenField.show({ name, value, input });
  }

  #onPageChange(): void {
    if (this.input && this.input.value !== this.#judged) this.#use.noteScript();
    this.#judge();
  }

  #isHeldBack(): boolean {
    this.#judge();
    return !this.noBlock && this.#fault !== '' && this.#input?.willValidate === true;
  }

  #tell(answer: Answer): void {
    const { input, unicode, registrable } = answer.diagnosis;
    const told = input && input + unicode + registrable;
    // spoken when nobody had its rules yet
    if (this.#isAwaiting && !answer.isAwaiting && !this.#typing.isTyping) this.#region.say(tell(answer, this.#language.current));
    this.#isAwaiting = answer.isAwaiting;
    if (told === this.#told) return;
    this.#told = told;
    this.dispatchEvent(new IdnDiagnosisEvent(answer.diagnosis));
  }

  #listen(): void {
    this.#listening = new AbortController();
    const listen = (target: EventTarget, listener: (event: Event) => void, ...names: string[]): void =>
      names.forEach((name) => target.addEventListener(name, listener, this.#listening));
    // no event tells that a form has been reset, or that a browser has filled it in again
    listen(this.getRootNode(), (event) => void (event.target === this.input?.form && setTimeout(() => event.defaultPrevented || this.#onReset())), 'reset');
    listen(window, () => this.update(), 'pageshow');
    // before the page's own listeners, of which some read the form
    for (const [name, listener] of [['formdata', this.#onFormData], ['click', this.#onClick]] as const) {
      this.getRootNode().addEventListener(name, listener, { capture: true, signal: this.#listening.signal });
    }
  }

  #onInput(event: Event): void {
    if (isComposing(event)) return;
    this.#isAnnounced = false;
    this.#typing.type(this.input?.value);
    this.#judge();
    setTimeout(() => this.#refuse(this.#fault)); // a page that takes its own word back at each key takes ours as well
  }

  /** Whoever comes back hears why it is refused. */
  #leave(): void {
    this.#typing.leave();
    this.#judge();
  }

  /** Whatever a script does with the form then, it reads what is there. */
  #onClick = ({ target }: Event): void => {
    const form = this.#input?.form;
    if (form && target instanceof Element && target.closest('form') === form) this.#judge();
  };

  #onReset = (): void => {
    this.#typing.stop();
    this.#refused.forget();
    this.#shown.forget();
    this.#availability.forget();
    this.update();
  };

  #showLabel(): void {
    const { input } = this;
    this.requestUpdate();
    if (input) scrollToLabel(input.labels?.[0] ?? this, input);
  }

  #replace = (name: string): void => {
    const input = this.#input as HTMLInputElement;
    const before = input.value;
    if (!replaceText(input, name)) {
      input.focus();
      // not by the input's own property, which React watches: it would not hear of the change
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, name);
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertReplacementText', data: name }));
    }
    this.#lastChange.note(before, name);
    input.dispatchEvent(new Event('change', { bubbles: true }));
    this.#isAnnounced = true;
  };

  /** The browser tells of a suggestion again when the input is left. */
  #onChange(event: Event): void {
    if (this.#isAnnounced && event.isTrusted) event.stopImmediatePropagation();
    this.#leave();
  }

  #onUndo = (): void => {
    this.#replace(this.#lastChange.before(this.#input?.value ?? '') ?? '');
    this.#lastChange.forget();
    this.requestUpdate();
  };

  #keep(answer: Answer): void {
    this.#shown.keep(answer);
    this.#region.say(this.#words);
    this.#input?.focus(); // the button is about to go
  }

  /** A script may have put something into the input since, by ways that nobody hears of. */
  #onFormData = (event: Event): void => {
    const { aceName } = this;
    const { formData, target } = event as FormDataEvent;
    if (!aceName || target !== this.input?.form) return;
    this.#use.begin();
    this.update();
    this.#hiddenField.fillIn(formData, target as HTMLFormElement, aceName);
  };
}

/** Whether the ACE form is told: not of what is at fault, nor where the form asks which name is meant. */
const hasCode = (state: State, { diagnosis: { findings } }: Answer): boolean =>
  ['permitted', 'caution', 'elsewhere', 'blocked'].includes(state) && !findings.some(({ code }) => code === 'miscopied');
