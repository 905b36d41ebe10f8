/** Measures all operations on names of each kind in one process. Bundled as `bench`, it runs in any engine. */
import { namesOfKinds } from './kinds.js';
import type { BenchName } from './names.js';
import { type Operation, toASCIIOperations, toUnicodeOperations } from './operations.js';

export interface Measurement {
  readonly kind: string;
  readonly operation: string;
  /** For one name, the median of all rounds. */
  readonly microseconds: number;
  /** How many times as fast as tr46 in the same round, the median of all rounds: a machine that is busy is so for both. */
  readonly ratio: number;
  /** How many names get another answer than the codec's, and the first one; they are measured all the same. */
  readonly differing: number;
  readonly example?: string;
}

/** Every operation on every kind; back to Unicode, on codes. */
export function measure(rounds: number): Measurement[] {
  const kinds = namesOfKinds();
  const toASCII = Object.entries(kinds).flatMap(([kind, names]) => measureKind(rounds, kind, toASCIIOperations, names, 'typed', 'ascii'));
  return [...toASCII, ...measureKind(rounds, TO_UNICODE, toUnicodeOperations, kinds['codes']!, 'ascii', 'unicode')];
}

const TO_UNICODE = 'codes to Unicode';

type Form = keyof BenchName;

/** Machines are noisy: every round has a short turn of every operation, and the next round takes them backwards. */
function measureKind(rounds: number, kind: string, operations: readonly Operation[], names: readonly BenchName[], from: Form, to: Form): Measurement[] {
  const inputs = names.map((name) => name[from]);
  const turns = operations.map(({ convert }) => prepare(convert, inputs));
  for (let round = 0; round < rounds; round++) {
    for (const turn of round % 2 === 0 ? turns : turns.toReversed()) turn.times.push(turn.run());
  }
  const yardstick = turns[operations.findIndex(({ name }) => name.startsWith('tr46'))]!;
  return operations.map(({ name: operation, convert }, index) => {
    const [first, ...others] = names.filter((name) => answer(convert, name[from]) !== name[to]);
    const example = first && `${first[from]} → ${answer(convert, first[from]) || 'none'}`;
    const { times } = turns[index]!;
    const ratio = median(times.map((time, round) => yardstick.times[round]! / time));
    return { kind, operation, microseconds: median(times), ratio, differing: first ? 1 + others.length : 0, ...(example && { example }) };
  });
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[numbers.length >> 1]!;
}

/** '' where there is none, however an operation says so. */
function answer(convert: Operation['convert'], name: string): string {
  try {
    return convert(name) ?? '';
  } catch {
    return '';
  }
}

/** Warms up. A turn takes all names at least once, and two milliseconds: not much more than a machine lets one run undisturbed. */
function prepare(convert: Operation['convert'], inputs: readonly string[]) {
  const time = (passes: number): number => {
    const start = performance.now();
    for (let pass = 0; pass < passes; pass++) {
      for (const input of inputs) read += answer(convert, input).length;
    }
    return ((performance.now() - start) * 1000) / (passes * inputs.length);
  };
  time(20);
  const passes = Math.ceil(2000 / (time(5) * inputs.length));
  return { run: () => time(passes), times: [] as number[] };
}

/** So that no engine leaves the work out. */
export let read = 0;
