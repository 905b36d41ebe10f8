import type { Action, Entry, Meta, Table } from './table.js';
import { attribute, childElements, codePointsIn, fail } from './parse-element.js';
import { checkFormat } from './parse-format.js';
import { parseCondition, parseNodes, type Rules } from './parse-rules.js';
import { expand } from './repertoire.js';

export { LgrError } from './lgr-error.js';

/**
 * Reads a registry's table from its XML (RFC 7940). Nothing is left out in silence except comments and the description.
 * @throws LgrError for whatever is wrong, or is right but not understood here (variants, classes, tags, counts, …)
 */
export function parseLgr(document: Document): Table {
  const root = document.documentElement;
  // It could declare entities and default attributes, which browsers and other parsers read differently.
  if (document.doctype) fail(root, 'has a document type');
  checkFormat(root);
  const inside = (name: string) => Array.from(root.getElementsByTagNameNS('*', name)).flatMap(childElements);
  const definitions = inside('rules').filter(({ localName }) => localName === 'rule');
  const rules = new Map(definitions.map((element) => [attribute(element, 'name'), parseNodes(element)]));
  const actions = inside('rules').filter(({ localName }) => localName === 'action');
  const repertoire = inside('data').map((element) => parseEntry(element, rules));
  if (!repertoire.length) fail(root, 'no data');
  refuseTwice(inside('meta'), ({ localName }) => [localName]);
  refuseTwice(definitions, (element) => [attribute(element, 'name')]);
  refuseTwice(inside('data'), (element) => expand(parseEntry(element, rules)).map(({ codePoints }) => codePoints.join()));
  return {
    ...parseMeta(root, inside('meta')),
    repertoire,
    rules: Object.fromEntries(rules),
    actions: actions.map((element) => parseAction(element, rules)),
  };
}

/** RFC 7940 §4.3. The id is the domain and the language's script, or the language if it has none; none is required. */
function parseMeta(root: Element, elements: readonly Element[]): Meta {
  const texts = Object.fromEntries(elements.map((element) => [element.localName, element.textContent!.trim()]));
  for (const name of ['version', 'date', 'unicode-version']) if (!texts[name]) fail(root, `no ${name}`);
  const { description: _, ...meta } = texts;
  const script = meta['language']?.replace(/^.*?-([a-z]{4})(-.*)?$/i, '$1');
  return { id: [meta['scope'], script].filter(Boolean).join('-').toLowerCase() || 'und', ...meta } as Meta;
}

/** RFC 7940 §5. */
function parseEntry(element: Element, rules: Rules): Entry {
  const when = parseCondition(element, 'when', rules);
  if (element.localName === 'char') return { codePoints: codePointsIn(element, 'cp'), ...when };
  const [first] = codePointsIn(element, 'first-cp') as [number];
  const [last] = codePointsIn(element, 'last-cp') as [number];
  if (last < first) fail(element, 'empty range');
  return { first, last, ...when };
}

/** RFC 7940 §7. */
function parseAction(element: Element, rules: Rules): Action {
  return { disp: attribute(element, 'disp') as Action['disp'], ...parseCondition(element, 'match', rules) };
}

function refuseTwice(elements: readonly Element[], keysOf: (element: Element) => string[]): void {
  const known = new Set<string>();
  for (const element of elements) {
    for (const key of keysOf(element)) {
      if (known.has(key)) fail(element, 'listed twice');
      known.add(key);
    }
  }
}
