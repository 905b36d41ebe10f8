/** The registries that there are: those of the package, and those that a page or a program adds. */
import { registries as bundled } from '../registries/bundled.js';
import type { Registries } from './choose.js';
import type { Registry } from './registry.js';

let all: Registries = bundled;

/**
 * By TLD: the bundled ones first, then those that were registered, in that order. The first one judges single words. The
 * same object until another registry is registered.
 */
export const allRegistries = (): Registries => all;

/**
 * Adds a registry for names under its TLD, in the place of one that has the same TLD. Elements, lists and pictures judge
 * by it from then on: an element that has rendered before does so when it renders next, so register it before.
 * @throws TypeError if `registry` has no table, or its `tld` is not one label in ACE form
 */
export function registerRegistry(registry: Registry): void {
  const { tld, tables } = registry;
  if (!ACE_LABEL.test(tld)) throw new TypeError(`registry.tld is no top-level domain in ACE form: ${tld}`);
  if (tables.length === 0) throw new TypeError('registry.tables is empty');
  all = { ...all, [tld]: registry };
}

/** Letters, digits and hyphens (RFC 5890 §2.3.1). Not by `toASCII`: `<idn-batch>`, whose worker judges, would load all of IDNA for it. */
const ACE_LABEL = /^(?!-)[a-z\d-]{1,63}(?<!-)$/;
