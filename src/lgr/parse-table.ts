import { MAX_LGR_PROPERTIES, MAX_LGR_RANGES } from '../limits.js';
import { attribute, childElements, childrenOf, codePointsIn, descendants, fail, listIn, type LgrElement, setIn } from './lgr-element.js';
import { LgrTextError } from './lgr-text-error.js';
import { checkFormat } from './check-format.js';
import { parseMeta } from './parse-meta.js';
import { type Definitions, parseClass, parseCondition, parseRule } from './parse-rules.js';
import { normalizeRanges } from './ranges.js';
import { expand } from './repertoire.js';
import type { Action, ClassNode, Entry, Ranges, Remarks, RuleNode, Table, Variant } from './table.js';

/**
 * Makes a table of the root of an LGR file (RFC 7940). Nothing is left out but comments, and remarks on classes and rules.
 * @throws LgrError for whatever is not valid by the standard, or can't be decided here
 */
export function parseTable(root: LgrElement): Table {
  checkFormat(root);
  checkSections(root);
  const [meta, data, definitions] = ['meta', 'data', 'rules'].map((name) => childrenOf(root, name)) as [LgrElement[], LgrElement[], LgrElement[]];
  if (data.length === 0) fail(root, 'no data');
  checkReferences(root, meta);
  const known: Definitions = { classes: new Map(), rules: new Map(), anchored: new Set(), levels: new Map(), tags: tagsOf(data), properties: new Set(), count: limitRanges() };
  const classes = new Map<string, ClassNode>();
  const rules = new Map<string, readonly RuleNode[]>();
  // what is named has to be defined before (§6.3.4)
  for (const element of definitions) {
    if (element.name === 'action') continue;
    const name = attribute(element, 'name');
    if (rules.has(name) || classes.has(name)) fail(element, 'listed twice');
    if (element.name === 'rule') rules.set(name, parseRule(element, known));
    else classes.set(name, parseClass(element, known).set);
    if (known.properties.size > MAX_LGR_PROPERTIES) throw new LgrTextError('too-complex', `more than ${MAX_LGR_PROPERTIES} properties of Unicode`);
  }
  if (known.properties.size > 0 && !meta.some(({ name }) => name === 'unicode-version')) fail(root, 'names a property of Unicode, but no unicode-version');
  const repertoire = data.map((element) => parseEntry(element, known));
  refuseTwice(data, repertoire);
  return {
    ...parseMeta(meta),
    repertoire,
    ...(classes.size > 0 && { classes: Object.fromEntries(classes) }),
    rules: Object.fromEntries(rules),
    actions: definitions.filter(({ name }) => name === 'action').map((element) => parseAction(element, known)),
  };
}

function limitRanges(): (ranges: number) => void {
  let total = 0;
  return (ranges) => {
    total += ranges;
    if (total > MAX_LGR_RANGES) throw new LgrTextError('too-complex', `more than ${MAX_LGR_RANGES} ranges in classes`);
  };
}

/** RFC 7940 §4.1: each once, in this order; only the data are required. */
function checkSections(root: LgrElement): void {
  const names = childElements(root).map(({ name }) => name).join(' ');
  if (!/^(meta ?)?(data ?)?(rules)?$/.test(names)) fail(root, 'has its sections twice, or in another order');
}

/** RFC 7940 §4.3.9: what is referred to has to be listed. */
function checkReferences(root: LgrElement, meta: readonly LgrElement[]): void {
  const listed = new Set(meta.filter(({ name }) => name === 'references').flatMap(childElements).map(({ attributes }) => attributes.get('id')));
  for (const element of descendants(root)) {
    const ids = element.attributes.get('ref')?.split(' ') ?? [];
    if (!ids.every((id) => listed.has(id))) fail(element, 'refers to what is not listed');
  }
}

/** RFC 7940 §5. */
function parseEntry(element: LgrElement, known: Definitions): Entry {
  const common = { ...parseCondition(element, 'when', known), ...setIn(element, 'tag', 'tags'), ...parseRemarks(element) };
  if (element.name === 'char') {
    const variants = childrenOf({ ...element, children: [element] }, 'char').map((child) => parseVariant(child, known));
    refuseSameVariants(element, variants);
    return { codePoints: codePointsIn(element, 'cp'), ...common, ...(variants.length > 0 && { variants }) };
  }
  const [first] = codePointsIn(element, 'first-cp') as [number];
  const [last] = codePointsIn(element, 'last-cp') as [number];
  if (last < first) fail(element, 'empty range');
  return { first, last, ...common };
}

/** RFC 7940 §5.3. */
function parseVariant(element: LgrElement, known: Definitions): Variant {
  const type = element.attributes.get('type');
  return { codePoints: codePointsIn(element, 'cp'), ...(type !== undefined && { type }), ...parseCondition(element, 'when', known), ...parseRemarks(element) };
}

/** RFC 7940 §4.3.9, §5.5. */
function parseRemarks(element: LgrElement): Remarks {
  const comment = element.attributes.get('comment');
  return { ...setIn(element, 'ref', 'ref'), ...(comment !== undefined && { comment }) };
}

/** RFC 7940 §7. */
function parseAction(element: LgrElement, known: Definitions): Action {
  const types = { ...listIn(element, 'any-variant', 'any'), ...listIn(element, 'all-variants', 'all'), ...listIn(element, 'only-variants', 'only') };
  if (Object.keys(types).length > 1) fail(element, 'has two lists of types');
  return { disp: attribute(element, 'disp'), ...parseCondition(element, 'match', known), ...types, ...parseRemarks(element) };
}

/** RFC 7940 §6.2.3: the code points of the entries that have a tag. Sequences belong to no class. */
function tagsOf(data: readonly LgrElement[]): ReadonlyMap<string, Ranges> {
  const ranges = new Map<string, [number, number][]>();
  for (const element of data) {
    const codePoints = element.name === 'char' ? codePointsIn(element, 'cp') : [...codePointsIn(element, 'first-cp'), ...codePointsIn(element, 'last-cp')];
    if (element.name === 'char' && codePoints.length > 1) continue;
    for (const tag of element.attributes.get('tag')?.split(' ') ?? []) {
      const each = ranges.get(tag) ?? [];
      each.push([codePoints[0] as number, codePoints.at(-1) as number]);
      ranges.set(tag, each);
    }
  }
  return new Map(Array.from(ranges, ([tag, each]) => [tag, normalizeRanges(each)]));
}

function refuseTwice(elements: readonly LgrElement[], entries: readonly Entry[]): void {
  const known = new Set<string>();
  entries.forEach((entry, index) => {
    for (const { codePoints } of expand(entry)) {
      const key = codePoints.join();
      if (known.has(key)) fail(elements[index] as LgrElement, 'listed twice');
      known.add(key);
    }
  });
}

/** RFC 7940 §5.3.3: an entry may have a variant several times, in different contexts. */
function refuseSameVariants(element: LgrElement, variants: readonly Variant[]): void {
  const keys = variants.map(({ codePoints, rule, not }) => [codePoints.join(), rule, not].join('/'));
  if (new Set(keys).size < keys.length) fail(element, 'has a variant twice');
}
