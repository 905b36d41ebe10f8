import type { Finding, FindingCode } from '../finding.js';
import type { Table } from '../lgr/table.js';

/** A registry's policy as data: its tables, and the rules that it states in prose only. */
export interface Registry {
  /** The top-level domain, in ACE form: `se`. '' for a registry that judges nothing. */
  readonly tld: string;
  /** The organisation that runs the registry, as it calls itself in a language; in English where it has no name in that. */
  readonly name?: { readonly en: string; readonly [tag: string]: string };
  /** Address of the document in which the registry publishes its rules. Where it and our tables differ, it counts. */
  readonly source?: string;
  /** A label is permitted if it fits any one of these. */
  readonly tables: readonly Table[];
  /** Which finding each context rule of the tables stands for, by the rule's name; other rules are reported by that name. */
  readonly findingOfRule: Readonly<Record<string, FindingCode>>;
  /** How the registry writes letters that its tables lack: `ß` as `ss`. */
  readonly spellings?: Readonly<Record<string, string>>;
  /** What the registry says of labels of a certain shape, such as a length, beside its tables. */
  readonly shapes: readonly LabelShape[];
  /** What the registry itself calls the versions of its tables, by their number: `C` for `3`. */
  readonly revisions?: Readonly<Record<string, string>>;
  /** The letters beside a–z that most names have, by which a code that was copied wrongly is told; nobody is asked about one without. */
  readonly commonLetters?: string;
  /** How `&` is spelled where the TLD is used, the likeliest first: `och`. */
  readonly ampersand?: readonly string[];
  /**
   * The names under the TLD below which others register, in their ACE form and without it: `pp`. Nobody registers one of
   * these, and the registry has no say in what is below.
   */
  readonly publicSuffixes?: readonly string[];
  /**
   * Since when names may have which characters, where a source says so: a date as precise as it is known (`2007`,
   * `2003-10`, `2017-02-13`) → the characters. Letters a to z, digits and the hyphen need no date.
   */
  readonly since?: Readonly<Record<string, string>>;
}

/** A registry that comes with the package: people are told whose rules these are, and where to read them. */
export type BundledRegistry = Registry & Required<Pick<Registry, 'name' | 'source'>>;

/** The pattern is matched against the U-label. */
export interface LabelShape extends Pick<Finding, 'code' | 'severity' | 'reference' | 'values'> {
  readonly pattern: RegExp;
  /** A label that has the shape. Every shape of a bundled registry has one, by which its sentences are tested. */
  readonly example?: string;
}
