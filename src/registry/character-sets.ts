import { characterValues, type Violation } from '../idna/rule.js';
import type { Registry } from './registry.js';

/**
 * Finds the first character of a U-label that no set of the registry has together with all of those before it. None if a set has
 * the whole label, and none if a character is in no set at all: what that may stand beside, nobody knows.
 */
export function findMixedSets(label: string, { characterSets }: Pick<Registry, 'characterSets'>): Violation[] {
  if (!characterSets) return [];
  const { sets, reference } = characterSets;
  const characters = Array.from(label);
  const isIn = (character: string) => (set: string): boolean => /^[-\d]$/.test(character) || set.includes(character);
  if (!characters.every((character) => sets.some(isIn(character)))) return [];
  let left = sets;
  const at = characters.findIndex((character) => (left = left.filter(isIn(character))).length === 0);
  return at < 0 ? [] : [{ code: 'mixed-sets', at, length: 1, reference, values: characterValues(characters[at] as string) }];
}
