import { chooseRegistry, listOf, type SomeRegistries } from '../registry/choose.js';
import { diagnose } from '../diagnosis/diagnose.js';
import type { Diagnosis } from '../diagnosis/diagnosis.js';
import { oddness, type Reading, readingsOf } from '../diagnosis/miscopied.js';

export interface Guess extends Reading {
  /** Whether its letters are likelier in a name than those of the code as it is written; true if that stands for nothing. */
  readonly isLikelier: boolean;
}

/**
 * The names within the registry's rules that a code stands for if one 0 was an o, one 1 an l or an i, one 5 an s, or the
 * other way round, the likeliest first. None for a text that is no code, and if the registry has no say.
 * @param registries one registry or several, as of `diagnose`
 */
export const guesses = (code: string, registries: SomeRegistries): Guess[] => guessesOf(diagnose(code, registries), registries);

/** The same of a code that was diagnosed. */
export function guessesOf({ judged, labels, unicode, registrable }: Diagnosis, registries: SomeRegistries): Guess[] {
  const registry = chooseRegistry(labels, listOf(registries));
  const asItIs = registrable ? oddness(unicode, registry) : Infinity;
  return readingsOf(labels[judged]?.input ?? '', registry).map((reading) => ({ ...reading, isLikelier: oddness(reading.unicode, registry) < asItIs }));
}
