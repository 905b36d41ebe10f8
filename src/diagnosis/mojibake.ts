/** UTF-8 that was read as Windows-1252: `rÃ¤ksmÃ¶rgÃ¥s`. */
import { decodePercent } from './extract.js';
import { windows1252 } from './windows-1252.js';

/** The text as it was meant, or '' if it was not garbled so. Hardly any name is made of bytes that happen to be UTF-8. */
export function repairMojibake(text: string): string {
  if (!IN_WINDOWS_1252.test(text)) return '';
  const bytes = text.replace(/[%\P{ASCII}]/gu, (character) => {
    const high = windows1252.indexOf(character);
    return `%${(high < 0 ? character.charCodeAt(0) : 0x80 + high).toString(16)}`;
  });
  const meant = decodePercent(bytes);
  return meant === bytes ? '' : meant;
}

const IN_WINDOWS_1252 = new RegExp(`^[\\0-\\xff${windows1252}]*$`);
