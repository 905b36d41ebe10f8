/** Measures all operations on the same names in one process. Bundled as `bench`, it runs in any engine. */
import { type BenchName, benchNames } from './names.js';
import { type Operation, toASCIIOperations, toUnicodeOperations } from './operations.js';

export interface Measurement {
  readonly operation: string;
  /** For one name, the median of all rounds. */
  readonly microseconds: number;
  /** How many names get another answer than the codec's, and the first one; they are measured all the same. */
  readonly differing: number;
  readonly example?: string;
}

const names = benchNames();

const tasks = [
  ...toASCIIOperations.map((operation) => task(operation, 'typed', 'ascii')),
  ...toUnicodeOperations.map((operation) => task(operation, 'ascii', 'unicode')),
];

/** Machines are noisy: every round has a turn of every operation, and the next round takes them backwards. */
export function measure(rounds: number): Measurement[] {
  const turns = tasks.map(prepare);
  for (let round = 0; round < rounds; round++) {
    for (const turn of round % 2 === 0 ? turns : turns.toReversed()) turn.times.push(turn.run());
  }
  return turns.map(({ checked, times }) => ({ ...checked, microseconds: median(times) }));
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return ((sorted[(sorted.length - 1) >> 1] as number) + (sorted[sorted.length >> 1] as number)) / 2;
}

interface Task {
  readonly checked: Omit<Measurement, 'microseconds'>;
  /** All names this many times, in microseconds for one name. */
  readonly time: (passes: number) => number;
}

function task({ name: operation, convert }: Operation, from: keyof BenchName, to: keyof BenchName): Task {
  const inputs = names.map((name) => name[from]);
  const [first, ...others] = names.filter((name) => answer(convert, name[from]) !== name[to]);
  const example = first && `${first[from]} → ${answer(convert, first[from])}`;
  const time = (passes: number): number => {
    let length = 0; // read, so that no engine leaves the work out
    const start = performance.now();
    for (let pass = 0; pass < passes; pass++) {
      for (const input of inputs) length += convert(input)?.length ?? 0;
    }
    const milliseconds = performance.now() - start;
    if (length === 0) throw new Error(`${operation} gave no answers`);
    return (milliseconds * 1000) / (passes * inputs.length);
  };
  return { checked: { operation, differing: first ? 1 + others.length : 0, ...(example && { example }) }, time };
}

function answer(convert: Operation['convert'], name: string): string | null {
  try {
    return convert(name);
  } catch {
    return null;
  }
}

/** Warms up, and makes a turn long enough for a coarse clock. */
function prepare({ checked, time }: Task) {
  time(5);
  const shortest = 10_000; // microseconds
  const passes = Math.ceil(shortest / (time(2) * names.length));
  return { checked, run: () => time(passes), times: [] as number[] };
}
