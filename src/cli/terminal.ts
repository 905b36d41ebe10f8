import { notation } from '../code-points.js';
import { lookUpLanguage } from '../messages/known-languages.js';

/** What the environment says of the terminal's language: `sv_SE.UTF-8` is `sv`, `nb_NO` is `nb`. */
export function languageOfTerminal({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): string {
  return /^[a-z]*/i.exec(LC_ALL || LC_MESSAGES || LANG || '')?.[0] ?? '';
}

/** The language that is asked for by `--lang`, for what is wrong with everything else that is asked for; undefined where there is none, or none such. */
export function languageAsked(words: readonly string[]): string | undefined {
  const place = words.findIndex((word) => /^--lang(=|$)/.test(word));
  const [, tag = words[place + 1]] = words[place]?.split('=') ?? [];
  return place < 0 ? undefined : lookUpLanguage(tag);
}

/** A file as a terminal shows it: as text, in which no character is an order to the terminal. `encodingOf` is asked at the first bytes. */
export async function* asTerminalText(bytes: AsyncIterable<Uint8Array>, encodingOf: () => string | undefined): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  for await (const chunk of bytes) {
    decoder ??= new TextDecoder(encodingOf());
    yield withoutOrders(decoder.decode(chunk, { stream: true }));
  }
  yield withoutOrders(decoder?.decode() ?? ''); // a file may end within a letter
}

const withoutOrders = (text: string): string => text.replace(/(?![\t\n\r])\p{Cc}/gu, notation);
