/** What became of each character of a label. */
import { codePointsOf, countCodePoints } from '../code-points.js';
import type { Finding } from '../finding.js';
import { isError } from '../idna/name.js';
import { type Character, charactersOf } from '../idna/typed-characters.js';
import type { ExaminedLabel } from '../idna/label.js';
import type { Part } from '../lgr/evaluate.js';
import type { CharacterDiagnosis } from './diagnosis.js';
import { scriptOf } from './scripts.js';
import { isUncertain } from './uncertain.js';

/**
 * The characters of a label, each with whether one of `faults` refuses it, or says that nobody knows. Characters that a table takes
 * as one sequence, as `parts` say, are one. An ACE label that stands for nothing has none.
 */
export function describeCharacters(label: ExaminedLabel, faults: readonly Finding[], parts: readonly Part[] = []): CharacterDiagnosis[] {
  const { isAce } = label;
  const characters = isAce ? charactersOf(label.decoded) : label.characters();
  const [uncertain, refused] = [faults.filter(isUncertain), faults.filter(isError)].map((each) => placesOf(each, isAce)) as [Places, Places];
  return joinSequences(characters, parts, isAce).map(({ text, at, length, becomes, change }) => {
    const changed = change === 'none' ? 'allowed' : change === 'removed' ? change : 'mapped';
    const status = hasAny(refused, at, length) ? 'refused' : hasAny(uncertain, at, length) ? 'uncertain' : changed;
    const described = { text, codePoints: codePointsOf(text), at, status, script: scriptOf(becomes || text) } as const;
    return text === becomes ? described : { ...described, becomes };
  });
}

function hasAny(places: Places, from: number, length: number): boolean {
  for (let place = from; place < from + length; place++) if (places.has(place)) return true;
  return false;
}

type Places = ReadonlySet<number>;

/** The code points that faults are about, of what was typed or of what a code stands for. A fault without a place is about none. */
function placesOf(faults: readonly Finding[], isAce: boolean): Places {
  const places = new Set<number>();
  for (const { at, length = 1, values } of faults) {
    const from = Number(isAce ? values?.['decodedAt'] : at);
    for (let place = from; place < from + (isAce ? 1 : length); place++) places.add(place);
  }
  return places;
}

/** Places of parts count the code points of the mapped label, those of characters what was typed or decoded. */
function joinSequences(characters: readonly Character[], parts: readonly Part[], isAce: boolean): Character[] {
  if (parts.every(({ length }) => length === 1)) return [...characters];
  const inside = new Set(parts.flatMap(({ at, length, refused }) => (refused ? [] : Array.from({ length: length - 1 }, (_, index) => at + 1 + index))));
  const joined: Character[] = [];
  let mappedAt = 0;
  for (const character of characters) {
    const before = inside.has(mappedAt) && joined.pop();
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
