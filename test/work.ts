/** Counts the work of a function: how often a callback is called, how much of a text or list is looked at or copied. Times differ by machine. */
type Method = (this: { length: number }, ...values: unknown[]) => unknown;

const withCallback = ['map', 'filter', 'some', 'every', 'find', 'findIndex', 'findLast', 'flatMap', 'forEach', 'reduce', 'toSorted'];
const overList = ['indexOf', 'includes', 'slice', 'join', 'concat', 'at', 'toReversed'];
const overText = ['slice', 'split', 'replace', 'replaceAll', 'match', 'matchAll', 'search', 'normalize', 'toLowerCase', 'toUpperCase', 'indexOf', 'includes', 'trim', 'padStart'];

export function workOf(run: () => unknown): number {
  let work = 0;
  const undo: (() => void)[] = [];
  const wrap = (target: object, name: string, make: (method: Method) => Method): void => {
    const method = Reflect.get(target, name) as Method;
    Reflect.set(target, name, make(method));
    undo.push(() => Reflect.set(target, name, method));
  };
  for (const name of withCallback) {
    wrap(Array.prototype, name, (method) => function (callback, ...rest) {
      if (typeof callback !== 'function') return method.call(this, callback, ...rest);
      return method.call(this, function (this: unknown, ...values: unknown[]) {
        work++;
        return callback.apply(this, values);
      }, ...rest);
    });
  }
  // what is looked at, or what becomes of it where that is less, as of a slice
  const sized = (method: Method): Method => function (...values) {
    const result = method.apply(this, values);
    work += Math.min(this.length, (result as { length?: number } | null)?.length ?? this.length);
    return result;
  };
  for (const name of overList) wrap(Array.prototype, name, sized);
  for (const name of overText) wrap(String.prototype, name, sized);
  wrap(Array, 'from', (method) => function (...values) {
    const result = method.apply(this, values) as unknown[];
    work += result.length;
    return result;
  });
  for (const name of ['exec', 'test']) {
    wrap(RegExp.prototype, name, (method) => function (text) {
      const pattern = this as unknown as RegExp;
      const moves = pattern.global || pattern.sticky;
      const from = moves ? pattern.lastIndex : 0;
      const result = method.call(this, text);
      if (moves && result) work += pattern.lastIndex - from;
      else work += pattern.sticky ? 1 : String(text).length - from; // `split` asks at each place
      return result;
    });
  }
  try {
    run();
  } finally {
    for (const restore of undo.toReversed()) restore();
  }
  return work;
}
