import { MAX_RULE_STEPS } from '../limits.js';
import type { Condition, Ranges, RuleNode, Table } from './table.js';

/**
 * Where a match may be, as a flag for each place. A place is between code points, from 0 to the length of the label.
 * Rules are matched (RFC 7940 §6.3, §6.4) over sets of places: an operator takes the places that a match has reached to
 * those that it reaches next. No path is tried twice, and an operator is asked about a place once in each direction,
 * however operators are nested.
 */
type Places = Uint8Array;

/** The code points that a context rule is asked about. */
export interface Anchor {
  readonly at: number;
  readonly length: number;
}

/** An anchor of a rule: where what stands before it may end, and where what follows it may begin. */
interface Surroundings {
  readonly before: Places;
  readonly after: Places;
}

/** Tells which conditions of a table a label fulfils. A rule is matched once, when it is first asked about. */
export class RuleMatcher {
  readonly #rules: Table['rules'];
  readonly #label: readonly number[];
  /** How many places may still be gone through: rules that repeat repetitions in thousands of operators end here. */
  #steps = MAX_RULE_STEPS;
  // made when something is asked that needs them: most labels are told without
  #surroundings: Map<string, readonly Surroundings[]> | undefined;
  #matches: Map<string, boolean> | undefined;
  /** By look-around operator, where what it looks for is seen. */
  #seen: Map<RuleNode, Places> | undefined;
  /** By what is matched several times, or from several rules: by direction, where it leads from each place. */
  #ways: Map<RuleNode | string, [forwards: Places[], backwards: Places[]]> | undefined;

  constructor({ rules }: Table, label: readonly number[]) {
    this.#rules = rules;
    this.#label = label;
  }

