/** What is wrong with a table that can be read, as its author would want to know. */
import { notation } from '../code-points.js';
import { derivedProperty } from '../idna/property.js';
import { isReflexive } from './evaluate.js';
import { hasAnchor } from './match.js';
import { expand } from './repertoire.js';
import { namedIn } from './table-element.js';
import type { Action, CharEntry, Condition, Table } from './table.js';

export type TableFaultCode =
  // of an entry
  | 'entry-not-nfc'
  | 'entry-not-idna'
  | 'variant-outside'
  | 'variant-asymmetric'
  | 'variant-intransitive'
  | 'condition-ignored'
  | 'condition-contradictory'
  // of a rule or a class
  | 'rule-unused'
  | 'class-unused'
  // of an action
  | 'action-anchored'
  | 'action-unknown-type'
  | 'action-unreachable';

export interface TableFault {
  readonly code: TableFaultCode;
  /** Where it is: the characters of an entry, the name of a rule or a class, or the number of an action, counted from 1. */
  readonly entry?: string;
  readonly rule?: string;
  readonly class?: string;
  readonly action?: number;
  /** What else a sentence about it names: `codePoint`, `variant`, `property`, `type`. */
  readonly values: Readonly<Record<string, string>>;
}

/** All faults, in the order of the table: first those of entries, then those of rules, classes and actions. */
export function checkTable(table: Table): TableFault[] {
  const entries = table.repertoire.flatMap(expand);
  const variants = new Map(entries.map((entry) => [textOf(entry), new Set(variantsOf(entry))]));
  const groups = groupsOf(variants);
  return [
    ...entries.flatMap((entry) => [...checkEntry(entry), ...checkVariants(entry, variants, groups)]),
    ...checkNames(table, entries),
    ...checkActions(table, entries),
  ];
}

const textOf = ({ codePoints }: Pick<CharEntry, 'codePoints'>): string => String.fromCodePoint(...codePoints);

const variantsOf = (entry: CharEntry): string[] => (entry.variants ?? []).filter((variant) => !isReflexive(variant, entry) && variant.codePoints.length > 0).map(textOf);

function checkEntry(entry: CharEntry): TableFault[] {
  const text = textOf(entry);
  const fault = (code: TableFaultCode, values = {}): TableFault => ({ code, entry: text, values: { codePoint: notation(text), ...values } });
  const strange = entry.codePoints.filter((codePoint) => !/^(PVALID|CONTEXT[JO])$/.test(derivedProperty(codePoint)));
  const conditions: readonly Condition[] = [entry, ...(entry.variants ?? [])];
  return [
    ...(text.normalize('NFC') === text ? [] : [fault('entry-not-nfc')]), // RFC 5891 §4.1
    ...strange.map((codePoint) => fault('entry-not-idna', { codePoint: notation(String.fromCodePoint(codePoint)), property: derivedProperty(codePoint) })),
    ...conditions.flatMap(({ rule, ignored }) => {
      if (ignored === undefined) return [];
      return [ignored === rule ? fault('condition-contradictory', { rule }) : fault('condition-ignored', { rule: ignored })];
    }),
  ];
}

/** RFC 7940 §5.3.1: what is a variant of something has that as its variant, and all other variants of it. */
function checkVariants(entry: CharEntry, variants: ReadonlyMap<string, ReadonlySet<string>>, groups: ReadonlyMap<string, readonly string[]>): TableFault[] {
  const text = textOf(entry);
  const own = variants.get(text) ?? new Set();
  const fault = (code: TableFaultCode, variant: string): TableFault => ({ code, entry: text, values: { codePoint: notation(text), variant, variantCodePoint: notation(variant) } });
  const missing = (groups.get(text) ?? []).find((other) => other !== text && !own.has(other) && !variants.get(other)?.has(text));
  return [
    ...Array.from(own).flatMap((variant) => {
      const back = variants.get(variant);
      if (!back) return [fault('variant-outside', variant)];
      return back.has(text) ? [] : [fault('variant-asymmetric', variant)];
    }),
    ...(missing === undefined ? [] : [fault('variant-intransitive', missing)]),
  ];
}

