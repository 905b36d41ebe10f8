/** The advice for programs: each function judges by .se if it is given no registry. */
import { type Advice, advise as adviseUnder } from '../advice/ascii-form.js';
import { comparePair as comparePairUnder, type Pair } from '../advice/compare.js';
import { type Lookalike, lookalikes as lookalikesUnder } from '../advice/lookalikes.js';
import { type Guess, guesses as guessesUnder } from '../advice/guesses.js';
import type { SomeRegistries } from '../registry/choose.js';
import { defaultRegistry } from './default-registry.js';

/** The ASCII forms of a permitted name, each within the registry's rules. */
export function advise(name: string, registries: SomeRegistries = defaultRegistry): Advice {
  return adviseUnder(name, registries);
}

/**
 * Other names within the rules of the name's registry that somebody could take for it, likeliest first. For a refused
 * name, what it was probably meant to be. None if the registry has no say.
 */
export function lookalikes(name: string, registries: SomeRegistries = defaultRegistry): Lookalike[] {
  return lookalikesUnder(name, registries);
}

/** The names within the registry's rules that a code stands for if one character of it was copied wrongly, the likeliest first. */
export function guesses(code: string, registries: SomeRegistries = defaultRegistry): Guess[] {
  return guessesUnder(code, registries);
}

/** Compares the names that two texts stand for, whichever form each of them has. */
export function comparePair(name: string, code: string, registries: SomeRegistries = defaultRegistry): Pair {
  return comparePairUnder(name, code, registries);
}
