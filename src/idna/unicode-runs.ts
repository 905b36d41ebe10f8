/** Reads the runs of `unicode-data`. */

/** A function that finds the class letter of a code point; the runs are decoded at the first question. */
export function runLookup(encoded: string): (codePoint: number) => string {
  let starts: number[] | undefined;
  let letters: string;
  return (codePoint) => {
    if (!starts) {
      letters = encoded.replace(/\d/g, '');
      let start = 0;
      starts = encoded.split(/\D/).slice(1).map((distance) => (start += Number(distance || 1)));
    }
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) <= codePoint) low = middle;
      else high = middle;
    }
    return letters.charAt(low);
  };
}
