import { diagnose as diagnoseUnder } from '../diagnosis/diagnose.js';
import type { Diagnosis } from '../diagnosis/diagnosis.js';
import type { SomeRegistries } from '../registry/choose.js';
import { defaultRegistry } from './default-registry.js';

/**
 * All there is to know about a name under the rules of a registry: both forms, whether it follows the rules, and what is
 * wrong, was changed or was left out, each with its place and its suggestions. Takes whatever people paste, and throws
 * nothing.
 * @param registries one registry; or several, of which that of the name's TLD judges, and the first one judges single
 *   words; .se if there is none
 */
export function diagnose(input: string, registries: SomeRegistries = defaultRegistry): Diagnosis {
  return diagnoseUnder(input, registries);
}
