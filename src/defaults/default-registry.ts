import { registries } from '../registries/bundled.js';
import type { Registry } from '../registry/registry.js';

/** Judges where a program names no registry. Nothing else in the package prefers one registry to another. */
export const defaultRegistry: Registry = registries.se;
