import { MAX_ENTRY_VARIANTS, MAX_LGR_LEVELS, MAX_LGR_NODES, MAX_LGR_OPERATORS, MAX_TABLE_CODE_POINTS } from '../limits.js';
import { childElements, descendants, type LgrElement } from './lgr-element.js';
import { LgrTextError } from './lgr-text-error.js';

/**
 * Holds the root of an LGR file to what can be read, and judged by, in no time.
 * @throws LgrTextError
 */
export function limitElements(root: LgrElement): void {
  refuseAbove(MAX_LGR_LEVELS, countLevels(root), 'levels');
  const elements = [...descendants(root)];
  const operators = childElements(root).filter(({ name }) => name === 'rules').flatMap((rules) => [...descendants(rules)]);
  refuseAbove(MAX_LGR_NODES, elements.length, 'elements and texts');
  refuseAbove(MAX_LGR_OPERATORS, operators.length, 'elements in rules');
  refuseAbove(MAX_ENTRY_VARIANTS, elements.reduce((most, element) => (element.name === 'char' ? Math.max(most, childElements(element).length) : most), 0), 'variants of an entry');
  refuseAbove(MAX_TABLE_CODE_POINTS, countInRanges(elements), 'code points in ranges');
}

function countLevels({ children }: LgrElement): number {
  return children.reduce((most, child) => (typeof child === 'string' ? most : Math.max(most, 1 + countLevels(child))), 1);
}

/** NaN if a range is malformed, which is for `parseTable` to say. */
function countInRanges(elements: readonly LgrElement[]): number {
  const read = ({ attributes }: LgrElement, name: string): number => parseInt(attributes.get(name) ?? '', 16);
  const ranges = elements.filter(({ name }) => name === 'range');
  return ranges.reduce((count, range) => count + read(range, 'last-cp') - read(range, 'first-cp') + 1, 0);
}

function refuseAbove(limit: number, count: number, what: string): void {
  if (count > limit) throw new LgrTextError('too-complex', `more than ${limit} ${what}`);
}
