import type { ExaminedName } from '../idna/name.js';
import type { Fit } from '../registry/evaluate-label.js';
import type { RegistryList } from '../registry/choose.js';
import type { Registry } from '../registry/registry.js';
import type { Diagnosis } from './diagnosis.js';

/** What is known of a name when it is validated, by which the rest is found. */
export interface NameFacts extends Pick<Diagnosis, 'unicode' | 'ascii' | 'registrable' | 'domain' | 'judged'> {
  readonly examined: ExaminedName;
  readonly registry: Registry;
  /** All that could judge, that of the name's TLD among them. */
  readonly registries: RegistryList;
  /** What the registry says of the label that it judges. */
  readonly fit: Fit | undefined;
  /** Whether the TLD is none of the registry's. */
  readonly isForeign: boolean;
  /** The first label of the public suffix that the name is, or is below; -1 if there is none. */
  readonly suffixAt: number;
}
