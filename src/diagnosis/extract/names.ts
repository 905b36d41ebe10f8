/** Names with a TLD in a running text, in links and in lists. */
import { readAddress } from './address.js';
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
  const chunk = new RegExp(`(?:[^\\s${DELIMITERS},;=]|=(?!["'])|${endings.mistyped})+`, 'giu');
  return Array.from(text.matchAll(chunk)).flatMap(({ 0: typed, index }) => splitAtDash(typed, index, endings)).flatMap(([typed, index]) => {
    const [{ length: before }] = /^[•'‘’´]*/.exec(typed) as RegExpExecArray;
    const trimmed = typed.slice(before).replace(/(?<![,;:!?'‘’…])(?:[,;:!?'‘’…]|[’'´]s)+$/, '');
    const from = index + before;
    const address = readAddress(trimmed, endings);
    const host = trimmed.slice(address.from, address.to);
    const [isAddress, isKnown] = [address.cuts.some(([what, start, end]) => start === 0 && end > 1 && what !== 'path') || isWww(host), endings.isName(endings.withDot(host))];
    if (!(isKnown || hasUnknownTld(host)) || !isWordStart(text, from) || isLostLetter(text, from, from + trimmed.length, endings)) return [];
    return [{ from, to: from + trimmed.length, host, isSure: isKnown || isAddress, isAddress }];
  });
}

/** A dash between two names, as between the ends of a range, belongs to neither. */
function splitAtDash(typed: string, index: number, endings: Endings): [typed: string, index: number][] {
  const dash = typed.search(/[–—]/);
  const [one, other] = [typed.slice(0, dash), typed.slice(dash + 1)];
  return dash > 0 && [one, other].every(endings.isName) ? [[one, index], [other, index + dash + 1]] : [[typed, index]];
}

/** What stands around names, and never in them. */
const DELIMITERS = '<>()\\[\\]{}"“”„«»‹›|';

const isWww = (host: string): boolean => /^www\./i.test(host);

/** Whether a host may have a TLD of others. Abbreviations have parts of one letter, and a sentence begins with a capital one: `t.ex`, `Bra.Jag`. */
function hasUnknownTld(host: string): boolean {
  const labels = host.match(/[^.。．｡]+/g) ?? [];
  const [tld = '', label = ''] = labels.toReversed();
  const isPlain = labels.every((each) => /^[\p{L}\p{M}\d_*-]+$/u.test(each));
  return isPlain && label.length > 1 && label.toLowerCase() !== 'www' && FOREIGN_TLD.test(tld);
}

/** Latin ones have no marks. */
const FOREIGN_TLD = /^(?:[a-z]{2,}|[A-Z]{2,}|(?:(?!\p{sc=Latn})[\p{L}\p{M}]){2,}|xn--.+)$/u;

/** Whether a name may begin here: at the beginning, behind white space or a bracket, or behind a quotation mark that stands there. */
const isWordStart = (text: string, from: number): boolean => /(?:^|[\s<>([{|=,;–—])["“”„«»‹›'‘’•=]{0,2}$/u.test(text.slice(Math.max(0, from - 3), from)) || from === 0;

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
  const closing = mark === '{' ? /\}(?!\.?[\p{L}\p{M}\d])/u : mark === '[' ? /\](?!\.?[\p{L}\p{M}\d])/u : CLOSING_QUOTE;
  return /[{[“”„«»‹›]/.test(mark) && (isBehindWord || !closing.test(text.slice(to)));
}

/** Not at the beginning of another word, nor before the dot in one. */
const CLOSING_QUOTE = /[“”„«»‹›](?!\.?[\p{L}\p{M}\d])/u;
