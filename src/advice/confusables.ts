/** What texts look like, for the characters of the registries' tables and those that are confusable with them (UTS 39). */
import { confusableLetters, otherConfusables, prototypes } from '../diagnosis/confusables-data.js';

/** Texts with the same skeleton look the same (UTS 39 §4). */
export function skeletonOf(text: string): string {
  return replaceEach(text.normalize('NFD')).normalize('NFD');
}

const replaceEach = (text: string): string => Array.from(text, (character) => prototypeOf.get(character) ?? character).join('');

const prototypeOf = new Map<string, string>();
for (const [source = '', ...prototype] of prototypes.split(' ').map((word) => Array.from(word))) prototypeOf.set(source, prototype.join(''));
for (const word of `${confusableLetters} ${otherConfusables}`.split(' ')) {
  const [, like = '', foreign = ''] = /^([-\dÀ-ÿa-z]+)(.+)/u.exec(word) ?? [];
  for (const source of foreign) prototypeOf.set(source, replaceEach(like.normalize('NFD')));
}
