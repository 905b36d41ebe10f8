import type { Finding, FindingCode } from '../finding.js';
import type { Table } from '../lgr/table.js';

/** A registry's policy as data: its tables, and what its rules say in prose only. */
export interface Registry {
  /** The top-level domain, in ACE form: `se`. '' for a registry that judges nothing. */
  readonly tld: string;
  /** A label is permitted if it fits any one of these. */
  readonly tables: readonly Table[];
  /** Words for the context rules of the tables, by rule name; a rule that is not named here is said as it stands. */
  readonly findingOfRule: Readonly<Record<string, FindingCode>>;
  /** What a registry says of labels of a certain shape, such as a length, beside its tables. */
  readonly shapes: readonly LabelShape[];
}

/** The pattern is matched against the U-label. */
export interface LabelShape extends Pick<Finding, 'code' | 'severity' | 'reference' | 'values'> {
  readonly pattern: RegExp;
}
