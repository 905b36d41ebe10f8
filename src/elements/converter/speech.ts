/** Reads a name aloud, by the device itself. */
import { lookUpLanguage } from '../../messages/known-languages.js';

/** A voice for the language on the device; other voices send what they read to a server. */
export function localVoice(tag: string): SpeechSynthesisVoice | undefined {
  const voices = globalThis.speechSynthesis?.getVoices() ?? [];
  return voices.find(({ lang, localService }) => localService === true && isIn(lang, tag));
}

/** Some devices write `nb_NO`, and some call Norwegian `no`. */
function isIn(lang: string, tag: string): boolean {
  const [primary = ''] = lang.split(/[-_]/);
  return [primary, lookUpLanguage(primary)].includes(tag);
}

/** Browsers may know their voices only later. */
export function onVoices(listener: () => void): void {
  globalThis.speechSynthesis?.addEventListener?.('voiceschanged', listener);
}

export function offVoices(listener: () => void): void {
  globalThis.speechSynthesis?.removeEventListener?.('voiceschanged', listener);
}

/** Interrupts whatever is being read. */
export function readAloud(text: string, voice: SpeechSynthesisVoice, reader: object): void {
  lastReader = reader;
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  speechSynthesis.cancel();
  speechSynthesis.speak(utterance);
}

/** Leaves alone what other elements read. */
export function stopReading(reader: object): void {
  if (lastReader === reader) globalThis.speechSynthesis?.cancel();
}

let lastReader: object | undefined;
