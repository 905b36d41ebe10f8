/** The registries that there are: those of the package, and those that a page or a program adds. */
import { loadable, registries as bundled } from '../registries/bundled.js';
import { isTld, type Registries, readTlds } from './choose.js';
import type { Registry } from './registry.js';

let all: Registries = bundled;
const failed = new Set<string>();
const listeners = new Set<() => void>();

/**
 * By TLD: the ones that every script has first, then those that were loaded, in the order of the package, then those that were registered. The first one judges
 * single words. The same object until there is another registry.
 */
export const allRegistries = (): Registries => all;

/**
 * Adds a registry for names under its TLD, in the place of one that has the same TLD. Elements, lists and pictures judge
 * by it from then on: an element that has rendered before does so when it renders next, so register it before.
 * @throws TypeError if `registry` has no table, or its `tld` is not one label in ACE form
 */
export function registerRegistry(registry: Registry): void {
  const { tld, tables } = registry;
  if (!isTld(tld)) throw new TypeError(`registry.tld is no top-level domain in ACE form: ${tld}`);
  if (tables.length === 0) throw new TypeError('registry.tables is empty');
  all = { ...all, [tld]: registry };
}

/**
 * Loads registries of the package that are not in every script, so that whatever does not wait can judge by them. There is nothing
 * to do for one that is there already, and for one that the package has not.
 * @param tlds such as `no fi`; all that there are if it is left out
 * @throws if a file can't be loaded; the others are there nevertheless, and a later call tries again
 */
export async function loadRegistries(tlds = Object.keys(loadable).join(' ')): Promise<void> {
  const loads = readTlds(tlds).filter(isMissing).map(load);
  await Promise.allSettled(loads);
  await Promise.all(loads);
}

/** Whether a list of TLDs names a registry that has yet to be loaded. */
export const hasMissing = (tlds: string | null): boolean => readTlds(tlds).some(isMissing);

/** Whether it names one that may still come: nobody has tried to load it in vain. */
export const hasAwaited = (tlds: string | null): boolean => readTlds(tlds).some((tld) => isMissing(tld) && !failed.has(tld));

/** Calls the listener whenever a registry was loaded. Returns the function that ends that. */
export function onRegistries(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

async function load(tld: string): Promise<void> {
  failed.delete(tld);
  try {
    const { [tld]: registry } = await (loadable[tld] as (typeof loadable)[string])();
    if (!registry || !isMissing(tld)) return;
    all = inOrder({ ...all, [tld]: registry });
    for (const listener of listeners) listener();
  } catch (error) {
    failed.add(tld);
    throw error;
  }
}

/** Those of the package in its order, however fast their files came, and then the others. */
function inOrder(registries: Registries): Registries {
  const order = [...Object.keys(bundled), ...Object.keys(loadable)];
  const rank = (tld: string): number => (order.includes(tld) ? order.indexOf(tld) : order.length);
  return Object.fromEntries(Object.entries(registries).toSorted(([one], [other]) => rank(one) - rank(other)));
}

const isMissing = (tld: string): boolean => Object.hasOwn(loadable, tld) && !Object.hasOwn(all, tld);
