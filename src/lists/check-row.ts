/** The answer to one row of a list, short enough to keep many of them. */
import { isSameDomain } from '../advice/compare.js';
import { diagnose, diagnoseFaults } from '../diagnosis/diagnose.js';
import type { Diagnosis } from '../diagnosis/diagnosis.js';
import { isUncertain } from '../diagnosis/uncertain.js';
import { type FinalVerdict, verdictOf } from '../diagnosis/verdict.js';
import type { Finding, FindingCode } from '../finding.js';
import { MAX_CELL_CODE_UNITS } from '../limits.js';
import type { FindingLanguage } from '../messages/finding-language.js';
import { fillWhole, say, toText } from '../messages/message.js';
import { formatFinding } from '../messages/format-finding.js';
import { faultOf } from '../messages/messages.js';
import { chooseRegistry, type RegistryList } from '../registry/choose.js';
import { blockedLine, type BlockedNames } from './blocked-names.js';
import { type Cause, causeOf } from './cause.js';
import { registeredName } from './registered-name.js';
import { relatedLine } from './related-line.js';
import type { Separator } from './records.js';
import type { ListRow, MalformedRow } from './rows.js';
import type { DuplicateIndex } from './duplicate-index.js';
import { type WordVerdicts, wordVerdicts } from './word-verdicts.js';

/**
 * `mismatched`: nothing is wrong with the name, but its code is that of another name, or of none. `other`: under a TLD whose
 * rules are not known, or not asked for, or below a public suffix. `blocked`: nothing is wrong with the name, but nobody can have it. `invalid`: no domain name at all, under such a TLD.
 * `malformed`: the cells of the row don't stand in their columns, so that it can't be told which one has the name.
 */
export type RowVerdict = 'permitted' | 'caution' | 'blocked' | 'refused' | 'mismatched' | 'invalid' | 'malformed' | 'other' | 'empty';

/** Texts that are longer than any name are cut; '' if there is none. */
export interface CheckedRow {
  readonly line: number;
  /** As it stands in the file. */
  readonly input: string;
  readonly unicode: string;
  readonly ascii: string;
  readonly verdict: RowVerdict;
  /** Its errors and warnings, each once. */
  readonly findings: readonly FindingCode[];
  /** Why it is to be mended, or looked at; absent if there is no reason. */
  readonly cause?: Cause;
  /** Place of the first fault in its label, in code points from 1; absent if it has none. */
  readonly at?: number;
  /** The same place as a person counts it: by letters, in the whole name. */
  readonly letter?: number;
  /** The first fault as a sentence. */
  readonly fault: string;
  readonly suggestion: string;
  /** Line of the first row by which the same name would be registered, in whatever form. */
  readonly sameAs?: number;
  /** Line of the first row whose name is another one that this belongs together with, by a table with variants. */
  readonly variantOf?: number;
  /** The line where the name is blocked, in the list of those that are. */
  readonly blockedLine?: number;
  /** The code that the file has beside the name, and the name that it really stands for. */
  readonly code?: string;
  readonly codeUnicode?: string;
  /** Whether the code is that of the name. */
  readonly match?: boolean;
  /** Its cells in the other columns that were asked for. */
  readonly kept?: readonly string[];
  /** What each registry says of a name without a TLD, where that is asked for. */
  readonly under?: WordVerdicts;
}

/** What is told of every plain name beside its forms. */
export const plainAnswer = { verdict: 'permitted', findings: [], fault: '', suggestion: '' } as const satisfies Partial<CheckedRow>;

export interface Terms {
  /** The first one judges single words. */
  readonly registries: RegistryList;
  /** For the sentences; without it there are neither these nor suggestions, which take longer than all else. */
  readonly language?: FindingLanguage | undefined;
  readonly seen: Pick<DuplicateIndex, 'lineOf'>;
  /** The same for names that belong together; without it none are looked for. */
  readonly groups?: Pick<DuplicateIndex, 'lineOf'> | undefined;
  /** Whether names without a TLD are told for each of the registries. */
  readonly tellsEach?: boolean | undefined;
  /** Names that nobody can have. */
  readonly blocked?: BlockedNames | undefined;
}

/** Checks a row; one that has only a code is judged by it. Throws nothing, whatever is in the row. */
export function checkRow(row: ListRow, terms: Terms): CheckedRow {
  return row.malformed ? describeMalformed(row.line, row.name, row.malformed, terms) : checkName(row, terms);
}

function describeMalformed(line: number, input: string, malformed: MalformedRow, { language }: Terms): CheckedRow {
  const fault = language ? sayMalformed(malformed, language) : '';
  return { line, input: cut(input), unicode: '', ascii: '', verdict: 'malformed', findings: [], cause: 'malformed', fault, suggestion: '' };
}

