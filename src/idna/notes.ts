/** What the mapping changed in a label, said as notes: never replaced in silence (UTS 46 section 4, step 1). */
import type { Finding } from '../finding.js';
import { type Character, charactersOf } from './characters.js';
import { deviations } from './mapping.js';
import { characterValues } from './rule.js';

const codes = { case: 'mapped-case', removed: 'removed', mapped: 'mapped' } as const;

/**
 * One note on upper case for a label, one on invisible characters that were left out, one for each compatibility
 * character that was replaced, and one for each character that IDNA2003 read in another way.
 */
export function mappingNotes(typed: string, mapped: string, label: number): Finding[] {
  if (typed === mapped && !/[ßς\u200C\u200D]/.test(mapped)) return [];
  const characters = charactersOf(typed);
  return characters.flatMap((character, index) => {
    const { text, at, length, becomes, change } = character;
    const notes: Finding[] = [];
    const note = (code: Finding['code'], reference: string, values: Finding['values']): void => {
      notes.push({ code, severity: 'note', label, at, length, reference, values: { ...characterValues(text), ...values } });
    };
    if (change in codes && (change === 'mapped' || isFirst(characters, index))) {
      note(codes[change as 'case'], 'UTS 46 §4', { becomes, ...(change !== 'mapped' && { count: count(characters, change) }) });
    }
    const idna2003 = deviations.get(becomes);
    if (idna2003 !== undefined) note('deviation', 'UTS 46 §2.3', { idna2003 });
    return notes;
  });
}

const isFirst = (characters: readonly Character[], index: number): boolean =>
  characters.findIndex(({ change }) => change === characters[index]?.change) === index;

const count = (characters: readonly Character[], change: Character['change']): number =>
  characters.filter((character) => character.change === change).length;
