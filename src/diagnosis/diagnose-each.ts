import { once } from '../idna/memoize.js';
import { listOf, type SomeRegistries } from '../registry/choose.js';
import { diagnose } from './diagnose.js';
import type { BothForms, Diagnosis } from './diagnosis.js';
import { judgeLabel } from './judge-each.js';
import { examineName } from './validate-name.js';
import type { FinalVerdict } from './verdict.js';

/** What is said of a label under one top-level domain. */
export interface LabelUnderTld {
  readonly tld: string;
  /** `elsewhere` where nobody knows whether the name is permitted: the registry has no rules, or they are not known that far. */
  readonly verdict: FinalVerdict;
  /** The name under the TLD; `ascii` is '' if the label breaks the protocol. */
  readonly name: BothForms;
  /** All that there is to know about the name, with suggestions. Looked for when somebody asks. */
  readonly diagnosis: () => Diagnosis;
}

/**
 * What each registry says of a label, and why. Like `judgeEach`, it maps the label and holds it to the protocol once. Throws nothing.
 * @param label without a TLD, in Unicode or in its ACE form
 */
export function diagnoseEach(label: string, registries: SomeRegistries): LabelUnderTld[] {
  const examined = examineName(label);
  return listOf(registries).map((registry) => {
    const { verdict, validation } = judgeLabel(label, examined, registry);
    const { unicode, ascii } = validation;
    return { tld: registry.tld, verdict, name: { unicode, ascii }, diagnosis: once(() => diagnose(label, registry)) };
  });
}
