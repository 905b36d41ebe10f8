/** How people spell a letter, or a sign between letters, that is not to be had. */

/** The spelling of a letter that is no letter of a–z with a mark; undefined if it has none. */
export const transliterationOf = (letter: string): string | undefined => spellings.get(letter);

/** The letter first, then its spelling. */
const spellings = new Map(
  'ßss œoe æa øo þth ðd đd ŧt łl ŋn ǥg ħh ʒz əe ςs ×x \u05F0\u05D5\u05D5 \u05F1\u05D5\u05D9 \u05F2\u05D9\u05D9'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
);
