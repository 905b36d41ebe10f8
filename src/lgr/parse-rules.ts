import { LgrError } from './error.js';
import { dispositions, type Action, type Disposition, type RuleNode, type Table } from './model.js';
import { parseCodePoints } from './parse-code-points.js';
import { childElements, describe } from './parse-shape.js';

/**
 * Reads the rules and actions (RFC 7940 §6, §7) and holds every mention of a rule to them.
 * @param data the repertoire, whose entries name the context rules
 * @param rules absent: a table without rules
 */
export function parseRules(data: Element, rules: Element | undefined): Pick<Table, 'rules' | 'actions'> {
  const named = new Map<string, RuleNode[]>();
  for (const element of rules ? childElements(rules, 'rule') : []) {
    const name = element.getAttribute('name')!;
    if (named.has(name)) throw new LgrError(describe(element), 'defined twice');
    named.set(name, parseNodes(element));
  }
  const actionElements = rules ? childElements(rules, 'action') : [];
  const contexts = mentionedRules(childElements(data), ['when', 'not-when'], named);
  mentionedRules(actionElements, ['match', 'not-match'], named);
  for (const [name, nodes] of named) checkAnchors(name, nodes, contexts.has(name));
  return { rules: Object.fromEntries(named), actions: actionElements.map(parseAction) };
}

function parseNodes(element: Element): RuleNode[] {
  return childElements(element).map(parseNode);
}

/** RFC 7940 §6.3.2, §6.4. */
function parseNode(element: Element): RuleNode {
  const name = element.localName;
  if (name === 'char') return { type: 'char', codePoints: parseCodePoints(element) };
  if (name === 'choice' || name === 'rule') return { type: name, nodes: parseNodes(element) };
  if (name === 'look-behind') return { type: 'lookBehind', nodes: parseNodes(element) };
  if (name === 'look-ahead') return { type: 'lookAhead', nodes: parseNodes(element) };
  return { type: name as 'any' | 'start' | 'end' | 'anchor' };
}

/** RFC 7940 §7, §7.1. */
function parseAction(element: Element): Action {
  const disp = element.getAttribute('disp') as Disposition;
  const match = element.getAttribute('match');
  const notMatch = element.getAttribute('not-match');
  if (!dispositions.includes(disp)) throw new LgrError(describe(element), 'unknown disposition');
  if (match !== null && notMatch !== null) throw new LgrError(describe(element), 'both match and not-match');
  return { disp, ...(match !== null && { match }), ...(notMatch !== null && { notMatch }) };
}

function mentionedRules(
  elements: readonly Element[],
  attributes: readonly string[],
  defined: ReadonlyMap<string, unknown>,
): Set<string> {
  const mentioned = new Set<string>();
  for (const element of elements) {
    for (const attribute of attributes) {
      const name = element.getAttribute(attribute);
      if (name === null) continue;
      if (!defined.has(name)) throw new LgrError(describe(element), `${attribute} names no rule: "${name}"`);
      mentioned.add(name);
    }
  }
  return mentioned;
}

/** RFC 7940 §6.4.1: each way through a context rule passes one anchor, and no other rule has any. */
function checkAnchors(name: string, nodes: readonly RuleNode[], isContext: boolean): void {
  const element = `rule name="${name}"`;
  const { least, most } = anchorsInSequence(nodes, element);
  if (!isContext && most > 0) throw new LgrError(element, 'anchor outside a context rule');
  if (isContext && least < 1) throw new LgrError(element, 'context rule without anchor');
  if (isContext && most > 1) throw new LgrError(element, 'more than one anchor');
}

/** The least and the greatest number of anchors on a way through a rule. */
interface Anchors {
  readonly least: number;
  readonly most: number;
}

function anchorsInSequence(nodes: readonly RuleNode[], element: string): Anchors {
  const each = nodes.map((node) => anchorsIn(node, element));
  return { least: sum(each.map(({ least }) => least)), most: sum(each.map(({ most }) => most)) };
}

function anchorsIn(node: RuleNode, element: string): Anchors {
  if (node.type === 'anchor') return { least: 1, most: 1 };
  if (!('nodes' in node)) return { least: 0, most: 0 };
  if (node.type === 'choice') {
    const each = node.nodes.map((alternative) => anchorsIn(alternative, element));
    return { least: Math.min(...each.map(({ least }) => least)), most: Math.max(...each.map(({ most }) => most)) };
  }
  const anchors = anchorsInSequence(node.nodes, element);
  if (node.type !== 'rule' && anchors.most > 0) throw new LgrError(element, 'anchor inside look-behind or look-ahead');
  return anchors;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
