/** Texts as the code points that standards speak of; JavaScript counts code units. */

export function codePointsOf(text: string): number[] {
  const codePoints: number[] = [];
  for (const character of text) codePoints.push(character.codePointAt(0) as number);
  return codePoints;
}

/** Length of a text in code points. */
export const countCodePoints = (text: string): number => codePointsOf(text).length;

/** The code points of a text as standards write them: `U+05D9 U+05B4`. */
export const notation = (text: string): string =>
  codePointsOf(text)
    .map((codePoint) => `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ');
