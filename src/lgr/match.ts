import type { Condition, RuleNode, Table } from './table.js';

/**
 * Where a match may be, as a flag for each place. A place is between code points, from 0 to the length of the label.
 * Rules are matched (RFC 7940 §6.3, §6.4) over sets of places: an operator takes the places that a match has reached to
 * those that it reaches next. No path is tried twice, and an operator is asked about a place once in each direction,
 * however operators are nested.
 */
type Places = Uint8Array;

/** The code points that a context rule is asked about. */
interface Anchor {
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
  readonly #surroundings = new Map<string, readonly Surroundings[]>();
  readonly #matches = new Map<string, boolean>();
  /** By look-around operator, where what it looks for is seen. */
  readonly #seen = new Map<RuleNode, Places>();

  constructor({ rules }: Table, label: readonly number[]) {
    this.#rules = rules;
    this.#label = label;
  }

  /**
   * Whether the condition holds: with an anchor, a context rule around it (RFC 7940 §5.2); without one, a rule that matches
   * the label, or any part of it if the rule has no `start` and `end` (§7.1).
   */
  fulfils({ rule, not }: Condition, anchor?: Anchor): boolean {
    if (!rule) return true;
    return (anchor ? this.#surrounds(rule, anchor) : this.#isMatched(rule)) === !not;
  }

  #surrounds(rule: string, { at, length }: Anchor): boolean {
    const known = remember(this.#surroundings, rule, () => this.#findAnchors(this.#nodesOf(rule), this.#everywhere, this.#everywhere));
    return known.some(({ before, after }) => before[at] === 1 && after[at + length] === 1);
  }

  #isMatched(rule: string): boolean {
    return remember(this.#matches, rule, () => this.#reach(this.#nodesOf(rule), this.#everywhere, false).includes(1));
  }

  #nodesOf(rule: string): readonly RuleNode[] {
    return (Object.hasOwn(this.#rules, rule) && this.#rules[rule]) || []; // a file may name a rule `toString`
  }

  /** The anchors in a sequence of operators that begins at one of `before` and ends at one of `after`. */
  #findAnchors(nodes: readonly RuleNode[], before: Places, after: Places): Surroundings[] {
    let reached = before;
    return nodes.flatMap((node, index) => {
      const found = hasAnchor([node]) ? this.#findAnchorsIn(node, reached, this.#reach(nodes.slice(index + 1), after, true)) : [];
      reached = this.#take(node, reached, false);
      return found;
    });
  }

  #findAnchorsIn({ type, nodes = [] }: RuleNode, before: Places, after: Places): Surroundings[] {
    if (type === 'anchor') return [{ before, after }];
    if (type === 'rule') return this.#findAnchors(nodes, before, after);
    return nodes.flatMap((way) => this.#findAnchors([way], before, after));
  }

  /** The places where the sequence ends if it begins at one of `places`. Backwards: where it begins if it ends there. */
  #reach(nodes: readonly RuleNode[], places: Places, backwards: boolean): Places {
    return (backwards ? nodes.toReversed() : nodes).reduce((reached, node) => this.#take(node, reached, backwards), places);
  }

  #take(node: RuleNode, places: Places, backwards: boolean): Places {
    const { type, codePoints = [], nodes = [] } = node;
    if (type === 'rule') return this.#reach(nodes, places, backwards);
    const reached = this.#nowhere;
    if (type === 'choice') {
      for (const way of nodes) this.#take(way, places, backwards).forEach((isReached, at) => isReached && (reached[at] = 1));
    }
    if (type === 'choice' || type === 'anchor') return reached; // what leads past an anchor elsewhere does not lead to this one
    const length = type === 'any' ? 1 : codePoints.length;
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
    const { type, codePoints = [], nodes = [] } = node;
    if (type === 'start') return (at) => at === 0;
    if (type === 'end') return (at) => at === this.#label.length;
    if (type === 'any') return () => true;
    if (type === 'char') return (at) => standsAt(codePoints, this.#label, at);
    const seen = remember(this.#seen, node, () => this.#reach(nodes, this.#everywhere, type === 'look-ahead'));
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
export const hasAnchor = (nodes: readonly RuleNode[]): boolean => nodes.some((node) => node.type === 'anchor' || hasAnchor(node.nodes ?? []));

function remember<Key, Value>(known: Map<Key, Value>, key: Key, find: () => Value): Value {
  const value = known.get(key) ?? find();
  known.set(key, value);
  return value;
}
