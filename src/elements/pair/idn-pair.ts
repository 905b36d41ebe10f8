import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { comparePair } from '../../advice/compare.js';
import { freezeWhole } from '../../idna/lazy.js';
import type { Wording } from '../../messages/choose-language.js';
import { toText } from '../../messages/message.js';
import { printable } from '../../messages/printable.js';
import { registriesOf } from '../../registry/choose.js';
import { version } from '../../version.js';
import { answerStyles } from '../shared/answer-styles.js';
import { attachInternals } from '../shared/attach-internals.js';
import { baseStyles } from '../shared/base-styles.js';
import { CopyController } from '../shared/copy-controller.js';
import { directionOf } from '../shared/direction.js';
import { doorStyles } from '../shared/door-styles.js';
import { showState } from '../shared/element-state.js';
import { eventPassed } from '../shared/event-passed.js';
import { FieldEdits } from '../shared/field-edits.js';
import { fieldStyles } from '../shared/field-styles.js';
import { LanguageController } from '../shared/language-controller.js';
import { LiveRegion } from '../shared/live-region.js';
import { renderBreakingName } from '../shared/render-name.js';
import { renderOrReport } from '../shared/render-or-report.js';
import { type Tables, TableUpdatesController } from '../shared/table-updates-controller.js';
import { isComposing, TypingController } from '../shared/typing-controller.js';
import { type ComparedPair, IdnPairEvent } from './idn-pair-event.js';
import { answerPair, type PairAnswer } from './pair-answer.js';
import { pairLanguages } from './pair-language.js';
import { pairStyles } from './pair-styles.js';
import { renderPair } from './pair-view.js';

/** The two fields, by the properties that have what is in them. */
type Field = 'name' | 'code';

const fields: readonly Field[] = ['name', 'code'];

/**
 * Says whether a code (xn--) is that of a name, as a registrar checks before an order: in two fields, or of a name and a code that
 * the page sets. Of a code that is not, it shows the right one above it with the characters that differ, and the name that it means.
 *
 * @element idn-pair
 * @fires {IdnPairEvent} idn-pair - at each new answer, with the frozen `pair`; null where the name or the code is missing
 * @fires {InputEvent} input - at each change of a field; `name` and `code` have what is in them
 * @fires {Event} change - when a change of a field is done
 * @fires {IdnTablesEvent} idn-tables - where `tables` are asked for: how new they are, at once and at each change
 * @csspart field - a field with its label
 * @csspart input - its input
 * @csspart verdict - the answer; with a part named after its state as well (`permitted`, `caution`, `refused`, `failed`)
 * @csspart given - the code that was given, where it is not right
 * @csspart right - the right one
 * @csspart name - the name beside its ACE form, and the name where it can’t be changed
 * @csspart code - its ACE form, and the code where it can’t be changed
 * @csspart copy - the button that copies the right code
 * @csspart mend - the buttons that put the right code, or another name, into its field
 * @csspart undo - the button that takes that back
 * @csspart differences - the door to what differs
 * @cssstate permitted - the code is that of the name
 * @cssstate caution - it is, but something stands against the name, or has to be known
 * @cssstate refused - it is not
 * @cssprop --idn-accent - colour of buttons and focus
 * @cssprop --idn-ok - colour of a code that is right
 * @cssprop --idn-caution - colour of one that something stands against
 * @cssprop --idn-error - colour of one that is not right
 * @cssprop --idn-surface - what the fields and the answer stand on; transparent
 * @cssprop --idn-radius - radius of corners
 * @cssprop --idn-gap - distance between the fields and their answer
 * @cssprop --idn-field-height - height of the fields
 * @cssprop --idn-mono - font of codes, one that tells 0/o and 1/l/I apart
 */
export class IdnPairElement extends LitElement {
  static override styles = [baseStyles, fieldStyles, answerStyles, doorStyles, pairStyles];

  static override properties: PropertyDeclarations = {
    name: {},
    code: {},
    tld: { reflect: true, useDefault: true },
    readonly: { type: Boolean, reflect: true, useDefault: true },
    lang: { reflect: true, useDefault: true },
    strings: { attribute: false },
    tables: {},
  };

  /** Tells copies of this script apart. */
  static readonly version = version;

  /** Registers the element, once for each tag and registry. */
  static define(tag = 'idn-pair', registry: CustomElementRegistry = customElements): void {
    if (!registry.get(tag)) registry.define(tag, this);
  }

