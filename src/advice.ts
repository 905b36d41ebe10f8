/** What to know beside a diagnosis, computed when someone asks: similar names, names in ASCII, codes that were copied wrongly. */
export { advise, comparePair, guesses, lookalikes } from './defaults/advise-by-default.js';
export type { Advice } from './advice/ascii-form.js';
export { type CodeParts, partsOfCode } from './advice/ace-parts.js';
export type { Difference, Pair } from './advice/compare.js';
export type { Change, Lookalike } from './advice/lookalikes.js';
export type { Guess } from './advice/guesses.js';
