/** What a refused name was probably meant to be. */
import { isError } from '../idna/name.js';
import type { Registry } from '../registries/registry.js';
import type { LabelDiagnosis } from './diagnosis.js';
import { judge, type Judgement } from './judge.js';
import { lookalikeOf } from './lookalikes-of-latin.js';

/**
 * Whole names with every mendable fault of a name mended, likeliest first: white space left out, then as a hyphen.
 * Each is without error, and registrable where the registry judges. Empty where something can't be mended.
 */
export function suggest({ labels, unicode }: Judgement, registry: Registry): string[] {
  const suggestions = new Set<string>();
  for (const space of ['', '-']) {
    const mended = labels.filter(({ input }) => input !== '').map((label) => mendLabel(label, space));
    if (mended.length < Math.min(2, labels.length) || !mended.every(Boolean)) continue;
    if (mended.length < 2 && registry.tld) mended.push(registry.tld);
    const judgement = judge(mended.join('.'), registry);
    if (!judgement.findings.some(isError)) suggestions.add(judgement.unicode);
  }
  suggestions.delete(unicode);
  return [...suggestions];
}

function mendLabel({ input, characters }: LabelDiagnosis, space: string): string | null {
  const isAce = /^xn--/i.test(input);
  let mended = '';
  for (const { text, becomes = text, status } of characters) {
    // what a code may not stand for as it is, it was meant to stand for as it is mapped
    const mend = status === 'refused' && (!isAce || becomes === text) ? mendCharacter(text, becomes) : becomes;
    if (mend === null) return null;
    // a patah alone: two yods before it were meant to be the one letter that takes it
    if (status !== 'refused' || mend !== PATAH) mended += mend;
    else mended = mended.replace(/\u05D9\u05D9$/, `\u05F2${PATAH}`);
  }
  if (/\p{sc=Hebr}/u.test(mended)) mended = mended.replace(/^[-\d]+|[-\d]+$/g, '');
  const joined = mended.replace(/[-\s]*\s[-\s]*/g, (run) => (run.includes('-') ? '-' : space)).replace(/^-+|-+$/g, '');
  return joined.startsWith('xn--') ? joined : joined.replace(/^(..)--+/su, '$1-');
}

const PATAH = '\u05B7';

/** What stands for a refused character: '' where it is left out, null where nothing does. White space is for later. */
function mendCharacter(text: string, becomes: string): string | null {
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

const respell = (letter: string): string | undefined => mends.get(letter) ?? lookalikeOf(letter);

/** Spellings that people use where a letter is not to be had, and marks that are taken for a hyphen. */
const mends = new Map(
  'ßss œoe þth đd ŧt łl ǥg ħh ʒz əe ςs \u05F0\u05D5\u05D5 \u05F1\u05D5\u05D9 \u05F2\u05D9\u05D9'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
);
