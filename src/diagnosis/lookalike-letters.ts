/** Letters of other alphabets, and rare Latin ones, that are taken for a letter of a–z. */
import { once } from '../idna/memoize.js';
import { confusableLetters } from './confusables-data.js';

/** The letter of a–z that a Latin, Greek or Cyrillic letter is taken for, if any. */
export const lookalikeOf = (character: string): string | undefined => letters().get(character);

/**
 * The letters a–z, each followed by others that people take for it although UTS 39 does not: they differ a little, or have a
 * mark that is overlooked. Of those that look the same as capitals only, it is the capital.
 */
const similarLetters = 'bВьβ dꝱ eёε gɢ hНʜ iї kкκĸ lʟ mм nпηɴ rʀ tтτ uμ wω xχ';

const letters = once(() => {
  const found = new Map<string, string>();
  for (const [letter = '', ...strangers] of `${confusableLetters} ${similarLetters}`.split(' ')) {
    for (const stranger of strangers) found.set(stranger, letter);
  }
  return found;
});
