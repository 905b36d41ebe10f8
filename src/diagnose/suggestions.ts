/** What a refused name was probably meant to be. */
import { isError } from '../idna/name.js';
import type { Registry } from '../registries/registry.js';
import type { CharacterDiagnosis, LabelDiagnosis } from './diagnosis.js';
import { judge, type Judgement } from './judge.js';
import { lookalikeOf } from './lookalikes-of-latin.js';

/**
 * Whole names with every mendable fault of a name mended, likeliest first: white space left out, then as a hyphen.
 * Each is without error, and registrable where the registry judges. Empty where something can't be mended.
 */
export function suggest(judgement: Judgement, registry: Registry): string[] {
  const names = judgement.findings.some(({ code }) => code === 'space') ? ['', '-'] : [''];
  const candidates = names.map((space) => mendName(judgement, space));
  return [...new Set(candidates)].filter(
    (name): name is string => name !== null && name !== judgement.unicode && isGood(judge(name, registry)),
  );
}

const isGood = ({ findings, registrable }: Judgement): boolean => registrable !== false && !findings.some(isError);

function mendName({ labels, judged, unicode }: Judgement, space: string): string | null {
  const mended = labels.filter(({ input }) => input !== '').map((label) => mendLabel(label, space));
  // a single label was judged under the registry's TLD
  const isBare = labels.length === 1 && judged === 0;
  if (mended.length < Math.min(2, labels.length) || mended.some((label) => !label)) return null;
  return mended.join('.') + (isBare ? unicode.slice(unicode.lastIndexOf('.')) : '');
}

function mendLabel({ characters, scripts }: LabelDiagnosis, space: string): string | null {
  let mended = '';
  for (const character of characters) {
    const text = character.status === 'refused' ? mendCharacter(character, mended, space) : (character.becomes ?? character.text);
    if (text === null) return null;
    // a patah alone: two yods before it were meant to be the one letter that takes it
    if (text === PATAH && mended.endsWith('\u05D9\u05D9')) mended = `${mended.slice(0, -2)}\u05F2${PATAH}`;
    else if (text !== PATAH || character.status !== 'refused') mended += text;
  }
  const placed = mended.replace(/^-+|-+$/g, '').replace(/^(..)--+/su, '$1-');
  return scripts.includes('Hebr') ? placed.replace(/^[-\d]+|[-\d]+$/g, '') : placed;
}

const PATAH = '\u05B7';

/** What stands for a refused character: '' where it is left out, null where nothing does. */
function mendCharacter({ text, becomes = text }: CharacterDiagnosis, before: string, space: string): string | null {
  if (/^\s+$/.test(text)) return before.endsWith(space) ? '' : space;
  if (/^[-0-9]$/.test(becomes) || becomes === PATAH) return becomes;
  const known = mends[becomes] ?? lookalikeOf(becomes);
  if (known !== undefined) return known;
  const base = becomes.normalize('NFD').replace(/\p{M}/gu, '');
  if (base !== becomes.normalize('NFD')) return base === '' ? '' : (mends[base] ?? lookalikeOf(base) ?? base);
  return /^[\p{P}\p{S}\p{C}]+$/u.test(becomes) ? '' : null;
}

/** Spellings that people use where a letter is not to be had, and marks that are taken for a hyphen. */
const mends: Readonly<Record<string, string>> = {
  ß: 'ss',
  '\u05F0': '\u05D5\u05D5',
  '\u05F1': '\u05D5\u05D9',
  '\u05F2': '\u05D9\u05D9',
  '\u2010': '-', '\u2011': '-', '\u2012': '-', '\u2013': '-', '\u2014': '-', '\u2212': '-', '\u02D7': '-', _: '-', '/': '-',
  œ: 'oe', þ: 'th', đ: 'd', ŧ: 't', ł: 'l', ǥ: 'g', ħ: 'h', ʒ: 'z', ə: 'e', ς: 's',
};
