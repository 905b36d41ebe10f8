/** Which registry judges a name. Nothing else decides it. */
import { encodeAce } from '../idna/ace.js';
import { noRegistry, registryWithoutRules } from './none.js';
import type { Registry } from './registry.js';

/** By top-level domain. */
export type Registries = Readonly<Record<string, Registry>>;

/** What a caller names: one registry, several in order, or several by TLD. */
export type SomeRegistries = Registry | readonly Registry[] | Registries;

/** At least one registry; the first one judges single words. */
export type RegistryList = readonly [Registry, ...Registry[]];

/** The labels of a name, mapped and in their ACE form: `SE` reads `se`. */
type Labels = readonly { readonly ascii: string }[];

/**
 * The registry of the name's TLD, or the first one for a single word. A name under a TLD that none of them has gets the
 * first one, too, which then has no say (`registrable` is null).
 */
export function chooseRegistry(labels: Labels, registries: RegistryList): Registry {
  const tld = tldOf(labels, registries);
  return registries.find((registry) => registry.tld === tld) ?? registries[0];
}

/** The TLD that a name has, or that of the first registry for a single word. */
export const tldOf = (labels: Labels, [first]: RegistryList): string | undefined => (labels.length > 1 ? labels.at(-1)?.ascii : first.tld);

/** The same registries with that of `tld` first, so that it judges single words; as they are if none has it. */
export function preferring(tld: string | undefined, registries: RegistryList): RegistryList {
  const preferred = registries.find((registry) => registry.tld === tld);
  return preferred ? [preferred, ...registries.filter((registry) => registry !== preferred)] : registries;
}

/** The registries that a caller names as a list. Where there is none, names are held to the protocol alone. */
export function listOf(registries: SomeRegistries): RegistryList {
  const list = isRegistry(registries) ? [registries] : Object.values(registries as Registries);
  return isFilled(list) ? list : [noRegistry];
}

/**
 * The registries that a list of TLDs names, such as `se nu`; all of them where it is empty. A TLD that none is known for gets one
 * without rules: whoever names it takes its names, and nobody can say more of them than the protocol does. A list that has no TLD
 * in it names none, and nobody judges.
 */
export function registriesOf(tlds: string | null, registries: Registries): RegistryList {
  const named = readTlds(tlds).map((tld) => ownRegistry(tld, registries) ?? registryWithoutRules(tld));
  return listOf(named.length > 0 || wordsOf(tlds).length > 0 ? named : registries);
}

/** Those of `registriesOf` that have rules; all that are known if none of them has. */
export function registriesWithRules(tlds: string | null, registries: Registries): RegistryList {
  const known = registriesOf(tlds, registries).filter(({ tables }) => tables.length > 0);
  return listOf(known.length > 0 ? known : registries);
}

const ownRegistry = (tld: string, registries: Registries): Registry | undefined => (Object.hasOwn(registries, tld) ? registries[tld] : undefined);

/**
 * The TLDs of a list in their ACE form, each once; commas and dots around them do no harm. What can be no TLD is left out, and so is
 * `co.uk`: under its TLD, a word would be another name.
 */
export const readTlds = (tlds: string | null): string[] => [...new Set(wordsOf(tlds).map((word) => encodeAce(word.normalize('NFC'))))].filter(isTld);

/** A page may set its property to a list. */
const wordsOf = (tlds: string | null): string[] =>
  String(tlds ?? '').toLowerCase().split(/[\s,]+/).map((word) => word.split('.').filter(Boolean).join('.')).filter(Boolean);

/** Whether a text is a label in ACE form: letters, digits and hyphens (RFC 5890 §2.3.1). Not by `toASCII`: `<idn-batch>`, whose worker judges, would load all of IDNA for it. */
export const isTld = (text: string): boolean => /^(?!-)[a-z\d-]{1,63}(?<!-)$/.test(text);

const isRegistry = (value: SomeRegistries): value is Registry => Array.isArray((value as Registry).tables);

const isFilled = (list: readonly Registry[]): list is RegistryList => list.length > 0;
