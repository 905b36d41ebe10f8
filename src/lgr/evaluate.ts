import { codePointsOf, notation } from '../code-points.js';
import { error, type Finding } from '../finding.js';
import { withLazy } from '../idna/lazy.js';
import { once } from '../idna/memoize.js';
import { actionFor, type Origin, unvaried } from './dispose.js';
import { RuleMatcher, standsAt } from './match.js';
import type { Action, CharEntry, Disposition, Table, Variant } from './table.js';
import { partition, type Part } from './partition.js';
import { entriesAt, plainEntriesOf } from './repertoire.js';

export type { Part } from './partition.js';

export interface Evaluation {
  /** Whether the label is made of the table's entries, each in its context, and may be registered by its disposition. */
  readonly eligible: boolean;
  readonly disposition: Disposition;
  /** Errors in reading order, made when somebody reads them. Their `label` is 0, as only the caller knows which label of a name it is. */
  readonly findings: readonly Finding[];
  /** The partition of the label that the findings speak of. */
  readonly parts: readonly Part[];
  /** The number of parts that are refused. */
  readonly refused: number;
  /** The action that decided: one of the table's, or a default one (RFC 7940 §7.6). None where parts are refused, or the rules take too long. */
  readonly action?: Action;
}

/**
 * Holds a label to a registry's table (RFC 7940 §8.1, §8.3).
 * @param label a U-label: mapped, in NFC, decoded. An empty one is not eligible, without a finding
 */
export function evaluate(label: string, table: Table): Evaluation {
  const codePoints = codePointsOf(label);
  const matcher = new RuleMatcher(table, codePoints);
  const parts = partition(codePoints, table, matcher);
  if (matcher.isExhausted) return unjudged(parts, table);
  let refused = 0;
  for (const part of parts) if (part.refused) refused++;
  if (!label || refused) {
    return withLazy({ eligible: false, disposition: 'invalid', parts, refused } as const, new Refusals(parts, codePoints, table), 'findings');
  }
  const action = actionFor(table, matcher, originOf(codePoints, table, matcher));
  if (matcher.isExhausted) return unjudged(parts, table);
  const disposition = action.disp;
  const eligible = isEligible(disposition);
  // a name that is no variant of another one may be blocked, too
  const because = (action.any ?? action.all ?? action.only) && { because: 'variants' };
  const findings = eligible ? [] : [error('disposition', 0, `${table.id} ${action.rule ?? 'action'}`, { disposition, ...because })];
  return { eligible, disposition, findings, parts, refused, action };
}

/** What is said of the parts of a label that a table refuses. */
class Refusals {
  readonly #find: () => readonly Finding[];

  constructor(parts: readonly Part[], label: readonly number[], table: Table) {
    this.#find = once(() => parts.filter((part) => part.refused).map((part) => refusal(part, label, table)));
  }

  get findings(): readonly Finding[] {
    return this.#find();
  }
}

/** What is said of a label for which the rules of the table take too long. */
function unjudged(parts: readonly Part[], { id }: Table): Evaluation {
  const disposition = 'invalid';
  return { eligible: false, disposition, findings: [error('disposition', 0, `${id} rules`, { disposition, because: 'effort' })], parts, refused: 0 };
}

/** Whether a label with this disposition may be registered (RFC 7940 §7.3). */
export const isEligible = (disposition: Disposition): boolean => /^(valid|allocatable|activated)$/.test(disposition);

/**
 * The reflexive variants of a label (RFC 7940 §5.3.4, §8.3): those of all entries that stand anywhere in it, in their context,
 * as it may be derived from any of them. Loops, as they are asked for of every name of a list.
 */
function originOf(label: readonly number[], table: Table, matcher: RuleMatcher): Origin {
  const plain = plainEntriesOf(table);
  let types: Set<string> | undefined;
  let isOnlyVariants = true;
  for (let at = 0; at < label.length; at++) {
    if (plain.has(label[at]!)) isOnlyVariants = false;
    else for (const entry of entriesAt(label, at, table)) {
      const anchor = { at, length: entry.codePoints.length };
      if (!matcher.fulfils(entry, anchor)) continue;
      let isVariant = false;
      for (const variant of reflexiveOf(entry)) {
        if (!matcher.fulfils(variant, anchor)) continue;
        isVariant = true;
        if (variant.type !== undefined) (types ??= new Set()).add(variant.type);
      }
      isOnlyVariants &&= isVariant;
    }
  }
  return types ? { types, isOnlyVariants } : unvaried;
}

function reflexiveOf(entry: CharEntry): readonly Variant[] {
  if (!entry.variants) return none;
  const found = reflexive.get(entry) ?? entry.variants.filter((variant) => isReflexive(variant, entry));
  reflexive.set(entry, found);
  return found;
}

const none: readonly Variant[] = [];

/** The answers of `reflexiveOf`. */
const reflexive = new WeakMap<CharEntry, readonly Variant[]>();

/** Whether the variant is the entry itself, so that it only says what type that has. */
export const isReflexive = ({ codePoints }: Variant, entry: CharEntry): boolean =>
  codePoints.length === entry.codePoints.length && standsAt(codePoints, entry.codePoints, 0);

function refusal({ at, length, entry }: Part, label: readonly number[], table: Table): Finding {
  const rule = entry?.rule;
  const character = String.fromCodePoint(...label.slice(at, at + length));
  const values = { character, codePoint: notation(character), ...(rule && { rule }) };
  return error(rule ? 'context-rule' : 'not-in-table', 0, `${table.id} ${rule ?? 'repertoire'}`, values, { at, length });
}
