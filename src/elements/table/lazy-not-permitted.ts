/** What is searched for and not permitted, found once for each search by what is loaded with the first one. */
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { toText } from '../../messages/message.js';
import type { Registry } from '../../registry/registry.js';
import { LazyModule } from '../shared/lazy-module.js';
import type { NotPermitted } from './not-permitted.js';
import type { ShownRows } from './shown-rows.js';
import type { TableLanguage } from './table-language.js';

export class LazyNotPermitted {
  readonly #module: LazyModule<typeof import('./not-permitted.js')>;
  #shown: ShownRows | undefined;
  #found: readonly NotPermitted[] = [];

  constructor(host: ReactiveControllerHost) {
    this.#module = new LazyModule(host, () => import('./not-permitted.js'));
  }

  /** Finds it, as soon as it can be. `written` is the language that characters are drawn as. Undefined for nothing. */
  render(query: string, shown: ShownRows, registry: Registry, language: TableLanguage, written: string): TemplateResult | undefined {
    const loaded = query.trim() ? this.#module.use() : undefined;
    if (!loaded) this.#found = [];
    else if (this.#shown !== shown) this.#found = loaded.findNotPermitted(query, shown.permitted, shown.isFound, registry, language);
    this.#shown = loaded && shown;
    return this.#found.length > 0 ? loaded?.renderNotPermitted(this.#found, written) : undefined;
  }

  /** What was rendered last, to be spoken. */
  get sentences(): string[] {
    return this.#found.map(({ sentence }) => toText(sentence));
  }
}
