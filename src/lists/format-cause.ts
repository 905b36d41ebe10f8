import type { LanguageWith } from '../languages/language.js';
import { listLetters, nameOrDescribe } from '../messages/describe-character.js';
import { say } from '../messages/message.js';
import { printableCharacter } from '../messages/printable.js';
import type { Cause } from './cause.js';

/** Says in two or three words why rows are to be mended, or looked at: «Mellanslag», «_ (understreck)», «Kyrilliska bokstäver». */
export function formatCause(cause: Cause, language: LanguageWith<'batch' | 'names' | 'messages' | 'conventions'>): string {
  const { batch, tag } = language;
  const [kind, what] = cause.split(/ (.+)/s) as [string, string | undefined];
  if (what === undefined) return Object.hasOwn(batch, kind) ? batch[kind as keyof typeof batch] : batch.refused; // a page's registry may have a code without words
  if (kind === 'script') return capitalized(listLetters([what], language), tag);
  const name = nameOrDescribe(what, /\p{L}/u.test(what) ? 'Latn' : undefined, language);
  return say(batch.character, { character: { kind: 'character', text: printableCharacter(what) }, name });
}

const capitalized = (words: string, tag: string): string => words.charAt(0).toLocaleUpperCase(tag) + words.slice(1);
