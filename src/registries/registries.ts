import { nu } from './nu.js';
import type { Registry } from './registry.js';
import { se } from './se.js';

/** Every registry whose rules are known, by top-level domain. */
export const registries = { se, nu } satisfies Record<string, Registry>;
