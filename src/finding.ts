/**
 * What was found in a name, and where. Findings are data: a code, a place and values. The words are chosen in
 * `src/languages`, so that one finding can be said in any language.
 */

/** A fault of the name as the protocol sees it, of a label, or of what was typed around the name. */
export type FindingCode =
  // the text around the name
  | 'cleaned'
  | 'too-much-input'
  | 'space'
  | 'mojibake'
  | 'lost-letter'
  | 'several-names'
  | 'encoded-address'
  | 'ip-address'
  | 'letter-like-at'
  | 'ace-prefix'
  | 'repeated-tld'
  | 'lookalike-tld'
  | 'lacking-tld'
  // the protocol (UTS 46, RFC 5890–5893, RFC 1035)
  | 'empty-name'
  | 'empty-label'
  | 'mapped-case'
  | 'mapped'
  | 'removed'
  | 'deviation'
  | 'not-nfc'
  | 'hyphen-start'
  | 'hyphen-end'
  | 'hyphen-third-fourth'
  | 'leading-mark'
  | 'disallowed-character'
  | 'disallowed-mapping'
  | 'unassigned-character'
  | 'context-joiner'
  | 'context-other'
  | 'bidi'
  | 'label-too-long'
  | 'name-too-long'
  | 'ace-non-ascii'
  | 'ace-undecodable'
  | 'ace-ascii-only'
  | 'ace-in-ace'
  | 'ace-round-trip'
  // the registry's tables and policy
  | 'not-in-table'
  | 'mixed-scripts'
  | 'context-rule'
  | 'disposition'
  | 'digit-at-edge'
  | 'label-length'
  | 'uncertain-length'
  | 'uncertain-character'
  | 'mixed-sets'
  | 'other-tld'
  | 'public-suffix'
  | 'below-public-suffix'
  | 'subdomain'
  // what stands against a name within the rules
  | 'miscopied'
  | 'glued-address'
  | 'display'
  | keyof RegistryRules;

/**
 * The codes of rules that a single registry states in prose. Its policy adds them, as `src/registries/se/policy.ts` does, so that
 * a rule needs no other file than the policy and those with its sentence.
 */
export interface RegistryRules {}

/** An error refuses the name, a warning stands against one that is not refused, and a note does neither. */
export type Severity = 'error' | 'warning' | 'note';

export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Index of the label, from 0. -1: the whole name, or text that was cleaned away (`at` then counts in the input). */
  readonly label: number;
  /** First code point of the place in the label as it was typed, from 0. Absent: the label as a whole. */
  readonly at?: number;
  /** Length of the place in code points. */
  readonly length?: number;
  /** The letter that the place begins at, as a person counts: from 1, in the whole name as it is written, or as its code reads. */
  readonly letter?: number;
  /** The rule: `RFC 5891 §4.2.3.1`, `se-latn hyphen-minus-disallowed`. */
  readonly reference: string;
  readonly values?: Readonly<Record<string, string | number>>;
  /** Whole names with the fault suggested, likeliest first. */
  readonly suggestions?: readonly string[];
}

/** An error, of a label or name as a whole unless it has a place. */
export const error = findingOf('error');

export const warning = findingOf('warning');

export const note = findingOf('note');

function findingOf(severity: Severity) {
  return (code: FindingCode, label: number, reference: string, values?: Finding['values'] & object, place?: Place): Finding => {
    return { code, severity, label, reference, ...(values && { values }), ...place };
  };
}

type Place = Required<Pick<Finding, 'at' | 'length'>>;
