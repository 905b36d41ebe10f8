import { rangesOfProperty } from './unicode-property.js';
import { combineRanges, everything, normalizeRanges } from './ranges.js';
import type { ClassNode, Ranges } from './table.js';

/** The sets that a definition may name. */
export interface KnownSets {
  /** By name, those that are defined before. */
  readonly classes: ReadonlyMap<string, Ranges>;
  /** By tag, the code points of the entries that have it. */
  readonly tags: ReadonlyMap<string, Ranges>;
  /** Is told of the ranges that are gone through. */
  readonly count: (ranges: number) => void;
}

/**
 * The code points that a set is made of (RFC 7940 §6.2).
 * @returns undefined where a class is not defined before, or a property is not known here
 */
export function resolveClass(node: ClassNode, known: KnownSets): Ranges | undefined {
  const { type, ranges, by, tag, property, sets } = node;
  if (sets) {
    const members = sets.map((set) => resolveClass(set, known));
    known.count(members.reduce((sum, member) => sum + (member?.length ?? 0), 0));
    return combineSets(type, members);
  }
  if (by === undefined && tag === undefined && property === undefined) known.count(ranges?.length ?? 0);
  if (by !== undefined) return known.classes.get(by);
  if (tag !== undefined) return known.tags.get(tag) ?? [];
  return property === undefined ? normalizeRanges(ranges ?? []) : rangesOfProperty(property);
}

/** RFC 7940 §6.2.6. */
const operators: Readonly<Record<string, (isInOne: boolean, isInOther: boolean) => boolean>> = {
  union: (one, other) => one || other,
  intersection: (one, other) => one && other,
  difference: (one, other) => one && !other,
  'symmetric-difference': (one, other) => one !== other,
};

function combineSets(type: ClassNode['type'], sets: readonly (Ranges | undefined)[]): Ranges | undefined {
  if (!sets.every((set) => set !== undefined)) return undefined;
  const isKept = operators[type];
  return isKept ? sets.reduce((one, other) => combineRanges(one, other, isKept)) : combineRanges(everything, sets[0] ?? [], (_, isInside) => !isInside);
}
