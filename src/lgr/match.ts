import type { Condition, RuleNode, Table } from './table.js';

/**
 * Rules are matched (RFC 7940 §6.3, §6.4) over sets of places. A place is between code points, from 0 to the length of
 * the label. An operator takes the set of places that a match has reached to the set that it reaches next, so no path is
 * tried twice.
 */
type Places = readonly number[];

/** The code points that a context rule is asked about. */
interface Anchor {
  readonly at: number;
  readonly length: number;
}

/**
 * Whether the condition holds: with an anchor, a context rule around it (RFC 7940 §5.2); without one, a rule that matches
 * the label, or any part of it if the rule has no `start` and `end` (§7.1).
 */
export function isFulfilled({ rule, not }: Condition, { rules }: Table, label: readonly number[], anchor?: Anchor): boolean {
  if (!rule) return true;
  const nodes = (Object.hasOwn(rules, rule) && rules[rule]) || []; // a file may name a rule `toString`
  // A context rule is followed outwards from its anchor, so that the sets stay as small as the rule in the longest label.
  const begins = anchor ? reach(nodes, label, [], true, anchor) : [...label.keys(), label.length];
  return reach(nodes, label, begins, false, anchor).length > 0 === !not;
}

/** Whether the code points stand in the label at this place. */
export function standsAt(codePoints: readonly number[], label: readonly number[], at: number): boolean {
  return codePoints.every((codePoint, index) => codePoint === label[at + index]);
}

/**
 * The places where the sequence ends if it begins at one of `places`. Backwards: where it begins if it ends there; of a
 * context rule, where it begins if the anchor is in its place, wherever it ends.
 */
function reach(
  nodes: readonly RuleNode[],
  label: readonly number[],
  places: Places,
  backwards: boolean,
  anchor?: Anchor,
): Places {
  for (const node of backwards ? nodes.toReversed() : nodes) {
    const { type, codePoints = [], nodes: inner = [] } = node;
    const length = type === 'any' ? 1 : codePoints.length;
    if (type === 'choice') {
      places = [...new Set(inner.flatMap((way) => reach([way], label, places, backwards, anchor)))];
    } else if (type === 'rule') {
      places = reach(inner, label, places, backwards, anchor);
    } else if (type === 'anchor') {
      places = backwards ? [anchor!.at] : places.includes(anchor!.at) ? [anchor!.at + anchor!.length] : [];
    } else {
      places = places
        .filter((at) => fits(node, label, backwards ? at - length : at))
        .map((at) => (backwards ? at - length : at + length));
    }
  }
  return places;
}

/** Whether the operator matches from this place on, or sees from here what it looks for. Not for those that `reach` handles. */
function fits({ type, codePoints = [], nodes = [] }: RuleNode, label: readonly number[], at: number): boolean {
  if (type === 'start') return at === 0;
  if (type === 'end') return at === label.length;
  if (type === 'any') return at in label;
  if (type === 'char') return standsAt(codePoints, label, at);
  return reach(nodes, label, [at], type === 'look-behind').length > 0;
}
