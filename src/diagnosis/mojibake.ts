/** UTF-8 that was read as Windows-1252 or as MacRoman, once or several times: `rÃ¤ksmÃ¶rgÃ¥s`, `r√§ksm√∂rg√•s`. */
import { isAscii } from '../idna/ace.js';
import { once } from '../idna/memoize.js';
import { MAX_ENCODINGS } from '../limits.js';
import { decodeBytes } from './extract/decode.js';
import { windows1252 } from './windows-1252.js';

/** The text as it was meant; the same text if it was not garbled so. Hardly any name is made of bytes that happen to be UTF-8. */
export const repairMojibake = (text: string): string =>
  isAscii(text) ? text : (pages().map((page) => repair(text, page)).find((meant) => meant !== text && isWord(text, meant)) ?? text);

/** Whether what came out beside what was typed are letters that a name may have. */
function isWord(text: string, meant: string): boolean {
  const typed = new Set(text);
  return Array.from(meant).every((character) => typed.has(character) || /(?=\p{L})[\p{sc=Latn}\p{sc=Hebr}]/u.test(character));
}

function repair(text: string, page: CodePage): string {
  let meant = text;
  for (let times = 0; times < MAX_ENCODINGS; times++) meant = meant.replace(page.pattern, (bytes) => decodePage(bytes, page.characters));
  return meant;
}

/** The characters of the bytes 80 to FF, and what a letter is read as: a byte from C2, and those that follow it, 80 to BF. */
interface CodePage {
  readonly characters: string;
  readonly pattern: RegExp;
}

/** The characters of the bytes 80 to FF as UTF-8; the same ones if they are none. */
function decodePage(text: string, characters: string): string {
  const bytes = text.replace(/./gu, (character) => `%${(0x80 + characters.indexOf(character)).toString(16)}`);
  const decoded = decodeBytes(bytes);
  return decoded.includes('%') || /[\u0080-\u009F]/.test(decoded) ? text : decoded;
}

const pages = once((): CodePage[] => {
  const bytes = Uint8Array.from({ length: 0x80 }, (_, index) => 0x80 + index);
  const latin1 = String.fromCharCode(...bytes.slice(0x20));
  // Jest keeps Node's decoder from its pages
  const macintosh = typeof TextDecoder === 'undefined' ? [] : [new TextDecoder('macintosh').decode(bytes)];
  return [windows1252 + latin1, ...macintosh].map((characters) => {
    const [following, two, three] = [characters.slice(0, 0x40), characters.slice(0x42, 0x60), characters.slice(0x60, 0x70)];
    // nobody types a symbol, but letters, dashes and quotation marks stand beside each other in names; Ã has too many letters behind it
    const plain = following.replace(/[\p{L}–—‘’“”‹›]/gu, '');
    const first = two.slice(0, 1) + two.slice(2).replace(/\p{P}/gu, '');
    const [symbols, letters] = [first.replace(/\P{S}/gu, ''), first.replace(/\p{S}/gu, '')];
    return { characters, pattern: new RegExp(`[${two[1]}${symbols}][${following}]|[${letters}][${plain}]|[${three}][${following}]{2}`, 'g') };
  });
});