/** The entries that belong together, in whichever direction and by whatever way, for each of them. */
function groupsOf(variants: ReadonlyMap<string, ReadonlySet<string>>): Map<string, string[]> {
  const neighbours = new Map<string, string[]>();
  const connect = (one: string, other: string): void => void (neighbours.get(one)?.push(other) ?? neighbours.set(one, [other]));
  for (const [text, others] of variants) {
    for (const other of others) {
      if (!variants.has(other)) continue;
      connect(text, other);
      connect(other, text);
    }
  }
  const groups = new Map<string, string[]>();
  for (const text of neighbours.keys()) {
    if (groups.has(text)) continue;
    const group = [text];
    groups.set(text, group);
    for (const each of group) { // grows while it is gone through
      for (const other of neighbours.get(each) ?? []) {
        if (groups.has(other)) continue;
        groups.set(other, group);
        group.push(other);
      }
    }
  }
  return groups;
}

/** Rules and classes that nothing names: what they should decide, nobody asks. */
function checkNames({ rules, classes = {}, actions }: Table, entries: readonly CharEntry[]): TableFault[] {
  const conditions: readonly Condition[] = [...entries, ...entries.flatMap(({ variants = [] }) => variants), ...actions];
  const named = new Set([...conditions.flatMap(({ rule, ignored }) => [rule, ignored]), ...Object.values(rules).flatMap(namedIn)]);
  const namedSets = new Set([...namedIn(Object.values(classes)), ...Object.values(rules).flatMap(setsIn)]);
  return [
    ...Object.keys(rules).filter((rule) => !named.has(rule)).map((rule): TableFault => ({ code: 'rule-unused', rule, values: { name: rule } })),
    ...Object.keys(classes).filter((name) => !namedSets.has(name)).map((name): TableFault => ({ code: 'class-unused', class: name, values: { name } })),
  ];
}

/** The names of classes in the operators of a rule. */
const setsIn = (nodes: Table['rules'][string]): string[] => nodes.flatMap(({ set, nodes: inside = [] }) => [...(set ? namedIn([set]) : []), ...setsIn(inside)]);

/** Actions that never apply (RFC 7940 §7.1, §7.2, §8.3). */
function checkActions({ actions, rules }: Table, entries: readonly CharEntry[]): TableFault[] {
  const types = new Set(entries.flatMap(({ variants = [] }) => variants.flatMap(({ type }) => type ?? [])));
  const last = actions.findIndex((action) => action.rule === undefined && typesIn(action).length === 0);
  return actions.flatMap((action, index): TableFault[] => {
    const asked = typesIn(action);
    const fault = (code: TableFaultCode, values: Readonly<Record<string, string>>): TableFault => ({ code, action: index + 1, values: { number: String(index + 1), ...values } });
    if (last >= 0 && index > last) return [fault('action-unreachable', { before: String(last + 1) })];
    // a rule with an anchor matches no label by itself
    if (action.rule !== undefined && !action.not && hasAnchor(rules[action.rule] ?? [], rules)) return [fault('action-anchored', { rule: action.rule })];
    const isKnown = asked.some((type) => types.has(type) || conventional.has(type));
    return types.size > 0 && asked.length > 0 && !isKnown ? [fault('action-unknown-type', { type: asked.join(', ') })] : [];
  });
}

/** Types that the actions of every table of a series ask for (RFC 7940 §7.6, ICANN's reference rulesets). */
const conventional = new Set(['invalid', 'blocked', 'allocatable', 'activated', 'valid', 'out-of-repertoire-var']);

const typesIn = ({ any = [], all = [], only = [] }: Action): string[] => [...any, ...all, ...only];
