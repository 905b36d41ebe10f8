/** UTF-8 that was read as Windows-1252: `rÃ¤ksmÃ¶rgÃ¥s`. */
import { decodePercent } from './extract.js';

/** The text as it was meant, or '' where it is no mojibake. Bytes that happen to be UTF-8 are next to never a name. */
export function repairMojibake(text: string): string {
  if (!WINDOWS_1252.test(text)) return '';
  const bytes = text.replace(/[%\P{ASCII}]/gu, (character) => {
    const high = HIGH.indexOf(character);
    return `%${(high < 0 ? character.charCodeAt(0) : 0x80 + high).toString(16)}`;
  });
  const meant = decodePercent(bytes);
  return meant === bytes ? '' : meant;
}

/** The characters of the bytes 80 to 9F in Windows-1252, which some engines' own decoder has wrong. */
const HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

const WINDOWS_1252 = new RegExp(`^[\\0-\\xff${HIGH}]*$`);
