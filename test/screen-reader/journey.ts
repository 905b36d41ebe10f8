/** Journeys: what somebody does, step by step, and what has to be heard. */
import type { SpokenLanguage } from './desktop.js';
import type { Reader } from './reader.js';
import type { Utterance } from './speech.js';

/** What is said in each language, or in both. */
export type Words = string | Readonly<Record<SpokenLanguage, string>>;

/** What has to be said after a step, and what must not be. */
export interface Expected {
  readonly hears?: Words | readonly Words[];
  /** Said, and not said twice. */
  readonly hearsOnce?: Words;
  readonly never?: Words | readonly Words[];
}

export interface Step {
  /** As it is told where it fails. */
  readonly name: string;
  readonly expected: Expected;
  /** Does it, and gives what is said: nothing more is waited for once `isHeard`. */
  readonly act: (reader: Reader, isHeard: (said: readonly Utterance[]) => boolean) => Promise<Utterance[]>;
}

export interface Journey {
  readonly name: string;
  readonly steps: readonly Step[];
}

/** A page, and journeys in it of which each goes on where the one before it has ended. */
export interface Visit {
  /** As `serveSite` has it. */
  readonly page: string;
  readonly journeys: readonly Journey[];
}

export const visit = (page: string, ...journeys: readonly Journey[]): Visit => ({ page, journeys });

export const journey = (name: string, ...steps: readonly Step[]): Journey => ({ name, steps });

/** Types into what has the focus. */
export const type = (text: string, expected: Expected = {}): Step => change(`type “${text}”`, (reader) => reader.type(text), expected);

/** Types something instead of what stands in the field. */
export const retype = (text: string, expected: Expected = {}): Step =>
  change(
    `retype “${text}”`,
    async (reader) => {
      await reader.move('ctrl+a');
      await reader.type(text);
    },
    expected,
  );

/** Pastes what the keyboard does not have, or what people don't type. */
export const paste = (text: string, expected: Expected = {}): Step => change(`paste “${text.slice(0, 40)}”`, (reader) => reader.paste(text), expected);

/** Presses keys that change something: `Return`, `space`. */
export const press = (keys: string, expected: Expected = {}): Step => change(`press ${keys}`, (reader) => reader.press(...keys.split(' ')), expected);

/** Chooses a file with this text, by the button that has the focus. */
export const choose = (file: string, text: Words, expected: Expected = {}): Step => change(`choose ${file}`, (reader) => reader.choose(file, textOf(text, reader.language)), expected);

/** What could be said twice, or should not be said, is listened for a little longer. */
const change = (name: string, act: (reader: Reader) => Promise<unknown>, expected: Expected): Step => ({
  name,
  expected,
  act: (reader, isHeard) => reader.hear(() => act(reader), isHeard, expected.hears !== undefined && expected.hearsOnce === undefined && expected.never === undefined),
});

/** Moves with a key until what is wanted is said, as often as it may take. */
export const moveTo = (key: string, wanted: Words, within = 1, expected: Expected = {}): Step => ({
  name: `${key} to “${textOf(wanted, 'en')}”${within > 1 ? `, within ${within}` : ''}`,
  expected: { ...expected, hears: [wanted, ...listOf(expected.hears)] },
  act: async (reader) => {
    const said: Utterance[] = [];
    for (let count = 0; count < within; count++) {
      said.push(...(await reader.move(key)));
      if (textHeard(said).includes(textOf(wanted, reader.language))) break;
    }
    return said;
  },
});

export const tabTo = (wanted: Words, within = 1, expected: Expected = {}): Step => moveTo('Tab', wanted, within, expected);
export const tabBackTo = (wanted: Words, within = 1, expected: Expected = {}): Step => moveTo('shift+Tab', wanted, within, expected);

/** What is wrong with what was said, as lines; none if all is as expected. */
export function faultsIn(said: readonly Utterance[], expected: Expected, language: SpokenLanguage): string[] {
  const heard = textHeard(said);
  const spoken = said.map(({ text }) => text).join(' ');
  const once = expected.hearsOnce === undefined ? undefined : textOf(expected.hearsOnce, language);
  const wanted = listOf(expected.hears).map((words) => textOf(words, language));
  const unwanted = listOf(expected.never).map((words) => textOf(words, language));
  return [
    ...[...wanted, ...listOf(once)].filter((text) => !heard.includes(text)).map((text) => `${MISSING}${text}`),
    ...listOf(once).filter((text) => spoken.split(text).length > 2).map((text) => `more than once: ${text}`),
    ...unwanted.filter((text) => spoken.includes(text)).map((text) => `must not be said: ${text}`),
  ];
}

const MISSING = 'not heard: ';

/** Whether a fault is that something was not heard. */
export const isMissing = (fault: string): boolean => fault.startsWith(MISSING);

/** Whether all that has to be heard has been. */
export const isAllHeard = (said: readonly Utterance[], { hears, hearsOnce }: Expected, language: SpokenLanguage): boolean =>
  [...listOf(hears), ...listOf(hearsOnce)].every((words) => textHeard(said).includes(textOf(words, language)));

const textOf = (words: Words, language: SpokenLanguage): string => (typeof words === 'string' ? words : words[language]);

const textHeard = (said: readonly Utterance[]): string => said.map(({ heard }) => heard).join(' ');

const listOf = <Item>(items: Item | readonly Item[] | undefined): readonly Item[] => (items === undefined ? [] : Array.isArray(items) ? items : [items as Item]);
