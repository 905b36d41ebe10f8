/**
 * The object with properties that are found when they are read. They are its own: copies, comparisons and JSON have them as any
 * others. Not getters in an object literal: each of these is another shape to an engine, whose garbage collector then takes half of
 * the time of a conversion; here, all objects share one getter for each name.
 * @param source has them, at each reading: its getters remember what they found
 * @param names which properties of it the object has, too
 */
export function withLazy<Known extends object, Source extends object, Name extends keyof Source & string>(
  object: Known,
  source: Source,
  ...names: readonly Name[]
): Known & Readonly<Pick<Source, Name>> {
  // not in the object to see, which may be frozen; no private field, which the proxies of frameworks do not have
  Object.defineProperty(object, SOURCE, { value: source });
  for (const name of names) Object.defineProperty(object, name, (properties[name] ??= property(name)));
  return object as Known & Readonly<Pick<Source, Name>>;
}

/** Freezes a value with all that is in it. What is found when it is read is frozen then: nothing is found for it. */
export function freezeWhole<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  if (SOURCE in value) Object.defineProperty(value, FROZEN, { value: true });
  Object.freeze(value);
  for (const name of Object.keys(value)) freezeWhole(Object.getOwnPropertyDescriptor(value, name)!.value);
  return value;
}

const SOURCE = Symbol('source');
const FROZEN = Symbol('frozen');

const properties: Record<string, PropertyDescriptor> = {};

const property = (name: string): PropertyDescriptor => ({
  enumerable: true,
  configurable: true,
  get(this: { readonly [SOURCE]: Readonly<Record<string, unknown>>; readonly [FROZEN]?: true }) {
    const found = this[SOURCE][name];
    return this[FROZEN] ? freezeWhole(found) : found;
  },
});
