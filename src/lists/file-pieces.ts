/** How much of a file is read at once: bytes. */
const PIECE = 32_768;

/** A file a piece at a time; `count` is told how many bytes were read and used. */
export async function* piecesOf(file: Blob, count?: (bytes: number) => void, piece = PIECE): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < file.size; from += piece) {
    yield new Uint8Array(await bytesOf(file.slice(from, from + piece)));
    // the next piece is asked for when this one has been checked
    count?.(Math.min(from + piece, file.size));
  }
}

/** Where a test runner has the files of jsdom, which lack `arrayBuffer`, by what they have instead. */
function bytesOf(blob: Blob): Promise<ArrayBuffer> {
  if ('arrayBuffer' in blob) return blob.arrayBuffer();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as ArrayBuffer));
    reader.addEventListener('error', () => reject(reader.error));
    reader.readAsArrayBuffer(blob);
  });
}
