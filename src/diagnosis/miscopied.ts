/** What an ACE form was meant to be that somebody heard, wrote down, or typed from paper. */
import { ACE_PREFIX } from '../idna/ace.js';
import { type Finding, warning } from '../finding.js';
import { MAX_LABEL_OCTETS } from '../limits.js';
import type { Registry } from '../registry/registry.js';
import { type NameValidation, validateName } from './validate-name.js';

/** A name within the rules that a code stands for with one of its characters exchanged. */
export interface Reading {
  /** The domain in Unicode and in its ACE form: without labels before it. */
  readonly unicode: string;
  readonly ascii: string;
  /** The place in the ACE form of the judged label, in code points from 0, what stands there, and what was put there. */
  readonly at: number;
  readonly from: string;
  readonly to: string;
}

/** Groups of characters that are taken for each other on paper. */
const alike = ['0o', '1li', '5s'];

/** The readings of a label with one 0 for an o, one 1 for an l or an i, one 5 for an s, or the other way round. None of a text that is no code. */
export function readingsOf(typed: string, registry: Registry): Reading[] {
  const label = typed.toLowerCase();
  // a code that is too long was not copied wrongly in one place alone
  if (!label.startsWith(ACE_PREFIX) || label.length > MAX_LABEL_OCTETS) return [];
  const readings = new Map<string, Reading>();
  for (let at = ACE_PREFIX.length; at < label.length; at++) {
    const from = label.charAt(at);
    for (const to of alike.filter((group) => group.includes(from)).join('').replace(from, '')) {
      const { registrable, unicode, ascii } = validateName(`${label.slice(0, at) + to + label.slice(at + 1)}.${registry.tld}`, [registry]);
      if (registrable) readings.set(unicode, { unicode, ascii, at, from, to });
    }
  }
  const likeliest = (reading: Reading): number => oddness(reading.unicode, registry);
  return [...readings.values()].toSorted((one, other) => likeliest(one) - likeliest(other));
}

/**
 * A warning of a code within the rules whose letters are odd, while another reading has common ones alone: those of one of the
 * registries that are asked, as names of one country are registered in another. By chance one in
 * forty right codes of French names has such a reading, too, so it is a question.
 */
export function findMiscopied({ examined: { labels }, judged, unicode, registrable }: NameValidation, registry: Registry, registries: readonly Registry[]): Finding[] {
  const label = labels[judged];
  if (!registrable || !label || !isOdd(unicode, registry)) return [];
  const readings = readingsOf(label.input, registry).filter((reading) => registries.some((each) => isCommon(reading.unicode, each)));
  const [likeliest] = readings;
  if (!likeliest) return [];
  const { at, from, to, unicode: meant, ascii: meantCode } = likeliest;
  const suggestions = readings.map((reading) => reading.unicode);
  return [{ ...warning('miscopied', judged, 'RFC 3492 §5', { from, to, meant, meantCode }, { at, length: 1 }), suggestions }];
}

/** How unlikely the characters of a name are: common and Hebrew letters are likely, é and ü less so, digits beside letters even less, and all others least. */
export function oddness(name: string, registry: Registry): number {
  const count = (pattern: RegExp): number => labelOf(name).match(pattern)?.length ?? 0;
  return uncommonIn(name, registry).length * 4 + count(/[éü]/g) + count(/\d(?=\p{L})|\d(?<=\p{L}\p{M}*\d)/gu) * 2;
}

/** Whether a name has common letters alone, or Hebrew ones, and none of the exchanged digits between them. */
export const isCommon = (name: string, registry: Registry): boolean => uncommonIn(name, registry).length === 0 && !hasDigitInside(labelOf(name));

/**
 * Whether a name is hardly meant as it is read: it has letters of neither the Swedish nor the Danish and Norwegian alphabet, or
 * letters of both, or one of the exchanged digits between letters.
 */
function isOdd(name: string, registry: Registry): boolean {
  const label = labelOf(name);
  return uncommonIn(name, registry).some((letter) => !/[åäöæø]/.test(letter)) || (/[äö]/.test(label) && /[æø]/.test(label)) || hasDigitInside(label);
}

const uncommonIn = (name: string, { commonLetters = '' }: Registry): string[] =>
  (labelOf(name).match(/[^a-z\d\u05D0-\u05EA\u05B4-\u05C2-]/gu) ?? []).filter((letter) => !commonLetters.includes(letter));

const hasDigitInside = (label: string): boolean => /[015]/.test(label) && /(?<![015])[015]+(?=\p{L})(?<=\p{L}\p{M}*[015]+)/u.test(label);

const labelOf = (name: string): string => name.split('.').at(-2) ?? '';
