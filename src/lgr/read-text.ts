/**
 * Tables as most registries publish them: lists of code points, one a line, and the formats of RFC 3743 and RFC 4290. They
 * become the elements of an LGR file, so that one parser holds all tables to the same.
 */
import { childElements, type LgrElement } from './lgr-element.js';
import { LgrError } from './lgr-error.js';
import { LgrTextError } from './lgr-text-error.js';
import { metaFormats } from './meta-format.js';

/** A line without its comment, and its number from 1. */
interface Line {
  readonly text: string;
  readonly line: number;
}

/**
 * @returns the root of the LGR file that has the same
 * @throws LgrError for a line that is none of such a table; LgrTextError where not even the first one is
 */
export function readText(text: string): LgrElement {
  const lines = text.split(/\r\n?|\n/).map((each, index): Line => ({ text: each.trim(), line: index + 1 }));
  const meta = new Map<string, LgrElement>();
  const references: LgrElement[] = [];
  const data: LgrElement[] = [];
  for (const { text: whole, line } of lines) {
    const content = whole.replace(/#.*/, '').trim();
    const header = headerIn(content || whole.slice(1).trim());
    if (header?.name === 'reference') references.push({ ...header, line });
    else if (header) meta.set(header.name, { ...header, line });
    else if (content) data.push(entryOf({ text: content, line }, data.length === 0));
  }
  if (data.length === 0) throw notThis(1);
  const date = [...meta.values()].flatMap(childElements)[0]; // of a version
  const known = [...meta.values()].map((each) => ({ ...each, children: each.children.filter((child) => typeof child === 'string') }));
  const listed = references.length > 0 ? [element('references', {}, references)] : [];
  return element('lgr', {}, [
    element('meta', {}, [...known, ...(date && !meta.has('date') ? [date] : []), ...listed]),
    element('data', {}, data),
  ]);
}

/** What a table says about itself, such as `Version 1.1 20030117`, also in a comment: `# Version: 1.1`. */
function headerIn(text: string): LgrElement | undefined {
  const reference = /^reference\s+(\d{1,9})\s+(\S.*)$/i.exec(text);
  if (reference) return element('reference', { id: reference[1]! }, [reference[2]!]);
  const [key = '', value = '', day, ...more] = text.split(/[\s:]+/);
  if (!/^(version|language|date)$/i.test(key) || more.length > 0 || (day !== undefined && !isDate.test(day))) return undefined;
  const name = key.toLowerCase() as 'version' | 'language' | 'date';
  const written = name === 'date' ? dateOf(value) : value;
  if (!metaFormats[name].test(written)) return undefined;
  return element(name, {}, [written, ...(day ? [element('date', {}, [dateOf(day)])] : [])]);
}

const isDate = /^(\d{4})-?(\d\d)-?(\d\d)$/;

const dateOf = (digits: string): string => digits.replace(isDate, '$1-$2-$3');

function entryOf(line: Line, isFirst: boolean): LgrElement {
  const { text } = line;
  try {
    if (text.includes(';')) return entryOf3743(line);
    if (text.includes('|')) return entryOf4290(line);
    return entryOfCodePoints(line, withoutName(text));
  } catch (error) {
    throw isFirst && error instanceof LgrError ? notThis(line.line) : error;
  }
}

/** Without a name of Unicode behind the code points, and without what is behind a tab, unless these are code points. */
function withoutName(text: string): string {
  const [first = '', second = ''] = text.split('\t');
  const words = (isCodePoint.test(second.trim()) ? text : first).split(/\s+/);
  const end = words.findIndex((word, index) => index > 0 && /^[A-Z-]+$/i.test(word) && /[G-Z]/i.test(word));
  return words.slice(0, end < 0 ? undefined : end).join(' ');
}

const isCodePoint = /^(U\+|0x|[\dA-F]{4})/i;

/** RFC 3743 §5.1: `4E03(1);4E03(1);67D2(1)`, the code point, preferred variants, and others. What is preferred may be used, too. */
function entryOf3743({ text, line }: Line): LgrElement {
  const columns = text.split(';').map((column) => column.replace(/\([\d,\s]*\)/g, '').split(',').map((each) => each.trim()).filter(Boolean));
  const [own = [], preferred = [], others = [], ...more] = columns;
  if (own.length !== 1 || more.some((each) => each.length > 0)) throw notCodePoints(text, line);
  return charOf(own[0]!, [...preferred.map((each) => [each, 'activated'] as const), ...others.map((each) => [each, 'blocked'] as const)], { text, line });
}

/** RFC 4290 §5: `U+00E5|U+0061:U+0061 U+0061`, a code point and its variants, of which no other one may be used. */
function entryOf4290({ text, line }: Line): LgrElement {
  const [own = '', others = '', ...more] = text.split('|');
  const variants = others.split(':').map((each) => each.trim()).filter(Boolean);
  if (more.length > 0) throw notCodePoints(text, line);
  if (variants.length === 0) return entryOfCodePoints({ text, line }, own.trim());
  return charOf(own, variants.map((each) => [each, 'blocked'] as const), { text, line });
}

function charOf(own: string, variants: readonly (readonly [codePoints: string, type: string])[], { text, line }: Line): LgrElement {
  const cp = codePointsIn(own, text, line);
  const types = new Map<string, string>();
  for (const [codePoints, type] of variants) {
    const variant = codePointsIn(codePoints, text, line);
    if (variant !== cp && !types.has(variant)) types.set(variant, type);
  }
  return element('char', { cp }, Array.from(types, ([variant, type]) => element('var', { cp: variant, type }, [], line)), line);
}

/** A code point, a range or a sequence. */
function entryOfCodePoints({ text, line }: Line, codePoints: string): LgrElement {
  const ends = codePoints.split(/\.{2,}|[-–—]/);
  if (ends.length > 2) throw notCodePoints(text, line);
  const [first = '', last] = ends.map((each) => codePointsIn(each, text, line));
  return last === undefined ? element('char', { cp: first }, [], line) : element('range', { 'first-cp': first, 'last-cp': last }, [], line);
}

/** As an LGR file writes them. */
function codePointsIn(text: string, whole: string, line: number): string {
  const words = text.trim().replace(/(?<=[\dA-F])(?=U\+)/gi, ' ').split(/\s+/);
  return words.map((word) => {
    const [, digits] = /^(?:U\+|0x|\\u)?([\dA-F]{2,6})$/i.exec(word) ?? [];
    if (digits === undefined || (digits.length < 4 && digits.length === word.length)) throw notCodePoints(whole, line);
    return digits.replace(/^0+(?=.{4})/, '').padStart(4, '0').toUpperCase();
  }).join(' ');
}

const notCodePoints = (text: string, line: number): LgrError => new LgrError(text.slice(0, 100), 'has no code points that can be read', line);

const notThis = (line: number): LgrTextError =>
  new LgrTextError('not-well-formed', 'neither an LGR file nor a list of code points', { line, column: 1 });

const element = (elementName: string, attributes: Readonly<Record<string, string>>, children: LgrElement['children'], line?: number): LgrElement => ({
  name: elementName,
  namespace: 'urn:ietf:params:xml:ns:lgr-1.0',
  attributes: new Map(Object.entries(attributes)),
  children,
  ...(line !== undefined && { line }),
});
