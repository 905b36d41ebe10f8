import type { Registry } from '../../registries/registry.js';
import type { Registries } from './newer.js';

/** The registries of `tld` whose rules are known; all of them where it names none. */
export function registriesOf(tld: string | null, registries: Registries) {
  const named = wordsOf(tld).flatMap((each) => (Object.hasOwn(registries, each) ? registries[each] : []));
  return (named.length > 0 ? named : Object.values(registries)) as [Registry, ...Registry[]];
}

/** The top-level domains of a list, separated by spaces; commas and leading dots do no harm. */
export const wordsOf = (tld: string | null): string[] => (tld ?? '').toLowerCase().split(/[\s,.]+/);
