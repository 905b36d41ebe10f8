/** A growing list of whole numbers below 2³². Each takes four bytes, and up to four more are in reserve. */
export class Uint32List {
  length = 0;
  #values = new Uint32Array(1024);

  push(value: number): void {
    if (this.length === this.#values.length) {
      const before = this.#values;
      this.#values = new Uint32Array(before.length * 2);
      this.#values.set(before);
    }
    this.#values[this.length++] = value;
  }

  /** Adds one to the number at an index. */
  increase(index: number): void {
    this.#values[index]!++;
  }

  /** All numbers. */
  all(): Uint32Array<ArrayBuffer> {
    return this.#values.slice(0, this.length);
  }

  /** All numbers, which the list forgets. */
  take(): Uint32Array<ArrayBuffer> {
    const taken = this.all();
    this.length = 0;
    return taken;
  }

  /** The number at an index; 0 if there is none. */
  at(index: number): number {
    return index < this.length ? (this.#values[index] as number) : 0;
  }

  /** How many numbers are smaller than `value`, in a list of rising numbers. */
  countBelow(value: number): number {
    return countBelow(this.#values, this.length, value);
  }
}

/** Whether rising numbers have this one among them. */
export const hasNumber = (numbers: Uint32Array, value: number): boolean => numbers[countBelow(numbers, numbers.length, value)] === value;

function countBelow(numbers: Uint32Array, length: number, value: number): number {
  let [from, to] = [0, length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (numbers[middle]! < value) from = middle + 1;
    else to = middle;
  }
  return from;
}
