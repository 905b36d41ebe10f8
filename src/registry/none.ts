import type { Registry } from './registry.js';

/** No registry: names are held to the protocol alone, and a single word gets no TLD. */
export const noRegistry: Registry = { tld: '', tables: [], findingOfRule: {}, shapes: [] };

/** For names under a TLD of whose rules nothing is known: they are held to the protocol alone, and none is ever refused for its TLD. */
export const registryWithoutRules = (tld: string): Registry => ({ ...noRegistry, tld });
