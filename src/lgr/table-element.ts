import type { LgrElement } from './lgr-element.js';
import type { ClassNode, Condition, Entry, Meta, Ranges, Remarks, RuleNode, Table, Variant } from './table.js';

type Attributes = Readonly<Record<string, string | readonly string[] | undefined>>;
type Children = LgrElement['children'];

const NAMESPACE = 'urn:ietf:params:xml:ns:lgr-1.0';

/** The root of the LGR file (RFC 7940) that a table is read from: the opposite of `parseTable`. */
export function elementOfTable(table: Table): LgrElement {
  const { repertoire, classes = {}, rules, actions } = table;
  const definitions = [
    ...inOrder(classes, (set) => namedIn([set])).map(([name, set]) => elementOfSet(set, { name })),
    ...inOrder(rules, namedIn).map(([name, nodes]) => element('rule', { name }, nodes.map(elementOfNode))),
    ...actions.map(({ disp, any, all, only, ...action }) => {
      const types = { 'any-variant': any, 'all-variants': all, 'only-variants': only };
      return element('action', { disp, ...condition(action, 'match'), ...types, ...remarks(action) });
    }),
  ];
  return element('lgr', { xmlns: NAMESPACE }, [
    element('meta', {}, metaElements(table)),
    element('data', {}, repertoire.map(elementOfEntry)),
    ...(definitions.length > 0 ? [element('rules', {}, definitions)] : []),
  ]);
}

/** What a definition names comes before it (§6.3.4); objects have names such as `1` first. */
function inOrder<Definition>(definitions: Readonly<Record<string, Definition>>, namesIn: (definition: Definition) => string[]): [string, Definition][] {
  const all = new Map(Object.entries(definitions));
  const ordered = new Map<string, Definition>();
  const waiting = new Set<string>();
  const add = (name: string): void => {
    const definition = all.get(name);
    if (definition === undefined || waiting.has(name)) return;
    waiting.add(name);
    namesIn(definition).forEach(add);
    ordered.set(name, definition);
  };
  for (const name of all.keys()) add(name);
  return [...ordered];
}

/** The names of other definitions in operators of rules or of sets. */
export const namedIn = (parts: readonly (RuleNode | ClassNode)[]): string[] =>
  parts.flatMap((part) => [...(part.by === undefined ? [] : [part.by]), ...namedIn(('sets' in part ? part.sets : 'nodes' in part ? part.nodes : undefined) ?? [])]);

/** RFC 7940 §4.3, in its order. */
function metaElements(meta: Meta): LgrElement[] {
  const text = (name: keyof Meta): LgrElement[] => (meta[name] ? [element(name, {}, [meta[name] as string])] : []);
  const { language, languages = language ? [language] : [], scope, scopes = scope ? [{ type: 'domain', text: scope }] : [], description, references } = meta;
  const listed = Object.entries(references ?? {}).map(([id, reference]) => element('reference', { id, comment: reference.comment }, [reference.text]));
  return [
    ...text('version'),
    ...text('date'),
    ...languages.map((each) => element('language', {}, [each])),
    ...scopes.map((each) => element('scope', { type: each.type }, [each.text])),
    ...text('validity-start'),
    ...text('validity-end'),
    ...text('unicode-version'),
    ...(description ? [element('description', { type: description.type }, [description.text])] : []),
    ...(references ? [element('references', {}, listed)] : []),
  ];
}

function elementOfEntry(entry: Entry): LgrElement {
  const common = { ...condition(entry, 'when'), tag: entry.tags, ...remarks(entry) };
  return 'first' in entry
    ? element('range', { 'first-cp': hex(entry.first), 'last-cp': hex(entry.last), ...common })
    : element('char', { cp: entry.codePoints.map(hex), ...common }, entry.variants?.map(elementOfVariant));
}

const elementOfVariant = ({ codePoints, type, ...variant }: Variant): LgrElement =>
  element('var', { cp: codePoints.length > 0 ? codePoints.map(hex) : '', type, ...condition(variant, 'when'), ...remarks(variant) });

function elementOfNode({ type, codePoints, set, by, nodes = [], count }: RuleNode): LgrElement {
  const times = count && { count: count.max === undefined ? `${count.min}+` : count.max === count.min ? `${count.min}` : `${count.min}:${count.max}` };
  return set ? elementOfSet(set, { ...times }) : element(type, { cp: codePoints?.map(hex), 'by-ref': by, ...times }, nodes.map(elementOfNode));
}

function elementOfSet({ type, ranges, by, tag, property, sets = [] }: ClassNode, attributes: Attributes): LgrElement {
  const text = ranges ? [ranges.map(hexRange).join(' ')] : [];
  return element(type, { ...attributes, 'by-ref': by, 'from-tag': tag, property }, [...text, ...sets.map((set) => elementOfSet(set, {}))]);
}

const condition = ({ rule, not, ignored }: Condition, name: 'when' | 'match'): Attributes =>
  not ? { [`not-${name}`]: rule } : { [name]: rule, [`not-${name}`]: ignored };

const remarks = ({ ref, comment }: Remarks): Attributes => ({ ref, comment });

/** Lists are separated by spaces; what is undefined is left out. */
function element(name: string, attributes: Attributes, children: Children = []): LgrElement {
  const written = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [[key, typeof value === 'string' ? value : value.join(' ')] as const]));
  return { name, namespace: NAMESPACE, attributes: new Map(written), children };
}

const hex = (codePoint: number): string => codePoint.toString(16).toUpperCase().padStart(4, '0');

const hexRange = ([first, last]: Ranges[number]): string => (first === last ? hex(first) : `${hex(first)}-${hex(last)}`);
