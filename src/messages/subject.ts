import type { Diagnosis } from '../diagnosis/diagnosis.js';
import { chooseRegistry, type RegistryList } from '../registry/choose.js';
import type { Subject } from './format-finding.js';

/** What sentences are about: a diagnosis, and the registries that made it. */
export const subjectOf = (diagnosis: Diagnosis, registries: RegistryList): Subject => ({
  diagnosis,
  tld: chooseRegistry(diagnosis.labels, registries).tld,
  tlds: registries.map(({ tld }) => tld).filter(Boolean),
});
