/** One label of a name: mapped, decoded or encoded, and held to the rules of its standard. */
import { countCodePoints } from '../code-points.js';
import type { Finding, FindingCode } from '../finding.js';
import { ACE_PREFIX, type AceFault, decodeAce, encodeAce } from './ace.js';
import { type Character, charactersOf, mapLabel } from './typed-characters.js';
import { mappingNotes } from './mapping-notes.js';
import type { Rule, Violation } from './rule.js';
import { isPlain, nfc } from './rules.js';

/** What there is to know about a label; what takes long, and is not asked for of most labels, when it is asked for. */
export class ExaminedLabel {
  /** As it was typed. */
  readonly input: string;
  /** After mapping; an ACE form in lower case. */
  readonly mapped: string;
  /** Whether the label was typed in its ACE form. */
  readonly isAce: boolean;
  /** The U-label, even if it breaks a rule; '' if an ACE form stands for nothing. */
  readonly decoded: string;
  /** The same, but an ACE form that stands for nothing as it was typed. */
  readonly unicode: string;
  /** The ACE form in lower case, even if the label breaks a rule. */
  readonly ascii: string;
  /** The rules that it breaks by itself. */
  readonly violations: readonly Violation[];
  /** Its place in the name. */
  readonly #index: number;
  #characters: readonly Character[] | undefined;

  constructor(input: string, index: number, rules: readonly Rule[]) {
    const mapped = mapLabel(input);
    const isAce = mapped.startsWith(ACE_PREFIX);
    const { decoded, fault } = isAce ? decodeAce(mapped) : { decoded: mapped };
    this.input = input;
    this.mapped = mapped;
    this.isAce = isAce;
    this.decoded = fault ? '' : decoded;
    this.unicode = isAce ? this.decoded || input : decoded;
    this.ascii = isAce ? mapped : encodeAce(mapped);
    this.violations = fault ? [faultOf(fault, decoded)] : isAce ? aceViolations(mapped, decoded, rules) : violationsOf(decoded, rules);
    this.#index = index;
  }

  /** The characters that were typed, and what becomes of each. */
  characters(): readonly Character[] {
    return (this.#characters ??= charactersOf(this.input));
  }

  /** What mapping changed, and the rules that it breaks by itself: without what depends on the whole name (Bidi, lengths). */
  findings(): Finding[] {
    return [...mappingNotes(this, this.#index), ...locate(this, this.#index, this.violations)];
  }
}

const violationsOf = (label: string, rules: readonly Rule[]): readonly Violation[] => (isPlain(label) ? none : rules.flatMap((breaks) => breaks(label)));

const none: readonly Violation[] = [];

const faultOf = (code: AceFault, decoded: string): Violation => ({ code, reference: ACE, ...(decoded && { values: { decoded } }) });

function aceViolations(ace: string, decoded: string, rules: readonly Rule[]): Violation[] {
  const isSame = encodeAce(decoded) === ace;
  return [...nfc(decoded), ...violationsOf(decoded, rules), ...(isSame ? [] : [{ code: 'ace-round-trip', reference: ACE } as const])];
}

/** Only an A-label that stands for a U-label, and is what that is encoded to, is one. */
const ACE = 'RFC 5891 §5.4';

/** Violations of a label as findings with their place in what was typed. */
export function locate(label: ExaminedLabel, index: number, violations: readonly Violation[]): Finding[] {
  if (violations.length === 0) return [];
  const place = label.isAce ? placeInAce(countCodePoints(label.input), label.decoded) : placeInTyped(label);
  const findings = violations.map((violation): Finding => ({ severity: 'error', ...violation, label: index, ...place(violation) }));
  const known = new Set<string>();
  return findings.filter(({ code, at, values }) => {
    const key = [code, at, values?.['decodedAt']].join();
    return !known.has(key) && known.add(key);
  });
}

/** A place in an ACE label is all of it; what it stands for, and the place there, are values of the finding. */
function placeInAce(length: number, decoded: string) {
  return ({ at, values }: Violation): Partial<Finding> => ({
    at: 0,
    length,
    values: { ...values, ...(decoded && { decoded }), ...(at !== undefined && { decodedAt: at }) },
  });
}

/** From a place in the mapped label to the typed characters that it came from. */
function placeInTyped(label: ExaminedLabel) {
  const origin = label.characters().flatMap((character) => Array.from(character.becomes, () => character));
  const codePoints = Array.from(label.input);
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
