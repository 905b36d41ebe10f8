import { MAX_RULE_STEPS } from '../limits.js';
import { holdsAtEdge } from './edges.js';
import { isInRanges } from './ranges.js';
import { StepBudget } from './step-budget.js';
import type { Condition, RuleNode, Table } from './table.js';

/**
 * Where a match may be, as a bit for each place. A place is between code points, from 0 to the length of the label. Rules
 * are matched (RFC 7940 §6.3, §6.4) over sets of places: an operator takes all places that a match has reached to those that
 * it reaches next, at once. No path is tried for itself, and none twice.
 */
type Places = bigint;

/** The code points that a context rule is asked about. */
export interface Anchor {
  readonly at: number;
  readonly length: number;
}

/** The anchors of a rule: by where what stands before one may end, where what follows it may begin. */
type Surroundings = ReadonlyMap<Places, Places>;

/** What is known of a label, made when something is asked that needs it: most labels are told without. */
class Known {
  /** By rule; by rule and places, where another rule names it. No name has spaces. */
  readonly surroundings = new Map<string, Surroundings>();
  readonly matches = new Map<string, boolean>();
  /** By operator that holds no sequence, and by code point, from where it fits. */
  readonly fits = new Map<RuleNode | number, Places>();
  /** By what is matched several times, or from several rules: by direction, where it leads. */
  readonly ways = new Map<RuleNode | string, [forwards: Map<Places, Places>, backwards: Map<Places, Places>]>();
}

/** Tells which conditions of a table a label fulfils. A rule is matched once, when it is first asked about. */
export class RuleMatcher {
  readonly #rules: Table['rules'];
  readonly #label: readonly number[];
  readonly #budget: StepBudget;
  /** What a step costs: a set of places of a label that is longer than labels are has more than a word. */
  readonly #cost: number;
  #made: Known | undefined;

  /** @param budget that of whoever asks about several labels */
  constructor({ rules }: Table, label: readonly number[], budget = new StepBudget(MAX_RULE_STEPS)) {
    this.#rules = rules;
    this.#label = label;
    this.#budget = budget;
    this.#cost = 1 + (label.length >> 6);
  }

  get #known(): Known {
    return (this.#made ??= new Known());
  }

