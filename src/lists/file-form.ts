/** What reading a file leaves behind: its encoding, its byte order mark, the ends of its lines. By these, its text becomes the file again. */
import { BYTE_ORDER_MARK } from './csv.js';
import { exactEncoder, type FileEncoding } from './exact-text.js';
import { LineEnds } from './line-ends.js';

export class FileForm {
  readonly ends = new LineEnds();
  /** Undefined as long as all that was read is ASCII, which is the same in many of them. */
  encoding: FileEncoding | undefined;
  /** The encoding of what came when something else had been written already. */
  otherEncoding: FileEncoding | undefined;
  hasMark = false;
  #encode: ((text: string) => Uint8Array) | undefined;

  /** Learns the encoding, by which all is written unless writing has begun. */
  learn(encoding: FileEncoding, hasMark = false): void {
    if (this.encoding === undefined) {
      this.encoding = encoding;
      this.hasMark = hasMark;
    } else if (this.encoding !== encoding) this.otherEncoding = encoding;
  }

  /** The next piece of the text, with all of its lines or with some, as bytes of the file. What is not known when the first one is written is UTF-8. */
  restore(text: string, hasAllLines = true): Uint8Array {
    const isFirst = this.#encode === undefined;
    this.#encode ??= exactEncoder((this.encoding ??= 'utf-8'));
    return this.#encode((isFirst && this.hasMark ? BYTE_ORDER_MARK : '') + (hasAllLines ? this.ends.restore(text) : this.ends.restoreSome(text)));
  }
}
