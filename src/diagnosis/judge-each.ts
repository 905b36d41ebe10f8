import type { ExaminedName } from '../idna/name.js';
import { listOf, type RegistryList, type SomeRegistries } from '../registry/choose.js';
import type { Registry } from '../registry/registry.js';
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
    if (tld && !Object.hasOwn(verdicts, tld)) verdicts[tld] = judgeLabel(label, examined, registry).verdict;
  }
  return verdicts;
}

/** What one registry says of a label that was examined: the verdict, and what it rests on. */
export function judgeLabel(label: string, examined: ExaminedName, registry: Registry): { readonly verdict: FinalVerdict; readonly validation: NameValidation } {
  const list: RegistryList = [registry];
  const validation = new NameValidation(examined, list);
  const registrable = findMisreading(label, validation, list) ? false : validation.registrable;
  const find = () => (registrable ? findCautions(validation, list) : validation.findings);
  return { verdict: finalVerdictOf({ input: label, registrable, judged: validation.judged }, find), validation };
}
