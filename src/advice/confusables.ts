/** What texts look like, by the prototypes of UTS 39 for the characters of the registries' tables and those like them. */
import { prototypes, confusables } from './confusables-data.js';

/** UTS 39 §4: texts with the same skeleton look the same. */
export function skeletonOf(text: string): string {
  return replaceEach(text.normalize('NFD')).normalize('NFD');
}

const replaceEach = (text: string): string => Array.from(text, (character) => prototypeOf.get(character) ?? character).join('');

const prototypeOf = new Map<string, string>();
for (const [source = '', ...prototype] of prototypes.split(' ').map((word) => Array.from(word))) prototypeOf.set(source, prototype.join(''));
for (const word of confusables.split(' ')) {
  const [, like = '', foreign = ''] = /^([-\dÀ-ÿa-z]+)(.+)/u.exec(word) ?? [];
  for (const source of foreign) prototypeOf.set(source, replaceEach(like.normalize('NFD')));
}
