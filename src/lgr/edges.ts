import type { RuleNode, Table } from './table.js';

/** How many places at the start and at the end of a label a context rule is about. */
export interface Edges {
  readonly start: number;
  readonly end: number;
}

/**
 * The places that a context rule may hold at, where it is about the edges of a label alone, as those about hyphens are: each of
 * its ways looks a fixed number of places back to the start, or ahead to the end. undefined for all others.
 * @param codePoint what the rule is asked about, in a label in which it does not stand beside itself
 */
export function edgesOf(rule: string, { rules }: Table, codePoint: number): Edges | undefined {
  return Object.hasOwn(rules, rule) ? edgesIn(rules[rule]!, codePoint) : undefined;
}

function edgesIn(nodes: readonly RuleNode[], codePoint: number): Edges | undefined {
  const [first, ...others] = nodes;
  if (first && others.length === 0 && !first.count && (first.type === 'choice' || first.type === 'rule') && first.nodes) {
    const ways = first.type === 'choice' ? first.nodes.map((way) => edgesIn([way], codePoint)) : [edgesIn(first.nodes, codePoint)];
    const known = ways.filter((way) => way !== undefined);
    if (known.length < ways.length) return undefined;
    return { start: Math.max(0, ...known.map(({ start }) => start)), end: Math.max(0, ...known.map(({ end }) => end)) };
  }
  const anchor = nodes.findIndex(({ type }) => type === 'anchor');
  if (endsWith(nodes[anchor - 1], codePoint)) return { start: 0, end: 0 };
  const back = lengthOf(nodes[anchor - 1], 'look-behind', 0);
  if (back !== undefined) return { start: back + 1, end: 0 };
  const ahead = lengthOf(nodes[anchor + 1], 'look-ahead', -1);
  return anchor >= 0 && ahead !== undefined ? { start: 0, end: ahead + 1 } : undefined;
}

/** Whether a look-behind operator asks for a code point just before. */
function endsWith(node: RuleNode | undefined, codePoint: number): boolean {
  const last = node?.type === 'look-behind' && !node.count ? node.nodes?.at(-1) : undefined;
  return last?.type === 'char' && !last.count && last.codePoints?.at(-1) === codePoint;
}

/** The number of code points between an edge and the anchor, if a look-around operator goes as far as the edge, and always by as many. */
function lengthOf(node: RuleNode | undefined, type: RuleNode['type'], edge: 0 | -1): number | undefined {
  const { nodes = [], count } = node ?? {};
  if (node?.type !== type || count || nodes.at(edge)?.type !== (edge === 0 ? 'start' : 'end')) return undefined;
  const others = edge === 0 ? nodes.slice(1) : nodes.slice(0, -1);
  const isFixed = others.every((each) => !each.count && (each.type === 'any' || each.type === 'class' || (each.type === 'char' && each.codePoints)));
  return isFixed ? others.reduce((sum, { codePoints }) => sum + (codePoints?.length ?? 1), 0) : undefined;
}
