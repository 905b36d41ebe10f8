/** A sentence in pieces: plain words, and what was filled in, which screens set apart and isolate. */
export type Message = readonly (string | Inserted)[];

export interface Inserted {
  /** `name`: a name or a part of one. `code`: an ACE form. `character`: a single character or a few. */
  readonly kind: 'name' | 'code' | 'character';
  readonly text: string;
}

export type Values = Readonly<Record<string, string | number | Inserted>>;

/**
 * Fills in `{key}`. A key without a value stays in the sentence as it is. Of `{one|several}`, the first is said if there is one
 * of what the sentence is about, and the second otherwise. Of `[words {key}]`, nothing is said where a key has no text.
 */
export function fill(sentence: string, values: Values, count: Values[string] | undefined = values['count']): Message {
  const inNumber = sentence.replace(/\{([^{}|]*)\|([^{}|]*)\}/g, (_, one: string, several: string) => (count === 1 ? one : several));
  const said = inNumber.replace(/\[([^\][]*)\]/g, (whole, words: string) => {
    const slots = slotsIn(words);
    return slots.length === 0 ? whole : slots.every((slot) => hasText(valueOf(values, slot))) ? words : '';
  });
  return said.split(/(\{\w+\})/).flatMap((piece) => {
    const value = valueOf(values, piece.slice(1, -1));
    if (!piece.startsWith('{') || value === undefined) return piece === '' ? [] : [piece];
    return [typeof value === 'number' ? String(value) : value];
  });
}

/** Fills in what is said of a name, without those of its sentences that would have nothing in a place for a word. */
export function fillWhole(sentences: string, values: Values, count?: number): Message {
  const isWhole = (sentence: string): boolean => slotsIn(sentence).every((slot) => hasText(valueOf(values, slot)));
  return fill(sentences.split(/(?<=[.!?]) /).filter(isWhole).join(' '), values, count);
}

const slotsIn = (sentence: string): string[] => Array.from(sentence.matchAll(/\{(\w+)\}/g), ([, slot = '']) => slot);

/** A page's own sentence may have a place for `{constructor}`. */
const valueOf = (values: Values, key: string): Values[string] | undefined => (Object.hasOwn(values, key) ? values[key] : undefined);

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
