/** What came of each step, in one sentence: the headline, and what a screen reader is told. */
import { formatCounts } from '../elements/batch/format-counts.js';
import type { BaseSummary, DrawnSummary } from '../workers/draw-desk.js';
import type { DrawLanguage } from './draw-language.js';
import type { Verdict } from './draw-state.js';

export const sayBase = ({ rows, names }: Pick<BaseSummary, 'rows' | 'names'>, { draw, tag }: DrawLanguage): string => formatCounts(draw.baseMade, { count: rows, names }, tag);

export function sayDrawn({ count, later }: DrawnSummary, { draw, tag }: DrawLanguage): string {
  const last = later.at(-1);
  return formatCounts(last ? draw.drawnAgain : draw.drawn, { count: last ? last.count : count }, tag);
}

export const sayVerdict = ({ all, faults }: Verdict, { draw, tag }: DrawLanguage): string =>
  faults.length === 0 ? formatCounts(draw.right, { count: all }, tag) : draw.wrong;
