/** What the mapping changed in a label, said as notes: never replaced in silence (UTS 46 section 4, step 1). */
import { type Finding, note } from '../finding.js';
import { deviations } from './mapping.js';
import { characterValues } from './rule.js';
import type { Character } from './typed-characters.js';

interface MappedLabel {
  readonly input: string;
  readonly mapped: string;
  characters(): readonly Character[];
}

/** Whether there is anything to note. Of most labels there is not. */
export const hasNotes = ({ input, mapped }: Pick<MappedLabel, 'input' | 'mapped'>): boolean => input !== mapped || /[ßς\u200C\u200D]/.test(mapped);

/**
 * One note on upper case for a label, one on invisible characters that were left out, one for each compatibility
 * character that was replaced, and one for each character that IDNA2003 read in another way.
 */
export function mappingNotes(mappedLabel: MappedLabel, label: number): Finding[] {
  if (!hasNotes(mappedLabel)) return [];
  const typed = mappedLabel.characters();
  const counts = new Map<Character['change'], number>();
  for (const { change } of typed) counts.set(change, (counts.get(change) ?? 0) + 1);
  const said = new Set<Character['change']>();
  return typed.flatMap((character) => {
    const { text, at, length, becomes, change } = character;
    const values = characterValues(text);
    const place = { at, length };
    const notes: Finding[] = [];
    if (change === 'mapped') notes.push(note('mapped', label, 'UTS 46 §4', { ...values, becomes }, place));
    else if ((change === 'case' || change === 'removed') && !said.has(change)) {
      said.add(change);
      const code = change === 'case' ? 'mapped-case' : change;
      notes.push(note(code, label, 'UTS 46 §4', { ...values, becomes, count: counts.get(change) ?? 0 }, place));
    }
    const idna2003 = deviations.get(becomes);
    if (idna2003 !== undefined) notes.push(note('deviation', label, 'UTS 46 §2.3', { ...values, idna2003 }, place));
    return notes;
  });
}
