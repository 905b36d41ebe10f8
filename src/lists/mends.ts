/** Which of the records that can be mended for sure are: all but some, or none but some, by their lines. */
export interface Mends {
  readonly all: boolean;
  readonly except: ReadonlySet<number>;
}

export const noMends: Mends = { all: false, except: new Set() };

/** How many of so many records are mended. */
export const countMended = ({ all, except }: Mends, records: number): number => (all ? records - except.size : except.size);

export const isMended = ({ all, except }: Mends, line: number): boolean => all !== except.has(line);
