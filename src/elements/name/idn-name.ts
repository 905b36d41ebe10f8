import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { toASCII, toUnicode } from '../../idna/name.js';
import { MAX_NAME_CODE_POINTS } from '../../limits.js';
import { printable } from '../../messages/printable.js';
import { version } from '../../version.js';
import { baseStyles } from '../shared/base-styles.js';
import { CopyController } from '../shared/copy-controller.js';
import { directionOf } from '../shared/direction.js';
import { LanguageController } from '../shared/language-controller.js';
import { LiveRegion } from '../shared/live-region.js';
import { renderBreakingName } from '../shared/render-name.js';
import { setOrRemove } from '../shared/set-or-remove.js';
import { nameLanguages, type OwnNameStrings } from './name-language.js';
import { nameStyles } from './name-styles.js';

/**
 * A domain name to read, in Unicode and in its ACE form (xn--), with a button that copies both and a word on why there
 * is a code. Its text is the name, in either form, so that a page without scripts shows the name, too.
 *
 * @element idn-name
 * @csspart name - the name in Unicode
 * @csspart code - the name in its ACE form
 * @csspart copy - the button that copies both
 * @csspart qr - the QR code of the link
 * @csspart explanation - what the code is, or that this is not a name
 * @cssprop --idn-accent - colour of the button and of focus
 * @cssprop --idn-mono - font of the code, one that tells 0/o and 1/l/I apart
 */
export class IdnNameElement extends LitElement {
  static override styles = [baseStyles, nameStyles];

  static override properties: PropertyDeclarations = {
    value: { noAccessor: true },
    lang: { reflect: true, useDefault: true },
    qr: {},
    inline: { type: Boolean, reflect: true, useDefault: true },
    strings: { attribute: false },
  };

  /** Tells copies of this script apart. */
  static readonly version = version;

  /** Registers the element, once for each tag and registry. */
  static define(tag = 'idn-name', registry: CustomElementRegistry = customElements): void {
    if (!registry.get(tag)) registry.define(tag, this);
  }

  /** The language of all texts, a BCP 47 tag such as `sv`; without it, that of the nearest element with one, or English. */
  override lang = '';
  /** The page's own sentences by language, `{ sv: { copy: 'Ta med' } }`: they replace ours, or add a language. */
  strings: OwnNameStrings | undefined;

  /**
   * Address of a page that a link opens with the name, such as the site of this package: a QR code of the link is shown, for paper. An
   * empty one is this page.
   */
  qr: string | null = null;

  /** Whether it is a part of a sentence: both forms alone, in its line. */
  inline = false;

  readonly #language = new LanguageController(this, nameLanguages, { wording: () => this.strings });
  readonly #region = new LiveRegion(this, () => this.#shown.whole);
  readonly #copier = new CopyController<'both'>(this, this.#region, (outcome) => this.#language.current.copying[outcome]);
  readonly #observer = new MutationObserver(() => this.requestUpdate());
  #shown = readName('');
  /** Draws QR codes; few pages want one. */
  #codes: typeof import('./qr-view.js') | undefined;

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
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer.observe(this, { characterData: true, childList: true, subtree: true });
    this.requestUpdate(); // the text may have changed meanwhile
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.#language.schedule(() => super.scheduleUpdate());
  }

  protected override willUpdate(): void {
    const name = readName(this.value);
    if (name.whole !== this.#shown.whole) this.#copier.forget();
    this.#shown = name;
    if (this.qr !== null && !this.#codes) void this.#loadCodes();
  }

  /** Without a network there is none. */
  async #loadCodes(): Promise<void> {
    this.#codes = await import('./qr-view.js').catch(() => undefined);
    if (this.#codes) this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const { tag, copying, name: sentences } = this.#language.current;
    const { name, code, whole, isValid } = this.#shown;
    if (this.inline) return renderInline(name, code);
    return html`<div class="frame" lang=${tag} dir=${directionOf(tag)}>
      <div class="row">
        <div class="forms" dir="ltr" translate="no">
          <div id="name" part="name">${renderBreakingName(name)}</div>
          <div class="code" part="code">${code && renderBreakingName(code)}</div>
        </div>
        <button type="button" part="copy" aria-describedby="name" @click=${this.#onCopy}>${whole && copying[this.#copier.outcomeOf('both') ?? 'copy']}</button>
      </div>
      ${this.qr === null ? '' : this.#codes?.renderCode(this, this.#shown.ascii, this.#language.current)}
      <p part="explanation">${isValid ? code && sentences.explanation : whole && sentences.invalid}</p>
      <span class="unseen" role="status">${this.#region.words}</span>
    </div>`;
  }

  #onCopy = (): void => {
    void this.#copier.copy('both', this.#shown.whole, this.renderRoot.querySelector('.forms'));
  };
}

const renderInline = (name: string, code: string): TemplateResult =>
  html`<span translate="no"><bdi dir="ltr" part="name">${renderBreakingName(name)}</bdi>${code ? html` (<bdi dir="ltr" class="code" part="code">${renderBreakingName(code)}</bdi>)` : ''}</span>`;

/** Both forms of a text, and the whole that is copied. What is not a name is shown as it stands, without a code. */
function readName(text: string) {
  const unicode = toUnicode(text).name;
  const ascii = toASCII(text).name;
  const name = printable(unicode || text.slice(0, MAX_NAME_CODE_POINTS));
  const code = ascii === unicode ? '' : ascii;
  return { name, code, ascii, whole: code ? `${unicode} (${code})` : name, isValid: unicode !== '' };
}
