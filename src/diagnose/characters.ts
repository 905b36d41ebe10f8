/** What became of each character of a label. */
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
  { isAce, typed, codePoints }: ExaminedLabel,
  errors: readonly Finding[],
  parts: readonly Part[],
): CharacterDiagnosis[] {
  return joinSequences(charactersOf(isAce ? codePoints : typed), parts).map((character) =>
    describe(character, errors.some((error) => stands(character, error, isAce))),
  );
}

function describe({ text, at, becomes, change }: Character, isRefused: boolean): CharacterDiagnosis {
  const codePoints = Array.from(text, (character) => character.codePointAt(0) as number);
  const status = isRefused ? 'refused' : change === 'none' ? 'allowed' : change === 'removed' ? 'removed' : 'mapped';
  const script = scriptOf((becomes || text).codePointAt(0) as number);
  return { text, codePoints, at, status, ...(change !== 'none' && { becomes }), script };
}

function stands({ at, length }: Character, error: Finding, isAce: boolean): boolean {
  const place = isAce ? error.values?.['decodedAt'] : error.at;
  if (typeof place !== 'number') return false;
  return place < at + length && at < place + (isAce ? 1 : (error.length ?? 1));
}

/** Parts count code points of the mapped label, characters those that were typed. */
function joinSequences(characters: readonly Character[], parts: readonly Part[]): Character[] {
  const sequences = parts.filter(({ length, refused }) => length > 1 && !refused);
  if (sequences.length === 0) return [...characters];
  const joined: Character[] = [];
  let mappedAt = 0;
  for (const character of characters) {
    const before = joined.at(-1);
    const isInside = sequences.some(({ at, length }) => at < mappedAt && mappedAt < at + length);
    if (before && isInside) joined[joined.length - 1] = join(before, character);
    else joined.push(character);
    mappedAt += Array.from(character.becomes).length;
  }
  return joined;
}

function join(one: Character, other: Character): Character {
  const change = one.change === 'none' && other.change === 'none' ? 'none' : 'mapped';
  return {
    text: one.text + other.text,
    at: one.at,
    length: one.length + other.length,
    becomes: one.becomes + other.becomes,
    change,
  };
}
