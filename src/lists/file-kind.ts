/** Tells files that are no text by their first bytes, so that what is in them is not taken for names. */
import { MAX_PROBED_OCTETS } from '../limits.js';

export type FileKind = 'excel' | 'spreadsheet' | 'document' | 'pdf' | 'archive' | 'image' | 'binary';

interface Signature {
  readonly kind: FileKind;
  /** What such a file has at its start, as bytes; or some bytes behind it. */
  readonly starts: readonly string[];
  readonly at?: number;
  /** What else is in its first bytes: one of these. */
  readonly parts?: readonly string[];
}

const ZIP = ['PK\x03\x04'];

/** The first one that fits tells the kind. */
const signatures: readonly Signature[] = [
  { kind: 'spreadsheet', starts: ZIP, parts: ['opendocument.spreadsheet', '.iwa'] },
  { kind: 'document', starts: ZIP, parts: ['opendocument.', 'word/', 'ppt/'] },
  { kind: 'excel', starts: ZIP, parts: ['xl/', '[Content_Types].xml', '_rels/'] },
  { kind: 'excel', starts: ['\xD0\xCF\x11\xE0'] }, // .xls
  { kind: 'excel', starts: ['<', '\xEF\xBB\xBF<'], parts: ['Excel.Sheet', 'schemas-microsoft-com:office:excel'] },
  { kind: 'document', starts: ['{\\rtf'] },
  { kind: 'pdf', starts: ['%PDF-'] },
  { kind: 'archive', starts: [...ZIP, 'PK\x05\x06', '\x1F\x8B', '7z\xBC\xAF', 'Rar!', 'BZh9', '\xFD7zXZ', '\x28\xB5\x2F\xFD'] },
  { kind: 'archive', starts: ['ustar'], at: 257 },
  { kind: 'image', starts: ['\x89PNG', '\xFF\xD8\xFF', 'GIF8', 'II*\0', 'MM\0*'] },
  { kind: 'image', starts: ['WEBP'], at: 8 },
  { kind: 'image', starts: ['ftyp'], at: 4 }, // HEIC and AVIF
  { kind: 'image', starts: ['\0\0\0\0'], at: 6, parts: ['BM'] },
];

/** The kind of a file; undefined for text. */
export function fileKindOf(head: Uint8Array): FileKind | undefined {
  const bytes = Array.from(head.subarray(0, MAX_PROBED_OCTETS), (byte) => String.fromCharCode(byte)).join('');
  const fits = ({ starts, at = 0, parts = [''] }: Signature): boolean =>
    starts.some((start) => bytes.startsWith(start, at)) && parts.some((part) => bytes.includes(part));
  return signatures.find(fits)?.kind;
}

/** Whether so many of the bytes are controls that they can't be text, in which there are few. */
export function isBinary(head: Uint8Array): boolean {
  const probed = head.subarray(0, MAX_PROBED_OCTETS);
  const controls = probed.filter((byte) => byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b);
  return controls.length * 10 > probed.length;
}
