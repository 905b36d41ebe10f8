/** The text of a file, whatever a spreadsheet or an editor wrote it in. */
import { windows1252 } from '../diagnosis/windows-1252.js';

/** How many bytes decide on the encoding. */
const HEAD = 1024;

/**
 * Decodes a file piece by piece and leaves its byte order mark out. It is UTF-16 if it has the mark of that, or the zero
 * bytes of ASCII in it; Windows-1252 if its first bytes beyond ASCII are no UTF-8; else UTF-8.
 */
export async function* decodeText(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let held: Uint8Array = new Uint8Array();
  let decode: Decode | undefined;
  for await (const chunk of chunks) {
    held = join(held, chunk);
    if (!decode && held.length < HEAD) continue;
    const text: string = decode ? decode(held, false) : withoutMark((decode = decoderOf(held))(held, false));
    held = new Uint8Array();
    if (text) yield text;
  }
  yield decode ? decode(held, true) : withoutMark(decoderOf(held)(held, true));
}

/** Decodes the next bytes. `isLast`: no more will come. */
type Decode = (bytes: Uint8Array, isLast: boolean) => string;

const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '');

function decoderOf(head: Uint8Array): Decode {
  const utf16 = utf16Of(head);
  return utf16 ? decoderFor(utf16) : decodeUtf8OrWindows();
}

function utf16Of(head: Uint8Array): string | undefined {
  const [first, second] = head;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  for (const [index, byte] of head.subarray(0, HEAD).entries()) if (byte === 0) (zeros[index % 2] as number)++;
  const [even = 0, odd = 0] = zeros;
  // UTF-16 has a zero at every dot and every end of a line, and not just a few
  if (Math.max(even, odd) * 16 < Math.min(head.length, HEAD)) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** Decodes UTF-8. At the first bytes that are none, the file is Windows-1252 if all before them was ASCII; else they are garbled. */
function decodeUtf8OrWindows(): Decode {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let held: Uint8Array = new Uint8Array();
  let isAscii = true;
  let other: Decode | undefined;
  return (bytes, isLast) => {
    if (other) return other(bytes, isLast);
    const piece = join(held, bytes);
    const end = isLast ? piece.length : endOfWhole(piece);
    try {
      const text = strict.decode(piece.subarray(0, end));
      held = piece.slice(end);
      isAscii &&= ASCII.test(text);
      return text;
    } catch {
      // TypeError: this piece is no UTF-8
      const [before = ''] = new TextDecoder('utf-8', { ignoreBOM: true }).decode(piece).split('\uFFFD');
      other = isAscii && ASCII.test(before) ? decodeWindows() : decoderFor('utf-8');
      return other(piece, isLast);
    }
  };
}

// oxlint-disable-next-line no-control-regex
const ASCII = /^[\0-\x7F]*$/;

function decoderFor(encoding: string): Decode {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  return (bytes, isLast) => decoder.decode(bytes, { stream: !isLast });
}

/** Some engines decode ISO 8859-1 instead, which has controls for 32 of the bytes. */
function decodeWindows(): Decode {
  const decode = decoderFor('windows-1252');
  return (bytes, isLast) => decode(bytes, isLast).replace(/[\x80-\x9F]/g, (control) => windows1252.charAt(control.charCodeAt(0) - 0x80));
}

/** Where the last whole character ends; a character has at most four bytes. */
function endOfWhole(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) break;
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

function join(one: Uint8Array, other: Uint8Array): Uint8Array {
  if (one.length === 0) return other;
  const joined = new Uint8Array(one.length + other.length);
  joined.set(one);
  joined.set(other, one.length);
  return joined;
}
