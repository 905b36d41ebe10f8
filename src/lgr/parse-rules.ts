import { hasAnchor } from './match.js';
import type { Condition, RuleNode } from './table.js';
import { childElements, codePointsIn, fail, type LgrElement } from './lgr-element.js';

/** Rules by name. A map, as an object has names of its own. */
export type Rules = ReadonlyMap<string, readonly RuleNode[]>;

/** RFC 7940 §6.3.2, §6.4. */
export function parseNodes(element: LgrElement): RuleNode[] {
  return childElements(element).map((child) => {
    const nodes = parseNodes(child);
    return {
      type: child.name as RuleNode['type'],
      ...(child.name === 'char' && { codePoints: codePointsIn(child, 'cp') }),
      ...(nodes.length > 0 && { nodes }),
    };
  });
}

/**
 * The rule that an element names under an attribute, or under its opposite.
 * @param name `when`: a context rule, which has an anchor (RFC 7940 §5.2, §6.4.1). `match`: a rule without (§7.1)
 */
export function parseCondition(element: LgrElement, name: 'when' | 'match', rules: Rules): Condition {
  const { attributes } = element;
  const not = attributes.get(`not-${name}`);
  const rule = attributes.get(name) ?? not;
  if (!rule) return {};
  const nodes = rules.get(rule);
  const isOne = nodes && hasAnchor(nodes) === (name === 'when');
  if (!isOne || (not && attributes.has(name))) fail(element, 'names no such rule, or two');
  return { rule, ...(not && { not: true }) };
}
