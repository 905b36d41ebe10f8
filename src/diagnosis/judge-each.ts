import { listOf, type RegistryList, type SomeRegistries } from '../registry/choose.js';
import { findCautions } from './cautions.js';
import { findMisreading } from './misreading.js';
import { examineName, NameValidation } from './validate-name.js';
import { type FinalVerdict, finalVerdictOf } from './verdict.js';

/**
 * What each registry says of a label: the verdict on it under each TLD. The label is mapped and held to the protocol once; it is
 * taken as it is given, and nothing that stands around a name is left out of it. Throws nothing.
 * @param label without a TLD, in Unicode or in its ACE form
 * @param registries those that are asked; of two with the same TLD, the first one answers
 */
export function judgeEach(label: string, registries: SomeRegistries): Readonly<Record<string, FinalVerdict>> {
  const examined = examineName(label);
  const verdicts: Record<string, FinalVerdict> = {};
  for (const registry of listOf(registries)) {
    const { tld } = registry;
    if (!tld || Object.hasOwn(verdicts, tld)) continue;
    const list: RegistryList = [registry];
    const validation = new NameValidation(examined, list);
    const registrable = findMisreading(label, validation, list) ? false : validation.registrable;
    verdicts[tld] = finalVerdictOf({
      input: label,
      registrable,
      judged: validation.judged,
      get findings() {
        return registrable ? findCautions(validation, list) : validation.findings;
      },
    });
  }
  return verdicts;
}
