import { attribute, childElements, fail, type LgrElement, textOf } from './lgr-element.js';
import { idOf, metaFormats } from './meta-format.js';
import type { Meta, Reference, Scope } from './table.js';

/** Elements that may stand in a file several times (RFC 7940 §4.3.4, §4.3.5). */
const repeated = /^(language|scope)$/;

/** RFC 7940 §4.3. All of it may be missing. */
export function parseMeta(elements: readonly LgrElement[]): Meta {
  const texts = new Map<string, string>();
  for (const element of elements) {
    const { name } = element;
    const text = textOf(element).trim();
    if (texts.has(name) && !repeated.test(name)) fail(element, 'listed twice');
    const format = Object.hasOwn(metaFormats, name) ? metaFormats[name as keyof typeof metaFormats] : undefined;
    const isOther = name === 'scope' && attribute(element, 'type') !== 'domain';
    if (format && !isOther && !format.test(text)) fail(element, `malformed: ${text}`);
    if (!texts.has(name) && !isOther) texts.set(name, text);
  }
  const { description, references, ...short } = Object.fromEntries(texts);
  const [languages, scopes] = ['language', 'scope'].map((name) => elements.filter((element) => element.name === name)) as [LgrElement[], LgrElement[]];
  const described = elements.find(({ name }) => name === 'description');
  const listed = elements.filter(({ name }) => name === 'references').flatMap(childElements);
  return {
    id: idOf(short),
    version: '',
    date: '',
    'unicode-version': '',
    ...short,
    ...(languages.length > 1 && { languages: languages.map((element) => textOf(element).trim()) }),
    ...((scopes.length > 1 || scopes.some((scope) => attribute(scope, 'type') !== 'domain')) && { scopes: scopes.map(parseScope) }),
    ...(described && description && { description: { ...typeIn(described), text: description } }),
    ...(listed.length > 0 && { references: parseReferences(listed) }),
  };
}

const typeIn = ({ attributes }: LgrElement): { type?: string } => {
  const type = attributes.get('type');
  return type === undefined ? {} : { type };
};

const parseScope = (element: LgrElement): Scope => ({ type: attribute(element, 'type'), text: textOf(element).trim() });

function parseReferences(elements: readonly LgrElement[]): Readonly<Record<string, Reference>> {
  const references = new Map<string, Reference>();
  for (const element of elements) {
    const id = attribute(element, 'id');
    if (references.has(id)) fail(element, 'listed twice');
    const comment = element.attributes.get('comment');
    references.set(id, { text: textOf(element).trim(), ...(comment !== undefined && { comment }) });
  }
  return Object.fromEntries(references);
}
