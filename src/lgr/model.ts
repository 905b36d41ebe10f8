/**
 * A registry's table as plain data: a label generation ruleset (LGR) of RFC 7940 without variants. What `parseLgr`
 * reads from XML, what `evaluate` holds a label to, and the compiled form that ships; so ranges stay ranges.
 */

/** RFC 7940 §7.3, in the order in which the standard lists them. */
export const dispositions = ['invalid', 'blocked', 'allocatable', 'activated', 'valid'] as const;

export type Disposition = (typeof dispositions)[number];

export interface Table {
  /** The domain and the script in lower case: `se-latn`, `se-hebr`, `nu-latn`. */
  readonly id: string;
  readonly version: string;
  /** Date of the table, `2020-10-02`. */
  readonly date: string;
  readonly unicodeVersion: string;
  /** RFC 5646 language tags: `und-Latn`, `yi-Hebr`. */
  readonly languages: readonly string[];
  /** The domains that the table is for, as it writes them: `se`. */
  readonly scopes: readonly string[];
  readonly validityStart?: string;
  readonly validityEnd?: string;
  readonly repertoire: readonly Entry[];
  /** A named rule is its children in sequence. */
  readonly rules: Readonly<Record<string, readonly RuleNode[]>>;
  /** In order of precedence. */
  readonly actions: readonly Action[];
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

/** At most one of the two: the context rule that must hold, or that must not. */
export interface Condition {
  readonly when?: string;
  readonly notWhen?: string;
}

/** A match operator (RFC 7940 §6.3.2). Not called Node, which is a name of the DOM. */
export type RuleNode =
  | { readonly type: 'char'; readonly codePoints: readonly number[] }
  | { readonly type: 'any' | 'start' | 'end' | 'anchor' }
  | { readonly type: 'choice' | 'rule' | 'lookBehind' | 'lookAhead'; readonly nodes: readonly RuleNode[] };

/** RFC 7940 §7: the first action whose rule fits the label decides its disposition. */
export interface Action {
  readonly disp: Disposition;
  readonly match?: string;
  readonly notMatch?: string;
}
