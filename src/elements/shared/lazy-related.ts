import { nothing, type ReactiveControllerHost } from 'lit';
import type { ChosenLanguage } from '../../messages/choose-language.js';
import type { Registries } from '../../registry/choose.js';
import type { Answer } from './evaluate-input.js';
import { LazyModule } from './lazy-module.js';
import type { RelatedView } from './related-view.js';

/** What a name belongs together with, for names that a table with variants judges. */
export class LazyRelated {
  readonly #view: LazyModule<RelatedView>;

  constructor(host: ReactiveControllerHost) {
    this.#view = new LazyModule(host, async () => new (await import('./related-view.js')).RelatedView(host));
  }

  render(answer: Answer, registries: Registries, chosen: ChosenLanguage): unknown {
    const { labels, judged } = answer.diagnosis;
    const registry = registries[answer.tld];
    const table = registry?.tables.find(({ id }) => id === labels[judged]?.table);
    if (!registry || !table?.repertoire.some((entry) => 'variants' in entry)) return nothing;
    return this.#view.use()?.render(answer, registry, chosen);
  }
}
