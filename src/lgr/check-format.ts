import { MAX_SEQUENCE_CODE_POINTS } from '../limits.js';
import { fail, type LgrElement } from './lgr-element.js';
import { RULE_NAME } from './meta-format.js';

/** What may stand in every element. Attributes and texts are written as their name and value. */
const ignored = 'comment .*|#text\\s*|xmlns[: ].*';
const text = '#text .*';
/** Four to six hexadecimal digits: up to 10FFFF, without the surrogates. */
const codePoint = '(?!D[89A-F]..\\b)(10|[1-9A-F])?[\\dA-F]{4}';
const codePoints = `cp( ${codePoint}){1,${MAX_SEQUENCE_CODE_POINTS}}`;
const context = '(not-)?when .+';

/**
 * The part of RFC 7940's format that is understood here (appendix A of the RFC, without variants, classes, tags, counts
 * and references), as a pattern of the paths in a document: `lgr/data/char/cp 00E5`. A table that uses more is refused:
 * a rule that is not understood can't be left out, since the answer would be wrong.
 */
const format = new RegExp(`^${within('lgr',
  within('meta',
    within('version|date|unicode-version|language|validity-start|validity-end', text),
    within('scope', 'type domain', text),
    within('description', 'type .*', text),
  ),
  within('data',
    within('char', codePoints, context),
    within('range', `(first|last)-cp ${codePoint}`, context),
  ),
  within('rules',
    within('action', 'disp (invalid|blocked|allocatable|activated|valid)', '(not-)?match .+'),
    `rule/name ${RULE_NAME}`,
    within('rule(/(rule|choice))*', within('anchor')),
    within('rule(/(rule|choice|look-behind|look-ahead))*', within('any|start|end'), within('char', codePoints)),
  ),
)}$`, 'su');

/** Elements of these names, and what may stand in them. */
function within(names: string, ...content: string[]): string {
  return `(${names})(/(${[ignored, ...content].join('|')}))?`;
}

/**
 * Holds an element and all below it to the format.
 * @throws LgrError for whatever the format does not have
 */
export function checkFormat(element: LgrElement, path = element.name): void {
  if (element.namespace !== 'urn:ietf:params:xml:ns:lgr-1.0' || !format.test(path)) fail(element, `unknown: ${path}`);
  const checkPlace = (name: string, value: string): void => {
    const place = `${path}/${name} ${value}`;
    if (!format.test(place)) fail(element, `unknown or malformed: ${place}`);
  };
  for (const [name, value] of element.attributes) checkPlace(name, value);
  for (const child of element.children) {
    if (typeof child === 'string') checkPlace('#text', child);
    else checkFormat(child, `${path}/${child.name}`);
  }
}
