/**
 * RFC 7940 §6 to §8 in the plainest way: every path, every permutation, every partition, one after the other. It shares
 * nothing with `src/lgr` but the shape of a table, and takes exponential time, which short labels have.
 */
import type { Action, CharEntry, Condition, RuleNode, Table, Variant } from '../../src/lgr/table.js';

type Label = readonly number[];
interface Anchor { readonly at: number; readonly length: number }
/** Where a match has come to, and whether it has gone past the anchor. */
type State = readonly [place: number, isPast: boolean];

export const textOf = (label: Label): string => String.fromCodePoint(...label);
const codePointsOf = (text: string): number[] => Array.from(text, (character) => character.codePointAt(0)!);
const standsAt = (codePoints: Label, label: Label, at: number): boolean => textOf(label.slice(at, at + codePoints.length)) === textOf(codePoints);

/** §6.3, §6.4: all ways through a sequence of operators, by backtracking. */
function* walk(nodes: readonly RuleNode[], state: State, label: Label, table: Table, anchor?: Anchor): Generator<State> {
  const [node, ...others] = nodes;
  if (!node) return yield state;
  for (const next of repeat(node, node.count?.min ?? 1, node.count ? (node.count.max ?? Infinity) : 1, state, label, table, anchor)) yield* walk(others, next, label, table, anchor);
}

function* repeat(node: RuleNode, min: number, max: number, state: State, label: Label, table: Table, anchor?: Anchor): Generator<State> {
  if (min <= 0) yield state;
  if (max <= 0) return;
  const ends = new Map([...step(node, state, label, table, anchor)].map((next) => [String(next), next]));
  // what stands still can be done as often as wanted, and leads nowhere
  for (const next of ends.values()) {
    if (String(next) !== String(state)) yield* repeat(node, min - 1, max - 1, next, label, table, anchor);
    else if (min > 0) yield* repeat(node, 0, max - 1, next, label, table, anchor);
  }
}

function* step(node: RuleNode, state: State, label: Label, table: Table, anchor?: Anchor): Generator<State> {
  const { type, codePoints = [], ranges = [], nodes = [], by } = node;
  const [place, isPast] = state;
  const inside = by === undefined ? nodes : table.rules[by]!;
  if (type === 'rule') yield* walk(inside, state, label, table, anchor);
  else if (type === 'choice') for (const way of nodes) yield* walk([way], state, label, table, anchor);
  else if (type === 'look-ahead') { if (sees(walk(nodes, [place, false], label, table), () => true)) yield state; }
  else if (type === 'look-behind') { if (label.concat(0).some((_, from) => sees(walk(nodes, [from, false], label, table), (end) => end === place))) yield state; }
  else if (type === 'anchor') { if (anchor?.at === place) yield [place + anchor.length, true]; }
  else if (type === 'start') { if (place === 0) yield state; }
  else if (type === 'end') { if (place === label.length) yield state; }
  else if (type === 'char') { if (standsAt(codePoints, label, place)) yield [place + codePoints.length, isPast]; }
  else if (place < label.length && (type === 'any' || ranges.some(([first, last]) => label[place]! >= first && label[place]! <= last))) yield [place + 1, isPast];
}

function sees(states: Iterable<State>, isThere: (place: number) => boolean): boolean {
  for (const [place] of states) if (isThere(place)) return true;
  return false;
}

const hasAnchor = (nodes: readonly RuleNode[], table: Table): boolean =>
  nodes.some(({ type, by, nodes: inside = [] }) => type === 'anchor' || hasAnchor(by === undefined ? inside : table.rules[by]!, table));

/** §5.2, §7.1. */
export function fulfils({ rule, not }: Condition, label: Label, table: Table, anchor?: Anchor): boolean {
  if (rule === undefined) return true;
  const nodes = table.rules[rule]!;
  const needed = anchor !== undefined && hasAnchor(nodes, table);
  const isMatched = label.concat(0).some((_, from) => {
    for (const [, isPast] of walk(nodes, [from, false], label, table, needed ? anchor : undefined)) if (isPast || !needed) return true;
    return false;
  });
  return isMatched !== (not === true);
}

const expanded = new WeakMap<Table, CharEntry[]>();
export function entriesOf(table: Table): CharEntry[] {
  const entries = expanded.get(table) ?? table.repertoire.flatMap((entry) => 'codePoints' in entry ? [entry] : Array.from({ length: entry.last - entry.first + 1 }, (_, index): CharEntry => {
    const { first, last: _last, ...each } = entry;
    return { ...each, codePoints: [first + index] };
  }));
  expanded.set(table, entries);
  return entries;
}

/** §8.1: from place to place the longest entry in its context. None where something is left. */
function partition(label: Label, table: Table): CharEntry[] | undefined {
  const entries: CharEntry[] = [];
  for (let at = 0; at < label.length;) {
    const there = entriesOf(table).filter((entry) => standsAt(entry.codePoints, label, at) && fulfils(entry, label, table, { at, length: entry.codePoints.length }));
    const [longest] = there.toSorted((one, other) => other.codePoints.length - one.codePoints.length);
    if (!longest) return undefined;
    entries.push(longest);
    at += longest.codePoints.length;
  }
  return entries;
}

