/** What became of each character of a label. */
import { codePointsOf, countCodePoints } from '../code-points.js';
import type { Finding } from '../finding.js';
import { type Character, charactersOf } from '../idna/typed-characters.js';
import type { ExaminedLabel } from '../idna/label.js';
import type { Part } from '../lgr/evaluate.js';
import type { CharacterDiagnosis } from './diagnosis.js';
import { scriptOf } from './scripts.js';

/**
 * The characters of a label, each with whether one of `errors` refuses it. Characters that a table takes as one sequence, as
 * `parts` say, are one. An ACE label that stands for nothing has none.
 */
export function describeCharacters(label: ExaminedLabel, errors: readonly Finding[], parts: readonly Part[] = []): CharacterDiagnosis[] {
  const { isAce } = label;
  const characters = isAce ? charactersOf(label.decoded) : label.characters();
  return joinSequences(characters, parts, isAce).map(({ text, at, length, becomes, change }) => {
    const isRefused = errors.some((error) => {
      // NaN if the error has no place, so that it refuses none
      const from = Number(isAce ? error.values?.['decodedAt'] : error.at);
      return from < at + length && at < from + (isAce ? 1 : (error.length ?? 1));
    });
    const status = isRefused ? 'refused' : change === 'none' ? 'allowed' : change === 'removed' ? change : 'mapped';
    const script = scriptOf(becomes || text);
    return { text, codePoints: codePointsOf(text), at, status, script, ...(text !== becomes && { becomes }) };
  });
}

/** Places of parts count the code points of the mapped label, those of characters what was typed or decoded. */
function joinSequences(characters: readonly Character[], parts: readonly Part[], isAce: boolean): Character[] {
  if (parts.every(({ length }) => length === 1)) return [...characters];
  const joined: Character[] = [];
  let mappedAt = 0;
  for (const character of characters) {
    const isInside = parts.some(({ at, length, refused }) => !refused && at < mappedAt && mappedAt < at + length);
    const before = isInside && joined.pop();
    joined.push(before ? join(before, character) : character);
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
