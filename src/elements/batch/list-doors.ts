/** What is asked of a list now and then, each behind a door whose inside is loaded when it is first opened. */
import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { copyText } from '../shared/copy-text.js';
import { renderDoor } from '../shared/door-view.js';
import { download } from '../shared/download.js';
import { LazyModule } from '../shared/lazy-module.js';
import type { BatchLanguage } from './batch-language.js';
import { type Door, type DoorContext, doors, type TermsActions } from './door-context.js';
import type { Source } from './list-input.js';
import type { ListWork } from './list-work.js';

export class ListDoors {
  readonly #host: LitElement;
  readonly #inside: LazyModule<typeof import('./doors-inside.js')>;
  readonly #open = new Set<Door>();
  readonly #work: ListWork;
  #groupBy = '';
  #copied = '';

  constructor(host: LitElement, work: ListWork) {
    this.#host = host;
    this.#work = work;
    this.#inside = new LazyModule(host, () => import('./doors-inside.js'));
  }

  /** There is another list, with other columns. */
  forget(): void {
    this.#groupBy = '';
  }

  render(source: Source, terms: TermsActions, language: BatchLanguage): TemplateResult {
    const { batch } = language;
    const context = this.#contextOf(source, terms);
    const titles: Record<Door, string> = { terms: batch.ownTerms, summary: batch.summary, groups: batch.groups, lookalikes: batch.lookalikes };
    return html`<div class="doors">${doors.map((door) => (door === 'groups' && !context.reading.offered ? nothing : this.#render(door, titles[door], context, language)))}</div>`;
  }

  #contextOf(source: Source, terms: TermsActions): DoorContext {
    const { now, reading, reports, blocked } = this.#work;
    return {
      ...terms, reading, source, reports, blocked,
      isChecking: now === 'checking',
      groupBy: this.#groupBy,
      groupRows: (column) => {
        this.#groupBy = column;
        this.#host.requestUpdate();
      },
      copied: this.#copied,
      copy: async (text, shownBy) => {
        const outcome = await copyText(text, shownBy);
        this.#copied = outcome === 'copied' ? text : '';
        this.#work.sayCopied(outcome);
      },
      save: download,
    };
  }

  #render(door: Door, title: string, context: DoorContext, language: BatchLanguage): TemplateResult {
    const toggle = (isOpen: boolean): void => {
      if (isOpen === this.#open.has(door)) return;
      if (isOpen) this.#open.add(door);
      else this.#open.delete(door);
      if (isOpen) void this.#inside.load();
      this.#host.requestUpdate();
    };
    const inside = (): unknown => {
      const loaded = this.#inside.loaded;
      if (loaded) return loaded.renderInside(door, context, language);
      return html`<p class="quiet">${this.#inside.hasFailed ? language.batch.failed : language.batch.working}</p>`;
    };
    return renderDoor(door, title, this.#open.has(door), toggle, inside);
  }
}
