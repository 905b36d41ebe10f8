import type { Registry } from './registry.js';

/** No registry: names are held to the protocol alone, and a single label stays one. */
export const anywhere: Registry = { tld: '', tables: [], findingOfRule: {}, shapes: [] };
