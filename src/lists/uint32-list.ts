/** A list of whole numbers below 2³² that grows: four bytes each, and up to as many again in reserve. */
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

  /** 0 where there is none. */
  at(index: number): number {
    return index < this.length ? (this.#values[index] as number) : 0;
  }

  /** Of numbers that only rise: how many are smaller than this one. */
  countBelow(value: number): number {
    let [from, to] = [0, this.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if ((this.#values[middle] as number) < value) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}
