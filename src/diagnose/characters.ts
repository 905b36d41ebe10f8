/** What became of each character of a label. */
import { codePointsOf, countCodePoints } from '../code-points.js';
import type { Finding } from '../finding.js';
import { type Character, charactersOf } from '../idna/characters.js';
import type { ExaminedLabel } from '../idna/label.js';
import type { Part } from '../lgr/evaluate.js';
import type { CharacterDiagnosis } from './diagnosis.js';
import { scriptOf } from './scripts.js';

/**
 * The characters of a label, with what `errors` refuse of them. Characters that `parts` of a table take as one
 * sequence are one. None of an ACE label that stands for nothing.
 */
export function describeCharacters(
  { isAce, input, decoded }: ExaminedLabel,
  errors: readonly Finding[],
  parts: readonly Part[],
): CharacterDiagnosis[] {
  return joinSequences(charactersOf(isAce ? decoded : input), parts, isAce).map(({ text, at, length, becomes, change }) => {
    const isRefused = errors.some(({ at: place, length: extent = 1, values }) => {
      const [from, to] = isAce ? [values?.['decodedAt'], 1] : [place, extent];
      return from !== undefined && Number(from) < at + length && at < Number(from) + to;
    });
    const status = isRefused ? 'refused' : statuses[change];
    const script = scriptOf(becomes || text);
    return { text, codePoints: codePointsOf(text), at, status, ...(text !== becomes && { becomes }), script };
  });
}

const statuses = { none: 'allowed', composed: 'mapped', case: 'mapped', mapped: 'mapped', removed: 'removed' } as const;

/** Parts count code points of the mapped label, characters those that were typed; of an ACE label all are as decoded. */
function joinSequences(characters: readonly Character[], parts: readonly Part[], isAce: boolean): Character[] {
  if (parts.every(({ length }) => length === 1)) return [...characters];
  const joined: Character[] = [];
  let mappedAt = 0;
  for (const character of characters) {
    const before = joined.at(-1);
    const isInside = parts.some(({ at, length, refused }) => !refused && at < mappedAt && mappedAt < at + length);
    if (before && isInside) joined[joined.length - 1] = join(before, character);
    else joined.push(character);
    mappedAt += isAce ? character.length : countCodePoints(character.becomes);
  }
  return joined;
}

const join = (one: Character, other: Character): Character => ({
  text: one.text + other.text,
  at: one.at,
  length: one.length + other.length,
  becomes: one.becomes + other.becomes,
  change: one.change === other.change ? one.change : 'mapped',
});
