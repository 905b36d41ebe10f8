/** Namespaces in XML 1.0: what a prefix stands for in an element, and which names are well-formed. */
const XML = 'http://www.w3.org/XML/1998/namespace';
const XMLNS = 'http://www.w3.org/2000/xmlns/';

/** By prefix, '' for names without one. A scope inherits from that of the element around it, so that none is copied. */
export type Scope = Readonly<Record<string, string>>;

/** What holds outside of the root. */
export const outermost: Scope = Object.assign(Object.create(null), { '': '', xml: XML });

/** The attributes of an element by their names as they are written. */
type Attributes = Readonly<Record<string, string>>;

/** Called for what is not namespace-well-formed. */
type Refuse = (reason: string) => never;

/** The scope inside an element, with what its attributes declare (§3). */
export function scopeOf(attributes: Attributes, outer: Scope, refuse: Refuse): Scope {
  const declarations = Object.entries(attributes).filter(([name]) => isDeclaration(name));
  if (declarations.length === 0) return outer;
  const scope: Record<string, string> = Object.create(outer);
  for (const [name, namespace] of declarations) {
    const prefix = name.slice('xmlns:'.length);
    if (isMisused(prefix, namespace)) refuse(`Not to be declared: ${name}`);
    scope[prefix] = namespace;
  }
  return scope;
}

/** The parts of an element's name (§6.2). */
export function expandName(name: string, scope: Scope, refuse: Refuse): { local: string; namespace: string } {
  const { prefix, local } = split(name, refuse);
  return { local, namespace: scope[prefix] ?? refuse(`Not declared: ${prefix}`) };
}

/** Two attributes of an element may not have the same name in the same namespace (§6.3); without a prefix they are in none. */
export function checkAttributes(attributes: Attributes, scope: Scope, refuse: Refuse): void {
  const known = new Set<string>();
  for (const name of Object.keys(attributes)) {
    const { prefix, local } = split(name, refuse);
    if (!prefix || isDeclaration(name)) continue;
    const key = `${local} ${scope[prefix] ?? refuse(`Not declared: ${prefix}`)}`;
    if (known.has(key)) refuse(`Duplicate attribute: ${name}`);
    known.add(key);
  }
}

const isDeclaration = (name: string): boolean => /^xmlns(:|$)/.test(name);

/**
 * Whether a declaration says something else of the two prefixes that need none, takes a prefix back, which XML 1.0 does
 * not have, or gives the namespace of such a prefix to another one (§3, §2.2).
 */
function isMisused(prefix: string, namespace: string): boolean {
  if (prefix === 'xmlns' || namespace === XMLNS || (prefix && !namespace)) return true;
  return (prefix === 'xml') !== (namespace === XML);
}

/** A qualified name has one colon at most, with a name on both sides of it (§4). */
function split(name: string, refuse: Refuse): { prefix: string; local: string } {
  const [, prefix = '', local = ''] = /^(?:([^:]+):)?((?![-.\d\xB7\u0300-\u036F\u203F\u2040])[^:]+)$/.exec(name) ?? refuse(`Not a name: ${name}`);
  return { prefix, local };
}
