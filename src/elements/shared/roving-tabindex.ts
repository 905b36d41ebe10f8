/** Roving tabindex: a list with a single tab stop, in which arrow keys, Home and End move the focus. */

/**
 * Moves the focus to the item that the key leads to, and calls `onWalk` with its index. Up and down lead to the next row.
 *
 * @param columns how many items stand in a row
 * @param isMirrored whether they stand from right to left
 */
export function walk(
  event: KeyboardEvent,
  items: readonly HTMLElement[],
  columns: number,
  onWalk: (index: number) => void,
  isMirrored = false,
): void {
  const from = items.indexOf(event.target as HTMLElement);
  const to = placeAfter(event, from, columns, items.length - 1, isMirrored);
  if (from < 0 || to === undefined) return;
  event.preventDefault();
  onWalk(to);
  items[to]?.focus();
}

/** The index that the key leads to, from one of items of which `last` is the last; undefined if it leads nowhere. `isMirrored`: they stand from right to left. */
export function placeAfter(event: KeyboardEvent, from: number, columns: number, last: number, isMirrored = false): number | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey) return undefined;
  const key = (isMirrored && mirrored[event.key]) || event.key;
  const to = steps[key]?.(from, columns, last);
  return to === undefined || to < 0 || to > last ? undefined : to;
}

const mirrored: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };

const steps: Readonly<Record<string, (index: number, columns: number, last: number) => number>> = {
  ArrowDown: (index, columns) => index + columns,
  ArrowRight: (index) => index + 1,
  ArrowUp: (index, columns) => index - columns,
  ArrowLeft: (index) => index - 1,
  Home: () => 0,
  End: (_, __, last) => last,
};
