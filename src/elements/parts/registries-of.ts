import { registries } from '../../registries/registries.js';
import type { Registry } from '../../registries/registry.js';

type Registries = readonly [Registry, ...Registry[]];

/** The registries of `tld` whose rules are known; all of them where it names none. */
export function registriesOf(tld: string | null): Registries {
  const named = wordsOf(tld).flatMap((each) => (Object.hasOwn(registries, each) ? registries[each as 'se'] : []));
  return (named.length > 0 ? named : Object.values(registries)) as unknown as Registries;
}

/** The top-level domains of a list, separated by spaces; commas and leading dots do no harm. */
export const wordsOf = (tld: string | null): string[] => (tld ?? '').toLowerCase().split(/[\s,.]+/);
