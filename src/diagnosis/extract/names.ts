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
  return Array.from(text.matchAll(chunk)).flatMap(({ 0: typed, index }) => {
    const [{ length: before }] = /^[•'‘’´]*/.exec(typed) as RegExpExecArray;
    const trimmed = typed.slice(before).replace(/(?<![,;:!?'‘’…])(?:[,;:!?'‘’…]|[’'´]s)+$/, '');
    const from = index + before;
    const address = readAddress(trimmed, endings);
    const host = trimmed.slice(address.from, address.to);
    const [isAddress, isKnown] = [address.cuts.some(([what, start, end]) => start === 0 && end > 1 && what !== 'path') || isWww(host), endings.isName(endings.withDot(host))];
    if (!(isKnown || hasUnknownTld(host)) || !isWordStart(text, from)) return [];
    return [{ from, to: from + trimmed.length, host, isSure: isKnown || isAddress, isAddress }];
  });
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
const isWordStart = (text: string, from: number): boolean => /(?:^|[\s<>([{|=,;])["“”„«»‹›'‘’•=]{0,2}$/u.test(text.slice(Math.max(0, from - 3), from)) || from === 0;
