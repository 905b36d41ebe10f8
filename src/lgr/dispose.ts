import type { RuleMatcher } from './match.js';
import type { Action, Table } from './table.js';

/** The variants that a label has come from, or the reflexive ones of the label itself. */
export interface Origin {
  readonly types: ReadonlySet<string>;
  /** Whether nothing in the label is the original without a variant. */
  readonly isOnlyVariants: boolean;
}

/** That of a label without variants. */
export const unvaried: Origin = { types: new Set(), isOnlyVariants: false };

/** RFC 7940 §7.6: what holds behind the actions of every table. */
export const defaultActions: readonly Action[] = [
  { disp: 'invalid', any: ['invalid'] },
  { disp: 'blocked', any: ['blocked'] },
  { disp: 'allocatable', any: ['allocatable'] },
  { disp: 'activated', all: ['activated'] },
  { disp: 'valid' },
];

/** The first action that applies to the label (RFC 7940 §8.3), of the table's own and the default ones. */
export function actionFor({ actions }: Pick<Table, 'actions'>, matcher: RuleMatcher, origin: Origin): Action {
  const applies = (action: Action): boolean => fitsOrigin(action, origin) && matcher.fulfils(action);
  return (actions.find(applies) ?? defaultActions.find(applies)) as Action;
}

/** RFC 7940 §7.2. */
function fitsOrigin({ any, all, only }: Action, { types, isOnlyVariants }: Origin): boolean {
  if (any) return any.some((type) => types.has(type));
  const allowed = all ?? only;
  return !allowed || (types.size > 0 && (isOnlyVariants || !only) && [...types].every((type) => allowed.includes(type)));
}
