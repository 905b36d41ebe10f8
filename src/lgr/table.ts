/**
 * A registry's table as plain data: a label generation ruleset (LGR) of RFC 7940. What `readTable` reads from XML, what
 * `evaluate` holds a label to, and the compiled form that ships; so ranges stay ranges.
 */

/** What a label may come to (RFC 7940 §7.3), in the order of the standard. A table may have others of its own. */
export type Disposition = 'invalid' | 'blocked' | 'allocatable' | 'activated' | 'valid' | (string & {});

export interface Table extends Meta {
  readonly repertoire: readonly Entry[];
  /** Sets of code points that rules name, as they are defined (RFC 7940 §6.2). */
  readonly classes?: Readonly<Record<string, ClassNode>>;
  /** The operators of each rule, in sequence, by its name. Every rule that is named anywhere is here. */
  readonly rules: Readonly<Record<string, readonly RuleNode[]>>;
  /** In order of precedence. */
  readonly actions: readonly Action[];
}

/** What a table says about itself, by the names of the elements (RFC 7940 §4.3). Texts that it does not have are empty. */
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
  /** All languages, where there are several. */
  readonly languages?: readonly string[];
  /** All scopes, where there are several, or one that is no domain. */
  readonly scopes?: readonly Scope[];
  readonly description?: Description;
  /** The documents that `ref` names (RFC 7940 §4.3.9), by id. */
  readonly references?: Readonly<Record<string, Reference>>;
}

export interface Scope {
  /** `domain`, or what an application defines. */
  readonly type: string;
  readonly text: string;
}

export interface Description {
  /** Media type, such as `text/html`; plain text where there is none. */
  readonly type?: string;
  readonly text: string;
}

export interface Reference {
  readonly text: string;
  readonly comment?: string;
}

/** What the author of a table notes beside a part of it (RFC 7940 §4.3.9, §5.5). */
export interface Remarks {
  /** Ids of references. */
  readonly ref?: readonly string[];
  readonly comment?: string;
}

/** What a label may be made of (RFC 7940 §5), where its context allows it (§5.2). */
export type Entry = CharEntry | RangeEntry;

/** A code point, or a sequence of them that stands or falls as one (RFC 7940 §5.1). */
export interface CharEntry extends Condition, Remarks {
  readonly codePoints: readonly number[];
  /** RFC 7940 §5.6: names that classes choose entries by. */
  readonly tags?: readonly string[];
  readonly variants?: readonly Variant[];
}

/** Single code points from first to last, both included. */
export interface RangeEntry extends Condition, Remarks {
  readonly first: number;
  readonly last: number;
  readonly tags?: readonly string[];
}

/** What an entry may be exchanged for (RFC 7940 §5.3), where its context allows it. */
export interface Variant extends Condition, Remarks {
  /** The same as those of its entry in a reflexive variant; none if the entry may be left out. */
  readonly codePoints: readonly number[];
  /** What actions ask for. */
  readonly type?: string;
}

/** RFC 7940 §7: the first action whose rule fits the label, and whose types fit its variants, decides its disposition. */
export interface Action extends Condition, Remarks {
  readonly disp: Disposition;
  /** Types of variants, at most one of the three (§7.2): one of them occurs in the label; */
  readonly any?: readonly string[];
  /** no others occur; */
  readonly all?: readonly string[];
  /** no others occur, and the label has nothing but variants. */
  readonly only?: readonly string[];
}

/** The rule that must hold (`when`, `match`); with `not`, that must not (`not-when`, `not-match`). */
export interface Condition {
  readonly rule?: string;
  readonly not?: true;
  /** The rule of a `not-when` beside a `when`, which decides alone. */
  readonly ignored?: string;
}

/** A match operator (RFC 7940 §6.3.2); its type is the name of its element. */
export interface RuleNode {
  readonly type: 'char' | 'any' | 'class' | 'start' | 'end' | 'anchor' | 'choice' | 'rule' | 'look-behind' | 'look-ahead';
  /** Of `char`. */
  readonly codePoints?: readonly number[];
  /** Of `class`: the code points that it stands for. */
  readonly ranges?: Ranges;
  /** Of `class`: how these are defined. */
  readonly set?: ClassNode;
  /** Of `rule`: the name of another one whose operators it has. */
  readonly by?: string;
  /** Of the operators that hold others. */
  readonly nodes?: readonly RuleNode[];
  /** How often it is matched (§6.3.3): from `min` to `max` times, without `max` as often as it fits. Once where there is none. */
  readonly count?: { readonly min: number; readonly max?: number };
}

/** Sorted, with room between them; both ends are included. */
export type Ranges = readonly (readonly [first: number, last: number])[];

/** How a set of code points is defined (RFC 7940 §6.2): by one of these, or from other sets. */
export interface ClassNode {
  readonly type: 'class' | 'union' | 'intersection' | 'difference' | 'symmetric-difference' | 'complement';
  readonly ranges?: Ranges;
  /** The name of another one. */
  readonly by?: string;
  /** A tag of entries. */
  readonly tag?: string;
  /** A property of Unicode and its value, `gc:Mn`. */
  readonly property?: string;
  /** What the operators of sets take. */
  readonly sets?: readonly ClassNode[];
}
