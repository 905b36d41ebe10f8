import { attribute, childrenOf, codePointsIn, fail, type LgrElement, textOf } from './lgr-element.js';
import { checkFormat } from './check-format.js';
import { parseCondition, parseNodes, type Rules } from './parse-rules.js';
import { idOf, metaFormats } from './meta-format.js';
import { expand } from './repertoire.js';
import type { Action, Entry, Meta, Table } from './table.js';

/**
 * Makes a table of the root of an LGR file (RFC 7940). Nothing is left out in silence but comments and the description.
 * @throws LgrError for whatever is wrong, or is right but not understood here (variants, classes, tags, counts, …)
 */
export function parseTable(root: LgrElement): Table {
  checkFormat(root);
  const [meta, data, inRules] = ['meta', 'data', 'rules'].map((name) => childrenOf(root, name)) as [LgrElement[], LgrElement[], LgrElement[]];
  const definitions = inRules.filter(({ name }) => name === 'rule');
  const rules: Rules = new Map(definitions.map((element) => [attribute(element, 'name'), parseNodes(element)]));
  const actions = inRules.filter(({ name }) => name === 'action');
  const repertoire = data.map((element) => parseEntry(element, rules));
  if (!repertoire.length) fail(root, 'no data');
  refuseTwice(meta, ({ name }) => [name]);
  refuseTwice(definitions, (element) => [attribute(element, 'name')]);
  refuseTwice(data, (element) => expand(parseEntry(element, rules)).map(({ codePoints }) => codePoints.join()));
  return {
    ...parseMeta(root, meta),
    repertoire,
    rules: Object.fromEntries(rules),
    actions: actions.map((element) => parseAction(element, rules)),
  };
}

/** RFC 7940 §4.3. */
function parseMeta(root: LgrElement, elements: readonly LgrElement[]): Meta {
  const texts = Object.fromEntries(elements.map((element) => [element.name, textOf(element).trim()]));
  for (const name of ['version', 'date', 'unicode-version']) if (!texts[name]) fail(root, `no ${name}`);
  const { description: _, ...meta } = texts;
  for (const element of elements) {
    const text = meta[element.name];
    if (text !== undefined && !metaFormats[element.name as keyof typeof metaFormats].test(text)) fail(element, `malformed: ${text}`);
  }
  return { id: idOf(meta), ...meta } as Meta;
}

/** RFC 7940 §5. */
function parseEntry(element: LgrElement, rules: Rules): Entry {
  const when = parseCondition(element, 'when', rules);
  if (element.name === 'char') return { codePoints: codePointsIn(element, 'cp'), ...when };
  const [first] = codePointsIn(element, 'first-cp') as [number];
  const [last] = codePointsIn(element, 'last-cp') as [number];
  if (last < first) fail(element, 'empty range');
  return { first, last, ...when };
}

/** RFC 7940 §7. */
function parseAction(element: LgrElement, rules: Rules): Action {
  return { disp: attribute(element, 'disp') as Action['disp'], ...parseCondition(element, 'match', rules) };
}

function refuseTwice(elements: readonly LgrElement[], keysOf: (element: LgrElement) => string[]): void {
  const known = new Set<string>();
  for (const element of elements) {
    for (const key of keysOf(element)) {
      if (known.has(key)) fail(element, 'listed twice');
      known.add(key);
    }
  }
}
