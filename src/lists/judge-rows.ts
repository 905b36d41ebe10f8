/**
 * Judges the rows of a list. What depends on rows before is left open: only whoever has all of them in order knows it
 * (`EarlierLines`), so that several threads can judge pieces of a list.
 */
import type { FindingLanguage } from '../messages/finding-language.js';
import type { RegistryList } from '../registry/choose.js';
import { type CheckedRow, checkRow } from './check-row.js';
import { type Counts, countRow, noCounts } from './counts.js';
import { hashOf } from './duplicate-index.js';
import { PlainNames } from './plain-names.js';
import type { ListRow, RowReader } from './rows.js';

export interface JudgedRows {
  /** Without those that depend on rows before. */
  readonly counts: Counts;
  /** `FIELDS` numbers for each row. */
  readonly fields: Uint32Array<ArrayBuffer>;
}

/**
 * What is told of a row: its line; both halves of the hash of its name, and those of what its name belongs together with, 0 where
 * there is none; and two more that the output chooses.
 */
export const FIELDS = 7;
export const [LINE, NAME, GROUP, OUTPUT] = [0, 1, 3, 5] as const;

/** What becomes of judged rows. */
export interface RowOutput {
  /** Adds a plain name, and sets two fields from `at` on. */
  addName(names: PlainNames, line: number, fields: Uint32Array, at: number): void;
  /** The same for any other row. */
  addRow(row: ListRow, checked: CheckedRow, fields: Uint32Array, at: number): void;
}

export class RowJudge {
  readonly #registries: RegistryList;
  readonly #language: FindingLanguage | undefined;
  readonly #names: PlainNames;
  readonly #output: RowOutput;
  #fields = new Uint32Array(FIELDS * 256);

  /** @param language for the sentences; without it there are none */
  constructor(registries: RegistryList, output: RowOutput, language?: FindingLanguage) {
    this.#registries = registries;
    this.#language = language;
    this.#names = new PlainNames(registries);
    this.#output = output;
  }

  /**
   * Judges the next rows of a reader: as many as there is time for, and `limit` at most. One loop with everything about plain names
   * in it, as most rows of all lists are such: 1 µs for one, where `checkRow` takes 20 and more.
   */
  judge(reader: RowReader, limit: number, hasTime = always): JudgedRows {
    const names = this.#names;
    const counts = noCounts();
    let at = 0;
    let mayGoOn = true;
    for (let count = 0; mayGoOn && count < limit; count++, at += FIELDS) {
      if (at === this.#fields.length) this.#grow();
      const fields = this.#fields;
      let line = reader.takeName(names);
      if (line === 0) {
        const row = reader.next();
        if (!row) break;
        if (row.code !== undefined || row.malformed || !names.recognise(row.name)) {
          this.#check(row, counts, at);
          mayGoOn = hasTime();
          continue;
        }
        line = row.line;
      }
      // to ask for the time takes as long as a row
      if (count % 16 === 0) mayGoOn = hasTime();
      counts.rows++;
      counts.verdicts.permitted++;
      const { one, other } = hashOf(names.ascii);
      fields[at] = line;
      fields[at + 1] = one;
      fields[at + 2] = other;
      fields[at + 3] = fields[at + 4] = 0;
      this.#output.addName(names, line, fields, at + OUTPUT);
    }
    return { counts, fields: this.#fields.slice(0, at) };
  }

  #check(row: ListRow, counts: Counts, at: number): void {
    const fields = this.#fields.fill(0, at, at + FIELDS);
    const remember = (place: number) => ({
      lineOf: (name: string): undefined => {
        const { one, other } = hashOf(name);
        fields[place] = one;
        fields[place + 1] = other;
      },
    });
    const checked = checkRow(row, { registries: this.#registries, language: this.#language, seen: remember(at + NAME), groups: remember(at + GROUP) });
    countRow(counts, checked);
    fields[at + LINE] = row.line;
    this.#output.addRow(row, checked, fields, at + OUTPUT);
  }

  #grow(): void {
    const before = this.#fields;
    this.#fields = new Uint32Array(before.length * 2);
    this.#fields.set(before);
  }
}

const always = (): boolean => true;
