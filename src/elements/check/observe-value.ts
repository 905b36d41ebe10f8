/**
 * Calls back whenever a script sets the value of an input, of which no event tells. What others have put in front of the property,
 * as React does, goes on being asked. Returns what ends it.
 */
export function observeValue(input: HTMLInputElement, onSet: () => void): () => void {
  const own = Object.getOwnPropertyDescriptor(input, 'value');
  const { get, set } = own ?? Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
  if (!get || !set || own?.configurable === false) return () => {};
  let isObserved = true;
  const observed = {
    configurable: true,
    get: () => get.call(input),
    set(value: unknown): void {
      set.call(input, value);
      if (isObserved) onSet();
    },
  };
  Object.defineProperty(input, 'value', observed);
  return () => {
    isObserved = false; // somebody may have put another one in front of it
    if (Object.getOwnPropertyDescriptor(input, 'value')?.set !== observed.set) return;
    if (own) Object.defineProperty(input, 'value', own);
    else Reflect.deleteProperty(input, 'value');
  };
}