  /**
   * Whether the condition holds: with an anchor, a context rule around it (RFC 7940 §5.2); without one, a rule that matches
   * the label, or any part of it if the rule has no `start` and `end` (§7.1).
   */
  fulfils({ rule, not }: Condition, anchor?: Anchor): boolean {
    if (rule === undefined) return true;
    if (!Object.hasOwn(this.#rules, rule)) return false; // in a table that nobody has read or checked
    const isAround = anchor && hasAnchor(this.#nodesOf(rule), this.#rules);
    return (isAround ? this.#surrounds(rule, anchor) : this.#isMatched(rule)) === !not;
  }

  #surrounds(rule: string, { at, length }: Anchor): boolean {
    const known = remember<string, readonly Surroundings[]>((this.#surroundings ??= new Map()), rule, () => this.#findAnchors(this.#nodesOf(rule), this.#everywhere, this.#everywhere));
    return known.some(({ before, after }) => before[at] === 1 && after[at + length] === 1);
  }

  #isMatched(rule: string): boolean {
    return remember((this.#matches ??= new Map()), rule, () => {
      const nodes = this.#nodesOf(rule);
      return mayMatch(nodes, this.#label) && this.#reach(nodes, this.#everywhere, false).includes(1);
    });
  }

  #nodesOf(rule: string): readonly RuleNode[] {
    return this.#rules[rule] ?? [];
  }

  #inside({ by, nodes = [] }: RuleNode): readonly RuleNode[] {
    return by === undefined ? nodes : this.#nodesOf(by);
  }

  /** The anchors in a sequence of operators that begins at one of `before` and ends at one of `after`. */
  #findAnchors(nodes: readonly RuleNode[], before: Places, after: Places): Surroundings[] {
    let reached = before;
    return nodes.flatMap((node, index) => {
      const found = hasAnchor([node], this.#rules) ? this.#findAnchorsIn(node, reached, this.#reach(nodes.slice(index + 1), after, true)) : [];
      reached = this.#take(node, reached, false);
      return found;
    });
  }

  #findAnchorsIn(node: RuleNode, before: Places, after: Places): Surroundings[] {
    const nodes = this.#inside(node);
    if (node.type === 'anchor') return [{ before, after }];
    if (node.type === 'rule') return this.#findAnchors(nodes, before, after);
    return nodes.flatMap((way) => this.#findAnchors([way], before, after));
  }

  /** The places where the sequence ends if it begins at one of `places`. Backwards: where it begins if it ends there. */
  #reach(nodes: readonly RuleNode[], places: Places, backwards: boolean): Places {
    return (backwards ? nodes.toReversed() : nodes).reduce((reached, node) => this.#take(node, reached, backwards), places);
  }

  /** Whether rules took so long that what was told of them is not to be relied on. */
  get isExhausted(): boolean {
    return this.#steps < 0;
  }

  #take(node: RuleNode, places: Places, backwards: boolean): Places {
    this.#steps -= places.length;
    if (this.isExhausted) return this.#nowhere;
    return node.count ? this.#repeat(node, node.count, places, backwards) : this.#takeOnce(node, places, backwards);
  }

  /** More repetitions than there are places only stand still, and change nothing. */
  #repeat(node: RuleNode, { min, max = Infinity }: NonNullable<RuleNode['count']>, places: Places, backwards: boolean): Places {
    const [fewest, most] = [Math.min(min, places.length), Math.min(max, places.length)];
    const reached = fewest === 0 ? places.slice() : this.#nowhere;
    let latest = places;
    for (let times = 1; times <= most && latest.includes(1) && !this.isExhausted; times++) {
      this.#steps -= places.length;
      latest = this.#follow(node, latest, backwards, (place) => this.#takeOnce(node, place, backwards));
      if (times < fewest) continue;
      latest = latest.map((isLatest, at) => (isLatest && !reached[at] ? 1 : 0));
      latest.forEach((isLatest, at) => isLatest && (reached[at] = 1));
    }
    return reached;
  }

  /** Where something leads from these places. It is taken once from each of them, however often it is asked for. */
  #follow(key: RuleNode | string, places: Places, backwards: boolean, take: (place: Places) => Places): Places {
    const ways = remember<RuleNode | string, [Places[], Places[]]>((this.#ways ??= new Map()), key, () => [[], []])[backwards ? 1 : 0];
    const reached = this.#nowhere;
    places.forEach((isPlace, from) => {
      if (!isPlace) return;
      this.#steps -= places.length;
      if (this.isExhausted) return;
      ways[from] ??= take(this.#nowhere.fill(1, from, from + 1));
      ways[from].forEach((isReached, at) => isReached && (reached[at] = 1));
    });
    return reached;
  }

  #takeOnce(node: RuleNode, places: Places, backwards: boolean): Places {
    const { type, codePoints = [], nodes = [], by } = node;
    if (by !== undefined) return this.#follow(by, places, backwards, (place) => this.#reach(this.#nodesOf(by), place, backwards));
    if (type === 'rule') return this.#reach(nodes, places, backwards);
    const reached = this.#nowhere;
    if (type === 'choice') {
      for (const way of nodes) this.#take(way, places, backwards).forEach((isReached, at) => isReached && (reached[at] = 1));
    }
    if (type === 'choice' || type === 'anchor') return reached; // what leads past an anchor elsewhere does not lead to this one
    const length = type === 'any' || type === 'class' ? 1 : codePoints.length;
    const last = this.#label.length - length;
    const fits = this.#test(node);
    for (let at = 0; at <= last; at++) {
      const [from, to] = backwards ? [at + length, at] : [at, at + length];
      if (places[from] === 1 && fits(at)) reached[to] = 1;
    }
    return reached;
  }

  /** Whether an operator that holds no sequence fits from a place on, or sees from there what it looks for. */
  #test(node: RuleNode): (at: number) => boolean {
    const { type, codePoints = [], ranges = [], nodes = [] } = node;
    if (type === 'start') return (at) => at === 0;
    if (type === 'end') return (at) => at === this.#label.length;
    if (type === 'any') return () => true;
    if (type === 'class') return (at) => isInRanges(this.#label[at] as number, ranges);
    if (type === 'char') return (at) => standsAt(codePoints, this.#label, at);
    const seen = remember((this.#seen ??= new Map()), node, () => this.#reach(nodes, this.#everywhere, type === 'look-ahead'));
    return (at) => seen[at] === 1;
  }

  get #nowhere(): Places {
    return new Uint8Array(this.#label.length + 1);
  }

  get #everywhere(): Places {
    return this.#nowhere.fill(1);
  }
}

/** Whether the code points stand in the label at this place. */
export function standsAt(codePoints: readonly number[], label: readonly number[], at: number): boolean {
  return codePoints.every((codePoint, index) => codePoint === label[at + index]);
}

/** Whether a sequence of operators has an anchor, as a context rule has (RFC 7940 §6.4.1). */
export const hasAnchor = (nodes: readonly RuleNode[], rules: Table['rules']): boolean => {
  const known = anchored.get(nodes) ?? nodes.some(({ type, by, nodes: inside = [] }) => type === 'anchor' || hasAnchor(by === undefined ? inside : (rules[by] ?? []), rules));
  anchored.set(nodes, known);
  return known;
};

/** The answers of `hasAnchor`, which is asked for every label. */
const anchored = new WeakMap<readonly RuleNode[], boolean>();

/** By halving, as a set may have thousands of ranges. */
function isInRanges(codePoint: number, ranges: Ranges): boolean {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]![1] < codePoint) low = middle + 1;
    else high = middle;
  }
  return low < ranges.length && ranges[low]![0] <= codePoint;
}

/**
 * Whether the label has all that a sequence of operators needs, wherever it stands. Most rules are about a few code points
 * that few labels have; this tells so in a hundredth of the time that a match takes.
 */
function mayMatch(nodes: readonly RuleNode[], label: readonly number[]): boolean {
  return nodes.every(({ type, codePoints = [], ranges = [], nodes: inside = [], by, count }) => {
    if (count?.min === 0 || by !== undefined) return true; // what is named may name others, and they others
    if (type === 'char') return codePoints.every((codePoint) => label.includes(codePoint));
    if (type === 'class') return label.some((codePoint) => isInRanges(codePoint, ranges));
    return type === 'choice' ? inside.some((way) => mayMatch([way], label)) : mayMatch(inside, label);
  });
}

function remember<Key, Value>(known: Map<Key, Value>, key: Key, find: () => Value): Value {
  const value = known.get(key) ?? find();
  known.set(key, value);
  return value;
}
