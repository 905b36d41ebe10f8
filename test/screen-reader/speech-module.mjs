#!/usr/bin/env node
/**
 * An output module of Speech Dispatcher without a voice: it writes down what a screen reader has it say, a line of JSON each, into
 * the file SPEECH_LOG. It takes the time that a voice would, SPEECH_PACE characters a second, so that what is interrupted is cut off.
 */
import { appendFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

const { SPEECH_LOG, SPEECH_PACE } = process.env;
const settings = {};
/** What is being said: `{ text, language, began, timer }`. */
let current;
/** What is read until a line with a dot alone: `{ lines, onEnd }`. */
let block;

const blocks = {
  SPEAK: { answer: '202 OK RECEIVING MESSAGE', onEnd: speak },
  CHAR: { answer: '202 OK RECEIVING MESSAGE', onEnd: speak },
  KEY: { answer: '202 OK RECEIVING MESSAGE', onEnd: speak },
  SOUND_ICON: { answer: '202 OK RECEIVING MESSAGE', onEnd: () => answer('200 OK SPEAKING', '701 BEGIN', '702 END') },
  SET: { answer: '203 OK RECEIVING SETTINGS', onEnd: set },
  AUDIO: { answer: '207 OK RECEIVING AUDIO SETTINGS', onEnd: () => answer('203 OK AUDIO INITIALIZED') },
  LOGLEVEL: { answer: '207 OK RECEIVING LOGLEVEL SETTINGS', onEnd: () => answer('203 OK LOG LEVEL SET') },
};

const commands = {
  INIT: () => answer('299-without a voice', '299 OK LOADED SUCCESSFULLY'),
  'LIST VOICES': () => answer(...['sv', 'en', 'he', 'yi'].map((language) => `200-${language}\t${language}\tnone`), '200 OK VOICE LIST SENT'),
  STOP: () => end(false),
  PAUSE: () => end(false),
  QUIT: () => {
    answer('210 OK QUIT');
    process.exit();
  },
};

createInterface({ input: process.stdin }).on('line', read);

function read(line) {
  if (!block) return obey(line.trim());
  if (line !== '.') return void block.lines.push(line.replace(/^\.\./, '.'));
  const { lines, onEnd } = block;
  block = undefined;
  onEnd(lines);
}

function obey(command) {
  if (command in blocks) {
    block = { lines: [], onEnd: blocks[command].onEnd };
    answer(blocks[command].answer);
  } else if (command in commands) commands[command]();
  else answer(command.startsWith('DEBUG') ? `200 OK DEBUGGING ${command.slice(6)}` : '300 ERR UNKNOWN COMMAND');
}

function set(lines) {
  for (const line of lines) {
    const [name, value] = line.split('=');
    settings[name] = value;
  }
  answer('203 OK SETTINGS RECEIVED');
}

function speak(lines) {
  end(false);
  const text = plainText(lines.join('\n'));
  answer('200 OK SPEAKING', '701 BEGIN');
  note({ begins: text });
  current = { text, language: settings.language, began: Date.now(), timer: setTimeout(end, duration(text), true) };
}

/** @param isWhole whether all of it was said, and nothing interrupted it */
function end(isWhole) {
  if (!current) return;
  const { text, language, began, timer } = current;
  current = undefined;
  clearTimeout(timer);
  const share = isWhole ? 1 : Math.min(1, (Date.now() - began) / duration(text));
  note({ text, heard: text.slice(0, Math.round(text.length * share)), language });
  answer(isWhole ? '702 END' : '703 STOP');
}

function duration(text) {
  return Math.max(1, (text.length / Number(SPEECH_PACE)) * 1000);
}

function plainText(markup) {
  const entities = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
  const text = markup.replace(/<[^>]*>/g, '').replace(/&#(x?)([\da-f]+);/gi, (_, hex, digits) => String.fromCodePoint(parseInt(digits, hex ? 16 : 10)));
  return text.replace(/&(\w+);/g, (entity, name) => entities[name] ?? entity).trim();
}

function note(line) {
  appendFileSync(SPEECH_LOG, `${JSON.stringify({ at: Date.now(), ...line })}\n`);
}

function answer(...lines) {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}
