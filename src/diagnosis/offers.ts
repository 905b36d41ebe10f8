/** Which other names are offered for one that can't be had. */
import { MAX_OFFERED_NAMES } from '../limits.js';
import { permits } from '../registry/evaluate-label.js';
import type { RegistryList } from '../registry/choose.js';
import type { Diagnosis } from './diagnosis.js';

/**
 * The same name under the TLDs of `registries` that permit it, the first of them in their order, as whole names in Unicode. None for a name
 * that the protocol refuses, as no registry permits that, and none for a host whose domain nobody can tell: `köp.co.uk`.
 */
export function offersOf({ ascii, labels, judged }: Pick<Diagnosis, 'ascii' | 'labels' | 'judged'>, registries: RegistryList): string[] {
  const [below, ...above] = labels.at(0)?.ascii === 'www' ? labels.slice(1) : labels;
  const label = (judged < 0 ? (above.length === 1 ? below : undefined) : labels[judged])?.unicode;
  if (!ascii || label === undefined) return [];
  return registries.filter((registry) => permits(label, registry)).map(({ tld }) => `${label}.${tld}`).slice(0, MAX_OFFERED_NAMES);
}
