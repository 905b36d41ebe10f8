import type { BundledRegistry } from '../registry/registry.js';
import { no } from './no/policy.js';
import { nu } from './nu/policy.js';
import { se } from './se/policy.js';

/** The registries that come with the package, by top-level domain; a single word is judged by the first. */
export const registries = {
  se,
  nu,
  no,
} satisfies Record<string, BundledRegistry>;
