/** How much of a file is read at once: bytes. */
const PIECE = 32_768;

/** A file a piece at a time; `count` is told how many bytes were read and used. */
export async function* piecesOf(file: Blob, count?: (bytes: number) => void, piece = PIECE): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < file.size; from += piece) {
    yield new Uint8Array(await file.slice(from, from + piece).arrayBuffer());
    // the next piece is asked for when this one has been checked
    count?.(Math.min(from + piece, file.size));
  }
}
