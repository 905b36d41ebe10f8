/** The module as Speech Dispatcher talks to it. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Speech } from './speech.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'heard-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** @param pace characters a second */
function start(pace: number) {
  const speech = new Speech(join(folder, 'speech.jsonl'));
  const module = spawn(fileURLToPath(new URL('speech-module.mjs', import.meta.url)), { env: { ...process.env, SPEECH_LOG: speech.path, SPEECH_PACE: String(pace) } });
  const answers = createInterface({ input: module.stdout })[Symbol.asyncIterator]();
  return {
    speech,
    send: (...lines: string[]) => module.stdin.write(lines.map((line) => `${line}\n`).join('')),
    /** The lines up to this one. */
    async answersTo(last: string): Promise<string[]> {
      const lines: string[] = [];
      while (lines.at(-1) !== last) lines.push((await answers.next()).value as string);
      return lines;
    },
  };
}

it('writes down what is said, without its markup, and in which language', async () => {
  const { speech, send, answersTo } = start(10_000);
  send('INIT', 'SET', 'language=sv', 'rate=50', '.', 'SPEAK', '<speak>H&#229;bo &amp; <mark name="0"/>co</speak>', '.');
  await answersTo('702 END');
  expect(speech.since(0)).toMatchObject([{ text: 'Håbo & co', heard: 'Håbo & co', language: 'sv' }]);
  send('QUIT');
});

it('cuts off what is stopped', async () => {
  const { speech, send, answersTo } = start(0.1);
  send('SPEAK', 'räksmörgås.se', '.');
  expect(await answersTo('701 BEGIN')).toEqual(['202 OK RECEIVING MESSAGE', '200 OK SPEAKING', '701 BEGIN']);
  send('STOP');
  await answersTo('703 STOP');
  expect(speech.since(0)).toMatchObject([{ text: 'räksmörgås.se', heard: '' }]);
  send('QUIT');
});

it('is silent once it has ended to speak, and not before', async () => {
  const { speech, send, answersTo } = start(0.1);
  send('SPEAK', 'en lång mening', '.');
  await answersTo('701 BEGIN');
  let isSilent = false;
  const silence = speech.waitForSilence(100).then(() => (isSilent = true));
  expect(await speech.waitFor(() => isSilent, 400)).toBe(false);
  send('STOP');
  await silence;
  send('QUIT');
});