function sayMalformed(malformed: MalformedRow, { messages }: FindingLanguage): string {
  if ('reason' in malformed) return messages[`malformed-row.${malformed.reason}`];
  const { cells, width, separator } = malformed;
  // where cells are lacking, none was divided
  const sign = cells > width && separator ? messages[`separator-${signs[separator]}`] : '';
  const values: Readonly<Record<string, string>> = { count: String(cells), expected: String(width), sign };
  return toText(fillWhole(messages['malformed-row'], (slot) => values[slot], cells));
}

const signs = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const satisfies Record<Exclude<Separator, ''>, string>;

function checkName({ line, name, code, kept }: ListRow, { registries, language, seen, groups, tellsEach, blocked }: Terms): CheckedRow {
  const input = name.trim() === '' ? (code ?? name) : name;
  const diagnosis = (language ? diagnose : diagnoseFaults)(input, registries);
  const { tld } = chooseRegistry(diagnosis.labels, registries);
  const verdict = verdictOf(diagnosis);
  const faults = verdict === 'empty' ? [] : diagnosis.findings.filter(({ severity }) => severity !== 'note');
  const fault = verdict === 'empty' ? undefined : (faultOf(diagnosis) ?? faults[0]);
  const tlds = registries.map((registry) => registry.tld);
  const pair: Pair = code === undefined ? {} : compare(diagnosis, name, code, registries);
  const registered = registeredName(diagnosis);
  const sameAs = registered ? seen.lineOf(registered, line) : undefined;
  const related = groups && relatedLine(diagnosis, line, registries, groups);
  const under = tellsEach && verdict !== 'empty' ? wordVerdicts(diagnosis, registries) : undefined;
  const rowVerdict = rowVerdictOf(faults.some(isUncertain) && verdict === 'elsewhere' ? 'caution' : verdict, pair.match);
  const told = rowVerdict === 'other' ? undefined : fault; // nobody has to do anything about it
  const cause = rowVerdict === 'mismatched' ? (pair.codeUnicode ? 'other-code' : 'no-code') : told && causeOf(told);
  const row: CheckedRow = {
    line,
    input: cut(input),
    unicode: cut(diagnosis.unicode),
    ascii: diagnosis.ascii,
    verdict: rowVerdict,
    findings: [...new Set(faults.map((finding) => finding.code))],
    ...(cause && { cause }),
    ...(fault && placeOf(fault)),
    fault: fault && language ? toText(formatFinding(fault, { diagnosis, tld, tlds }, language)) : '',
    suggestion: (language && fault?.suggestions?.[0]) ?? '',
    ...(sameAs !== undefined && { sameAs }),
    ...(related !== undefined && related !== sameAs && { variantOf: related }),
    ...pair,
    ...(kept && { kept }),
    ...(under && { under }),
  };
  const at = blocked && row.ascii !== '' && mayBeBlocked.includes(row.verdict) ? blockedLine(blocked, registered) : undefined;
  if (at === undefined) return row;
  return { ...row, verdict: 'blocked', cause: 'blocked', fault: language ? say(language.messages['blocked-row'], { line: at }) : '', suggestion: '', blockedLine: at };
}

/** A name with a fault is not told to be blocked, too. */
const mayBeBlocked: readonly RowVerdict[] = ['permitted', 'caution', 'mismatched', 'other'];

function rowVerdictOf(verdict: FinalVerdict, match: boolean | undefined): RowVerdict {
  const word = words[verdict];
  return match === false && ['permitted', 'caution', 'other'].includes(word) ? 'mismatched' : word;
}

/** The words of a row for the verdicts. */
const words: Readonly<Record<FinalVerdict, RowVerdict>> = {
  permitted: 'permitted',
  caution: 'caution',
  refused: 'refused',
  invalid: 'invalid',
  elsewhere: 'other',
  empty: 'empty',
};

type Pair = Pick<CheckedRow, 'code' | 'codeUnicode' | 'match'>;

/** Compares a code with the name beside it; there is nothing to compare if one of them is missing. */
function compare(named: Diagnosis, name: string, code: string, registries: Terms['registries']): Pair {
  if (code.trim() === '') return { code: '', codeUnicode: '' };
  const diagnosis = diagnose(code, registries);
  const codeUnicode = diagnosis.ascii && diagnosis.unicode;
  return { code: cut(code), codeUnicode, ...(name.trim() !== '' && { match: named.ascii !== '' && diagnosis.ascii !== '' && isSameDomain(named, diagnosis) }) };
}

function placeOf({ at, letter, values }: Finding): Pick<CheckedRow, 'at' | 'letter'> {
  const place = values?.['decodedAt'] ?? at;
  return place === undefined ? {} : { at: Number(place) + 1, ...(letter !== undefined && { letter }) };
}

const cut = (text: string): string => (text.length > MAX_CELL_CODE_UNITS ? `${text.slice(0, MAX_CELL_CODE_UNITS).toWellFormed()}…` : text);
