import { MAX_NAME_OCTETS } from '../limits.js';
import type { Registry } from './registry.js';

/**
 * Where the longest public suffix of a registry begins that a name is, or is below: the index of its first label. -1 if there
 * is none.
 * @param labels in their ACE form, without the TLD
 */
export function findPublicSuffix(labels: readonly string[], { publicSuffixes = [] }: Pick<Registry, 'publicSuffixes'>): number {
  let found = -1;
  let suffix = '';
  for (let index = labels.length - 1; index >= 0 && labels[index] !== '' && suffix.length < MAX_NAME_OCTETS; index--) {
    suffix = labels[index] + (suffix && `.${suffix}`);
    if (publicSuffixes.includes(suffix)) found = index;
  }
  return found;
}
