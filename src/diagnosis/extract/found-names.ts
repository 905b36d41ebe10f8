/** Names with a TLD in a running text, in links and in lists. */
import { type Address, readAddress } from './address.js';
import type { Endings } from './endings.js';

/** A name in a text: where its address begins and ends, and where its host does. */
export interface FoundName {
  readonly from: number;
  readonly to: number;
  readonly host: string;
  /** Its TLD is that of a registry which judges, or it is written as an address: it is a name whatever stands around it. */
  readonly isSure: boolean;
  /** It is written as a web or e-mail address, which is part of no other name. */
  readonly isAddress: boolean;
}

/** All names of a text, in order. */
export function findNames(text: string, endings: Endings): FoundName[] {
  const names: FoundName[] = [];
  for (const { 0: typed, index } of text.matchAll(endings.chunk())) names.push(...readChunk(text, typed, index, names.at(-1), endings));
  const listed = namesOfBrackets(text, endings);
  return listed.length > 0 ? listed : [...names, ...namesOfList(text, names, endings)];
}

/** The names in what no white space parts: one, and those in its path; or that of a bare TLD, which belongs to the name before. */
function readChunk(text: string, typed: string, index: number, last: FoundName | undefined, endings: Endings): FoundName[] {
  const [{ length: before }] = /^[•'‘’´]*/.exec(typed) as RegExpExecArray;
  const trimmed = typed.slice(before).replace(/(?<![,;:!?'‘’…])(?:[,;:!?'‘’…]|[’'´]s)+$/, '');
  const end = index + before + trimmed.length;
  const known = (host: string): FoundName => ({ from: index, to: end, host, isSure: true, isAddress: false });
  if (last && trimmed.startsWith('.') && endings.isTld(trimmed.slice(1))) return [known(withTld(last.host, trimmed.slice(1)))];

  const [from, address] = withoutHeading(trimmed, endings);
  const host = trimmed.slice(from + address.from, from + address.to);
  const isAddress = address.cuts.some(([what, start, to]) => start === 0 && to > 1 && what !== 'path') || isWww(host);
  const isKnown = endings.isName(endings.withDot(host));
  const start = index + before + from;
  if (!(isKnown || hasUnknownTld(host)) || !isWordStart(text, start) || isLostLetter(text, start, end, endings)) return [];
  const path = isAddress || !isKnown ? [] : trimmed.slice(from + address.to).split(/[/\\]+/).filter(Boolean);
  const others = path.map((part) => (endings.isTld(part.replace('.', '')) ? withTld(host, part.replace('.', '')) : part));
  const areNames = others.every((each) => endings.isName(each) && /^[\p{L}\p{M}\d.-]+$/u.test(each));
  return [{ from: start, to: end, host, isSure: isKnown || isAddress, isAddress }, ...(areNames ? others.map(known) : [])];
}

const withTld = (host: string, tld: string): string => host.slice(0, host.lastIndexOf('.') + 1) + tld;

/** Where the address begins behind a heading that is glued to it, as in `Hemsida:köp.se`, and its parts. */
function withoutHeading(text: string, endings: Endings): [from: number, address: Address] {
  const address = readAddress(text, endings);
  const from = address.cuts.some(([, start]) => start === 0) ? 0 : (/^\p{L}[\p{L}\p{M}\d-]*(?::|=(?![\dA-F]{2}))(?=\S)/u.exec(text)?.[0].length ?? 0);
  const behind = from > 0 && readAddress(text.slice(from), endings);
  return behind && endings.isName(text.slice(from + behind.from, from + behind.to)) ? [from, behind] : [0, address];
}

/** The names of a label and its TLDs in brackets: `köp.{se,nu}`. */
function namesOfBrackets(text: string, { listed }: Endings): FoundName[] {
  const found = listed().exec(text);
  const label = text.slice(0, found?.index).trim().split(/\s/).at(-1)!.replace(/\.$/, '');
  return found && label ? found[0].match(/[\p{L}\d-]+/gu)!.map((tld) => foundAt(text.length, `${label}.${tld}`)) : [];
}

/** The names without a TLD behind the first one: `köp.se, låt`. */
function namesOfList(text: string, [name, ...others]: readonly FoundName[], endings: Endings): FoundName[] {
  const [first = '', ...words] = text.split(/[,;\r\n]/).map((part) => part.trim());
  const areWords = words.every((word) => /^[\p{L}\p{M}\d-]+$/u.test(word) && /\p{L}/u.test(word));
  if (!name?.isSure || others.length > 0 || first !== text.slice(name.from, name.to) || !areWords) return [];
  const tld = name.host.slice(name.host.lastIndexOf('.') + 1);
  return words.map((word) => foundAt(text.length, endings.isTld(word) ? withTld(name.host, word) : `${word}.${tld}`));
}

const foundAt = (at: number, host: string): FoundName => ({ from: at, to: at, host, isSure: true, isAddress: false });

const isWww = (host: string): boolean => /^www\./i.test(host);

/** Whether a host may have a TLD of others. Abbreviations have parts of one letter, and a sentence begins with a capital one: `t.ex`, `Bra.Jag`. */
function hasUnknownTld(host: string): boolean {
  const labels = host.match(/[^.。．｡]+/g) ?? [];
  const [tld = '', label = ''] = labels.toReversed();
  const isPlain = labels.every((each) => /^[\p{L}\p{M}\d_*-]+$/u.test(each));
  return isPlain && label.length > 1 && label.toLowerCase() !== 'www' && isForeignTld(tld);
}

/** Latin ones have no marks. */
const isForeignTld = (tld: string): boolean => /^(?:[a-z]{2,}|[A-Z]{2,}|(?:(?!\p{sc=Latn})[\p{L}\p{M}]){2,}|xn--.+)$/u.test(tld);

/** Whether a name may begin here: at the beginning, behind white space or a bracket, or behind a quotation mark that stands there. */
const isWordStart = (text: string, from: number): boolean => /(?:^|[\s<>([{|=,;:!–—…])["“”„«»‹›'‘’•=]{0,2}$/u.test(text.slice(Math.max(0, from - 3), from)) || from === 0;

/**
 * Whether the bracket, bar or quotation mark right before a name stands for its first letter, or for one in the middle of it:
 * it is one of a pair only if the other one ends a word. No table of characters has a letter in the place of a parenthesis.
 */
function isLostLetter(text: string, from: number, to: number, endings: Endings): boolean {
  const [before = '', mark = ''] = text.slice(Math.max(0, from - 2), from).padStart(2);
  const isBehindWord = /[\p{L}\p{M}\d]/u.test(before);
  if (mark === '|') return text[to] !== '|' && !endings.isName(text.slice(0, from - 1));
  if (mark === '>') return isBehindWord && !text.slice(0, from).includes('<');
  if (mark === '<') return !text.slice(to).includes('>');
  // not at the beginning of another word, nor before the dot in one
  const closing = mark === '{' ? /\}(?!\.?[\p{L}\p{M}\d])/u : mark === '[' ? /\](?!\.?[\p{L}\p{M}\d])/u : /[“”„«»‹›](?!\.?[\p{L}\p{M}\d])/u;
  return /[{[“”„«»‹›]/.test(mark) && (isBehindWord || !closing.test(text.slice(to)));
}
