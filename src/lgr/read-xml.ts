import { parseXml, XmlElement, XmlError, XmlText } from '@rgrove/parse-xml';
import { MAX_LGR_ATTRIBUTES, MAX_LGR_LEVELS, MAX_LGR_NODES } from '../limits.js';
import { collapseSpaces, type LgrElement } from './lgr-element.js';
import { LgrTextError, type Place } from './lgr-text-error.js';
import { checkAttributes, expandName, outermost, type Scope, scopeOf } from './xml-namespaces.js';

/**
 * Reads the root of XML that has no document type.
 * @throws LgrTextError for what is not well-formed, also as to namespaces, and for what would take long
 */
export function readXml(text: string): LgrElement {
  // line breaks, as XML wants them (§2.11); the parser would need minutes for a megabyte of them
  const xml = text.replace(/\r\n?/g, '\n');
  const root = parse(xml);
  if (countNodes(root) > MAX_LGR_NODES) throw tooComplex(`more than ${MAX_LGR_NODES} elements and texts`);
  return elementOf(root, outermost, xml, linesOf(xml));
}

/** The line of each offset. */
function linesOf(xml: string): (offset: number) => number {
  const ends = Array.from(xml.matchAll(/\n/g), ({ index }) => index);
  return (offset) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}

function parse(xml: string): XmlElement {
  try {
    return parseXml(xml, { includeOffsets: true }).root as XmlElement;
  } catch (error) {
    // the parser calls itself for each level, until the engine has enough
    if (!(error instanceof XmlError)) throw tooDeep();
    const [reason = ''] = error.message.split(' (line ');
    throw new LgrTextError('not-well-formed', reason, placeAfter(Array.from(xml).slice(0, error.pos).join('')));
  }
}

/** The element and all that it holds, which has to keep the other limits. */
function countNodes({ attributes, children }: XmlElement, level = 1): number {
  if (level > MAX_LGR_LEVELS) throw tooDeep();
  if (Object.keys(attributes).length > MAX_LGR_ATTRIBUTES) throw tooComplex(`more than ${MAX_LGR_ATTRIBUTES} attributes`);
  return children.reduce((count, child) => count + (child instanceof XmlElement ? countNodes(child, level + 1) : 1), 1);
}

function elementOf(parsed: XmlElement, outer: Scope, xml: string, lineOf: (offset: number) => number): LgrElement {
  const refuse = (reason: string): never => {
    throw new LgrTextError('not-well-formed', reason, placeAfter(xml.slice(0, parsed.start)));
  };
  const scope = scopeOf(parsed.attributes, outer, refuse);
  const { local, namespace } = expandName(parsed.name, scope, refuse);
  checkAttributes(parsed.attributes, scope, refuse);
  const children = parsed.children.flatMap((child) => {
    if (child instanceof XmlElement) return elementOf(child, scope, xml, lineOf);
    return child instanceof XmlText ? child.text : []; // neither comments nor processing instructions say anything
  });
  return { name: local, namespace, attributes: collapseSpaces(Object.entries(parsed.attributes)), children, line: lineOf(parsed.start) };
}

const tooDeep = (): LgrTextError => tooComplex(`more than ${MAX_LGR_LEVELS} levels`);

const tooComplex = (reason: string): LgrTextError => new LgrTextError('too-complex', reason);

function placeAfter(text: string): Place {
  const lines = text.replace('\uFEFF', '').split('\n');
  return { line: lines.length, column: Array.from(lines.at(-1) as string).length + 1 };
}
