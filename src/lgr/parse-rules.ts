import { MAX_RULE_LEVELS } from '../limits.js';
import { resolveClass, type KnownSets } from './class-sets.js';
import { childElements, codePointsIn, fail, type LgrElement, textOf } from './lgr-element.js';
import { LgrTextError } from './lgr-text-error.js';
import type { ClassNode, Condition, Ranges, RuleNode } from './table.js';

/** What a file has defined so far. Maps, as objects have names of their own. */
export interface Definitions extends KnownSets {
  readonly classes: Map<string, Ranges>;
  readonly rules: Map<string, readonly RuleNode[]>;
  /** Those with an anchor. */
  readonly anchored: Set<string>;
  /** How many levels of operators each has, with those of the rules that it names. */
  readonly levels: Map<string, number>;
  /** The properties of Unicode that it names. */
  readonly properties: Set<string>;
}

/** A rule of the table (RFC 7940 §6.3). */
export function parseRule(element: LgrElement, known: Definitions): readonly RuleNode[] {
  const name = element.attributes.get('name') as string;
  const nodes = parseNodes(element, known);
  known.rules.set(name, nodes);
  if (isAnchored(nodes, known)) known.anchored.add(name);
  const levels = levelsOf(nodes, known);
  if (levels > MAX_RULE_LEVELS) throw new LgrTextError('too-complex', `more than ${MAX_RULE_LEVELS} rules in rules`);
  known.levels.set(name, levels);
  return nodes;
}

/** RFC 7940 §6.3.2, §6.4. */
function parseNodes(element: LgrElement, known: Definitions): RuleNode[] {
  const children = childElements(element);
  if (element.name === 'choice' && children.length < 2) fail(element, 'holds too little');
  return children.map((child) => parseNode(child, known));
}

const levelsOf = (nodes: readonly RuleNode[], known: Definitions): number =>
  nodes.reduce((most, { by = '', nodes: inside }) => Math.max(most, 1 + (inside ? levelsOf(inside, known) : (known.levels.get(by) ?? 0))), 0);

const isAnchored = (nodes: readonly RuleNode[], known: Definitions): boolean =>
  nodes.some(({ type, by = '', nodes: inside = [] }) => type === 'anchor' || known.anchored.has(by) || isAnchored(inside, known));

function parseNode(element: LgrElement, known: Definitions): RuleNode {
  const { name, attributes } = element;
  const count = parseCount(element);
  if (isSet(element)) return { type: 'class', ...parseClass(element, known), ...count };
  const type = name as RuleNode['type'];
  if (type === 'char') return { type, codePoints: codePointsIn(element, 'cp'), ...count };
  const by = attributes.get('by-ref');
  if (by !== undefined && (!known.rules.has(by) || childElements(element).length > 0)) fail(element, 'names no rule that is defined before, or holds others');
  const node = { type, ...(by === undefined ? holdsOthers.test(name) && { nodes: parseNodes(element, known) } : { by }), ...count };
  // the schema says so in words
  if (name.startsWith('look') && isAnchored([node], known)) fail(element, 'looks for an anchor');
  return node;
}

const holdsOthers = /^(choice|rule|look-behind|look-ahead)$/;

/** RFC 7940 §6.3.3: `n`, `n+` or `n:m`. */
function parseCount(element: LgrElement): Pick<RuleNode, 'count'> {
  const count = element.attributes.get('count');
  if (count === undefined) return {};
  const [min, max = min] = count.split(/[+:]/).map(Number) as [number, number?];
  if (max < min && !count.endsWith('+')) fail(element, 'counts down');
  return { count: count.endsWith('+') ? { min } : { min, max } };
}

const isSet = ({ name }: LgrElement): boolean => /^(class|union|intersection|difference|symmetric-difference|complement)$/.test(name);

/** A set of code points (RFC 7940 §6.2), both as it is defined and as what it comes to. */
export function parseClass(element: LgrElement, known: Definitions): { ranges: Ranges; set: ClassNode } {
  const set = parseSet(element);
  for (const property of propertiesOf(set)) known.properties.add(property);
  const ranges = resolveClass(set, known) ?? fail(element, 'names a class that is not defined before, or a property that is not known here');
  const name = element.attributes.get('name');
  if (name !== undefined) known.classes.set(name, ranges);
  return { ranges, set };
}

function parseSet(element: LgrElement): ClassNode {
  const { name, attributes } = element;
  const type = name as ClassNode['type'];
  const text = textOf(element).trim();
  if (type !== 'class') {
    const sets = childElements(element).map(parseSet);
    const [fewest, most] = { union: [2], intersection: [2], complement: [1, 1] }[name] ?? [2, 2];
    if (sets.length < fewest! || sets.length > (most ?? Infinity)) fail(element, 'takes another number of sets');
    return { type, sets };
  }
  const [by, tag, property] = ['by-ref', 'from-tag', 'property'].map((key) => attributes.get(key));
  const ways = [by, tag, property, text || undefined].filter((way) => way !== undefined);
  if (ways.length !== 1) fail(element, ways.length === 0 ? 'is not defined' : 'is defined in two ways');
  if (by !== undefined) return { type, by };
  if (tag !== undefined) return { type, tag };
  return property === undefined ? { type, ranges: text.split(/\s+/).filter(Boolean).map((range) => parseRange(range, element)) } : { type, property };
}

/** RFC 7940 §6.2.5: `0061` or `0061-007A`. */
function parseRange(range: string, element: LgrElement): [number, number] {
  const [first, last = first] = range.split('-').map((digits) => parseInt(digits, 16)) as [number, number?];
  if (last < first) fail(element, 'empty range');
  return [first, last];
}

const propertiesOf = ({ property, sets = [] }: ClassNode): string[] => [...(property === undefined ? [] : [property]), ...sets.flatMap(propertiesOf)];

/**
 * The rule that an element names under an attribute, or under its opposite. Without an anchor, a context rule is held to the
 * whole label (RFC 7940 §5.2, §6.4.1); with one, a rule never matches a label (§7.1).
 */
export function parseCondition(element: LgrElement, name: 'when' | 'match', { rules }: Definitions): Condition {
  const { attributes } = element;
  const [yes, no] = [attributes.get(name), attributes.get(`not-${name}`)];
  const rule = yes ?? no;
  if (rule === undefined) return {};
  const isTwice = yes !== undefined && no !== undefined;
  if (!rules.has(rule) || (isTwice && (name === 'match' || !rules.has(no)))) fail(element, 'names no such rule, or two');
  if (isTwice) return { rule, ignored: no };
  return { rule, ...(no !== undefined && { not: true }) };
}
