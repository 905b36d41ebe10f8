/** Finds names of a list that look like each other, in time that grows with the list: by what each of them looks like. */
import { skeletonOf } from '../advice/confusables.js';
import type { JudgedBlock } from './judge-blocks.js';
import { lineAt } from './judge-rows.js';
import type { ReportPart } from './report-block.js';

export interface AlikeName {
  readonly name: string;
  /** Where it stands first. */
  readonly line: number;
}

/** What two names look like in whatever type, and to whoever reads quickly: beside what Unicode says of each letter, and without marks. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/[1i|]/g, 'l'], // a capital i, as names may be written
  [/0/g, 'o'],
  [/m/g, 'rn'],
  [/w/g, 'vv'],
  [/d/g, 'cl'],
];

/** Names with the same one look like each other. */
export const looksOf = (name: string): string =>
  alike.reduce((text, [pattern, like]) => text.replace(pattern, like), skeletonOf(name).toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''));

export class AlikeNames {
  readonly #groups = new Map<string, AlikeName[]>();
  readonly #names = new Set<string>();

  add({ lines, written }: JudgedBlock<ReportPart>): void {
    for (const [index, name] of written.names.entries()) {
      if (name === '' || this.#names.has(name)) continue;
      this.#names.add(name);
      const looks = looksOf(name);
      const group = this.#groups.get(looks);
      const found = { name, line: lineAt(lines, index) };
      if (group) group.push(found);
      else this.#groups.set(looks, [found]);
    }
  }

  /** Those of several names, in the order of the list. */
  finish(): readonly (readonly AlikeName[])[] {
    return [...this.#groups.values()].filter(({ length }) => length > 1);
  }
}
