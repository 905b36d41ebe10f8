/** Roving tabindex: a list with a single tab stop, in which arrow keys, Home and End move the focus. */

/**
 * Moves the focus to the item that the key leads to, and calls `onWalk` with its index. Up and down lead to the next row.
 *
 * @param columns how many items stand in a row
 */
export function walk(
  event: KeyboardEvent,
  items: readonly HTMLElement[],
  columns: number,
  onWalk: (index: number) => void,
): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const from = items.indexOf(event.target as HTMLElement);
  const to = steps[event.key]?.(from, columns, items.length - 1);
  if (from < 0 || to === undefined || !items[to]) return;
  event.preventDefault();
  onWalk(to);
  items[to].focus();
}

const steps: Readonly<Record<string, (index: number, columns: number, last: number) => number>> = {
  ArrowDown: (index, columns) => index + columns,
  ArrowRight: (index) => index + 1,
  ArrowUp: (index, columns) => index - columns,
  ArrowLeft: (index) => index - 1,
  Home: () => 0,
  End: (_, __, last) => last,
};
