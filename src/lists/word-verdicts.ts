import type { Diagnosis } from '../diagnosis/diagnosis.js';
import { judgeEach } from '../diagnosis/judge-each.js';
import type { FinalVerdict } from '../diagnosis/verdict.js';
import type { RegistryList } from '../registry/choose.js';

/** By TLD, what its registry says of a word. */
export type WordVerdicts = Readonly<Record<string, FinalVerdict>>;

/** What each registry says of a name without a TLD; undefined for one that has one. */
export function wordVerdicts({ labels }: Pick<Diagnosis, 'labels'>, registries: RegistryList): WordVerdicts | undefined {
  const [word, ...others] = labels;
  return word && others.length === 0 ? judgeEach(word.input, registries) : undefined;
}
