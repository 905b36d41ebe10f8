/** Every registry that comes with the package: importing this loads those that are not in every script. */
import { loadable, registries } from '../src/registries/bundled.js';
import type { BundledRegistry } from '../src/registry/registry.js';

const loaded = await Promise.all(Object.entries(loadable).map(async ([tld, load]) => [tld, (await load())[tld]!] as const));

export const everyRegistry: Readonly<Record<string, BundledRegistry>> = { ...registries, ...Object.fromEntries(loaded) };
