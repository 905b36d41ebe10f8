import { MAX_SEQUENCE_CODE_POINTS } from '../limits.js';
import { fail, type LgrElement } from './lgr-element.js';
import { RULE_NAME } from './meta-format.js';

/** What an element may have, beside what stands in all of them. */
interface Kind {
  readonly attributes: Readonly<Record<string, RegExp>>;
  /** By name, the kinds of its children; an element of one name has several, such as `char`. */
  readonly children: Readonly<Record<string, string>>;
  readonly text: RegExp;
}

const kind = (attributes: Kind['attributes'] = {}, children: Kind['children'] = {}, text = /^\s*$/): Kind => ({ attributes, children, text });
const inSpaces = (word: string): string => `${word}( ${word})*`;
const whole = (pattern: string): RegExp => new RegExp(`^(${pattern})$`, 'u');

const anyText = /^/;
const comment = { comment: anyText };
/** Four to six hexadecimal digits: up to 10FFFF, without the surrogates. */
const CODE_POINT = '(?!D[89A-F]..\\b)(10|[1-9A-F])?[\\dA-F]{4}';
const codePoint = whole(CODE_POINT);
const codePoints = whole(`${CODE_POINT}( ${CODE_POINT}){0,${MAX_SEQUENCE_CODE_POINTS - 1}}`);
/** Code points and ranges of them (RFC 7940 §6.2.5). */
const set = whole(`\\s*(${CODE_POINT}(-${CODE_POINT})?(\\s+|$))*`);
const name = whole(RULE_NAME);
/** A variant's type must not begin with an underscore (§5.3.2). */
const TYPE = '(?!_)\\S{1,100}';
const types = whole(inSpaces(TYPE));
const remarks = { ...comment, ref: whole(inSpaces('[\\w.:-]+')) };
const context = { 'when': name, 'not-when': name };
const entry = { ...context, ...remarks, tag: whole(inSpaces(RULE_NAME)) };
const count = { count: /^\d{1,9}(\+|:\d{1,9})?$/ };
/** A class is defined in one of these ways, or by its text. */
const origin = { 'from-tag': name, 'by-ref': name, 'property': /^\S{1,100}$/ };

/** The operators of sets, for whatever holds them; what they hold is always the same. */
const operators = (each: string): Kind['children'] =>
  Object.fromEntries(['union', 'intersection', 'difference', 'symmetric-difference', 'complement'].map((operator) => [operator, each]));
const members = { class: 'class', ...operators('operator') };
const matched = {
  any: 'any', char: 'matched-char', class: 'matched-class', ...operators('matched-operator'), start: 'place', end: 'place', choice: 'choice', rule: 'rule',
  'look-behind': 'look', 'look-ahead': 'look',
};
/** An anchor is never looked for from elsewhere. */
const seen = { ...matched, choice: 'seen-choice', rule: 'seen-rule' };

/** RFC 7940's format (its appendix D). */
const elementKinds: Readonly<Record<string, Kind>> = {
  lgr: kind({}, { meta: 'meta', data: 'data', rules: 'rules' }),
  meta: kind({}, {
    'version': 'version', 'date': 'text', 'language': 'text', 'scope': 'scope', 'validity-start': 'text', 'validity-end': 'text', 'unicode-version': 'text',
    'description': 'description', 'references': 'references',
  }),
  text: kind({}, {}, anyText),
  version: kind(comment, {}, anyText),
  scope: kind({ type: /^\S{1,100}$/ }, {}, anyText),
  description: kind({ type: anyText }, {}, anyText),
  references: kind({}, { reference: 'reference' }),
  reference: kind({ ...comment, id: /^[\w.:-]+$/ }, {}, anyText),

  data: kind({}, { char: 'char', range: 'range' }),
  char: kind({ ...entry, cp: codePoints }, { var: 'var' }),
  range: kind({ ...entry, 'first-cp': codePoint, 'last-cp': codePoint }),
  var: kind({ ...context, ...remarks, cp: whole(`|${codePoints.source.slice(1, -1)}`), type: whole(TYPE) }),

  rules: kind({}, { action: 'action', class: 'named-class', ...operators('named-operator'), rule: 'named-rule' }),
  action: kind({
    ...remarks, 'disp': whole(TYPE), 'match': name, 'not-match': name, 'any-variant': types, 'all-variants': types, 'only-variants': types,
  }),
  class: kind({ ...remarks, ...origin }, {}, set),
  operator: kind(remarks, members),
  'named-class': kind({ ...remarks, ...origin, name }, {}, set),
  'named-operator': kind({ ...remarks, name }, members),
  'named-rule': kind({ ...remarks, name }, { ...matched, anchor: 'place' }),

  'matched-char': kind({ ...remarks, ...count, cp: codePoints }),
  'matched-class': kind({ ...remarks, ...count, ...origin }, {}, set),
  'matched-operator': kind({ ...remarks, ...count }, members),
  any: kind({ ...comment, ...count }),
  place: kind(comment),
  look: kind(comment, seen),
  choice: kind({ ...comment, ...count }, { ...matched, anchor: 'place' }),
  rule: kind({ ...remarks, ...count, 'by-ref': name }, { ...matched, anchor: 'place' }),
  'seen-choice': kind({ ...comment, ...count }, seen),
  'seen-rule': kind({ ...remarks, ...count, 'by-ref': name }, seen),
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
}
