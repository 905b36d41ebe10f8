import { registries } from '../../registries/registries.js';
import type { Registry } from '../../registries/registry.js';

/** The registries of `tld` whose rules are known; the first of all where there is none. */
export function registriesOf(tld: string | null): readonly [Registry, ...Registry[]] {
  const known = new Map<string, Registry>(Object.entries(registries));
  const [first = registries.se, ...others] = (tld ?? '').toLowerCase().split(/\s+/).flatMap((each) => known.get(each) ?? []);
  return [first, ...others];
}
