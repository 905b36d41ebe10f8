/** What there is to say of one row of a list, short enough to keep many. */
import { diagnose } from '../diagnosis/diagnose.js';
import type { Diagnosis } from '../diagnosis/diagnosis.js';
import type { Finding, FindingCode } from '../finding.js';
import { isError } from '../idna/name.js';
import { MAX_CELL_CODE_UNITS } from '../limits.js';
import type { Language } from '../messages/language.js';
import { toText } from '../messages/message.js';
import { placeOf, formatFinding } from '../messages/format-finding.js';
import type { Registry } from '../registry/registry.js';
import type { ListRow } from './rows.js';
import type { DuplicateIndex } from './duplicate-index.js';

/**
 * `mismatched`: nothing is wrong with the name, but the code is that of another one, or of none. `other`: under a TLD whose
 * rules are not known, or not asked for. `invalid`: no domain name at all, under such a TLD.
 */
export type RowVerdict = NameVerdict | 'mismatched' | 'empty';

type NameVerdict = 'permitted' | 'refused' | 'invalid' | 'other';

/** Texts are cut where they are longer than any name; none is ''. */
export interface CheckedRow {
  readonly line: number;
  /** As in the file. */
  readonly input: string;
  readonly unicode: string;
  readonly ascii: string;
  readonly verdict: RowVerdict;
  /** The errors and warnings. */
  readonly findings: readonly FindingCode[];
  /** Where the first fault is in its label, in characters from 1; none where it has no place. */
  readonly at?: number;
  /** The first fault as a sentence. */
  readonly fault: string;
  readonly suggestion: string;
  /** The line of the first row with the same name, in whatever form. */
  readonly sameAs?: number;
  /** The code in the file, where it has both, and the name that it really stands for. */
  readonly code?: string;
  readonly codeUnicode?: string;
  /** Whether name and code are one. */
  readonly match?: boolean;
}

export interface Terms {
  /** A single label is judged under the first one. */
  readonly registries: readonly [Registry, ...Registry[]];
  readonly language: Language;
  readonly seen: Pick<DuplicateIndex, 'lineOf'>;
}

/** Throws nothing, whatever is in the row. A row that has a code alone is judged by it. */
export function checkRow({ line, name, code }: ListRow, { registries, language, seen }: Terms): CheckedRow {
  const input = name.trim() === '' ? (code ?? name) : name;
  const { diagnosis, tld } = diagnoseUnder(registries, input);
  const isEmpty = input.trim() === '';
  const faults = isEmpty ? [] : diagnosis.findings.filter(({ severity }) => severity !== 'note');
  const fault = faults.find(isError) ?? faults[0];
  const tlds = registries.map((registry) => registry.tld);
  const at = fault && hasPlace(fault) ? placeOf(fault) : undefined;
  const pair = code === undefined ? {} : compare(diagnosis, name, code, registries);
  const sameAs = diagnosis.ascii ? seen.lineOf(diagnosis.ascii, line) : undefined;
  return {
    line,
    input: cut(input),
    unicode: cut(diagnosis.unicode),
    ascii: diagnosis.ascii,
    verdict: isEmpty ? 'empty' : verdictOfPair(verdictOf(diagnosis), pair.match),
    findings: [...new Set(faults.map((finding) => finding.code))],
    ...(at !== undefined && { at }),
    fault: fault ? toText(formatFinding(fault, { diagnosis, tld, tlds, isExcluded: false, blocked: undefined }, language)) : '',
    suggestion: fault?.suggestions?.[0] ?? '',
    ...(sameAs !== undefined && { sameAs }),
    ...pair,
  };
}

/** Under the registry of the name's TLD; a single label, and a foreign TLD, under the first one. */
export function diagnoseUnder(registries: Terms['registries'], name: string): { diagnosis: Diagnosis; tld: string } {
  const [first] = registries;
  const diagnosis = diagnose(name, first);
  const typed = diagnosis.labels.length > 1 ? diagnosis.labels.at(-1)?.ascii : first.tld;
  const registry = registries.find(({ tld }) => tld === typed) ?? first;
  return { diagnosis: registry === first ? diagnosis : diagnose(name, registry), tld: registry.tld };
}

export function verdictOf({ findings, judged, registrable }: Diagnosis): NameVerdict {
  if (registrable === null) return 'other';
  if (registrable) return 'permitted';
  return judged < 0 && !findings.some((finding) => isError(finding) && finding.label < 0) ? 'invalid' : 'refused';
}

const verdictOfPair = (verdict: NameVerdict, match: boolean | undefined): RowVerdict =>
  match === false && (verdict === 'permitted' || verdict === 'other') ? 'mismatched' : verdict;

/** Nothing to compare where one of the two is missing. */
function compare({ ascii }: Diagnosis, name: string, code: string, registries: Terms['registries']): Pick<CheckedRow, 'code' | 'codeUnicode' | 'match'> {
  if (code.trim() === '') return { code: '', codeUnicode: '' };
  const { diagnosis } = diagnoseUnder(registries, code);
  const codeUnicode = diagnosis.ascii && diagnosis.unicode;
  return { code: cut(code), codeUnicode, ...(name.trim() !== '' && { match: ascii !== '' && ascii === diagnosis.ascii }) };
}

const hasPlace = ({ at, values }: Finding): boolean => (values?.['decodedAt'] ?? at) !== undefined;

const cut = (text: string): string => (text.length > MAX_CELL_CODE_UNITS ? `${text.slice(0, MAX_CELL_CODE_UNITS).toWellFormed()}…` : text);
