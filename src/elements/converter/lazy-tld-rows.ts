import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { readTlds } from '../../registry/choose.js';
import type { Accept, Answer, Terms } from '../shared/evaluate-input.js';
import type { AvailabilityController } from '../shared/availability.js';
import { LazyModule } from '../shared/lazy-module.js';
import type { ConverterLanguage } from './converter-language.js';
import { labelUnder } from './label-under.js';
import type { TldRow } from './tld-rows.js';
import type { Choosing, TldRows } from './tld-rows-view.js';

type Host = LitElement & { readonly tld: string; readonly accept: Accept; readonly chooser: boolean; readonly multiple: boolean };

/** An answer, what it was asked for by, and what is known of names. */
interface Asked {
  readonly answer: Answer;
  readonly terms: Terms;
  readonly availability: AvailabilityController;
}

/**
 * One word under every top-level domain, for pages that name several. What judges and shows it is loaded with the first word: a
 * page with one TLD never loads it, and no first answer waits for it.
 */
export class LazyTldRows implements ReactiveController {
  readonly #host: Host;
  readonly #view: LazyModule<TldRows>;
  /** The TLDs that were chosen where several can be, and the label that they were chosen for: of another one, nothing is chosen yet. */
  #chosen: { readonly label: string | undefined; readonly tlds: readonly string[] } = { label: undefined, tlds: [] };
  readonly #asked: () => Asked;
  readonly #onChange: () => void;
  #isNeeded = false;

  /**
   * @param asked the answer that the rows belong to
   * @param onChange what the element does at once when something else is chosen, or can be
   */
  constructor(host: Host, asked: () => Asked, onChange: () => void) {
    this.#host = host;
    this.#asked = asked;
    this.#onChange = onChange;
    this.#view = new LazyModule(host, async () => new (await import('./tld-rows-view.js')).TldRows(host));
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#isNeeded && !this.#view.hasFailed && !this.#view.loaded) void this.#view.load().then(this.#onChange);
  }

  /** The TLDs that have a row, in the order of the page; none where it names no more than one, or has another way to choose. */
  get tlds(): readonly string[] {
    const { tld, accept, multiple, chooser } = this.#host;
    const tlds = readTlds(tld);
    return tlds.length > 1 && accept !== 'any' && (multiple || !chooser) ? tlds : [];
  }

  /** Whether several names can be chosen: the form gets these, and not the one that was typed. */
  get isMultiple(): boolean {
    return Boolean(this.#host.multiple) && this.tlds.length > 0 && !this.#view.hasFailed;
  }

  /** What there is to choose from; nothing before it is loaded. */
  get all(): readonly TldRow[] {
    const { availability } = this.#asked();
    return this.#judged.map((row): TldRow => {
      const lookup = row.isFree ? availability.of(row.name.ascii) : undefined;
      return lookup ? { ...row, lookup, isFree: availability.isWanted(lookup) } : row;
    });
  }

  /** The domains that the form could get, if they can be had. */
  get domains(): readonly string[] {
    return this.#judged.flatMap(({ isFree, name }) => (isFree ? [name.ascii] : []));
  }

  get #judged(): readonly TldRow[] {
    const { answer, terms } = this.#asked();
    return this.#view.loaded?.of(answer, terms) ?? [];
  }

  /** The rows that are chosen, where several can be, and that the form can get. */
  get chosen(): readonly TldRow[] {
    const tlds = this.chosenTlds;
    return tlds.length === 0 ? [] : this.all.filter(({ tld, isFree }) => isFree && tlds.includes(tld));
  }

  /** The TLDs that were chosen for the label that is asked for. */
  get chosenTlds(): readonly string[] {
    const { label, tlds } = this.#chosen;
    return tlds.length > 0 && label === this.#label ? tlds : [];
  }

  /** Chooses a TLD for the label that is asked for, or takes that back. */
  choose(tld: string, isChosen: boolean): void {
    const others = this.chosenTlds.filter((each) => each !== tld);
    this.restore(isChosen ? [...others, tld] : others);
  }

  /** Chooses these TLDs for the label that is asked for. */
  restore(tlds: readonly string[]): void {
    this.#chosen = { label: this.#label, tlds };
    this.#onChange();
    this.#host.requestUpdate();
  }

  /** Why the form gets nothing of a name that something can be chosen of; undefined where nothing can. */
  faultIn(language: ConverterLanguage): string | undefined {
    const view = this.#view.loaded;
    return view ? view.faultOf(this.all, language) : language.messages['verdict-unfinished'];
  }

  /** What is spoken of the rows behind the verdict. */
  speak(language: ConverterLanguage): string {
    return this.#view.loaded?.speak(this.all, language) ?? '';
  }

  /** Whether the form waits to hear of some that were chosen. */
  get isAwaited(): boolean {
    const { availability } = this.#asked();
    const tlds = this.chosenTlds;
    return tlds.length > 0 && this.all.some(({ tld, lookup }) => tlds.includes(tld) && availability.isAwaited(lookup));
  }

  /** What is spoken of the rows once it is known of all whether they can be had; undefined where there are none. */
  speakAvailability(language: ConverterLanguage): string | undefined {
    return this.#view.loaded?.speakAvailability(this.all, this.#asked().answer.tld, language);
  }

  /** The rows; nothing before there is a name. */
  render(isFinal: boolean, choosing: Omit<Choosing, 'isMultiple' | 'leading'>, language: ConverterLanguage): TemplateResult | typeof nothing {
    const { tlds } = this;
    if (tlds.length === 0 || this.#label === undefined) return nothing;
    this.#isNeeded = true;
    if (this.#view.hasFailed) return html`<p role="alert">${language.converter.failed}</p>`;
    return this.#view.loaded?.render(this.all, isFinal, { ...choosing, isMultiple: this.isMultiple, leading: this.#asked().answer.tld }, language) ?? nothing;
  }

  get #label(): string | undefined {
    return labelUnder(this.#asked().answer)?.unicode;
  }
}
