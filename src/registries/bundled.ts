import { nu } from './nu/policy.js';
import type { Registry } from '../registry/registry.js';
import { se } from './se/policy.js';

/** Every registry whose rules are known, by top-level domain. */
export const registries = { se, nu } satisfies Record<string, Registry>;
