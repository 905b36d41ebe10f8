/** Makes the base of a draw of applications: what is faulty and what is there twice is left out, and told. */
import { diagnoseFaults } from '../diagnosis/diagnose.js';
import { checkerOf } from '../lists/check-list.js';
import type { RowVerdict } from '../lists/check-row.js';
import type { MalformedRow } from '../lists/rows.js';
import { chooseLanguage } from '../messages/choose-language.js';
import { findingLanguages } from '../messages/finding-language.js';
import { loadLanguage } from '../messages/known-languages.js';
import { listOf, type RegistryList, type SomeRegistries } from '../registry/choose.js';
import { allRegistries } from '../registry/registered.js';
import { type BaseRow, baseOf, type DrawBase, isCell } from './base-text.js';

export interface Application {
  /** In any form. */
  readonly name: string;
  /** What tells it from all others for the same name. */
  readonly caseNumber: string;
  /** Only to find who applies for a name twice; without it nobody does. */
  readonly applicant?: string | undefined;
  readonly queue?: string | undefined;
  /** Where it stands, from 1; counted if it is not given. */
  readonly line?: number | undefined;
  /** The code that a list has beside the name. */
  readonly code?: string | undefined;
  /** What is wrong with its row in a list. */
  readonly malformed?: MalformedRow | undefined;
}

export interface BaseOptions {
  /** One registry or several; all that are known if there are none. */
  readonly registries?: SomeRegistries | undefined;
  /** In the order in which they are drawn. */
  readonly queues?: readonly string[] | undefined;
  /** The language in which the faults of names are told; without it they are not, which is faster. */
  readonly lang?: string | undefined;
}

/** The verdict on the name, or what else is wrong. */
export type LeftOutReason =
  | Exclude<RowVerdict, 'permitted' | 'caution'>
  | 'duplicate' | 'same-case' | 'no-case' | 'wrong-case' | 'no-applicant' | 'wrong-queue';

export interface LeftOut {
  readonly line: number;
  /** As it was typed. */
  readonly name: string;
  readonly caseNumber: string;
  readonly reason: LeftOutReason;
  /** The fault of the name as a sentence; '' if there is none. */
  readonly fault: string;
  /** The line that stays instead. */
  readonly sameAs?: number;
}

/**
 * Of applications by one applicant for one name, the first stays. Blanks around case numbers, applicants and queues are left out.
 * @throws {DrawError} `wrong-queues`
 */
export async function drawBase(applications: Iterable<Application> | AsyncIterable<Application>, { registries = allRegistries(), queues = [], lang }: BaseOptions = {}): Promise<{ base: DrawBase; leftOut: LeftOut[] }> {
  // without a network, the sentences are English
  if (lang !== undefined) await loadLanguage(lang).catch(() => {});
  const rows: BaseRow[] = [];
  const leftOut: LeftOut[] = [];
  const judge = new ApplicationJudge(listOf(registries), queues, lang);
  let line = 0;
  for await (const application of applications) {
    line = application.line ?? line + 1;
    const judged = judge.judge(application, line);
    if ('reason' in judged) leftOut.push({ line, name: application.name, caseNumber: application.caseNumber.trim(), ...judged });
    else rows.push(judged);
  }
  return { base: await baseOf(rows, queues), leftOut };
}

type WhyNot = Pick<LeftOut, 'reason' | 'fault' | 'sameAs'>;

class ApplicationJudge {
  readonly #registries: RegistryList;
  readonly #queues: readonly string[];
  readonly #check: ReturnType<typeof checkerOf>;
  /** Lines by name and applicant, and by name and case number. No hashes: whoever finds two names with the same one would take somebody's lot. */
  readonly #applicants = new Map<string, number>();
  readonly #cases = new Map<string, number>();

  constructor(registries: RegistryList, queues: readonly string[], lang: string | undefined) {
    this.#registries = registries;
    this.#queues = queues;
    const language = lang === undefined ? undefined : chooseLanguage(lang, findingLanguages);
    this.#check = checkerOf({ registries, language, seen: { lineOf: () => undefined } });
  }

  judge({ name: typed, caseNumber: givenCase, applicant, queue: givenQueue, code, malformed }: Application, line: number): BaseRow | WhyNot {
    const { verdict, ascii, fault } = this.#check({ line, name: typed, ...(code !== undefined && { code }), ...(malformed && { malformed }) });
    if (verdict !== 'permitted' && verdict !== 'caution') return { reason: verdict, fault };
    const name = this.#registeredNameOf(ascii);
    const caseNumber = givenCase.trim();
    const wrong = this.#wrongCell(caseNumber, applicant?.trim(), givenQueue?.trim());
    if (wrong) return { reason: wrong, fault: '' };
    const sameCase = lineOf(this.#cases, `${name}\t${caseNumber}`, line);
    if (sameCase !== undefined) return { reason: 'same-case', fault: '', sameAs: sameCase };
    const sameApplicant = applicant === undefined ? undefined : lineOf(this.#applicants, `${name}\t${applicant.trim().normalize()}`, line);
    if (sameApplicant !== undefined) return { reason: 'duplicate', fault: '', sameAs: sameApplicant };
    return { name, caseNumber, ...(this.#queues.length > 0 && { queue: givenQueue!.trim() }) };
  }

  #wrongCell(caseNumber: string, applicant: string | undefined, queue: string | undefined): LeftOutReason | undefined {
    if (caseNumber === '') return 'no-case';
    if (!isCell(caseNumber)) return 'wrong-case';
    if (applicant === '') return 'no-applicant';
    return this.#queues.length > 0 && !this.#queues.includes(queue ?? '') ? 'wrong-queue' : undefined;
  }

  /** Who asks for www.håbo.se gets håbo.se, for which others ask as well. */
  #registeredNameOf(ascii: string): string {
    const isWhole = ascii.indexOf('.') === ascii.lastIndexOf('.');
    return isWhole ? ascii : (diagnoseFaults(ascii, this.#registries).domain?.ascii ?? ascii);
  }
}

/** The line where it was first; undefined if it is new. It is remembered then. */
function lineOf(lines: Map<string, number>, key: string, line: number): number | undefined {
  const before = lines.get(key);
  if (before === undefined) lines.set(key, line);
  return before;
}
