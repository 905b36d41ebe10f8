/** One label of a name: mapped, decoded or encoded, and held to the rules of its standard. */
import { countCodePoints } from '../code-points.js';
import type { Finding, FindingCode } from '../finding.js';
import { ACE_PREFIX, type AceFault, decodeAce, encodeAce } from './ace.js';
import { type Character, charactersOf, mapLabel } from './typed-characters.js';
import { mappingNotes } from './mapping-notes.js';
import { once } from './memoize.js';
import type { Rule, Violation } from './rule.js';
import { isPlain, nfc } from './rules.js';
import { COMPOSABLE, MAPPED, traitsIn } from './traits.js';

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
  /** Whether it breaks a rule by itself. */
  readonly isBroken: boolean;
  /** Those of the U-label. */
  readonly traits: number;
  /** Its place in the name. */
  readonly #index: number;
  readonly #rules: readonly Rule[];
  readonly #fault: AceFault | undefined;
  #characters: readonly Character[] | undefined;
  #origins: readonly Character[] | undefined;

  /** @param typed the traits of `input` */
  constructor(input: string, index: number, rules: readonly Rule[], typed = traitsIn(input)) {
    const mapped = typed & MAPPED ? mapLabel(input) : typed & COMPOSABLE ? input.normalize('NFC') : input;
    const isAce = mapped.startsWith(ACE_PREFIX);
    const { decoded, fault } = isAce ? decodeAce(mapped) : { decoded: mapped };
    this.input = input;
    this.mapped = mapped;
    this.isAce = isAce;
    this.decoded = fault ? '' : decoded;
    this.unicode = isAce ? this.decoded || input : decoded;
    this.ascii = isAce ? mapped : encodeAce(mapped);
    this.traits = decoded === input ? typed : traitsIn(decoded);
    this.#index = index;
    this.#rules = rules;
    this.#fault = fault;
    this.isBroken = fault !== undefined || (isAce && !isCode(mapped, decoded)) || (!isPlain(decoded, this.traits) && rules.some((breaks) => breaks(decoded).length > 0));
  }

  /** The characters that were typed, and what becomes of each. */
  characters(): readonly Character[] {
    return (this.#characters ??= charactersOf(this.input));
  }

  /** The typed character that each code point of the mapped label came from. */
  origins(): readonly Character[] {
    return (this.#origins ??= originsOf(this.characters()));
  }

  /** What mapping changed, and the rules that it breaks by itself: without what depends on the whole name (Bidi, lengths). */
  findings(): Finding[] {
    return [...mappingNotes(this, this.#index), ...locate(this, this.#index, this.isBroken ? this.#violations() : [])];
  }

  /** The rules that it breaks by itself. */
  #violations(): Violation[] {
    const { mapped, isAce, decoded } = this;
    if (this.#fault) return [faultOf(this.#fault, decodeAce(mapped).decoded)];
    const broken = this.#rules.flatMap((breaks) => breaks(decoded));
    return isAce ? [...nfc(decoded), ...broken, ...(encodeAce(decoded) === mapped ? [] : [{ code: 'ace-round-trip', reference: ACE } as const])] : broken;
  }
}

const faultOf = (code: AceFault, decoded: string): Violation => ({ code, reference: ACE, ...(decoded && { values: { decoded } }) });

/** Whether a code is that of what it was decoded to: of which none else is, unless two halves of a code point met (RFC 3492 §6.2). */
const isCode = (ace: string, decoded: string): boolean =>
  nfc(decoded).length === 0 && (!/[\uD800-\uDFFF]/.test(decoded) || encodeAce(decoded) === ace);

/** Only an A-label that stands for a U-label, and is what that is encoded to, is one. */
const ACE = 'RFC 5891 §5.4';

/** Violations of a label as findings with their place in what was typed. */
export function locate(label: ExaminedLabel, index: number, violations: readonly Violation[]): Finding[] {
  if (violations.length === 0) return [];
  const place = label.isAce ? placeInAce(countCodePoints(label.input), label.decoded) : placeInTyped(label);
  const findings = violations.map((violation): Finding => ({ severity: 'error', ...violation, label: index, ...place(violation) }));
  if (findings.length === 1) return findings;
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

/** A loop: the protocol, the tables and the scripts of a wrong name all ask for places, and lists have many such names. */
function originsOf(characters: readonly Character[]): Character[] {
  const origins: Character[] = [];
  for (const character of characters) {
    for (let count = countCodePoints(character.becomes); count > 0; count--) origins.push(character);
  }
  return origins;
}

/** From a place in the mapped label to the typed characters that it came from. */
function placeInTyped(label: ExaminedLabel) {
  const origin = label.origins();
  const codePoints = once(() => Array.from(label.input));
  return ({ code, at = -1, length = 1, values }: Violation): Partial<Finding> => {
    const first = origin[at];
    const last = origin[at + length - 1];
    if (!first || !last) return {};
    const place = { at: first.at, length: last.at + last.length - first.at };
    const typed = first === last ? first.text : codePoints().slice(place.at, place.at + place.length).join('');
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
