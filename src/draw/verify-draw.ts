/** Draws again what was drawn, and says what is not as it must be. */
import type { BaseRow, DrawBase } from './base-text.js';
import { ALGORITHM, type Deviation, type DrawResult, drawRows, type Lot, ofNames } from './draw.js';

/** `deviation`: which of the later draws it is about, from 1; absent for the first draw. */
export type DrawFault = { readonly deviation?: number } & (
  /** It was drawn in a way that is not known here. */
  | { readonly kind: 'algorithm'; readonly algorithm: string }
  /** The base has another hash. */
  | { readonly kind: 'base'; readonly hash: string }
  /** The queues are others, or in another order. */
  | { readonly kind: 'queues' }
  /** It is not the one that was published; or no key comes of it. */
  | { readonly kind: 'seed' }
  /** A row of the base that is not in the result; of the result, that is not in the base; that is there again. */
  | { readonly kind: 'missing' | 'added' | 'repeated'; readonly name: string; readonly caseNumber: string }
  /** Its key or queue is another one; or it stands in another place than its position says. */
  | { readonly kind: 'key' | 'queue' | 'order'; readonly name: string; readonly caseNumber: string }
  | { readonly kind: 'position'; readonly name: string; readonly caseNumber: string; readonly position: number; readonly expected: number }
);

/**
 * All that is wrong; nothing if every position is right.
 * @param base the published one
 * @param seed the published one, if it is not the result that tells it
 */
export async function verifyDraw(result: DrawResult, base: DrawBase, seed = result.seed): Promise<DrawFault[]> {
  if (result.algorithm !== ALGORITHM) return [{ kind: 'algorithm', algorithm: result.algorithm }];
  const faults: DrawFault[] = [];
  if (result.base !== base.hash) faults.push({ kind: 'base', hash: base.hash });
  if (result.queues.join('\t') !== base.queues.join('\t')) faults.push({ kind: 'queues' });
  if (result.seed !== seed) faults.push({ kind: 'seed' });
  // with the hash that it says, so that of a base with another row, that row is told and not all of them
  const claimed = { ...base, hash: result.base };
  const found = await compareDraw(result, claimed);
  faults.push(...(result.seed === seed ? found : found.filter(({ kind }) => kind !== 'seed')));
  const seeds = new Set([result.seed]);
  for (const [index, each] of result.deviations.entries()) {
    const wrong = await compareDraw(each, ofNames(claimed, each.names));
    const isUsed = seeds.has(each.seed) && !wrong.some(({ kind }) => kind === 'seed');
    faults.push(...[...(isUsed ? [{ kind: 'seed' } as const] : []), ...wrong].map((fault) => ({ ...fault, deviation: index + 1 })));
    seeds.add(each.seed);
  }
  return faults;
}

async function compareDraw({ seed, rows }: Pick<Deviation, 'seed' | 'rows'>, base: DrawBase): Promise<DrawFault[]> {
  if (seed.trim() === '') return [{ kind: 'seed' }]; // nothing is drawn with none
  const drawn = await drawRows(base, seed);
  // of a million rows that are right, none has to be looked for
  if (rows.length === drawn.length && drawn.every((right, place) => isSame(rows[place]!, right))) return [];
  const expected = new Map(drawn.map((lot, place) => [idOf(lot), { lot, place }]));
  const seen = new Set<string>();
  const faults: DrawFault[] = [];
  const known: { readonly lot: Lot; readonly right: Lot; readonly place: number }[] = [];
  for (const lot of rows) {
    const found = expected.get(idOf(lot));
    if (!found) faults.push({ kind: 'added', ...named(lot) });
    else if (seen.has(idOf(lot))) faults.push({ kind: 'repeated', ...named(lot) });
    else known.push({ lot, right: found.lot, place: found.place });
    seen.add(idOf(lot));
  }
  for (const [id, { lot }] of expected) if (!seen.has(id)) faults.push({ kind: 'missing', ...named(lot) });
  // another seed changes all keys, and says nothing of a single row
  if (known.length > 0 && known.every(({ lot, right }) => lot.key !== right.key)) return [{ kind: 'seed' }, ...faults];
  return [...faults, ...known.flatMap(({ lot, right }) => compareLots(lot, right)), ...findDisorder(known)];
}

const isSame = (lot: Lot, right: Lot): boolean => idOf(lot) === idOf(right) && compareLots(lot, right).length === 0;

function compareLots(lot: Lot, right: Lot): DrawFault[] {
  return [
    ...(lot.key === right.key ? [] : [{ kind: 'key', ...named(lot) } as const]),
    ...(lot.queue === right.queue ? [] : [{ kind: 'queue', ...named(lot) } as const]),
    ...(lot.position === right.position ? [] : [{ kind: 'position', ...named(lot), position: lot.position, expected: right.position } as const]),
  ];
}

/** The fewest rows that would have to be moved; of two that have changed places, the one that stands too far down. */
function findDisorder(known: readonly { readonly lot: Lot; readonly place: number }[]): DrawFault[] {
  const kept = new Set(longestOrdered(known.map(({ place }) => place)));
  return known.flatMap(({ lot }, index) => (kept.has(index) ? [] : [{ kind: 'order', ...named(lot) } as const]));
}

/** Where the members stand of the longest ascending part of different numbers. It is looked for from the end (patience sorting). */
function longestOrdered(numbers: readonly number[]): number[] {
  /** By length, where the part of that length begins that has the highest first number; and for each number, what follows it. */
  const starts: number[] = [];
  const following: (number | undefined)[] = [];
  for (let index = numbers.length - 1; index >= 0; index--) {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (numbers[starts[middle]!]! > numbers[index]!) low = middle + 1;
      else high = middle;
    }
    following[index] = starts[low - 1];
    starts[low] = index;
  }
  const found: number[] = [];
  for (let index = starts.at(-1); index !== undefined; index = following[index]) found.push(index);
  return found;
}

const idOf = ({ name, caseNumber }: BaseRow): string => `${name}\t${caseNumber}`;

const named = ({ name, caseNumber }: BaseRow): Pick<BaseRow, 'name' | 'caseNumber'> => ({ name, caseNumber });
