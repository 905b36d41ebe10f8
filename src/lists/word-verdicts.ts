import type { Diagnosis } from '../diagnosis/diagnosis.js';
import { judgeEach } from '../diagnosis/judge-each.js';
import type { FinalVerdict } from '../diagnosis/verdict.js';
import type { RegistryList } from '../registry/choose.js';
import type { Registry } from '../registry/registry.js';
import { PlainNames } from './plain-names.js';

/** By TLD, what its registry says of a word. */
export type WordVerdicts = Readonly<Record<string, FinalVerdict>>;

/** What each registry says of a name without a TLD; undefined for one that has one. */
export function wordVerdicts({ labels }: Pick<Diagnosis, 'labels'>, registries: RegistryList): WordVerdicts | undefined {
  const [word, ...others] = labels;
  return word && others.length === 0 ? judgeEach(word.input, registries) : undefined;
}

/** The same for a word that is plain for the first of them, as most words of a list are for the others, too: 1 µs for each instead of 10. */
export class PlainWords {
  readonly #each: readonly { readonly registry: Registry; readonly names: PlainNames }[];

  constructor(registries: readonly Registry[]) {
    this.#each = registries.map((registry) => ({ registry, names: new PlainNames([registry]) }));
  }

  verdicts(word: string): WordVerdicts {
    const verdicts: Record<string, FinalVerdict> = {};
    for (const { registry, names } of this.#each) {
      if (names.recognise(word)) verdicts[registry.tld] = 'permitted';
      else Object.assign(verdicts, judgeEach(word, registry));
    }
    return verdicts;
  }
}
