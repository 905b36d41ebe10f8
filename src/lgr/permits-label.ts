/**
 * Whether a table permits a label, told in one pass over its text: most labels are made of code points and sequences that stand
 * for themselves wherever they are, or have a character that the table has nowhere.
 */
import { memoize } from '../idna/memoize.js';
import { actionFor, unvaried } from './dispose.js';
import { type Edges, edgesOf } from './edges.js';
import { evaluate, isEligible } from './evaluate.js';
import { RuleMatcher } from './match.js';
import { type Branch, indexOf, rootOf } from './repertoire.js';
import type { CharEntry, Table } from './table.js';

/** Whether a label is eligible (RFC 7940 §8) under a table. */
export const permitsLabel = (label: string, table: Table): boolean => tellPermission(label, table) ?? evaluate(label, table).eligible;

/** Whether no rule about whole labels and no action has a say: a label without variants is eligible if it is made of entries. */
export const isToldByEntries = (table: Table): boolean => knownOf(table).isByEntries;

/**
 * The same as `permitsLabel`; undefined where rules or variants must be asked. A loop, for 0.2 µs a label instead of 2: every name
 * asks it, and few ask for the parts of their label.
 */
export function tellPermission(label: string, table: Table): boolean | undefined {
  const { kindOf, root, edges, isByEntries } = knownOf(table);
  let isTold = isByEntries && label !== '';
  let before = -1;
  for (let at = 0; at < label.length; ) {
    const codePoint = label.codePointAt(at)!;
    const kind = kindOf(codePoint);
    if (kind === NOWHERE) return false;
    const from = at;
    at += codePoint > 0xffff ? 2 : 1;
    if (!isTold || kind === PLAIN) {
      // nothing to tell
    } else if (kind === AT_EDGES) isTold = codePoint !== before && from >= edges.start && at <= label.length - edges.end;
    else if (kind === OTHER) isTold = false;
    else {
      let entry: CharEntry | undefined;
      let branch: Branch | undefined = root.next?.get(codePoint);
      for (let next = at; branch; ) {
        if (branch.entry) [entry, at] = [branch.entry, next]; // the longest one is taken (§8.1)
        const following = label.codePointAt(next)!;
        branch = branch.next?.get(following);
        next += following > 0xffff ? 2 : 1;
      }
      if (!entry) return false;
    }
    before = codePoint;
  }
  return isTold || undefined;
}

/**
 * What a code point is to a table: no part of any entry; an entry that stands for itself everywhere, or away from the edges of the
 * label and not beside itself; what entries without rules or variants begin with, or only go on with; or anything else.
 */
const [NOWHERE, PLAIN, AT_EDGES, ENTRIES, OTHER] = [0, 1, 2, 3, 4];

/** What is asked about a table for every label. */
interface Known {
  /** What `isToldByEntries` says. */
  readonly isByEntries: boolean;
  readonly root: Branch;
  readonly kindOf: (codePoint: number) => number;
  /** The widest of all entries that are told by edges. */
  readonly edges: Edges;
}

function knownOf(table: Table): Known {
  const known = ofTables.get(table);
  if (known) return known;
  const isByEntries = table.actions.every(({ rule }) => rule === undefined) && isEligible(actionFor(table, new RuleMatcher(table, []), unvaried).disp);
  const index = indexOf(table);
  const all = Object.values(index).flat();
  const inside = new Set(all.flatMap(({ codePoints }) => codePoints.slice(1)));
  const edges = all.flatMap((entry) => edgesIn(entry, table) ?? []);
  const [start, end] = [Math.max(0, ...edges.map((each) => each.start)), Math.max(0, ...edges.map((each) => each.end))];
  const kindOf = memoize((codePoint) => {
    const entries = index[codePoint] ?? [];
    const [entry] = entries;
    if (!entry) return inside.has(codePoint) ? ENTRIES : NOWHERE;
    // how far it is to an edge is counted in code units
    if (codePoint > 0xffff || entries.some(({ variants }) => variants)) return OTHER;
    if (entries.every(({ rule }) => rule === undefined)) return entry.codePoints.length > 1 || entries.length > 1 ? ENTRIES : PLAIN;
    return entries.length === 1 && edgesIn(entry, table) ? AT_EDGES : OTHER;
  });
  const made = { isByEntries, root: rootOf(table), kindOf, edges: { start, end } };
  ofTables.set(table, made);
  return made;
}

const ofTables = new WeakMap<Table, Known>();

/** The edges that a single code point may not stand at; undefined if its context is told otherwise. */
function edgesIn({ codePoints: [first, ...others], rule, not }: CharEntry, table: Table): Edges | undefined {
  return rule !== undefined && not && others.length === 0 ? edgesOf(rule, table, first!) : undefined;
}
