import { MAX_SEQUENCE_CODE_POINTS } from '../limits.js';
import { childElements, fail, type LgrElement } from './lgr-element.js';
import { NAME, TOKEN } from './meta-format.js';

/** What an element may have, beside what stands in all of them. */
interface Kind {
  readonly attributes: Readonly<Record<string, RegExp>>;
  /** By name, the kinds of its children; an element of one name has several, such as `char`. */
  readonly children: Readonly<Record<string, string>>;
  readonly text: RegExp;
  /** The names of its children, each with a space behind it. */
  readonly order?: RegExp;
}

const kind = (attributes: Kind['attributes'] = {}, children: Kind['children'] = {}, text = /^\s*$/): Kind => ({ attributes, children, text });
/** Attributes are held to their forms without spaces around them, as `xsd:token` has it. */
const inSpaces = (word: string): string => `${word}( ${word})*`;
const whole = (pattern: string): RegExp => new RegExp(`^(${pattern})$`, 'u');

const anyText = /^/;
const comment = { comment: anyText };
/** Four to six hexadecimal digits: up to 10FFFF, without the surrogates. */
const CODE_POINT = '(?!0{0,2}D[89A-F][\\dA-F]{2}\\b)(10|0?[1-9A-F]|0{1,2})?[\\dA-F]{4}';
const codePoint = whole(CODE_POINT);
const codePoints = whole(`${CODE_POINT}( ${CODE_POINT}){0,${MAX_SEQUENCE_CODE_POINTS - 1}}`);
/** Code points and ranges of them (RFC 7940 §6.2.5). */
const set = whole(`\\s*(${CODE_POINT}(-${CODE_POINT})?(\\s+|$))*`);
const name = whole(NAME);
const token = whole(TOKEN);
/** A variant's type must not begin with an underscore (§5.3.2). */
const TYPE = `(?!_)${TOKEN}`;
const types = whole(inSpaces(TYPE));
const REFERENCE = '[\\dA-Z_.:-]+';
const remarks = { ...comment, ref: whole(inSpaces(REFERENCE)) };
const context = { 'when': name, 'not-when': name };
const entry = { ...context, ...remarks, tag: whole(inSpaces(TOKEN)) };
const count = { count: /^\d{1,9}(\+|:\d{1,9})?$/ };
/** A class is defined in one of these ways, or by its text; `parseClass` sees to it that it is one alone. */
const origin = { ...remarks, 'from-tag': token, 'property': token };
const invoked = { 'by-ref': name };

/** The operators of sets, for whatever holds them; what they hold is always the same. */
const operators = (each: string): Kind['children'] =>
  Object.fromEntries(['union', 'intersection', 'difference', 'symmetric-difference', 'complement'].map((operator) => [operator, each]));
const members = { class: 'class', ...operators('operator') };
const inChoice = { any: 'any', char: 'matched-char', class: 'matched-class', ...operators('matched-operator'), start: 'place', end: 'place', choice: 'choice', rule: 'rule' };
const matched = { ...inChoice, 'look-behind': 'look', 'anchor': 'place', 'look-ahead': 'look' };

/** Match operators without an anchor, or what stands around one (§6.4). */
const SEQUENCE = '(start )?((any|choice|char|class|union|intersection|difference|symmetric-difference|complement|rule) )*(end )?';
const sequence = { order: whole(SEQUENCE) };
const sequenceOrContext = { order: whole(`${SEQUENCE}|(look-behind )?anchor (look-ahead )?`) };

/** RFC 7940's format (its appendix D). */
const elementKinds: Readonly<Record<string, Kind>> = {
  lgr: kind({}, { meta: 'meta', data: 'data', rules: 'rules' }),
  meta: kind({}, {
    'version': 'version', 'date': 'text', 'language': 'text', 'scope': 'scope', 'validity-start': 'text', 'validity-end': 'text', 'unicode-version': 'text',
    'description': 'description', 'references': 'references',
  }),
  text: kind({}, {}, anyText),
  version: kind(comment, {}, anyText),
  scope: kind({ type: name }, {}, anyText),
  description: kind({ type: anyText }, {}, anyText),
  references: kind({}, { reference: 'reference' }),
  reference: kind({ ...comment, id: whole(REFERENCE) }, {}, anyText),

  data: kind({}, { char: 'char', range: 'range' }),
  char: kind({ ...entry, cp: codePoints }, { var: 'var' }),
  range: kind({ ...entry, 'first-cp': codePoint, 'last-cp': codePoint }),
  var: kind({ ...context, ...remarks, cp: whole(`|${codePoints.source.slice(1, -1)}`), type: whole(TYPE) }),

  rules: kind({}, { action: 'action', class: 'named-class', ...operators('named-operator'), rule: 'named-rule' }),
  action: kind({
    ...remarks, 'disp': whole(TYPE), 'match': name, 'not-match': name, 'any-variant': types, 'all-variants': types, 'only-variants': types,
  }),
  class: kind({ ...origin, ...invoked }, {}, set),
  operator: kind(remarks, members),
  'named-class': kind({ ...origin, name }, {}, set),
  'named-operator': kind({ ...remarks, name }, members),
  'named-rule': { ...kind({ ...remarks, name }, matched), ...sequenceOrContext },

  'matched-char': kind({ ...remarks, ...count, cp: codePoints }),
  'matched-class': kind({ ...origin, ...count, ...invoked }, {}, set),
  'matched-operator': kind({ ...remarks, ...count }, members),
  any: kind({ ...comment, ...count }),
  place: kind(comment),
  look: { ...kind(comment, matched), ...sequence },
  choice: kind({ ...comment, ...count }, inChoice),
  rule: { ...kind({ ...remarks, ...count, 'by-ref': name }, matched), ...sequenceOrContext },
};

/**
 * Holds an element and all below it to the format.
 * @throws LgrError for whatever the format does not have
 */
export function checkFormat(root: LgrElement): void {
  checkElement(root, root.name, root.name === 'lgr' ? elementKinds['lgr'] : undefined);
}

function checkElement(element: LgrElement, path: string, format: Kind | undefined): void {
  if (!format || element.namespace !== 'urn:ietf:params:xml:ns:lgr-1.0') return fail(element, `unknown: ${path}`);
  const refuse = (place: string, value: string): never => fail(element, `unknown or malformed: ${path}/${place} ${value}`);
  for (const [attribute, value] of element.attributes) {
    const isKnown = Object.hasOwn(format.attributes, attribute) ? format.attributes[attribute]!.test(value) : /^xmlns(:|$)/.test(attribute);
    if (!isKnown) refuse(attribute, value);
  }
  for (const child of element.children) {
    if (typeof child !== 'string') checkElement(child, `${path}/${child.name}`, Object.hasOwn(format.children, child.name) ? elementKinds[format.children[child.name]!] : undefined);
    else if (!format.text.test(child)) refuse('#text', child);
  }
  const names = childElements(element).map((child) => `${child.name} `).join('');
  if (format.order?.test(names) === false) fail(element, `holds its operators in another order: ${names.trimEnd()}`);
}
