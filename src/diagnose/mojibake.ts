/** UTF-8 that was read as Windows-1252: `rÃ¤ksmÃ¶rgÃ¥s`. */

/** The text as it was meant, or null where it is no mojibake. Bytes that happen to be UTF-8 are next to never a name. */
export function readAgain(text: string): string | null {
  if (!/[\u0080-\u{10FFFF}]/u.test(text)) return null;
  const bytes = Array.from(text, (character) => windows1252().indexOf(character));
  if (bytes.includes(-1)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}

let characters: string[] | undefined;

/** The 256 characters of the encoding, in order. */
function windows1252(): string[] {
  return (characters ??= Array.from(new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))));
}
