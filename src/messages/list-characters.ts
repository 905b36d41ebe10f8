import { MAX_NAMED_CHARACTERS } from '../limits.js';
import { inserted } from './format-finding.js';
import { listFormatOf } from './intl.js';
import { fill, type Message, type Values } from './message.js';

/** Fills in a sentence about characters, each of them set apart; of many, the first ones. They take the place `{characters}`. */
export function fillCharacters(sentence: string, characters: readonly string[], tag: string, values: Values = {}): Message {
  const list = characters.length > MAX_NAMED_CHARACTERS ? listSome(characters) : listAll(characters, tag);
  return fill(sentence, values, characters.length).flatMap((piece) => (typeof piece === 'string' ? insertAt(piece, '{characters}', list) : piece));
}

const listAll = (characters: readonly string[], tag: string): Message =>
  listFormatOf(tag).formatToParts(characters).map(({ type, value }) => (type === 'element' ? inserted('character', value) : value));

const listSome = (characters: readonly string[]): Message =>
  [...characters.slice(0, MAX_NAMED_CHARACTERS).flatMap((character) => [inserted('character', character), ', ']), '…'];

/** Puts pieces into the place for them. */
function insertAt(text: string, place: string, pieces: Message): Message {
  const [before = '', after] = text.split(place);
  return (after === undefined ? [text] : [before, ...pieces, after]).filter((piece) => piece !== '');
}
