/** What a refused name was probably meant to be. */
import { isError } from '../idna/name.js';
import { indexOf } from '../lgr/repertoire.js';
import { chooseRegistry, type RegistryList } from '../registry/choose.js';
import type { LabelDiagnosis } from './diagnosis.js';
import { transliterationOf } from './transliteration.js';
import { validateName, type NameValidation } from './validate-name.js';
import { lookalikeOf } from './lookalike-letters.js';

/**
 * The name with all of its faults mended, likeliest first: white space left out, then as a hyphen. Each is a whole name
 * without an error, and registrable if a registry judges it. Empty if one of the faults can't be mended.
 */
export function suggest({ labels, unicode, judged }: NameValidation, registries: RegistryList): string[] {
  const repaired = new Set(['', '-'].flatMap((space) => repairName(labels, space, registries) ?? []));
  const validated = Array.from(repaired, (name) => validateName(name, registries)).filter(
    ({ findings, registrable }) => !findings.some(isError) && (registrable || judged < 0), // no name below a public suffix
  );
  const suggestions = new Set(validated.map((each) => each.unicode));
  suggestions.delete(unicode);
  return [...suggestions];
}

/** The name with `space` for white space; undefined if a label can't be mended, or nothing is left of a name but its TLD. */
function repairName(labels: readonly LabelDiagnosis[], space: string, registries: RegistryList): string | undefined {
  const { tld, tables } = chooseRegistry(labels, registries);
  const isInTable = (letter: string): boolean => tables.some((table) => indexOf(table)[letter.codePointAt(0) as number]);
  const repaired = labels.filter(({ input }) => input !== '').map((label) => repairLabel(label, space, isInTable));
  if (repaired.length < Math.min(2, labels.length) || !repaired.every(Boolean)) return undefined;
  return [...repaired, ...(repaired.length < 2 && tld ? [tld] : [])].join('.');
}

type IsInTable = (letter: string) => boolean;

/** The label mended; null if one of its characters stands for nothing else. */
function repairLabel({ input, characters }: LabelDiagnosis, space: string, isInTable: IsInTable): string | null {
  const isAce = /^xn--/i.test(input);
  let repaired = '';
  for (const { text, becomes = text, status } of characters) {
    // what a code may not stand for as it is, it was meant to stand for as it is mapped
    const repair = status === 'refused' && (!isAce || becomes === text) ? repairCharacter(text, becomes, isInTable) : becomes;
    if (repair === null) return null;
    // two yods before a patah on its own were meant to be the one letter that takes it
    if (status !== 'refused' || repair !== PATAH) repaired += repair;
    else repaired = repaired.replace(/\u05D9\u05D9$/, `\u05F2${PATAH}`);
  }
  if (/\p{sc=Hebr}/u.test(repaired)) repaired = repaired.replace(/^[-\d]+|[-\d]+$/g, '');
  const joined = repaired.replace(/[-\s]*\s[-\s]*/g, (run) => (run.includes('-') ? '-' : space)).replace(/^-+|-+$/g, '');
  return joined.startsWith('xn--') ? joined : joined.replace(/^(..)--+/su, '$1-');
}

const PATAH = '\u05B7';

/** What stands for a refused character: '' if it is left out, null if nothing does. White space stays for the label to replace. */
function repairCharacter(text: string, becomes: string, isInTable: IsInTable): string | null {
  if (/^\s+$/.test(text)) return ' ';
  if (/^[\u2010-\u2014\u2212\u02D7_/]$/.test(becomes)) return '-';
  if (/^[-0-9]$/.test(becomes) || becomes === PATAH) return becomes;
  const known = respell(text) ?? respell(becomes);
  if (known !== undefined) return known;
  if (!/[\p{L}\p{N}]/u.test(becomes)) return '';
  const decomposed = becomes.normalize('NFD');
  const base = decomposed.replace(/\p{M}/gu, '');
  if (base === decomposed) return null;
  return isInTable(base) ? base : (respell(base) ?? base);
}

const respell = (letter: string): string | undefined => transliterationOf(letter) ?? lookalikeOf(letter);
