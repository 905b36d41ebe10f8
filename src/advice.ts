/** What to know beside a diagnosis, computed when someone asks: similar names, names in ASCII, codes that were copied wrongly. */
export { type Advice, advise } from './advice/ascii-form.js';
export { type CodeParts, partsOfCode } from './advice/ace-parts.js';
export { type Change, type Lookalike, lookalikes } from './advice/lookalikes.js';
export { type Guess, guesses } from './advice/miscopied.js';
export { comparePair, type Difference, type Pair } from './advice/compare.js';
