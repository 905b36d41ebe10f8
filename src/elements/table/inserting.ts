/** Puts characters into the converter that a table is for, and shows beside the button what the name has become by that. */
import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { verdictOf } from '../../diagnosis/verdict.js';
import { formatVerdict, inserted } from '../../messages/format-finding.js';
import { say, toText } from '../../messages/message.js';
import { printable } from '../../messages/printable.js';
import type { IdnConverterElement as Converter } from '../converter/idn-converter.js';
import type { LiveRegion } from '../shared/live-region.js';
import { renderMessage } from '../shared/render-message.js';
import { renderSign } from '../shared/verdict-sign.js';
import type { TableLanguage } from './table-language.js';

export class Inserting implements ReactiveController {
  readonly #host: LitElement & { for: string };
  readonly #region: LiveRegion;
  readonly #language: () => TableLanguage;
  /** What was put in last, and what the field has had since. */
  #last: { readonly text: string; readonly converter: Converter; readonly value: string } | undefined;

  constructor(host: LitElement & { for: string }, region: LiveRegion, language: () => TableLanguage) {
    this.#host = host;
    this.#region = region;
    this.#language = language;
    host.addController(this);
  }

  /** The converter may stand below the table, in what is yet to be read of the page. */
  hostConnected(): void {
    this.#host.addEventListener('keydown', this.#onKeydown);
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => this.#host.requestUpdate(), { once: true });
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('keydown', this.#onKeydown);
    this.#forget();
  }

  /** The converter, if there is one: the page may name nothing, or something else. */
  get converter(): Converter | null {
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    const element = this.#host.for ? (root.getElementById?.(this.#host.for) as Converter | null) : null;
    return typeof element?.insert === 'function' ? element : null;
  }

  /** Puts a text in at the caret. Returns whether the field took it. */
  insert(text: string): boolean {
    const { converter } = this;
    this.#forget();
    if (!converter?.insert(text)) return false;
    this.#last = { text, converter, value: converter.value };
    converter.addEventListener('idn-diagnosis', this.#follow);
    return true;
  }

  /** What the name is now, with a way to it and a way back, if this text was put in last. */
  render(text: string, language: TableLanguage): TemplateResult | typeof nothing {
    if (this.#last?.text !== text) return nothing;
    const { converter } = this.#last;
    const { diagnosis } = converter;
    const { table } = language;
    const tld = diagnosis.unicode.split('.').at(-1) ?? '';
    const state = verdictOf(diagnosis);
    return html`<p class="inserted ${state}">
      <span aria-hidden="true">${renderMessage([inserted('name', nameIn(converter))])} ${renderSign(state)}</span>
      <span class="unseen">${toText(formatVerdict(state, { diagnosis, tld, tlds: [tld] }, language))}</span>
      <button type="button" class="link" @click=${() => converter.focus()}>${table.toName}</button>
      <button type="button" class="link" @click=${({ target }: Event) => this.#undo(target as Element)}>${table.undo}</button>
    </p>`;
  }

  /** On a button, the keys that undo take the character back: the browser would empty the search, and the button would go with its row. */
  readonly #onKeydown = (event: KeyboardEvent): void => {
    const [target] = event.composedPath();
    const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
    if (!isUndo || !this.#last || !(target instanceof HTMLButtonElement)) return;
    event.preventDefault();
    this.#undo(target);
  };

  #undo(button: Element): void {
    const { converter } = this.#last ?? {};
    this.#forget();
    if (!converter?.undo()) return;
    // the button that was pressed may go
    button.closest('.inserting')?.querySelector<HTMLElement>('.insert')?.focus();
    void this.#region.sayAgain(say(this.#language().table.undone, { name: inserted('name', nameIn(converter)) }));
  }

  /** Whatever else becomes of the name is no longer this character's doing. */
  #follow = (): void => {
    if (this.#last?.converter.value !== this.#last?.value) this.#forget();
    this.#host.requestUpdate();
  };

  #forget(): void {
    this.#last?.converter.removeEventListener('idn-diagnosis', this.#follow);
    this.#last = undefined;
    this.#host.requestUpdate();
  }
}

const nameIn = ({ diagnosis }: Converter): string => printable(diagnosis.domain?.unicode ?? diagnosis.unicode);
