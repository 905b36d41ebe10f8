import { codePointsOf } from '../../code-points.js';
import { isReflexive } from '../../lgr/evaluate.js';
import { standsAt } from '../../lgr/match.js';
import { indexOf } from '../../lgr/repertoire.js';
import type { Registry } from '../../registry/registry.js';

/** What a character of a registry's tables belongs together with, so that names may differ in nothing else (RFC 7940 §5.3). */
export function variantsOf(text: string, { tables }: Registry): string[] {
  const codePoints = codePointsOf(text);
  const entries = tables.flatMap((table) => indexOf(table)[codePoints[0] ?? -1] ?? []);
  const own = entries.filter((entry) => entry.codePoints.length === codePoints.length && standsAt(entry.codePoints, codePoints, 0));
  const variants = own.flatMap((entry) => (entry.variants ?? []).filter((variant) => !isReflexive(variant, entry) && variant.codePoints.length > 0));
  return [...new Set(variants.map((variant) => String.fromCodePoint(...variant.codePoints)))];
}
