import { LgrError } from './error.js';

/**
 * The part of RFC 7940's format that this project understands (appendix A of the RFC, without variants, classes, tags,
 * counts and references). A table that uses more is refused: a rule that is not understood can't be left out, since the
 * answer would be wrong.
 */

interface Shape {
  /** Names of attributes; `?` marks one that may be left out. `comment` may stand everywhere and is not listed. */
  readonly attributes?: readonly string[];
  /** Names of child elements; `?` none or one, `*` any number, unmarked exactly one. */
  readonly children?: readonly string[];
  /** The children stand in the order of the list. */
  readonly ordered?: true;
  /** There is at least one child element. */
  readonly filled?: true;
  /** What the text content looks like, trimmed. Without it the element has no text. */
  readonly text?: RegExp;
}

const lgrNamespace = 'urn:ietf:params:xml:ns:lgr-1.0';
const xmlnsNamespace = 'http://www.w3.org/2000/xmlns/';

const date: Shape = { text: /^\d{4}-\d\d-\d\d$/ };
const operators: Shape = {
  children: ['any*', 'start*', 'end*', 'anchor*', 'char*', 'choice*', 'rule*', 'look-behind*', 'look-ahead*'],
  filled: true,
};

/** By element name, or by parent and name where the parent makes a difference. */
const shapes: Readonly<Record<string, Shape>> = {
  lgr: { children: ['meta', 'data', 'rules?'], ordered: true },
  meta: {
    children: [
      'version', 'date', 'unicode-version', 'language*', 'scope*',
      'validity-start?', 'validity-end?', 'description?', 'references?',
    ],
  },
  version: { text: /./ },
  date,
  'unicode-version': { text: /^\d+\.\d+\.\d+$/ },
  language: { text: /^[A-Za-z]{1,8}(-[A-Za-z\d]{1,8})*$/ },
  scope: { attributes: ['type?'], text: /^\S+$/ },
  'validity-start': date,
  'validity-end': date,
  description: { attributes: ['type?'], text: /^/ },
  references: {},
  data: { children: ['char*', 'range*'], filled: true },
  'data/char': { attributes: ['cp', 'when?', 'not-when?'] },
  'data/range': { attributes: ['first-cp', 'last-cp', 'when?', 'not-when?'] },
  rules: { children: ['rule*', 'action*'] },
  'rules/rule': { attributes: ['name'], ...operators },
  action: { attributes: ['disp', 'match?', 'not-match?'] },
  rule: operators,
  choice: operators,
  'look-behind': operators,
  'look-ahead': operators,
  char: { attributes: ['cp'] },
  any: {},
  start: {},
  end: {},
  anchor: {},
};

/**
 * Holds an element and all below it to the format.
 * @throws LgrError for whatever the format does not have or lacks
 */
export function checkShape(element: Element, parent = ''): void {
  if (element.namespaceURI !== lgrNamespace) {
    throw new LgrError(describe(element), `not in the namespace ${lgrNamespace}`);
  }
  const shape = shapes[`${parent}/${element.localName}`] ?? shapes[element.localName] ?? {};
  checkAttributes(element, shape.attributes ?? []);
  checkContent(element, shape);
  checkChildren(element, shape);
  for (const child of childElements(element)) checkShape(child, element.localName);
}

/** The element with the attributes that identify it, the same wherever in the file it stands: `char cp="00E5"`. */
export function describe(element: Element): string {
  const identifying = ['cp', 'first-cp', 'last-cp', 'name', 'disp'].filter((name) => element.hasAttribute(name));
  return [element.localName, ...identifying.map((name) => `${name}="${element.getAttribute(name)}"`)].join(' ');
}

export function childElements(element: Element, name?: string): Element[] {
  const elements = Array.from(element.childNodes).filter((node) => node.nodeType === elementNode) as Element[];
  return name === undefined ? elements : elements.filter((child) => child.localName === name);
}

const elementNode = 1;
const textNodes = [3, 4];
const commentNode = 8;

function checkAttributes(element: Element, attributes: readonly string[]): void {
  const known = ['comment', ...attributes.map(bare)];
  for (const attribute of Array.from(element.attributes)) {
    if (attribute.namespaceURI === xmlnsNamespace) continue;
    if (!known.includes(attribute.name)) throw new LgrError(describe(element), `unknown attribute ${attribute.name}`);
  }
  const missing = attributes.find((name) => name === bare(name) && !element.hasAttribute(name));
  if (missing) throw new LgrError(describe(element), `missing attribute ${missing}`);
}

/** Text where it belongs, and nothing but elements, text and comments. */
function checkContent(element: Element, shape: Shape): void {
  for (const node of Array.from(element.childNodes)) {
    if (node.nodeType === elementNode || node.nodeType === commentNode) continue;
    if (!textNodes.includes(node.nodeType)) throw new LgrError(describe(element), 'unknown content');
    const text = node.nodeValue?.trim();
    if (text && !shape.text) throw new LgrError(describe(element), `stray text "${text}"`);
  }
  if (!shape.text) return;
  const text = element.textContent?.trim() ?? '';
  if (!shape.text.test(text)) throw new LgrError(describe(element), `malformed value "${text}"`);
}

function checkChildren(element: Element, shape: Shape): void {
  const allowed = shape.children ?? [];
  const children = childElements(element);
  const places = children.map((child) => {
    const place = allowed.findIndex((name) => bare(name) === child.localName);
    if (place < 0) throw new LgrError(describe(child), `unknown element in ${element.localName}`);
    return place;
  });
  const misplaced = children.find((_, index) => places[index]! < (places[index - 1] ?? 0));
  if (shape.ordered && misplaced) throw new LgrError(describe(misplaced), 'out of order');
  for (const [place, name] of allowed.entries()) {
    const count = places.filter((other) => other === place).length;
    if (count === 0 && name === bare(name)) throw new LgrError(describe(element), `no ${name}`);
    if (count > 1 && !name.endsWith('*')) throw new LgrError(describe(element), `more than one ${bare(name)}`);
  }
  if (shape.filled && children.length === 0) throw new LgrError(describe(element), 'empty');
}

function bare(name: string): string {
  return name.replace(/[?*]$/, '');
}
