/** What to know beside a diagnosis, computed when someone asks: names that are mistaken for another, and names in ASCII. */
export { type Advice, advise } from './diagnose/advice.js';
export { type Change, type Lookalike, lookalikes } from './diagnose/lookalikes.js';