/** All ways to divide a label into entries, each in its context. */
function partitions(label: Label, table: Table, at = 0): CharEntry[][] {
  if (at === label.length) return [[]];
  return entriesOf(table).filter(({ codePoints }) => standsAt(codePoints, label, at)).flatMap((entry) => {
    const { length } = entry.codePoints;
    return fulfils(entry, label, table, { at, length }) ? partitions(label, table, at + length).map((others) => [entry, ...others]) : [];
  });
}

/** §8.3, §7.6. */
function dispose(label: Label, types: readonly string[], isOnly: boolean, table: Table): string {
  const defaults: Action[] = [{ disp: 'invalid', any: ['invalid'] }, { disp: 'blocked', any: ['blocked'] }, { disp: 'allocatable', any: ['allocatable'] }, { disp: 'activated', all: ['activated'] }, { disp: 'valid' }];
  const some = (listed: readonly string[]): boolean => types.some((type) => listed.includes(type));
  const none = (listed: readonly string[]): boolean => types.length > 0 && types.every((type) => listed.includes(type));
  return [...table.actions, ...defaults].find((action) =>
    fulfils(action, label, table) && (!action.any || some(action.any)) && (!action.all || none(action.all)) && (!action.only || (isOnly && none(action.only))))!.disp;
}

const isSame = (variant: Variant, entry: CharEntry): boolean => textOf(variant.codePoints) === textOf(entry.codePoints);

/** The disposition of a label itself, by the reflexive variants of all entries that stand in it (§5.3.4). */
export function dispositionOf(text: string, table: Table): string {
  const label = codePointsOf(text);
  if (!partition(label, table) || text === '') return 'invalid';
  const there = label.flatMap((_, at) => entriesOf(table).filter(({ codePoints }) => standsAt(codePoints, label, at)).map((entry) => ({ entry, anchor: { at, length: entry.codePoints.length } })));
  const variants = there.filter(({ entry, anchor }) => fulfils(entry, label, table, anchor))
    .map(({ entry, anchor }) => (entry.variants ?? []).filter((variant) => isSame(variant, entry) && fulfils(variant, label, table, anchor)));
  return dispose(label, variants.flat().flatMap(({ type }) => type ?? []), variants.every(({ length }) => length > 0), table);
}

interface Permutation { readonly codePoints: Label; readonly types: readonly string[]; readonly isOnly: boolean }

/** §8.2: every exchange of every entry, each in the context that it comes into. */
function permutations(label: Label, at: number, before: Label, table: Table): Permutation[] {
  if (at === label.length) return [{ codePoints: before, types: [], isOnly: true }];
  const exchanges = entriesOf(table).filter(({ codePoints }) => standsAt(codePoints, label, at)).flatMap((entry) => (entry.variants ?? []).map((variant) => ({ entry, variant }))).filter(({ entry, variant }) => {
    const exchanged = [...before, ...variant.codePoints, ...label.slice(at + entry.codePoints.length)];
    return fulfils(variant, exchanged, table, { at: before.length, length: variant.codePoints.length });
  });
  const exchanged = exchanges.flatMap(({ entry, variant }) =>
    permutations(label, at + entry.codePoints.length, [...before, ...variant.codePoints], table).map((rest) => ({ ...rest, types: [...(variant.type === undefined ? [] : [variant.type]), ...rest.types] })));
  if (exchanges.some(({ entry, variant }) => isSame(variant, entry) && entry.codePoints.length === 1)) return exchanged;
  return [...permutations(label, at + 1, [...before, label[at]!], table).map((rest) => ({ ...rest, isOnly: false })), ...exchanged];
}

/** §8.2, §8.3: by label, all dispositions that its derivations come to. */
export function variantsOf(text: string, table: Table): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { codePoints, types, isOnly } of permutations(codePointsOf(text), 0, [], table)) {
    const variant = textOf(codePoints);
    if (variant === text || variant === '' || !partition(codePoints, table) || dispose(codePoints, [], false, table) === 'invalid') continue;
    found.set(variant, (found.get(variant) ?? new Set<string>()).add(dispose(codePoints, types, isOnly, table)));
  }
  return found;
}

/** §8.5: the lowest label that the entries of a partition, each exchanged for the lowest that it may be, make. */
export function indexLabelOf(text: string, table: Table): string | undefined {
  const label = codePointsOf(text);
  const key = (codePoints: Label): string => codePoints.map((codePoint) => codePoint.toString(16).padStart(6, '0')).join('');
  const lowest = (all: readonly Label[]): Label | undefined => all.toSorted((one, other) => (key(one) < key(other) ? -1 : 1))[0];
  const labels = partitions(label, table).map((entries) => {
    let at = 0;
    return entries.flatMap(({ codePoints, variants = [] }) => {
      const [from, next] = [at, at + codePoints.length];
      at = next;
      const there = variants.filter((variant) => fulfils(variant, [...label.slice(0, from), ...variant.codePoints, ...label.slice(next)], table, { at: from, length: variant.codePoints.length }));
      return [...lowest([codePoints, ...there.map((variant) => variant.codePoints)])!];
    });
  });
  const found = lowest(labels);
  return found && textOf(found);
}
