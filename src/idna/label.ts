/** One label of a name: mapped, decoded or encoded, and held to the rules of its standard. */
import type { Finding } from '../finding.js';
import { ACE_PREFIX, decodeAce, encodeAce } from './ace.js';
import { charactersOf, mapLabel } from './characters.js';
import { nfcViolations, rulesOf, type Standard } from './rules.js';
import { mappingNotes } from './notes.js';
import type { Violation } from './violation.js';

export interface ExaminedLabel {
  /** As it was typed, in code points and as text. */
  readonly typed: readonly number[];
  readonly input: string;
  /** True where the label was typed in its ACE form. */
  readonly isAce: boolean;
  /** The U-label, also where it breaks a rule; the typed text where an ACE form stands for nothing. */
  readonly unicode: string;
  /** The code points of `unicode`; empty where an ACE form stands for nothing. */
  readonly codePoints: readonly number[];
  /** The ACE form in lower case, also where the label breaks a rule. */
  readonly ascii: string;
  /** In reading order; without those that the whole name decides (Bidi, lengths). */
  readonly findings: readonly Finding[];
}

/** Examines one label, given as the code points that were typed. `index` is its place in the name. */
export function examineLabel(typed: readonly number[], index: number, standard: Standard): ExaminedLabel {
  const mapped = mapLabel(typed);
  return mapped.startsWith(ACE_PREFIX)
    ? examineAce(typed, mapped, index, standard)
    : examineUnicode(typed, mapped, index, standard);
}

/** Violations of an examined label as findings with their place in what was typed. */
export function locate(
  label: Pick<ExaminedLabel, 'typed' | 'isAce' | 'unicode'>,
  index: number,
  violations: readonly Violation[],
): Finding[] {
  if (violations.length === 0) return [];
  const place = label.isAce ? placeInAce(label) : placeInTyped(label.typed);
  const findings = violations.map((violation): Finding => ({ severity: 'error', label: index, ...violation, ...place(violation) }));
  return findings.filter((finding, at) => !findings.slice(0, at).some((other) => isSame(finding, other)));
}

function examineUnicode(typed: readonly number[], mapped: string, index: number, standard: Standard): ExaminedLabel {
  const input = String.fromCodePoint(...typed);
  const codePoints = toCodePoints(mapped);
  const violations = rulesOf[standard].flatMap((rule) => rule(codePoints));
  const findings = [
    ...mappingNotes(typed, input, mapped, index),
    ...locate({ typed, isAce: false, unicode: mapped }, index, violations),
  ];
  return { typed, input, isAce: false, unicode: mapped, codePoints, ascii: encodeAce(mapped), findings };
}

/**
 * An ACE label is good only if it is ASCII, stands for something that is not ASCII and no ACE itself, follows the
 * rules as it stands, and is what that would be encoded to (RFC 5891 section 5.4, RFC 5890 section 2.3.2.1).
 */
function examineAce(typed: readonly number[], ascii: string, index: number, standard: Standard): ExaminedLabel {
  const input = String.fromCodePoint(...typed);
  const { decoded, fault } = decodeAce(ascii);
  const codePoints = fault ? [] : toCodePoints(decoded);
  const violations = fault
    ? [aceViolation(fault)]
    : [nfcViolations, ...rulesOf[standard]].flatMap((rule) => rule(codePoints));
  if (!fault && encodeAce(decoded) !== ascii) violations.push(aceViolation('ace-round-trip'));
  const findings = [
    ...mappingNotes(typed, input, ascii, index),
    ...locate({ typed, isAce: true, unicode: decoded }, index, violations),
  ];
  return { typed, input, isAce: true, unicode: fault ? input : decoded, codePoints, ascii, findings };
}

const aceViolation = (code: Violation['code']): Violation => ({ code, reference: 'RFC 5891 §5.4' });

/** A place in an ACE label is all of it: what was decoded, and the place there, travel as values. */
function placeInAce({ typed, unicode }: Pick<ExaminedLabel, 'typed' | 'unicode'>) {
  return ({ at, values }: Violation): Partial<Finding> => ({
    at: 0,
    length: typed.length,
    values: { ...values, ...(unicode && { decoded: unicode }), ...(at !== undefined && { decodedAt: at }) },
  });
}

/** From a place in the mapped label to the typed characters that it came from. */
function placeInTyped(typed: readonly number[]) {
  const characters = charactersOf(typed);
  const origin = characters.flatMap((character) => Array.from(character.becomes, () => character));
  return ({ code, at, length = 1, values }: Violation): Partial<Finding> => {
    const first = at === undefined ? undefined : origin[at];
    const last = at === undefined ? undefined : origin[at + length - 1];
    if (!first || !last) return {};
    const place = { at: first.at, length: last.at + last.length - first.at };
    if (values?.['character'] === undefined || first.text === values['character']) return place;
    const isMapped = code === 'disallowed-character' && (first.change === 'mapped' || first.change === 'case');
    return {
      ...place,
      ...(isMapped && { code: 'disallowed-mapping' }),
      values: { ...values, typed: first.text, becomes: first.becomes },
    };
  };
}

const isSame = (one: Finding, other: Finding): boolean =>
  one.code === other.code && one.at === other.at && one.values?.['decodedAt'] === other.values?.['decodedAt'];

const toCodePoints = (text: string): number[] => Array.from(text, (character) => character.codePointAt(0) as number);
