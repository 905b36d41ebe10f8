import type { Registry } from './registry.js';

/** By top-level domain. */
export type Registries = Readonly<Record<string, Registry>>;

/** The registries of `tld` whose rules are known; all of them where it names none. */
export function registriesOf(tld: string | null, registries: Registries) {
  const named = wordsOf(tld).flatMap((each) => (Object.hasOwn(registries, each) ? registries[each] : []));
  return (named.length > 0 ? named : Object.values(registries)) as [Registry, ...Registry[]];
}

/** The top-level domains of a list, separated by spaces; commas and leading dots do no harm. */
export const wordsOf = (tld: string | null): string[] => (tld ?? '').toLowerCase().split(/[\s,.]+/);
