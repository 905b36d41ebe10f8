/** The text of a file, whatever a spreadsheet or an editor wrote it in. */
import { MAX_ENCODING_SAMPLE_OCTETS, MAX_PROBED_OCTETS } from '../limits.js';
import type { ColumnHeads } from './column-heads.js';
import { byteDecoder, type ByteEncoding, type Encoding, guessEncoding } from './encodings.js';
import { exactUtf16Decoder, exactUtf8Decoder } from './exact-text.js';
import type { FileForm } from './file-form.js';
import { fileKindOf, isBinary } from './file-kind.js';
import { ListError } from './list-error.js';

export interface DecodingOptions {
  /** Found out from the file if it is not given. */
  readonly encoding?: Encoding | undefined;
  /** Heads of columns in one more language, by which the encoding may be told. */
  readonly heads?: ColumnHeads | undefined;
  /** Is told what is left behind, so that the file can be written again: then no byte of it is lost. */
  readonly form?: FileForm | undefined;
}

/**
 * Decodes a file piece by piece and leaves its byte order mark out. It is UTF-16 if it has the mark of that, or the zero
 * bytes of ASCII in it; what its letters are most likely in, if its first bytes beyond ASCII are no UTF-8; else UTF-8.
 *
 * @param tell is told which encoding was found out by the letters
 * @throws {ListError} if the file is no text, or if its encoding can't be found out
 */
export async function* decodeText(
  chunks: AsyncIterable<Uint8Array>,
  options: DecodingOptions = {},
  tell: (encoding: ByteEncoding) => void = () => undefined,
): AsyncGenerator<string> {
  let held: Uint8Array = new Uint8Array();
  let decode: Decode | undefined;
  for await (const chunk of chunks) {
    held = join(held, chunk);
    if (!decode && held.length < MAX_PROBED_OCTETS) continue;
    const text: string = decode ? decode(held, false) : withoutMark((decode = decoderOf(held, options, tell))(held, false));
    held = new Uint8Array();
    if (text) yield text;
  }
  yield decode ? decode(held, true) : withoutMark(decoderOf(held, options, tell)(held, true));
}

/** Decodes the next bytes. `isLast`: no more will come. */
type Decode = (bytes: Uint8Array, isLast: boolean) => string;

const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '');

function decoderOf(head: Uint8Array, { encoding: asked, heads, form }: DecodingOptions, tell: (encoding: ByteEncoding) => void): Decode {
  const utf16 = utf16Of(head);
  const file = fileKindOf(head) ?? (!utf16 && isBinary(head) ? 'binary' : undefined);
  if (file) throw new ListError({ kind: 'no-text', file });
  const mark = markOf(head);
  if (asked ?? mark ?? utf16) form?.learn(asked ?? utf16 ?? 'utf-8', (asked ?? utf16 ?? 'utf-8') === mark);
  if (asked) return asked === 'utf-8' ? decoderFor(asked, form) : byteDecoder(asked);
  return utf16 ? decoderFor(utf16, form) : decodeUtf8OrBytes(heads, tell, form);
}

/** The encoding that a byte order mark tells. */
const markOf = ([first, second, third]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined =>
  first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined;

function utf16Of(head: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const mark = markOf(head);
  if (mark && mark !== 'utf-8') return mark;
  const probed = head.subarray(0, MAX_PROBED_OCTETS);
  const zeros = [0, 0];
  let [ends, zerosAtEnds] = [0, 0];
  for (const [index, byte] of probed.entries()) {
    if (byte === 0) (zeros[index % 2] as number)++;
    if (byte !== 0x2e && byte !== 0x0a) continue;
    ends++;
    if (probed[index ^ 1] === 0) zerosAtEnds++;
  }
  const [even = 0, odd = 0] = zeros;
  // UTF-16 has a zero at every dot and every end of a line, and hardly at other places of a pair; other files have them anywhere
  const isAtEnds = ends > 0 ? zerosAtEnds * 2 >= ends : Math.max(even, odd) * 3 >= probed.length;
  if (even === odd || !isAtEnds || Math.min(even, odd) * 4 > Math.max(even, odd)) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/**
 * Decodes UTF-8. At the first bytes that are none, the file is in an encoding of bytes if all before them was ASCII, and some
 * more of it is waited for to tell in which one; else only these bytes are garbled.
 */
function decodeUtf8OrBytes(heads: ColumnHeads | undefined, tell: (encoding: ByteEncoding) => void, form: FileForm | undefined): Decode {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let held: Uint8Array = new Uint8Array();
  let isAscii = true;
  let isUtf8 = true;
  let other: Decode | undefined;
  return (bytes, isLast) => {
    if (other) return other(bytes, isLast);
    const piece = join(held, bytes);
    if (isUtf8) {
      const end = isLast ? piece.length : endOfWhole(piece);
      try {
        const text = strict.decode(piece.subarray(0, end));
        held = piece.slice(end);
        isAscii &&= ASCII.test(text);
        if (!isAscii) form?.learn('utf-8');
        return text;
      } catch {
        // TypeError: this piece is no UTF-8
        const [before = ''] = new TextDecoder('utf-8', { ignoreBOM: true }).decode(piece).split('\uFFFD');
        if (!isAscii || !ASCII.test(before)) {
          form?.learn('utf-8');
          other = decoderFor('utf-8', form);
          return other(piece, isLast);
        }
        isUtf8 = false;
      }
    }
    held = piece;
    if (!isLast && piece.length < MAX_ENCODING_SAMPLE_OCTETS) return '';
    const encoding = guessEncoding(piece, heads);
    if (!encoding) throw new ListError({ kind: 'encoding' });
    tell(encoding);
    form?.learn(encoding);
    other = byteDecoder(encoding);
    return other(piece, isLast);
  };
}

// oxlint-disable-next-line no-control-regex
const ASCII = /^[\0-\x7F]*$/;

function decoderFor(encoding: 'utf-8' | 'utf-16le' | 'utf-16be', form: FileForm | undefined): Decode {
  if (form) return encoding === 'utf-8' ? exactUtf8Decoder() : exactUtf16Decoder(encoding === 'utf-16le');
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  return (bytes, isLast) => decoder.decode(bytes, { stream: !isLast });
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
