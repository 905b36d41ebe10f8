/** Says what a name belongs together with, in a sentence or two. */
import type { RelatedNames } from '../diagnosis/related-names.js';
import type { LanguageWith } from '../languages/language.js';
import { MAX_OFFERED_NAMES } from '../limits.js';
import { listFormatOf } from './intl.js';
import { fill, type Inserted, type Message } from './message.js';
import { printable } from './printable.js';

/** @param tld of the name */
export function formatRelated({ grantable, blocked, hasLookalikes, isComplete }: RelatedNames, tld: string, { tag, related }: LanguageWith<'related'>): Message[] {
  const say = (sentence: string, labels: readonly string[]): Message[] => {
    const names = labels.slice(0, MAX_OFFERED_NAMES).map((label) => printable(`${label}.${tld}`));
    return names.length === 0 ? [] : [fillList(sentence, names, labels.length, tag)];
  };
  const named = [...say(related.sameHolder, grantable), ...say(related.blockedWith, blocked)];
  const said: Message[] = hasLookalikes ? [...named, [related.lookalikes]] : named;
  const isAll = isComplete && Math.max(grantable.length, blocked.length) <= MAX_OFFERED_NAMES;
  return isAll ? said : [...said, [named.length > 0 ? related.more : related.tooMany]];
}

/** A list of names in a sentence, each a name of its own. */
function fillList(sentence: string, names: readonly string[], count: number, tag: string): Message {
  const parts = listFormatOf(tag).formatToParts(names).map(({ type, value }): Inserted | string => (type === 'element' ? { kind: 'name', text: value } : value));
  return fill(sentence, {}, count).flatMap((piece) => (piece === '{names}' ? parts : [piece]));
}
