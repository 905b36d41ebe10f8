/** UTF-8 that was read as Windows-1252: `rÃ¤ksmÃ¶rgÃ¥s`. */

/** The text as it was meant, or '' where it is no mojibake. Bytes that happen to be UTF-8 are next to never a name. */
export function readAgain(text: string): string {
  const bytes = Array.from(text, (character) => {
    const high = HIGH.indexOf(character);
    return high < 0 ? (character.codePointAt(0) as number) : 0x80 + high;
  });
  if (!bytes.some((byte) => byte > 0x7f) || bytes.some((byte) => byte > 0xff)) return '';
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return '';
  }
}

/** The characters of the bytes 80 to 9F in Windows-1252, which some engines' own decoder has wrong. */
const HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';
