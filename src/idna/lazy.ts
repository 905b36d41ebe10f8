/**
 * The object with properties that are found when they are read. They are its own: copies, comparisons and JSON have them as any
 * others. Not getters in an object literal: each of these is another shape to an engine, whose garbage collector then takes half of
 * the time of a conversion; here, all objects share one getter for each name.
 * @param parts by name what finds them, at each reading: a function that remembers, such as `once` makes
 */
export function withLazy<Known extends object, Parts>(object: Known, parts: Found<Parts>): Known & Readonly<Parts> {
  // not in the object to see, which may be frozen; no private field, which the proxies of frameworks do not have
  Object.defineProperty(object, PARTS, { value: parts });
  for (const name in parts) Object.defineProperty(object, name, (properties[name] ??= property(name)));
  return object as Known & Readonly<Parts>;
}

type Found<Parts> = { readonly [Name in keyof Parts]: () => Parts[Name] };

const PARTS = Symbol('parts');

const properties: Record<string, PropertyDescriptor> = {};

const property = (name: string): PropertyDescriptor => ({
  enumerable: true,
  configurable: true,
  get(this: { readonly [PARTS]: Found<Record<string, unknown>> }) {
    return this[PARTS][name]!();
  },
});
