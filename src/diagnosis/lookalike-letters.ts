/** Letters of other alphabets, and rare Latin ones, that are taken for a letter of a–z. */
import { once } from '../idna/memoize.js';
import { confusables } from './confusables-data.js';

/** The letter of a–z that a Latin, Greek or Cyrillic letter is taken for, if any. */
export const lookalikeOf = (character: string): string | undefined => letters().get(character);

/**
 * Letters that UTS 39 has no a–z for, as they differ a little, or look the same as capitals only, or have a mark that is
 * overlooked; each is followed by the letter that it is taken for.
 */
const similar = 'вbкkмmнhтtпnьbёeїiεeκkτtχxωwηnβbμuɢgĸkꝱdʀrʜhʟlɴn';

const letters = once(() => {
  const found = new Map(Array.from(similar.matchAll(/(.)(.)/g), ([, stranger = '', letter = '']) => [stranger, letter]));
  for (const [, letter = '', strangers = ''] of confusables.matchAll(/(?<!\S)([a-z])(?![-\da-zÀ-ÿ])(\S+)/g)) {
    for (const stranger of strangers) if (/[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}]/u.test(stranger)) found.set(stranger, letter);
  }
  return found;
});
