import { parseXml, XmlElement, XmlError } from '@rgrove/parse-xml';
import { MAX_LGR_ATTRIBUTES, MAX_LGR_LEVELS, MAX_LGR_NODES } from '../limits.js';
import { documentOf } from './document-of.js';
import { LgrTextError, type Place } from './lgr-text-error.js';

/**
 * Reads XML that has no document type as a browser's own parser would, but that comments are left out and CDATA is text.
 * @throws LgrTextError for what is not well-formed, also as to namespaces, and for what would take long
 */
export function readXml(text: string): Document {
  // ends of lines, as XML wants them (section 2.11); the parser would need minutes for a megabyte of them
  const xml = text.replace(/\r\n?/g, '\n');
  const root = parse(xml);
  if (countNodes(root) > MAX_LGR_NODES) throw tooComplex(`more than ${MAX_LGR_NODES} elements and texts`);
  return documentOf(root, ({ start }, reason) => {
    throw new LgrTextError('not-well-formed', reason, placeAfter(xml.slice(0, start)));
  });
}

function parse(xml: string): XmlElement {
  try {
    return parseXml(xml, { includeOffsets: true }).root as XmlElement;
  } catch (error) {
    // each level is a call in a call, until the engine has enough
    if (!(error instanceof XmlError)) throw tooDeep();
    const [reason = ''] = error.message.split(' (line ');
    throw new LgrTextError('not-well-formed', reason, placeAfter(Array.from(xml).slice(0, error.pos).join('')));
  }
}

/** The element and all that it holds, within the other limits. */
function countNodes({ attributes, children }: XmlElement, level = 1): number {
  if (level > MAX_LGR_LEVELS) throw tooDeep();
  if (Object.keys(attributes).length > MAX_LGR_ATTRIBUTES) throw tooComplex(`more than ${MAX_LGR_ATTRIBUTES} attributes`);
  return children.reduce((count, child) => count + (child instanceof XmlElement ? countNodes(child, level + 1) : 1), 1);
}

const tooDeep = (): LgrTextError => tooComplex(`more than ${MAX_LGR_LEVELS} levels`);

const tooComplex = (reason: string): LgrTextError => new LgrTextError('too-complex', reason);

function placeAfter(text: string): Place {
  const lines = text.replace('\uFEFF', '').split('\n');
  return { line: lines.length, column: Array.from(lines.at(-1) as string).length + 1 };
}
