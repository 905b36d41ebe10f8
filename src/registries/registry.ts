import type { Finding, FindingCode } from '../finding.js';
import type { Table } from '../lgr/model.js';

/** A registry's policy as data: its tables, and what its rules say in prose only. */
export interface Registry {
  /** The top-level domain, in ACE form: `se`. */
  readonly tld: string;
  /** A label is permitted if it fits any one of these. */
  readonly tables: readonly RegistryTable[];
  /** Of the U-label, in code points. */
  readonly length: { readonly min: number; readonly max: number };
  /** Words for the context rules of the tables, by rule name; a rule that is not named here is said as it stands. */
  readonly findingOfRule: Readonly<Record<string, FindingCode>>;
  /** Labels of a known shape that are permitted by every table and yet worth a word. */
  readonly shapes: readonly LabelShape[];
}

export interface RegistryTable {
  readonly table: Table;
  /** ISO 15924 code of a script that a label must hold a character of. */
  readonly requiredScript?: string;
}

/** The pattern is matched against the U-label. */
export interface LabelShape extends Pick<Finding, 'code' | 'severity' | 'reference'> {
  readonly pattern: RegExp;
}
