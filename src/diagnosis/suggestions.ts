/** What a refused name was probably meant to be. */
import { isError } from '../idna/name.js';
import { chooseRegistry, type RegistryList } from '../registry/choose.js';
import type { LabelDiagnosis } from './diagnosis.js';
import { validateName, type NameValidation } from './validate-name.js';
import { lookalikeOf } from './lookalike-letters.js';

/**
 * The name with all of its faults mended, likeliest first: white space left out, then as a hyphen. Each is a whole name
 * without an error, and registrable if a registry judges it. Empty if one of the faults can't be mended.
 */
export function suggest({ labels, unicode }: NameValidation, registries: RegistryList): string[] {
  const repaired = new Set(['', '-'].flatMap((space) => repairName(labels, space, registries) ?? []));
  const validated = Array.from(repaired, (name) => validateName(name, registries)).filter(({ findings }) => !findings.some(isError));
  const suggestions = new Set(validated.map((each) => each.unicode));
  suggestions.delete(unicode);
  return [...suggestions];
}

/** The name with `space` for white space; undefined if a label can't be mended, or nothing is left of a name but its TLD. */
function repairName(labels: readonly LabelDiagnosis[], space: string, registries: RegistryList): string | undefined {
  const repaired = labels.filter(({ input }) => input !== '').map((label) => repairLabel(label, space));
  if (repaired.length < Math.min(2, labels.length) || !repaired.every(Boolean)) return undefined;
  const { tld } = chooseRegistry(labels, registries);
  return [...repaired, ...(repaired.length < 2 && tld ? [tld] : [])].join('.');
}

function repairLabel({ input, characters }: LabelDiagnosis, space: string): string | null {
  const isAce = /^xn--/i.test(input);
  let suggested = '';
  for (const { text, becomes = text, status } of characters) {
    // what a code may not stand for as it is, it was meant to stand for as it is mapped
    const suggestion = status === 'refused' && (!isAce || becomes === text) ? repairCharacter(text, becomes) : becomes;
    if (suggestion === null) return null;
    // a patah alone: two yods before it were meant to be the one letter that takes it
    if (status !== 'refused' || suggestion !== PATAH) suggested += suggestion;
    else suggested = suggested.replace(/\u05D9\u05D9$/, `\u05F2${PATAH}`);
  }
  if (/\p{sc=Hebr}/u.test(suggested)) suggested = suggested.replace(/^[-\d]+|[-\d]+$/g, '');
  const joined = suggested.replace(/[-\s]*\s[-\s]*/g, (run) => (run.includes('-') ? '-' : space)).replace(/^-+|-+$/g, '');
  return joined.startsWith('xn--') ? joined : joined.replace(/^(..)--+/su, '$1-');
}

const PATAH = '\u05B7';

/** What stands for a refused character: '' where it is left out, null where nothing does. White space is for later. */
function repairCharacter(text: string, becomes: string): string | null {
  if (/^\s+$/.test(text)) return ' ';
  if (/^[\u2010-\u2014\u2212\u02D7_/]$/.test(becomes)) return '-';
  if (/^[-0-9]$/.test(becomes) || becomes === PATAH) return becomes;
  const known = respell(becomes);
  if (known !== undefined) return known;
  if (!/[\p{L}\p{N}]/u.test(becomes)) return '';
  const decomposed = becomes.normalize('NFD');
  const base = decomposed.replace(/\p{M}/gu, '');
  return base === decomposed ? null : (respell(base) ?? base);
}

const respell = (letter: string): string | undefined => spellings.get(letter) ?? lookalikeOf(letter);

/** Spellings that people use where a letter is not to be had, and marks that are taken for a hyphen. */
const spellings = new Map(
  'ßss œoe þth đd ŧt łl ǥg ħh ʒz əe ςs \u05F0\u05D5\u05D5 \u05F1\u05D5\u05D9 \u05F2\u05D9\u05D9'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
);
