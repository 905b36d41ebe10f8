/** Letters of other scripts that are taken for one of a–z. */
import { describeScript } from '../diagnosis/scripts.js';

/** The script of such a letter, as an ISO 15924 code, and the letter that it looks like; undefined for any other character. */
export function foreignLetterOf(character: string): { readonly script: string; readonly looksLike: string } | undefined {
  const { script, looksLike } = describeScript(character);
  return looksLike && script !== 'Latn' && /^\p{L}/u.test(character) ? { script, looksLike } : undefined;
}
