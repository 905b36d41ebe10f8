/** Places the rows of a very long list, of which browsers draw no more than some 16 million pixels. */
import { MAX_SCROLL_PIXELS } from '../../limits.js';

export interface Room {
  readonly rows: number;
  readonly rowHeight: number;
  /** The height of what is in sight, in pixels. */
  readonly height: number;
}

/** The height of the space that is scrolled, in pixels. */
export const spaceOf = ({ rows, rowHeight }: Room): number => Math.min(rows * rowHeight, MAX_SCROLL_PIXELS);

/** The place on top, with fractions. A space that is too small for all rows is scrolled in proportion. */
export function topAt(scrolled: number, room: Room): number {
  const [way, space] = [last(room), spaceOf(room) - room.height];
  return way <= 0 || space <= 0 ? 0 : Math.min(way, (scrolled / space) * way);
}

/** How far to scroll, in pixels, until a place is on top. */
export function scrollTo(top: number, room: Room): number {
  const [way, space] = [last(room), spaceOf(room) - room.height];
  return way <= 0 || space <= 0 ? 0 : (Math.min(Math.max(top, 0), way) / way) * space;
}

/** The place on top that brings `place` into sight with the least movement. */
export function topWith(place: number, top: number, { rowHeight, height }: Room): number {
  const inSight = height / rowHeight;
  return Math.max(0, Math.min(place, Math.max(top, place + 1 - inSight)));
}

/** The place that is on top when the last one is at the bottom. */
const last = ({ rows, rowHeight, height }: Room): number => rows - height / rowHeight;