  /** The name, as the customer wrote it; the attribute gives the first value. */
  name = '';
  /** The code (xn--) that is to be registered; the attribute gives the first value. */
  code = '';
  /**
   * The top-level domains that the page takes, separated by spaces; a single word is under the first, unless its counterpart has
   * another. Without any, the rules of all registries that are known hold. A registry that is not in the script is loaded.
   */
  tld = '';
  /** Whether name and code are shown as text, without fields. */
  readonly = false;
  /** The language of all texts, a BCP 47 tag such as `sv`; without it, that of the nearest element with one, or English. */
  override lang = '';
  /** The page's own sentences, by language: some instead of ours, or a language that is not here. */
  strings: Wording = {};
  /**
   * Where there are newer tables than those in the script: the address of a folder, `auto` for `tables/` beside the script,
   * the address of an LGR file (`.xml`), or such a table itself. Without it, nothing is fetched and nothing kept.
   */
  tables: Tables = '';

  readonly #language = new LanguageController(this, pairLanguages, { wording: () => this.strings });
  readonly #tables = new TableUpdatesController(this, { isNeeded: () => this.#isFilled });
  readonly #region = new LiveRegion(this, () => fields.map((field) => this.#textOf(field)).join(' '));
  readonly #typing = new TypingController(this, this.#region, () => speak(this.#answer), () => false);
  readonly #copier = new CopyController<'code'>(this, this.#region, (outcome) => this.#language.current.copying[outcome]);
  readonly #edits: { readonly [field in Field]: FieldEdits<field> } = {
    name: new FieldEdits(this, 'name', () => this.#input('name'), this.#typing),
    code: new FieldEdits(this, 'code', () => this.#input('code'), this.#typing),
  };
  readonly #internals = attachInternals(this);
  /** Resolves when the event of what was typed has passed through the page. */
  #passing: Promise<void> | undefined;
  #question: readonly unknown[] = [];
  #pair: ReturnType<typeof comparePair> | undefined;
  #hasFailed = false;
  /** The answer that the page was told of last. */
  #told: ComparedPair | null = null;
  /** The answer before, which stays between two keys. */
  #before: PairAnswer | undefined;
  #isOpen = false;

  /** What was compared, and where the names differ, frozen; null where the name or the code is missing. */
  get pair(): ComparedPair | null {
    this.#compare();
    if (!this.#pair) return null;
    const { registries: _, ...pair } = this.#pair;
    return (this.#frozen ??= freezeWhole(pair));
  }

  #frozen: ComparedPair | undefined;

  /** Puts the caret into the first field. */
  override focus(options?: FocusOptions): void {
    if (!this.hasUpdated) this.performUpdate(); // a page may focus it as soon as it is there
    this.#input('name')?.focus(options);
  }

  /** Lets the page hear of what was typed before it hears of the answer; else it could write the old value back. */
  protected override async scheduleUpdate(): Promise<void> {
    await this.#passing;
    await this.#language.schedule(() => super.scheduleUpdate());
  }

  protected override willUpdate(): void {
    const { pair } = this;
    if (pair === this.#told) return;
    this.#told = pair;
    this.#copier.forget();
    this.dispatchEvent(new IdnPairEvent(this.pair));
  }

  /** Writes new values into the fields. Not in the template: that would end what an input method is composing. */
  protected override updated(changed: PropertyValues<this>): void {
    for (const field of fields) {
      const input = this.#input(field);
      if (input && (changed.has(field) || changed.has('readonly')) && input.value !== this.#textOf(field)) input.value = this.#textOf(field);
    }
  }

  protected override render(): TemplateResult {
    return html`<div class="frame" lang=${this.#language.current.tag} dir=${directionOf(this.#language.current.tag)}>
      ${this.readonly ? this.#renderTexts() : html`<div class="fields">${fields.map((field) => this.#renderField(field))}</div>`}
      ${renderOrReport(() => this.#renderAnswer())}
      <div class="unseen" role="status">${this.#region.words}</div>
    </div>`;
  }

  #renderField(field: Field): TemplateResult {
    return html`<div part="field">
      <label for=${field}>${this.#language.current.pair[`pair-${field}`]}</label>
      <input
        id=${field} part="input" class=${field} type="text" inputmode="url" autocomplete="off" autocapitalize="none" autocorrect="off" spellcheck="false"
        translate="no" dir="ltr"
        @compositionstart=${this.#typing.pause} @compositionend=${this.#onInput} @input=${this.#onInput} @change=${this.#onChange} @blur=${this.#typing.leave}
      />
    </div>`;
  }

  #renderTexts(): TemplateResult {
    const { pair } = this.#language.current;
    return html`<dl class="given">
      <dt class="quiet">${pair['pair-name']}</dt>
      <dd part="name" dir="ltr" translate="no">${renderBreakingName(printable(this.#textOf('name')))}</dd>
      <dt class="quiet">${pair['pair-code']}</dt>
      <dd class="code" part="code" dir="ltr" translate="no">${renderBreakingName(printable(this.#textOf('code')))}</dd>
    </dl>`;
  }

  #renderAnswer(): TemplateResult | typeof nothing {
    const answer = this.#answer;
    const isStale = answer !== undefined && (this.#typing.isBetweenKeys || (this.#typing.isTyping && this.#isBegun(answer)));
    const shown = isStale ? this.#before : answer;
    this.#before = shown;
    showState(this.#internals, isStale ? undefined : shown?.state);
    if (!shown) return nothing;
    const language = this.#language.current;
    const outcome = this.#copier.outcomeOf('code');
    return renderPair(shown, language, {
      isFixed: this.readonly,
      isStale,
      isOpen: this.#isOpen,
      copyLabel: outcome ? language.copying[outcome] : language.pair['pair-copy'],
      onCopy: () => void this.#copier.copy('code', shown.right, this.renderRoot.querySelector('.right, [part=code]')),
      onCode: (code) => this.#replace(this.#fieldOf('code'), code),
      onName: (name) => this.#replace(this.#fieldOf('name'), name),
      onToggle: (isOpen) => {
        this.#isOpen = isOpen;
        this.requestUpdate();
      },
      onUndo: this.#lastChanged ? this.#onUndo : undefined,
    });
  }

  /** In words of the present language; undefined where the name or the code is missing. */
  get #answer(): PairAnswer | undefined {
    this.#compare();
    const language = this.#language.current;
    if (this.#hasFailed) return { state: 'failed', headline: [language.messages['verdict-failed']], body: [], right: '', names: [], more: [] };
    return this.#pair && answerPair(this.#pair, language);
  }

  /** Compares once for as long as neither the texts nor the rules change. An error is reported, and is an answer, too. */
  #compare(): void {
    const [name, code] = fields.map((field) => this.#textOf(field)) as [string, string];
    const { registries } = this.#tables;
    const question = [name, code, this.tld, registries];
    if (question.every((part, index) => part === this.#question[index])) return;
    this.#question = question;
    this.#pair = this.#frozen = undefined;
    this.#hasFailed = false;
    if (!this.#isFilled) return;
    try {
      this.#pair = comparePair(name, code, registriesOf(this.tld, registries));
    } catch (error) {
      reportError(error);
      this.#hasFailed = true;
      this.#tables.distrust();
    }
  }

  /** Whether there is something to compare. */
  get #isFilled(): boolean {
    return fields.every((field) => this.#textOf(field).trim() !== '');
  }

  /** Whether more typing makes one the beginning of which was typed: nothing is wrong with that yet. */
  #isBegun({ right, names }: PairAnswer): boolean {
    const begins = (field: Field, whole = ''): boolean => whole !== '' && whole.startsWith(this.#textOf(field).trim().toLowerCase());
    return begins('code', right) || begins('name', names[0]);
  }

  /** Frameworks set what is not there to null or undefined. */
  #textOf(field: Field): string {
    return String(this[field] ?? '');
  }

  #input(field: Field): HTMLInputElement | null {
    return this.renderRoot?.querySelector<HTMLInputElement>(`#${field}`) ?? null;
  }

  /** The last answer stays during composition (dead keys, input methods). */
  #onInput = (event: Event): void => {
    if (event.type === 'input' && isComposing(event)) return;
    const { id, value } = event.target as HTMLInputElement;
    this.#edits[id as Field].type(value);
    this.#passing = eventPassed();
  };

  #onChange = ({ target }: Event): void => {
    this.#typing.leave();
    this.#edits[(target as HTMLInputElement).id as Field].leave();
  };

  /** The field that has the name or the code: people mistake one for the other. */
  #fieldOf(what: Field): Field {
    return this.#pair?.isSwapped ? (what === 'name' ? 'code' : 'name') : what;
  }

  #replace(field: Field, text: string): void {
    this.#input(field)?.focus();
    this.#edits[field].replace(text);
  }

  /** The field whose last change can be taken back. */
  get #lastChanged(): Field | undefined {
    return fields.find((field) => this.#edits[field].canUndo);
  }

  #onUndo = (): void => {
    const field = this.#lastChanged;
    if (!field) return;
    this.#input(field)?.focus();
    this.#edits[field].undo();
  };
}

/** What is spoken: not the codes, which nobody can hear apart. */
const speak = (answer: PairAnswer | undefined): string => (answer ? [answer.headline, ...(answer.place ? [answer.place] : []), ...answer.body].map(toText).join(' ') : '');
