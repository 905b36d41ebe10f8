/** Writes cells into a file that is somebody else's: in its encoding, with its separator and its quotation marks. */
import { notation } from '../code-points.js';
import { printable } from '../messages/printable.js';
import { harmless } from './csv.js';
import { characterUnits } from './encodings.js';
import type { FileEncoding } from './exact-text.js';
import type { Separator } from './records.js';

export class CellWriter {
  /** How many characters the encoding lacked, which are written as `U+0142`. */
  lacking = 0;
  readonly separator: Exclude<Separator, ''>;
  readonly #units: ReadonlySet<number> | undefined;

  /** A list with one name a line gets tabs, which no name has. */
  constructor(separator: Separator, encoding: FileEncoding) {
    this.separator = separator || '\t';
    this.#units = encoding.startsWith('utf-') ? undefined : new Set(characterUnits(encoding as Exclude<FileEncoding, `utf-${string}`>));
  }

  /** The cell that shows a text, which is no formula. */
  write(text: string, isQuoted: boolean): string {
    const cell = harmless(this.#writable(printable(text)));
    return isQuoted || /^\s|\s$|"/.test(cell) || cell.includes(this.separator) ? `"${cell.replaceAll('"', '""')}"` : cell;
  }

  /** Whether the encoding has all of a text. */
  has(text: string): boolean {
    return this.#units === undefined || Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).every((unit) => this.#units!.has(unit));
  }

  #writable(text: string): string {
    if (this.has(text)) return text;
    return Array.from(text, (character) => {
      if (this.has(character)) return character;
      const plain = plainSigns[character];
      if (plain === undefined) this.lacking++;
      return plain ?? notation(character);
    }).join('');
  }
}

/** The text of a cell that was written. */
export const textOfCell = (cell: string): string => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);

/** Signs of sentences that old encodings lack. */
const plainSigns: Readonly<Record<string, string>> = {
  '‘': "'", '’': "'", '“': '"', '”': '"', '„': '"', '«': '"', '»': '"', '…': '...', '–': '-', '—': '-', '\u00A0': ' ', '\u2068': '', '\u2069': '',
};
