import { evaluate, isEligible } from '../lgr/evaluate.js';
import { type VariantLabel, variants } from '../lgr/variants.js';
import type { RegistryList } from '../registry/choose.js';
import type { Diagnosis } from './diagnosis.js';
import { judgingTable } from './judging-table.js';
import { scriptsOf } from './scripts.js';

/** What a name belongs together with by its table, as labels. */
export interface RelatedNames {
  /** Those that only the holder of the name can have. */
  readonly grantable: readonly string[];
  /** Those in its own scripts that nobody can have once the name is registered. */
  readonly blocked: readonly string[];
  /** Whether the same holds for names with characters of other scripts, which often can't be told from it. */
  readonly hasLookalikes: boolean;
  /** Whether these are all: a name may have more variants than can be tried. */
  readonly isComplete: boolean;
}

/**
 * Finds what a name belongs together with (RFC 7940 §8.2). Not part of a diagnosis, as it takes far longer.
 * @param limit of how many are looked for
 * @returns undefined for a name that is not made of the table's characters, or that its rules refuse
 */
export function relatedNames(diagnosis: Diagnosis, registries: RegistryList, limit: number): RelatedNames | undefined {
  const { label = '', table } = judgingTable(diagnosis, registries) ?? {};
  const evaluation = table && evaluate(label, table);
  if (!evaluation || evaluation.refused > 0 || evaluation.disposition === 'invalid') return undefined;
  const found = variants(label, table, limit);
  const labelsOf = (some: readonly VariantLabel[]): string[] => some.map((variant) => variant.label);
  // what is a variant of a name that is refused is no matter of that name, but of the one that can be registered
  const grantable = found.filter((variant) => (evaluation.eligible ? isEligible(variant.disposition) : evaluate(variant.label, table).eligible));
  const blocked = evaluation.eligible ? found.filter(({ disposition }) => disposition === 'blocked') : [];
  const scripts = scriptsOf(label);
  const own = blocked.filter((variant) => scriptsOf(variant.label).every((script) => scripts.includes(script)));
  return { grantable: labelsOf(grantable), blocked: labelsOf(own), hasLookalikes: own.length < blocked.length, isComplete: found.isComplete };
}
