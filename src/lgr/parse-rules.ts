import type { Condition, RuleNode } from './table.js';
import { childElements, codePointsIn, fail } from './parse-element.js';

/** Rules by name; not an object, which has names of its own. */
export type Rules = ReadonlyMap<string, readonly RuleNode[]>;

/** RFC 7940 §6.3.2, §6.4. */
export function parseNodes(element: Element): RuleNode[] {
  return childElements(element).map((child) => {
    const nodes = parseNodes(child);
    return {
      type: child.localName as RuleNode['type'],
      ...(child.localName === 'char' && { codePoints: codePointsIn(child, 'cp') }),
      ...(nodes.length > 0 && { nodes }),
    };
  });
}

/**
 * The rule that an element names under an attribute, or under its opposite.
 * @param name `when`: a context rule, which has an anchor (RFC 7940 §5.2, §6.4.1). `match`: a rule without (§7.1)
 */
export function parseCondition(element: Element, name: 'when' | 'match', rules: Rules): Condition {
  const not = element.getAttribute(`not-${name}`);
  const rule = element.getAttribute(name) ?? not;
  if (!rule) return {};
  const nodes = rules.get(rule);
  const isOne = nodes && hasAnchor(nodes) === (name === 'when');
  if (!isOne || (not && element.hasAttribute(name))) fail(element, 'names no such rule, or two');
  return { rule, ...(not && { not: true }) };
}

const hasAnchor = (nodes: readonly RuleNode[]): boolean => nodes.some((node) => node.type === 'anchor' || hasAnchor(node.nodes ?? []));
