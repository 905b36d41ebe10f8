import { XmlElement, XmlProcessingInstruction, XmlText } from '@rgrove/parse-xml';
import { LgrError } from './lgr-error.js';

const XML = 'http://www.w3.org/XML/1998/namespace';
const XMLNS = 'http://www.w3.org/2000/xmlns/';

type Parsed = XmlElement['children'][number];

/** Called for an element whose names are not well-formed by Namespaces in XML 1.0. */
type Refuse = (element: XmlElement, reason: string) => never;

/** What was parsed, as a document, by methods of the DOM that make no markup of text: there is nothing for trusted types to rule. */
export function documentOf(root: XmlElement, refuse: Refuse): Document {
  const made = document.implementation.createDocument(null, null);
  addTo(made, root, made, refuse);
  return made;
}

/** An element is in its place before its content is made, as that asks it for namespaces. */
function addTo(parent: Node, parsed: Parsed, made: Document, refuse: Refuse): void {
  if (parsed instanceof XmlElement) {
    const element = elementOf(parsed, parent, made, (reason) => refuse(parsed, reason));
    parent.appendChild(element);
    for (const child of parsed.children) addTo(element, child, made, refuse);
  } else if (parsed instanceof XmlText) {
    parent.appendChild(made.createTextNode(parsed.text));
  } else if (parsed instanceof XmlProcessingInstruction) {
    // the first will do: WebKit needs long for many of them
    throw new LgrError(`?${parsed.name}`, 'unknown or malformed: a processing instruction');
  }
}

/** The element with its attributes. */
function elementOf(parsed: XmlElement, parent: Node, made: Document, refuse: (reason: string) => never): Element {
  const { name, attributes } = parsed;
  const entries = Object.entries(attributes);
  const misused = entries.find(isMisused);
  if (misused) refuse(`Not to be declared: ${misused[0]}`);
  const namespaceOf = (qualified: string): string | null => {
    const prefix = /^(.*):/s.exec(qualified)?.[1];
    return attributes[prefix ? `xmlns:${prefix}` : 'xmlns'] ?? parent.lookupNamespaceURI(prefix ?? null);
  };
  try {
    const element = made.createElementNS(namespaceOf(name), name);
    for (const [attribute, value] of entries) {
      // without a prefix it is in no namespace
      const namespace = isDeclaration(attribute) ? XMLNS : attribute.includes(':') ? namespaceOf(attribute) : null;
      if (element.hasAttributeNS(namespace, localOf(attribute))) refuse(`Duplicate attribute: ${attribute}`);
      element.setAttributeNS(namespace, attribute, value);
    }
    return element;
  } catch (error) {
    // a prefix that is not declared, or colons that make no name
    if (error instanceof DOMException) refuse(`Not a name here: ${name}, or one of its attributes`);
    throw error;
  }
}

const isDeclaration = (name: string): boolean => /^xmlns(:|$)/.test(name);

/**
 * Says something else of the two prefixes that need no declaration, takes a prefix back, which XML 1.0 does not have, or
 * declares one with a colon. The DOM's methods say nothing of these.
 */
function isMisused([name, namespace]: [string, string]): boolean {
  if (!isDeclaration(name)) return false;
  const prefix = name.slice('xmlns:'.length);
  if (prefix === 'xmlns' || prefix.includes(':') || (prefix && !namespace)) return true;
  return namespace === XMLNS || (prefix === 'xml') !== (namespace === XML);
}

const localOf = (name: string): string => name.replace(/^.*:/s, '');
