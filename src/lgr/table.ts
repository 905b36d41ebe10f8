/**
 * A registry's table as plain data: a label generation ruleset (LGR) of RFC 7940 without variants. What `readTable`
 * reads from XML, what `evaluate` holds a label to, and the compiled form that ships; so ranges stay ranges.
 */

/** What a label may come to (RFC 7940 §7.3), in the order of the standard. */
export type Disposition = 'invalid' | 'blocked' | 'allocatable' | 'activated' | 'valid';

export interface Table extends Meta {
  readonly repertoire: readonly Entry[];
  /** The operators of each rule, in sequence, by its name. Every rule that an entry or an action names is here. */
  readonly rules: Readonly<Record<string, readonly RuleNode[]>>;
  /** In order of precedence. */
  readonly actions: readonly Action[];
}

/** What a table says about itself, by the names of the elements (RFC 7940 §4.3). */
export interface Meta {
  /** The domain and the script in lower case: `se-latn`, `se-hebr`, `nu-latn`. */
  readonly id: string;
  readonly version: string;
  /** Date of the table, `2020-10-02`. */
  readonly date: string;
  readonly 'unicode-version': string;
  /** RFC 5646 language tag: `und-Latn`, `yi-Hebr`. */
  readonly language?: string;
  /** The domain that the table is for, as it writes it: `se`. */
  readonly scope?: string;
  readonly 'validity-start'?: string;
  readonly 'validity-end'?: string;
}

/** What a label may be made of (RFC 7940 §5), where its context allows it (§5.2). */
export type Entry = CharEntry | RangeEntry;

/** A code point, or a sequence of them that stands or falls as one (RFC 7940 §5.1). */
export interface CharEntry extends Condition {
  readonly codePoints: readonly number[];
}

/** Single code points from first to last, both included. */
export interface RangeEntry extends Condition {
  readonly first: number;
  readonly last: number;
}

/** RFC 7940 §7: the first action whose rule fits the label decides its disposition. */
export interface Action extends Condition {
  readonly disp: Disposition;
}

/** The rule that must hold (`when`, `match`); with `not`, that must not (`not-when`, `not-match`). */
export interface Condition {
  readonly rule?: string;
  readonly not?: true;
}

/** A match operator (RFC 7940 §6.3.2); its type is the name of its element. */
export interface RuleNode {
  readonly type: 'char' | 'any' | 'start' | 'end' | 'anchor' | 'choice' | 'rule' | 'look-behind' | 'look-ahead';
  /** Of `char`. */
  readonly codePoints?: readonly number[];
  /** Of the operators that hold others. */
  readonly nodes?: readonly RuleNode[];
}
