import { remember } from '../idna/memoize.js';

/** A sentence in pieces: plain words, and what was filled in, which screens set apart and isolate. */
export type Message = readonly (string | Inserted)[];

export interface Inserted {
  /** `name`: a name or a part of one. `code`: an ACE form. `character`: a single character or a few. */
  readonly kind: 'name' | 'code' | 'character';
  readonly text: string;
}

export type Values = Readonly<Record<string, string | number | Inserted>>;

/** The value of a key; undefined if there is none. */
export type ValueOf = (key: string) => Values[string] | undefined;

/**
 * Fills in `{key}`. A key without a value stays in the sentence as it is. Of `{one|several}`, the first is said if there is one
 * of what the sentence is about, and the second otherwise. Of `[words {key}]`, nothing is said where a key has no text.
 */
export const fill = (sentence: string, values: Values, count: Values[string] | undefined = values['count']): Message =>
  // a page's own sentence may have a place for `{constructor}`
  fillParts(sentence, (key) => (Object.hasOwn(values, key) ? values[key] : undefined), count);

/** Fills in what is said of a name, without those of its sentences that would have nothing in a place for a word. */
export function fillWhole(sentences: string, valueOf: ValueOf, count?: number): Message {
  const all = remember(sentencesOf, sentences, () => sentences.split(/(?<=[.!?]) /).map((text) => ({ text, slots: slotsIn(text.replace(OPTIONAL, '')) })));
  const whole = all.filter(({ slots }) => areFilled(slots, valueOf));
  return fillParts(whole.length === all.length ? sentences : whole.map(({ text }) => text).join(' '), valueOf, count);
}

/** A part of a sentence. */
interface Part {
  /** Words, and between each two of them a slot. */
  readonly pieces: readonly string[];
  /** Those of which nothing may be without text; none where all is said. */
  readonly needed: readonly string[];
}

/** Languages have some hundred sentences, and lists say the same ones a million times. */
const sentencesOf = new Map<string, readonly { readonly text: string; readonly slots: readonly string[] }[]>();
const partsOf: Readonly<Record<'one' | 'several', Map<string, readonly Part[]>>> = { one: new Map(), several: new Map() };

function fillParts(sentence: string, valueOf: ValueOf, count: Values[string] | undefined): Message {
  const number = count === 1 ? 'one' : 'several';
  const filled: (string | Inserted)[] = [];
  let words = '';
  const endWords = (): void => {
    if (words !== '') filled.push(words);
    words = '';
  };
  for (const { pieces, needed } of remember(partsOf[number], sentence, () => divide(sentence, number))) {
    if (!areFilled(needed, valueOf)) continue;
    pieces.forEach((piece, index) => {
      if (index % 2 === 0) {
        words += piece;
        return;
      }
      endWords();
      const value = valueOf(piece) ?? `{${piece}}`;
      filled.push(typeof value === 'number' ? String(value) : value);
    });
  }
  endWords();
  return filled;
}

function divide(sentence: string, number: 'one' | 'several'): Part[] {
  const inNumber = sentence.replace(/\{([^{}|]*)\|([^{}|]*)\}/g, number === 'one' ? '$1' : '$2');
  return inNumber.split(/(\[[^\][]*\])/).map((text, index): Part => {
    const needed = index % 2 === 0 ? [] : slotsIn(text);
    return { pieces: (needed.length > 0 ? text.slice(1, -1) : text).split(/\{(\w+)\}/), needed };
  });
}

const OPTIONAL = /\[[^\][]*\]/g;

const slotsIn = (sentence: string): string[] => Array.from(sentence.matchAll(/\{(\w+)\}/g), ([, slot = '']) => slot);

const areFilled = (slots: readonly string[], valueOf: ValueOf): boolean => slots.every((slot) => hasText(valueOf(slot)));

const hasText = (value: Values[string] | undefined): boolean => (typeof value === 'object' ? value.text : (value ?? '')) !== '';

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

/** Gives the sentence as plain text. What is written from right to left is isolated, so that it does not turn the words around it. */
export function toText(phrase: Message): string {
  return phrase
    .map((piece) => (typeof piece === 'string' ? piece : isolate(piece.text)))
    .join('');
}

const isolate = (text: string): string =>
  hasRightToLeft(text) ? FIRST_STRONG_ISOLATE + text + POP_DIRECTIONAL_ISOLATE : text;

/** Whether something in a text is written from right to left: the blocks that Unicode sets aside for such scripts (UAX 9 §3.2). */
export const hasRightToLeft = (text: string): boolean =>
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u.test(text);

/** Fills in a sentence, and gives it as plain text. */
export const say = (sentence: string, values: Values, count = values['count']): string => toText(fill(sentence, values, count));
