import { fail, isElement } from './parse-element.js';

/** What may stand in every element. What is not an element itself is written as its name and value. */
const ignored = '#?comment .*|#text\\s*|xmlns[: ].*';
const text = '#(text|cdata-section) .*';
/** Four to six hexadecimal digits: up to 10FFFF, without the surrogates. */
const codePoint = '(?!D[89A-F]..\\b)(10|[1-9A-F])?[\\dA-F]{4}';
const codePoints = `cp( ${codePoint})+`;
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
    'rule/name .+',
    within('rule(/(rule|choice))*', within('anchor')),
    within('rule(/(rule|choice|look-behind|look-ahead))*', within('any|start|end'), within('char', codePoints)),
  ),
)}$`, 's');

/** Elements of these names, and what may stand in them. */
function within(names: string, ...content: string[]): string {
  return `(${names})(/(${[ignored, ...content].join('|')}))?`;
}

/**
 * Holds an element and all below it to the format.
 * @throws LgrError for whatever the format does not have
 */
export function checkFormat(element: Element, path = element.localName): void {
  if (element.namespaceURI !== 'urn:ietf:params:xml:ns:lgr-1.0' || !format.test(path)) fail(element, `unknown: ${path}`);
  for (const node of [...Array.from(element.attributes), ...Array.from(element.childNodes)]) {
    const place = `${path}/${isElement(node) ? node.localName : `${node.nodeName} ${node.nodeValue}`}`;
    if (isElement(node)) checkFormat(node, place);
    else if (!format.test(place)) fail(element, `unknown or malformed: ${place}`);
  }
}
