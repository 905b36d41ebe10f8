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
  /**
   * Matches a character beyond the tables that the registry may permit, as far as anyone knows: a name with one is neither
   * permitted nor refused. Registries whose tables are whole have none.
   */
  readonly uncertain?: RegExp;
  /** Whole sets of letters, of which a name may have those of one alone. Digits and hyphens are in each. */
  readonly characterSets?: { readonly sets: readonly string[]; readonly reference: string };
  /** How long a label may be. That the DNS takes 63 octets holds for every registry. */
  readonly lengths?: readonly LengthRule[];
  /** How the registry writes letters that its tables lack: `ß` as `ss`. */
  readonly spellings?: Readonly<Record<string, string>>;
  /**
   * How letters are written in the ASCII form that the registry advises people to take besides, or that is usual where its names
   * are: `æ` as `ae`. Others lose their marks.
   */
  readonly asciiSpellings?: Readonly<Record<string, string>>;
  /** What the registry says of labels of a certain shape beside its tables. */
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
  /** How surely all of this is known, and from where, if the tables are not the registry's own. */
  readonly evidence?: Evidence;
}

/** A registry that comes with the package: people are told whose rules these are, and where to read them. */
export type BundledRegistry = Registry & Required<Pick<Registry, 'name' | 'source'>>;

/** The pattern is matched against the U-label. */
export interface LabelShape extends Pick<Finding, 'code' | 'severity' | 'reference' | 'values'> {
  readonly pattern: RegExp;
  /** A label that has the shape. Every shape of a bundled registry has one, by which its sentences are tested. */
  readonly example?: string;
}

/** Labels that are shorter than `min` or longer than `max` are refused; with a warning, the registry may refuse them. */
export interface LengthRule {
  /** Code points of the U-label; octets of the ACE form, which an ASCII label is itself; octets of a code alone: `xn--…`. */
  readonly unit: 'characters' | 'octets' | 'code';
  readonly min: number;
  readonly max: number;
  readonly severity: 'error' | 'warning';
  /** The rule, or where it is not certain, what it rests on. */
  readonly reference: string;
}

/** `high`: the registry itself says so. `medium`: others say so, or it was read out of what the registry says. `low`: a guess. */
export type Certainty = 'high' | 'medium' | 'low';

export interface Evidence {
  /** The day on which the sources were read: `2026-11-30`. */
  readonly date: string;
  readonly characters: Certainty;
  readonly lengths: Certainty;
  readonly hyphens: Certainty;
  /** Addresses of what was read beside `source`. */
  readonly sources?: readonly string[];
}
