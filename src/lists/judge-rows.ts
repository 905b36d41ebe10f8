/**
 * Judges the rows of a list. What depends on rows before is left open: only whoever has all of them in order knows it
 * (`EarlierLines`), so that several threads can judge pieces of a list.
 */
import type { FindingLanguage } from '../messages/finding-language.js';
import type { RegistryList } from '../registry/choose.js';
import { blockedLine, type BlockedNames } from './blocked-names.js';
import { type CheckedRow, checkRow } from './check-row.js';
import { type Counts, countRow, noCounts } from './counts.js';
import { hashOf } from './duplicate-index.js';
import { PlainNames } from './plain-names.js';
import type { ListRow, RowReader } from './rows.js';
import { Uint32List } from './uint32-list.js';

/** What is told of rows beside what becomes of them: ten bytes each, as threads hand millions on. */
export interface JudgedRows {
  /** Without those that depend on rows before. */
  readonly counts: Counts;
  readonly lines: RowLines;
  /** Both halves of the hash of each name; 0 where there is none. */
  readonly names: Uint32Array<ArrayBuffer>;
  /** Those of what each name belongs together with; undefined where none does. */
  readonly groups: Uint32Array<ArrayBuffer> | undefined;
}

/** The lines of rows; without `all` they follow each other. */
export interface RowLines {
  readonly first: number;
  readonly all: Uint32Array<ArrayBuffer> | undefined;
}

export const lineAt = ({ first, all }: RowLines, index: number): number => (all ? all[index]! : first + index);

/** What becomes of judged rows, one after the other. */
export interface RowOutput {
  addName(names: PlainNames, line: number, row?: ListRow): void;
  /** The same for any other row. `registered`: the name that would be registered, in ACE form; '' without one. */
  addRow(row: ListRow, checked: CheckedRow, registered: string): void;
}

/** What a list is held to beside the registries. */
export interface OwnTerms {
  /** Names that nobody can have. */
  readonly blocked?: BlockedNames | undefined;
  /** Which of the cells that rows keep is the applicant: then the same name is one of the same applicant. */
  readonly applicant?: number | undefined;
}

export class RowJudge {
  readonly #registries: RegistryList;
  readonly #language: FindingLanguage | undefined;
  readonly #names: PlainNames;
  readonly #output: RowOutput;
  readonly #lines = new Uint32List();
  readonly #hashes = new Uint32List();
  readonly #groups = new Uint32List();
  readonly #tellsEach: boolean;
  readonly #own: OwnTerms;

  /**
   * @param language for the sentences; without it there are none
   * @param tellsEach whether names without a TLD are told for each registry; the output does so for plain ones
   */
  constructor(registries: RegistryList, output: RowOutput, language?: FindingLanguage, tellsEach = false, own: OwnTerms = {}) {
    this.#registries = registries;
    this.#language = language;
    this.#names = new PlainNames(registries);
    this.#output = output;
    this.#tellsEach = tellsEach;
    this.#own = own;
  }

  /**
   * Judges the next rows of a reader: as many as there is time for, and `limit` at most. One loop with everything about plain names
   * in it, as most rows of all lists are such: 1 µs for one, where `checkRow` takes 20 and more.
   */
  judge(reader: RowReader, limit: number, hasTime = always): JudgedRows {
    const names = this.#names;
    const [lines, hashes] = [this.#lines, this.#hashes];
    const { blocked, applicant } = this.#own;
    const counts = noCounts();
    let mayGoOn = true;
    while (mayGoOn && counts.rows < limit) {
      let line = reader.takeName(names);
      let row: ListRow | undefined;
      if (line === 0) {
        row = reader.next();
        if (!row) break;
        if (row.code !== undefined || row.malformed || !names.recognise(row.name)) {
          this.#check(row, counts);
          mayGoOn = hasTime();
          continue;
        }
        line = row.line;
      }
      if (blocked && blockedLine(blocked, names.ascii) !== undefined) {
        this.#check(row ?? { line, name: names.input }, counts);
        continue;
      }
      // to ask for the time takes as long as a row
      if (counts.rows % 16 === 0) mayGoOn = hasTime();
      counts.rows++;
      counts.verdicts.permitted++;
      const { one, other } = hashOf(applicant === undefined ? names.ascii : nameOfApplicant(names.ascii, row, applicant));
      lines.push(line);
      hashes.push(one);
      hashes.push(other);
      this.#output.addName(names, line, row);
    }
    if (this.#groups.length > 0) fill(this.#groups, hashes.length);
    return { counts, lines: takeLines(lines), names: hashes.take(), groups: this.#groups.length > 0 ? this.#groups.take() : undefined };
  }

  #check(row: ListRow, counts: Counts): void {
    const at = this.#hashes.length;
    const { applicant, blocked } = this.#own;
    let registered = '';
    const remember = (hashes: Uint32List, isOfApplicant: boolean) => ({
      lineOf: (name: string): undefined => {
        if (hashes === this.#hashes) registered = name;
        const { one, other } = hashOf(isOfApplicant ? nameOfApplicant(name, row, applicant!) : name);
        fill(hashes, at);
        hashes.push(one);
        hashes.push(other);
      },
    });
    const checked = checkRow(row, { registries: this.#registries, language: this.#language, seen: remember(this.#hashes, applicant !== undefined), groups: remember(this.#groups, false), tellsEach: this.#tellsEach, blocked });
    fill(this.#hashes, at + 2);
    this.#lines.push(row.line);
    countRow(counts, checked);
    this.#output.addRow(row, checked, registered);
  }
}

/** A name with its applicant, of whom letters and digits count: numbers of organisations have a hyphen or none. */
export const nameOfApplicant = (ascii: string, row: ListRow | undefined, applicant: number): string => `${ascii}\n${applicantOf(row?.kept?.[applicant])}`;

export const applicantOf = (cell = ''): string => cell.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, '');

/** Adds nothing but zeros. */
function fill(list: Uint32List, length: number): void {
  while (list.length < length) list.push(0);
}

function takeLines(list: Uint32List): RowLines {
  const all = list.take();
  const first = all[0] ?? 0;
  return { first, all: all.every((line, index) => line === first + index) ? undefined : all };
}

const always = (): boolean => true;
