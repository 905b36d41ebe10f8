/** What the mapping changed in a label, said as notes: never replaced in silence (UTS 46 section 4, step 1). */
import type { Finding } from '../finding.js';
import { type Change, type Character, charactersOf } from './characters.js';
import { deviations } from './mapping.js';
import { formatCodePoint } from './rules.js';

/**
 * One note on upper case for a label, one on invisible characters that were left out, one for each compatibility
 * character that was replaced, and one for each character that IDNA2003 read in another way.
 */
export function mappingNotes(typed: readonly number[], input: string, mapped: string, index: number): Finding[] {
  const isDeviating = typed.some((codePoint) => deviations.has(codePoint));
  if (input === mapped && !isDeviating) return [];
  const characters = charactersOf(typed);
  return [
    ...noteOnAll(characters, 'case', 'mapped-case', index),
    ...noteOnAll(characters, 'removed', 'removed', index),
    ...characters.filter(({ change }) => change === 'mapped').map((character) => noteOnMapped(character, index)),
    ...(isDeviating ? deviationNotes(typed, index) : []),
  ];
}

function noteOnAll(characters: readonly Character[], change: Change, code: Finding['code'], index: number): Finding[] {
  const changed = characters.filter((character) => character.change === change);
  return changed.slice(0, 1).map((first) => ({
    ...note(code, index, first.at, first.length),
    values: { ...characterValues(first.text), becomes: first.becomes, count: changed.length },
  }));
}

function noteOnMapped({ text, at, length, becomes }: Character, index: number): Finding {
  return { ...note('mapped', index, at, length), values: { ...characterValues(text), becomes } };
}

/** UTS 46 section 2.3: ß, final sigma and the joiners stay; what IDNA2003 made of them is a value. */
function deviationNotes(typed: readonly number[], index: number): Finding[] {
  return typed.flatMap((codePoint, at) => {
    const idna2003 = deviations.get(codePoint);
    if (idna2003 === undefined) return [];
    const values = { ...characterValues(String.fromCodePoint(codePoint)), idna2003 };
    return [{ ...note('deviation', index, at, 1), reference: 'UTS 46 §2.3', values }];
  });
}

const note = (code: Finding['code'], label: number, at: number, length: number): Finding => ({
  code,
  severity: 'note',
  label,
  at,
  length,
  reference: 'UTS 46 §4',
});

const characterValues = (text: string): { character: string; codePoint: string } => ({
  character: text,
  codePoint: Array.from(text, (character) => formatCodePoint(character.codePointAt(0) as number)).join(' '),
});
