/** The tab for draws is one value: what was put in, and what was made of what. Nothing is shown beside inputs that it was not made from. */
import type { ListedFaults } from '../draw/listed-faults.js';
import type { OfferedColumn } from '../lists/file-reading.js';
import type { BaseSummary, DrawnSummary, OpenedFile } from '../workers/draw-desk.js';
import { type ApplicationHeads, proposeColumns } from './draw-columns.js';

/** Where something is said, beside what it is about. */
export type Step = 'base' | 'draw' | 'verify' | 'again';

export interface DrawState {
  readonly file: File | undefined;
  readonly offered: readonly OfferedColumn[];
  readonly columns: ChosenColumns;
  /** As it was typed, as its octets count. */
  readonly seed: string;
  /** A result that is to be verified, and the seed it is held to; '' for the one that it tells. */
  readonly result: File | undefined;
  readonly publishedSeed: string;

  /** What was made last of these, whatever has become of them since: `baseOf`, `drawnOf` and `verdictOf` say whether it still stands. */
  readonly base: Made<BaseSummary, Pick<DrawState, 'columns'>> | undefined;
  readonly drawn: DrawnSummary | undefined;
  readonly verdict: Made<Verdict, Pick<DrawState, 'result' | 'publishedSeed'>> | undefined;

  /** `isHeard`: it can be seen elsewhere, and is for those who can't. */
  readonly said: { readonly step: Step; readonly words: string; readonly isHeard?: boolean } | undefined;
  readonly isWorking: boolean;
}

/** An answer, and what it was made from. */
interface Made<Answer, Inputs> {
  readonly answer: Answer;
  readonly from: Inputs;
}

/** What is said of a result: its seed and those of later draws, how many positions it has, and what is wrong. */
export interface Verdict {
  readonly seeds: readonly string[];
  readonly all: number;
  readonly faults: readonly ListedFaults[];
}

/** Columns as they are asked for; '' for none. */
export interface ChosenColumns {
  readonly name: string;
  readonly caseNumber: string;
  readonly applicant: string;
  readonly queue: string;
  /** With commas between them. */
  readonly queues: string;
}

const noColumns: ChosenColumns = { name: '', caseNumber: '', applicant: '', queue: '', queues: '' };

export const emptyDraw: DrawState = {
  file: undefined, offered: [], columns: noColumns, seed: '', result: undefined, publishedSeed: '',
  base: undefined, drawn: undefined, verdict: undefined, said: undefined, isWorking: false,
};

/** A list whose columns are to be chosen, or a base that was saved, instead of what there was. */
export function takeFile(state: DrawState, file: File, opened: OpenedFile, heads: ApplicationHeads): DrawState {
  if ('base' in opened) return takeBase({ ...state, file, offered: [], columns: noColumns }, opened.base, noColumns);
  const columns = { ...noColumns, ...proposeColumns(opened.offered, heads) };
  return { ...state, file, offered: opened.offered, columns, base: undefined, drawn: undefined, verdict: undefined };
}

/** @param columns those it was made from, while others may have been chosen. What was drawn from the same rows stays. */
export function takeBase(state: DrawState, base: BaseSummary, columns: ChosenColumns): DrawState {
  const isSame = state.base?.answer.hash === base.hash;
  return { ...state, base: { answer: base, from: { columns } }, ...(!isSame && { drawn: undefined, verdict: undefined }) };
}

/** The base, unless other columns are chosen than it was made from. */
export const baseOf = ({ base, columns }: DrawState): BaseSummary | undefined =>
  base && namesOfColumns(base.from.columns) === namesOfColumns(columns) ? base.answer : undefined;

/** The lots, unless the seed or the base is another one. */
export const drawnOf = (state: DrawState): DrawnSummary | undefined =>
  baseOf(state) && state.drawn?.seed === state.seed ? state.drawn : undefined;

/** What is said of the result, unless the seed that it is held to, or the base, is another one. */
export const verdictOf = ({ result, publishedSeed, verdict, ...state }: DrawState): Verdict | undefined =>
  baseOf({ result, publishedSeed, verdict, ...state }) && verdict?.from.result === result && verdict?.from.publishedSeed === publishedSeed ? verdict?.answer : undefined;

/** What was made and no longer stands: a sentence says so in its place, and how to get it back. */
export function outdatedOf(state: DrawState): 'base' | 'draw' | undefined {
  if (state.base && !baseOf(state)) return 'base';
  return baseOf(state) && state.drawn && !drawnOf(state) ? 'draw' : undefined;
}

/** What is said at a step: of what came of it, nothing once that no longer stands. */
export const saidAt = (state: DrawState, step: Step): DrawState['said'] =>
  state.said?.step === step && !(state.said.isHeard && outdatedOf(state) === step) ? state.said : undefined;

/** The sentence for what is missing before a base can be made. A column of queues without their order would be left out. */
export const missingChoice = (columns: ChosenColumns): 'needsCase' | 'needsOrder' | undefined =>
  columns.caseNumber === '' ? 'needsCase' : columns.queue !== '' && orderOf(columns).length === 0 ? 'needsOrder' : undefined;

/** The queues, none without their column. */
export const orderOf = ({ queue, queues }: ChosenColumns): string[] => (queue === '' ? [] : queues.split(',').map((each) => each.trim()).filter(Boolean));

const namesOfColumns = (columns: ChosenColumns): string => JSON.stringify([columns.name, columns.caseNumber, columns.applicant, columns.queue, orderOf(columns)]);
