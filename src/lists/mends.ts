/** Which of the records that can be mended for sure are: all but some, or none but some, by their lines. */
export interface Mends {
  readonly all: boolean;
  readonly except: ReadonlySet<number>;
}

export const noMends: Mends = { all: false, except: new Set() };

export const isMended = ({ all, except }: Mends, line: number): boolean => all !== except.has(line);
