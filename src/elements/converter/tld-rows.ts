/** One word under every top-level domain that a page takes: what is said of each, and which ones people can have. */
import { diagnoseEach, type LabelUnderTld } from '../../diagnosis/diagnose-each.js';
import type { FinalVerdict } from '../../diagnosis/verdict.js';
import { registriesOf } from '../../registry/choose.js';
import { hasAwaited, hasMissing } from '../../registry/registered.js';
import { type Answer, isOpenToDoubt, reasonOf, type Terms } from '../shared/evaluate-input.js';
import type { Lookup } from '../shared/availability.js';
import { labelUnder } from './label-under.js';

/**
 * A verdict, or else: `blocked`, the page does not take it. `unknown`: the package has no rules for the TLD. `uncertain`: they are
 * not known that far. `awaited`: they are on their way. `missing`: they could not be loaded.
 */
export type RowState = Exclude<FinalVerdict, 'elsewhere' | 'empty'> | 'blocked' | 'unknown' | 'uncertain' | 'awaited' | 'missing';

export interface TldRow extends LabelUnderTld {
  readonly state: RowState;
  /** Whether the form can get the name. */
  readonly isFree: boolean;
  /** Why the page does not take it, in its own words; '' if it gives no reason. */
  readonly blocked: string | undefined;
  /** Whether it can be had; undefined where the page does not tell. */
  readonly lookup?: Lookup | undefined;
}

/** A row for each TLD that the page names, in its order; none where there is no label to show under them. */
export function rowsOf(answer: Answer, terms: Terms): readonly TldRow[] {
  const label = labelUnder(answer);
  if (!label) return [];
  return diagnoseEach(label.input, registriesOf(terms.tld, terms.registries)).map((judged): TldRow => rowOf(withDoubt(judged, answer), terms));
}

/** A code that was probably copied wrongly under one TLD was so under each, also where its letters are common. */
function withDoubt(judged: LabelUnderTld, { diagnosis }: Answer): LabelUnderTld {
  const isDoubtful = judged.verdict === 'permitted' && diagnosis.findings.some(({ code }) => code === 'miscopied');
  return isDoubtful ? { ...judged, verdict: 'caution', diagnosis: () => diagnosis } : judged;
}

function rowOf(judged: LabelUnderTld, { registries, blocked: ask, strict = false }: Terms): TldRow {
  const { tld, verdict, name } = judged;
  const isRefused = verdict === 'refused' || verdict === 'invalid' || verdict === 'empty';
  const blocked = isRefused || !name.ascii ? undefined : reasonOf(ask, name.ascii);
  const isUncertain = verdict === 'elsewhere' && Object.hasOwn(registries, tld);
  const isDoubtful = strict && isOpenToDoubt(verdict, isUncertain);
  const isFree = !isRefused && blocked === undefined && !isDoubtful && !hasAwaited(tld);
  return { ...judged, state: blocked === undefined ? stateOf(tld, verdict, isUncertain) : 'blocked', isFree, blocked };
}

function stateOf(tld: string, verdict: FinalVerdict, isUncertain: boolean): RowState {
  if (verdict === 'empty') return 'invalid';
  if (verdict !== 'elsewhere') return verdict;
  if (isUncertain) return 'uncertain';
  return hasAwaited(tld) ? 'awaited' : hasMissing(tld) ? 'missing' : 'unknown';
}
