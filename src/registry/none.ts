import type { Registry } from './registry.js';

/** No registry: names are held to the protocol alone, and a single word gets no TLD. */
export const noRegistry: Registry = { tld: '', tables: [], findingOfRule: {}, shapes: [] };
