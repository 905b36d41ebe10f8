/** One label of a name: mapped, decoded or encoded, and held to the rules of its standard. */
import { countCodePoints } from '../code-points.js';
import type { Finding, FindingCode } from '../finding.js';
import { ACE_PREFIX, decodeAce, encodeAce } from './ace.js';
import { type Character, charactersOf, mapLabel } from './typed-characters.js';
import { mappingNotes } from './mapping-notes.js';
import { once } from './memoize.js';
import type { Rule, Violation } from './rule.js';
import { nfc } from './rules.js';

export interface ExaminedLabel {
  /** As it was typed. */
  readonly input: string;
  /** The characters that were typed, and what becomes of each. Most labels are never asked for them. */
  readonly characters: () => readonly Character[];
  /** Whether the label was typed in its ACE form. */
  readonly isAce: boolean;
  /** The U-label, even if it breaks a rule; '' if an ACE form stands for nothing. */
  readonly decoded: string;
  /** The ACE form in lower case, even if the label breaks a rule. */
  readonly ascii: string;
  /** Without those that depend on the whole name (Bidi, lengths). */
  readonly findings: readonly Finding[];
}

/** Examines one label by the rules of a standard. `index` is its place in the name. */
export function examineLabel(input: string, index: number, rules: readonly Rule[]): ExaminedLabel {
  const mapped = mapLabel(input);
  const isAce = mapped.startsWith(ACE_PREFIX);
  const { decoded, fault } = isAce ? decodeAce(mapped) : { decoded: mapped };
  const ascii = isAce ? mapped : encodeAce(mapped);
  const violations: Violation[] = fault
    ? [{ code: fault, reference: ACE }]
    : isPlain(decoded)
      ? []
      : [...(isAce ? nfc(decoded) : []), ...rules.flatMap((breaks) => breaks(decoded))];
  if (!fault && isAce && encodeAce(decoded) !== ascii) violations.push({ code: 'ace-round-trip', reference: ACE });
  const characters = once(() => charactersOf(input));
  const findings = [...mappingNotes({ input, mapped, characters }, index), ...locate({ input, characters, isAce, decoded }, index, violations)];
  return { input, characters, isAce, decoded: fault ? '' : decoded, ascii, findings };
}

/** Most labels: a shape that breaks no rule of either standard. */
const isPlain = (label: string): boolean => /^[0-9a-zß-öø-ÿ]+(?:-[0-9a-zß-öø-ÿ]+)*$/.test(label);

/** Only an A-label that stands for a U-label, and is what that is encoded to, is one. */
const ACE = 'RFC 5891 §5.4';

/** Violations of a label as findings with their place in what was typed. */
export function locate(typed: Typed & Pick<ExaminedLabel, 'isAce' | 'decoded'>, label: number, violations: readonly Violation[]): Finding[] {
  if (violations.length === 0) return [];
  const place = typed.isAce ? placeInAce(countCodePoints(typed.input), typed.decoded) : placeInTyped(typed);
  const findings = violations.map((violation): Finding => ({ severity: 'error', ...violation, label, ...place(violation) }));
  const known = new Set<string>();
  return findings.filter(({ code, at, values }) => {
    const key = [code, at, values?.['decodedAt']].join();
    return !known.has(key) && known.add(key);
  });
}

type Typed = Pick<ExaminedLabel, 'input' | 'characters'>;

/** A place in an ACE label is all of it; what it stands for, and the place there, are values of the finding. */
function placeInAce(length: number, decoded: string) {
  return ({ at, values }: Violation): Partial<Finding> => ({
    at: 0,
    length,
    values: { ...values, ...(decoded && { decoded }), ...(at !== undefined && { decodedAt: at }) },
  });
}

/** From a place in the mapped label to the typed characters that it came from. */
function placeInTyped({ input, characters }: Typed) {
  const origin = characters().flatMap((character) => Array.from(character.becomes, () => character));
  const codePoints = Array.from(input);
  return ({ code, at = -1, length = 1, values }: Violation): Partial<Finding> => {
    const first = origin[at];
    const last = origin[at + length - 1];
    if (!first || !last) return {};
    const place = { at: first.at, length: last.at + last.length - first.at };
    const typed = first === last ? first.text : codePoints.slice(place.at, place.at + place.length).join('');
    const character = String(values?.['character']);
    return {
      ...place,
      code: code === 'space' || code === 'disallowed-character' ? disallowed(typed, character) : code,
      ...(character !== typed && { values: { ...values, typed, becomes: first === last ? first.becomes : mapLabel(typed) } }),
    };
  };
}

/** White space, however it was typed, and what only mapping made of a character have findings of their own. */
function disallowed(typed: string, character: string): FindingCode {
  if (/^[^\S\uFEFF]+$/.test(typed)) return 'space';
  return typed.includes(character) ? 'disallowed-character' : 'disallowed-mapping';
}
