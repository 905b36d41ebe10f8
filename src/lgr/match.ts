import type { RuleNode, Table } from './model.js';

/**
 * Matching of rules (RFC 7940 §6.3, §6.4) over sets of positions: a position is a place between code points, from 0 to
 * the length of the label. An operator takes the set of places that a match has reached to the set that it reaches
 * next, so no way is tried twice. A context rule is matched from its anchor outwards, so that the sets stay as small as
 * the rule, however long the label is.
 */
type Positions = readonly number[];

/** Backward, positions are ends, and what is reached is where a match that ends there begins. */
type Direction = 'forward' | 'backward';

/** Where a match around an anchor may begin and where it may end. */
interface Span {
  readonly begins: Positions;
  readonly ends: Positions;
}

/** What has been done, in positions and code points looked at, so that a test can bound it without a clock. */
export interface Work {
  visited: number;
}

/** The rules of a table against one label. */
export class LabelMatcher {
  readonly #label: readonly number[];
  readonly #rules: Table['rules'];
  readonly #work: Work;

  constructor(label: readonly number[], rules: Table['rules'], work: Work = { visited: 0 }) {
    this.#label = label;
    this.#rules = rules;
    this.#work = work;
  }

  /** RFC 7940 §7.1: does the rule match the label, or a part of it where `start` and `end` don't pin it down? */
  occurs(rule: string): boolean {
    const everywhere = Array.from({ length: this.#label.length + 1 }, (_, at) => at);
    return this.#reach(this.#rules[rule] ?? [], everywhere, 'forward').length > 0;
  }

  /** RFC 7940 §6.4: does the context rule hold for the code points from `from` up to `to`? */
  holds(rule: string, from: number, to: number): boolean {
    return this.#around(this.#rules[rule] ?? [], from, to).length > 0;
  }

  /** The matches of a sequence whose anchor stands at this place; more than one where a choice has several. */
  #around(nodes: readonly RuleNode[], from: number, to: number): Span[] {
    const index = nodes.findIndex(hasAnchor);
    const spans: Span[] = [];
    for (const inner of index < 0 ? [] : this.#aroundNode(nodes[index]!, from, to)) {
      const begins = this.#reach(nodes.slice(0, index), inner.begins, 'backward');
      const ends = begins.length > 0 ? this.#reach(nodes.slice(index + 1), inner.ends, 'forward') : [];
      if (ends.length > 0) spans.push({ begins, ends });
    }
    return spans;
  }

  #aroundNode(node: RuleNode, from: number, to: number): Span[] {
    if (node.type === 'choice') return node.nodes.flatMap((choice) => this.#around([choice], from, to));
    return 'nodes' in node ? this.#around(node.nodes, from, to) : [{ begins: [from], ends: [to] }];
  }

  #reach(nodes: readonly RuleNode[], positions: Positions, direction: Direction): Positions {
    let reached = positions;
    for (let index = 0; index < nodes.length && reached.length > 0; index++) {
      const node = nodes[direction === 'forward' ? index : nodes.length - 1 - index]!;
      reached = this.#step(node, reached, direction);
    }
    return reached;
  }

  #step(node: RuleNode, positions: Positions, direction: Direction): Positions {
    this.#work.visited += positions.length;
    switch (node.type) {
      case 'char':
        return this.#pass(node.codePoints, positions, direction);
      case 'any':
        return direction === 'forward'
          ? positions.filter((at) => at < this.#label.length).map((at) => at + 1)
          : positions.filter((at) => at > 0).map((at) => at - 1);
      case 'start':
        return positions.filter((at) => at === 0);
      case 'end':
        return positions.filter((at) => at === this.#label.length);
      case 'rule':
        return this.#reach(node.nodes, positions, direction);
      case 'choice':
        return [...new Set(node.nodes.flatMap((choice) => this.#step(choice, positions, direction)))];
      case 'lookBehind':
        return positions.filter((at) => this.#reach(node.nodes, [at], 'backward').length > 0);
      case 'lookAhead':
        return positions.filter((at) => this.#reach(node.nodes, [at], 'forward').length > 0);
      case 'anchor': // stands only where #around meets it; parseLgr admits no other
        return [];
    }
  }

  /** RFC 7940 §6.3.6: over a code point or a sequence of them. */
  #pass(codePoints: readonly number[], positions: Positions, direction: Direction): Positions {
    const { length } = codePoints;
    this.#work.visited += length * positions.length;
    return direction === 'forward'
      ? positions.filter((at) => standsAt(codePoints, this.#label, at)).map((at) => at + length)
      : positions.filter((at) => standsAt(codePoints, this.#label, at - length)).map((at) => at - length);
  }
}

/** Do the code points stand in the label at this place? */
export function standsAt(codePoints: readonly number[], label: readonly number[], at: number): boolean {
  for (let index = 0; index < codePoints.length; index++) {
    if (label[at + index] !== codePoints[index]) return false;
  }
  return true;
}

function hasAnchor(node: RuleNode): boolean {
  return node.type === 'anchor' || ('nodes' in node && node.nodes.some(hasAnchor));
}
