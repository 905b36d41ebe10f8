/** What to know beside a diagnosis, computed when someone asks: similar names, names in ASCII, codes that were copied wrongly. */
export { type Advice, advise } from './diagnose/advice.js';
export { type CodeParts, partsOfCode } from './diagnose/code-parts.js';
export { type Change, type Lookalike, lookalikes } from './diagnose/lookalikes.js';
export { type Guess, guesses } from './diagnose/miscopied.js';
export { comparePair, type Difference, type Pair } from './diagnose/pair.js';
