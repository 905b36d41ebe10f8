import type { Finding } from '../finding.js';

/** All there is to know about a name under a registry's rules. */
export interface Diagnosis {
  /** As it was typed. */
  readonly input: string;
  /** The name in Unicode; '' only for an empty input. A label with an ACE form that stands for nothing stays as it was typed. */
  readonly unicode: string;
  /** The name in its ACE form; '' if it breaks the protocol. */
  readonly ascii: string;
  /** Whether the name follows the protocol and the registry's rules; null if the registry has no say, or its rules are not known that far. */
  readonly registrable: boolean | null;
  /** What would be registered, without the labels of a host before it; null unless the registry permits it. */
  readonly domain: BothForms | null;
  /** Index of the label that the registry judges, the one directly under its TLD; -1 if there is none. */
  readonly judged: number;
  readonly labels: readonly LabelDiagnosis[];
  /** All findings, in reading order. */
  readonly findings: readonly Finding[];
}

/** A name in Unicode and in its ACE form. */
export interface BothForms {
  readonly unicode: string;
  readonly ascii: string;
}

export interface LabelDiagnosis {
  readonly input: string;
  readonly unicode: string;
  readonly ascii: string;
  /** Length of the ACE form in octets, even if there is an error. */
  readonly octets: number;
  /** Id of the table that decided; only the judged label has one. */
  readonly table?: string;
  /** ISO 15924 codes, in order of appearance. */
  readonly scripts: readonly string[];
  readonly characters: readonly CharacterDiagnosis[];
}

/**
 * The shortest run of code points whose mapping and NFC do not depend on its neighbours, or a sequence of the table. The
 * characters of an ACE label are those that it stands for.
 */
export interface CharacterDiagnosis {
  readonly text: string;
  readonly codePoints: readonly number[];
  /** Place in the label as it was typed or decoded, in code points from 0. */
  readonly at: number;
  /** `refused` wins over `uncertain`, where nobody knows, and that over `mapped`. */
  readonly status: 'allowed' | 'mapped' | 'removed' | 'refused' | 'uncertain';
  readonly becomes?: string;
  /** ISO 15924 code. */
  readonly script: string;
}
