/** What a refused name was probably meant to be. */
import { isError } from '../idna/name.js';
import type { Registry } from '../registry/registry.js';
import type { LabelDiagnosis } from './diagnosis.js';
import { validateName, type NameValidation } from './validate-name.js';
import { lookalikeOf } from './lookalike-letters.js';

/**
 * Whole names with every mendable fault of a name suggested, likeliest first: white space left out, then as a hyphen.
 * Each is without error, and registrable where the registry judges. Empty where something can't be suggested.
 */
export function suggest({ labels, unicode }: NameValidation, registry: Registry): string[] {
  const suggestions = new Set<string>();
  for (const space of ['', '-']) {
    const suggested = labels.filter(({ input }) => input !== '').map((label) => repairLabel(label, space));
    if (suggested.length < Math.min(2, labels.length) || !suggested.every(Boolean)) continue;
    if (suggested.length < 2 && registry.tld) suggested.push(registry.tld);
    const judgement = validateName(suggested.join('.'), registry);
    if (!judgement.findings.some(isError)) suggestions.add(judgement.unicode);
  }
  suggestions.delete(unicode);
  return [...suggestions];
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