  get #everywhere(): Places {
    return (2n << BigInt(this.#label.length)) - 1n;
  }

  /**
   * Whether the condition holds: with an anchor, a context rule around it (RFC 7940 §5.2); without one, a rule that matches
   * the label, or any part of it if the rule has no `start` and `end` (§7.1).
   */
  fulfils({ rule, not }: Condition, anchor?: Anchor): boolean {
    if (rule === undefined) return true;
    if (!Object.hasOwn(this.#rules, rule)) return false; // in a table that nobody has read or checked
    const isAtEdge = anchor && holdsAtEdge(rule, this.#rules, this.#label, anchor.at, anchor.length);
    if (isAtEdge !== undefined) return isAtEdge === !not;
    const isAround = anchor && hasAnchor(this.#nodesOf(rule), this.#rules);
    return (isAround ? this.#surrounds(rule, anchor) : this.#isMatched(rule)) === !not;
  }

  /** Whether rules took so long that what was told of them is not to be relied on. */
  get isExhausted(): boolean {
    return this.#budget.isSpent;
  }

  #surrounds(rule: string, { at, length }: Anchor): boolean {
    const known = remember(this.#known.surroundings, rule, () => this.#findAnchors(this.#nodesOf(rule), this.#everywhere, this.#everywhere));
    const [begin, end] = [1n << BigInt(at), 1n << BigInt(at + length)];
    if (!this.#budget.spend(known.size)) return false;
    for (const [before, after] of known) if ((before & begin) > 0n && (after & end) > 0n) return true;
    return false;
  }

  #isMatched(rule: string): boolean {
    return remember(this.#known.matches, rule, () => {
      const nodes = this.#nodesOf(rule);
      return this.#mayMatch(nodes) && this.#reach(nodes, this.#everywhere, false) > 0n;
    });
  }

  #nodesOf(rule: string): readonly RuleNode[] {
    return this.#rules[rule] ?? [];
  }

  /** The anchors in a sequence of operators that begins at one of `before` and ends at one of `after`. */
  #findAnchors(nodes: readonly RuleNode[], before: Places, after: Places): Surroundings {
    let reached = before;
    const found = nodes.map((node, index) => {
      if (this.isExhausted) return nowhere;
      const here = isAnchored(node, this.#rules) ? this.#findAnchorsIn(node, reached, this.#reach(nodes.slice(index + 1), after, true)) : nowhere;
      reached = this.#take(node, reached, false);
      return here;
    });
    return this.#join(found);
  }

  #findAnchorsIn({ type, by, nodes = [] }: RuleNode, before: Places, after: Places): Surroundings {
    if (type === 'anchor') return new Map([[before, after]]);
    if (by !== undefined) return remember(this.#known.surroundings, `${by} ${before} ${after}`, () => this.#findAnchors(this.#nodesOf(by), before, after));
    if (type === 'rule') return this.#findAnchors(nodes, before, after);
    return this.#join(nodes.map((way) => this.#findAnchors([way], before, after)));
  }

  #join(found: readonly Surroundings[]): Surroundings {
    const some = found.filter(({ size }) => size > 0 && this.#budget.spend(size));
    if (some.length < 2) return some[0] ?? nowhere;
    const joined = new Map<Places, Places>();
    for (const [before, after] of some.flatMap((each) => [...each])) joined.set(before, (joined.get(before) ?? 0n) | after);
    return joined;
  }

  /** The places where the sequence ends if it begins at one of `places`. Backwards: where it begins if it ends there. */
  #reach(nodes: readonly RuleNode[], places: Places, isBackwards: boolean): Places {
    return (isBackwards ? nodes.toReversed() : nodes).reduce((reached, node) => this.#take(node, reached, isBackwards), places);
  }

  #take(node: RuleNode, places: Places, isBackwards: boolean): Places {
    if (places === 0n || !this.#budget.spend(this.#cost)) return 0n;
    return node.count ? this.#repeat(node, node.count, places, isBackwards) : this.#takeOnce(node, places, isBackwards);
  }

  /** More repetitions than there are places only stand still, and change nothing. */
  #repeat(node: RuleNode, { min, max = Infinity }: NonNullable<RuleNode['count']>, places: Places, isBackwards: boolean): Places {
    const [fewest, most] = [min, max].map((count) => Math.min(count, this.#label.length + 1)) as [number, number];
    let reached = fewest === 0 ? places : 0n;
    let latest = places;
    for (let times = 1; times <= most && latest > 0n && this.#budget.spend(this.#cost); times++) {
      latest = node.nodes ? this.#follow(node, latest, isBackwards, (from) => this.#takeOnce(node, from, isBackwards)) : this.#takeOnce(node, latest, isBackwards);
      if (times < fewest) continue;
      latest &= ~reached;
      reached |= latest;
    }
    return reached;
  }

  /**
   * Where something leads. From more sets of places than there are places, it is put together from where each place leads,
   * so that nothing is asked for oftener than that, however it is nested.
   */
  #follow(key: RuleNode | string, places: Places, isBackwards: boolean, take: (from: Places) => Places): Places {
    const ways = remember<typeof key, [Map<Places, Places>, Map<Places, Places>]>(this.#known.ways, key, () => [new Map(), new Map()])[isBackwards ? 1 : 0];
    if (ways.size <= this.#label.length || ways.has(places)) return remember(ways, places, () => take(places));
    let reached = 0n;
    for (let place = 1n; place <= places && this.#budget.spend(this.#cost); place <<= 1n) {
      if ((places & place) > 0n) reached |= remember(ways, place, () => take(place));
    }
    return reached;
  }

  #takeOnce(node: RuleNode, places: Places, isBackwards: boolean): Places {
    const { type, codePoints, nodes = [], by } = node;
    if (by !== undefined) return this.#follow(by, places, isBackwards, (from) => this.#reach(this.#nodesOf(by), from, isBackwards));
    if (type === 'rule') return this.#reach(nodes, places, isBackwards);
    if (type === 'choice') return nodes.reduce((reached, way) => reached | this.#take(way, places, isBackwards), 0n);
    if (type === 'anchor') return 0n; // what leads past an anchor elsewhere does not lead to this one
    const fits = remember(this.#known.fits, node, () => this.#findFits(node));
    const length = BigInt(codePoints?.length ?? (type === 'any' || type === 'class' ? 1 : 0));
    return isBackwards ? (places >> length) & fits : (places & fits) << length;
  }

  /** From where an operator that holds no sequence fits, or sees what it looks for. */
  #findFits({ type, codePoints = [], ranges = [], nodes = [] }: RuleNode): Places {
    if (type === 'start') return 1n;
    if (type === 'end') return 1n << BigInt(this.#label.length);
    if (type === 'any') return this.#everywhere >> 1n;
    if (type === 'char') return codePoints.reduce((fits, codePoint, index) => fits & (this.#findCodePoint(codePoint) >> BigInt(index)), this.#everywhere);
    if (type === 'class') return this.#label.reduce((fits, codePoint) => (isInRanges(codePoint, ranges) ? fits | this.#findCodePoint(codePoint) : fits), 0n);
    return this.#reach(nodes, this.#everywhere, type === 'look-ahead');
  }

  #findCodePoint(codePoint: number): Places {
    return remember(this.#known.fits, codePoint, () => this.#label.reduce((fits, other, at) => (other === codePoint ? fits | (1n << BigInt(at)) : fits), 0n));
  }

  /**
   * Whether the label has all that a sequence of operators needs, wherever it stands. Most rules are about a few code points
   * that few labels have.
   */
  #mayMatch(nodes: readonly RuleNode[]): boolean {
    return nodes.every((node) => {
      const { type, nodes: inside, by, count } = node;
      if (count?.min === 0 || by !== undefined) return true; // what is named may name others, and they others
      if (inside) return type === 'choice' ? inside.some((way) => this.#mayMatch([way])) : this.#mayMatch(inside);
      return type === 'anchor' || remember(this.#known.fits, node, () => this.#findFits(node)) > 0n;
    });
  }
}

const nowhere: Surroundings = new Map();

/** Whether the code points stand in the label at this place. */
export function standsAt(codePoints: readonly number[], label: readonly number[], at: number): boolean {
  return codePoints.every((codePoint, index) => codePoint === label[at + index]);
}

/** Whether a sequence of operators has an anchor, as a context rule has (RFC 7940 §6.4.1). */
export const hasAnchor = (nodes: readonly RuleNode[], rules: Table['rules']): boolean => nodes.some((node) => isAnchored(node, rules));

function isAnchored(node: RuleNode, rules: Table['rules']): boolean {
  const { type, by, nodes } = node;
  if (!nodes && by === undefined) return type === 'anchor';
  return remember(anchored, node, () => hasAnchor(nodes ?? rules[by as string] ?? [], rules));
}

/** The answers of `isAnchored`, which is asked for every label. */
const anchored = new WeakMap<RuleNode, boolean>();

function remember<Key, Value>(known: { get(key: Key): Value | undefined; set(key: Key, value: Value): unknown }, key: Key, find: () => Value): Value {
  let value = known.get(key);
  if (value === undefined) {
    value = find();
    known.set(key, value);
  }
  return value;
}
