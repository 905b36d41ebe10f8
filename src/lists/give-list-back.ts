/** Gives a list back as its file, and reports on it, for programs. */
import { batch as batchInEnglish, report as reportInEnglish } from '../languages/en.js';
import { batch as batchInSwedish, report as reportInSwedish } from '../languages/sv.js';
import { chooseLanguage } from '../messages/choose-language.js';
import { loadLanguage } from '../messages/known-languages.js';
import { listOf } from '../registry/choose.js';
import { allRegistries } from '../registry/registered.js';
import { bytesOf, listLanguages, type ListOptions, type ListSource } from './check-list.js';
import { noCounts } from './counts.js';
import { reportOnFile } from './report-file.js';
import { noReturnCounts, type ReturnCounts, returnFile } from './return-file.js';
import type { Report } from './write-report.js';

export interface GiveBackOptions extends Omit<ListOptions, 'tellsEach' | 'keep'> {
  /** Whether what is said of each name is added behind its row; true unless given. */
  readonly annotates?: boolean | undefined;
  /** Whether names are mended where it is sure how. */
  readonly mends?: boolean | undefined;
  /** Is told at the end how many rows there are of each kind, and how many were changed. */
  readonly tellCounts?: ((counts: ReturnCounts) => void) | undefined;
}

/**
 * The file, a piece at a time: byte for byte, but for what is added and mended.
 * @throws {ListError} if it can't be read as it is, or has a line that can't be given back
 */
export async function* giveListBack(source: ListSource, { registries = allRegistries(), lang, annotates = true, mends = false, tellCounts, ...options }: GiveBackOptions = {}): AsyncGenerator<Uint8Array> {
  const language = await languageOf(lang);
  const counts = noReturnCounts();
  const words = annotates ? { heads: language.columnHeads.added, rows: language.batch } : undefined;
  yield* returnFile(bytesOf(source), { heads: language.columnHeads, ...options, registries: listOf(registries), language, mends, words }, counts);
  tellCounts?.(counts);
}

export interface ListReportOptions extends Omit<ListOptions, 'tellsEach' | 'keep'> {
  /** The columns of the applicants, and of what rows are grouped by: by head, or by number from 1. */
  readonly applicant?: string | undefined;
  readonly groupBy?: string | undefined;
  /** Whether names that look like each other are looked for. */
  readonly findsLookalikes?: boolean | undefined;
}

/** @throws {ListError} if the file can't be read as it is */
export async function reportOnList(source: ListSource, { registries = allRegistries(), lang, applicant, groupBy, findsLookalikes = false, ...options }: ListReportOptions = {}): Promise<Report> {
  const language = await languageOf(lang);
  const keep = [applicant, groupBy].filter((column) => column !== undefined);
  const indices = { applicant: applicant === undefined ? undefined : 0, groupBy: groupBy === undefined ? undefined : keep.length - 1 };
  const asked = { heads: language.columnHeads, ...options, ...(keep.length > 0 && { keep }), ...indices };
  return reportOnFile(bytesOf(source), { ...asked, registries: listOf(registries), language, summarises: true, findsLookalikes }, noCounts());
}

async function languageOf(lang: string | undefined) {
  // without a network, the sentences are English
  await loadLanguage(lang ?? '').catch(() => {});
  return chooseLanguage(lang, languages);
}

const languages = {
  en: { ...listLanguages.en, batch: batchInEnglish, report: reportInEnglish },
  sv: { ...listLanguages.sv, batch: batchInSwedish, report: reportInSwedish },
};
