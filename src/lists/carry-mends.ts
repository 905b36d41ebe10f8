/** Carries what was mended of a list over to a new check of the same file, which may be read in another way now. */
import { isMended, type Mends, noMends } from './mends.js';

/** The records that can be mended for sure: the line of each, rising, and a hash of its names before and after, in two numbers. */
export interface SureRecords {
  readonly lines: Uint32Array;
  readonly names: Uint32Array;
}

export const noRecords: SureRecords = { lines: new Uint32Array(), names: new Uint32Array() };

/**
 * The same mends, of the records that stand on the same line in both checks and have the same names before and after; all others are
 * as they stand in the file. Mends that follow each other and mend the same now are one.
 */
export function carryMends(all: readonly Mends[], before: SureRecords, now: SureRecords): readonly Mends[] {
  const { kept, fresh } = divide(before, now);
  if (fresh.length === 0 && kept.length === before.lines.length) return all;
  return all.map((mends) => carried(mends, kept, fresh)).filter((mends, index, others) => index === 0 || !areSame(mends, others[index - 1]!));
}

/** As few lines as say it: those that are mended, or those that are not. */
function carried(mends: Mends, kept: readonly number[], fresh: readonly number[]): Mends {
  const mended = kept.filter((line) => isMended(mends, line));
  if (mended.length * 2 <= kept.length + fresh.length) return { ...noMends, except: new Set(mended) };
  return { all: true, except: new Set([...kept.filter((line) => !isMended(mends, line)), ...fresh]) };
}

/** The lines of what can be mended now: as it could before, or only now. */
function divide(before: SureRecords, now: SureRecords): { readonly kept: readonly number[]; readonly fresh: readonly number[] } {
  const [kept, fresh]: [number[], number[]] = [[], []];
  let at = 0;
  for (const [index, line] of now.lines.entries()) {
    while (at < before.lines.length && before.lines[at]! < line) at++;
    const isSame = before.lines[at] === line && [0, 1].every((half) => before.names[2 * at + half] === now.names[2 * index + half]);
    (isSame ? kept : fresh).push(line);
  }
  return { kept, fresh };
}

const areSame = (one: Mends, other: Mends): boolean => one.all === other.all && one.except.size === other.except.size && [...one.except].every((line) => other.except.has(line));
