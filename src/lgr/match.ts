import type { Condition, RuleNode, Table } from './table.js';

/**
 * Matching of rules (RFC 7940 §6.3, §6.4) over sets of places: a place is between code points, from 0 to the length of
 * the label. An operator takes the set of places that a match has reached to the set that it reaches next, so no way is
 * tried twice.
 */
type Places = readonly number[];

/** The code points that a context rule is asked about. */
interface Anchor {
  readonly at: number;
  readonly length: number;
}

/**
 * Does what the condition names hold? With an anchor, a context rule around it (RFC 7940 §5.2); without one, a rule
 * about the label, or a part of it where `start` and `end` don't pin it down (§7.1).
 */
export function isFulfilled({ rule, not }: Condition, { rules }: Table, label: readonly number[], anchor?: Anchor): boolean {
  if (!rule) return true;
  const nodes = rules[rule] ?? [];
  // A context rule is followed from its anchor outwards: the sets stay as small as the rule, however long the label is.
  const begins = anchor ? reach(nodes, label, [], true, anchor) : [...label.keys(), label.length];
  return reach(nodes, label, begins, false, anchor).length > 0 === !not;
}

/** Do the code points stand in the label at this place? */
export function standsAt(codePoints: readonly number[], label: readonly number[], at: number): boolean {
  return codePoints.every((codePoint, index) => codePoint === label[at + index]);
}

/**
 * The places where a sequence ends that begins at one of these. Backwards: where it begins that ends there, or of a
 * context rule where it begins that has the anchor in its place, wherever it ends.
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

/** Does the operator match from this place on, or look from here at what it looks for? Not those that reach handles. */
function fits({ type, codePoints = [], nodes = [] }: RuleNode, label: readonly number[], at: number): boolean {
  if (type === 'start') return at === 0;
  if (type === 'end') return at === label.length;
  if (type === 'any') return at in label;
  if (type === 'char') return standsAt(codePoints, label, at);
  return reach(nodes, label, [at], type === 'look-behind').length > 0;
}
