/** What a terminal is shown. */
import { expect, it } from 'vitest';
import { asTerminalText, languageAsked } from '../../src/cli/terminal.js';

async function shown(encoding: string | undefined, ...chunks: readonly (readonly number[])[]): Promise<string> {
  async function* bytes(): AsyncGenerator<Uint8Array> {
    for (const chunk of chunks) yield Uint8Array.from(chunk);
  }
  let text = '';
  for await (const part of asTerminalText(bytes(), () => encoding)) text += part;
  return text;
}

const ESCAPE = 0x1b;

it('a file has no orders for it: controls are told by their numbers', async () => {
  expect(await shown('utf-8', [0x61, ESCAPE, 0x5b, 0x32, 0x4a, 0x07, 0x7f])).toBe('aU+001B[2JU+0007U+007F');
  expect(await shown('utf-8', [0xc2, 0x9b, 0x31, 0x6d])).toBe('U+009B1m'); // the control of one octet, in UTF-8
});

it('tabs and the ends of lines stay', async () => {
  expect(await shown('utf-8', [0x61, 0x09, 0x62, 0x0d, 0x0a])).toBe('a\tb\r\n');
});

it('its encoding is read, also where a letter is divided', async () => {
  expect(await shown('windows-1252', [0xe5])).toBe('å');
  expect(await shown('utf-16le', [0xe5], [0x00, ESCAPE, 0x00])).toBe('åU+001B');
  expect(await shown(undefined, [0xc3], [0xa5])).toBe('å');
  expect(await shown(undefined, [0x61, 0xc3])).toBe('a\uFFFD');
});

it('what is wrong with a command is told in the language that the command asks for, wherever it stands', () => {
  expect(languageAsked(['check', 'a.txt', '--foo', '--lang', 'sv'])).toBe('sv');
  expect(languageAsked(['--lang=nb-NO', 'check'])).toBe('nb');
  expect(languageAsked(['check', '--lang'])).toBeUndefined();
  expect(languageAsked(['check', '--lang', 'zz'])).toBeUndefined();
  expect(languageAsked(['check', '--language', 'sv'])).toBeUndefined();
});
