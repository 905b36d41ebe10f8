/** The name read aloud, by the device itself. */

/** A voice for the language that is on the device: any other sends what it reads to a server. */
export function localVoice(tag: string): SpeechSynthesisVoice | undefined {
  const voices = globalThis.speechSynthesis?.getVoices() ?? [];
  return voices.find(({ lang, localService }) => localService === true && lang.split(/[-_]/)[0] === tag);
}

/** Voices may be known only later. */
export function onVoices(listener: () => void): void {
  globalThis.speechSynthesis?.addEventListener?.('voiceschanged', listener);
}

export function offVoices(listener: () => void): void {
  globalThis.speechSynthesis?.removeEventListener?.('voiceschanged', listener);
}

/** Instead of what is being read. */
export function readAloud(text: string, voice: SpeechSynthesisVoice, reader: object): void {
  lastReader = reader;
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  speechSynthesis.cancel();
  speechSynthesis.speak(utterance);
}

/** Nothing of what others read. */
export function stopReading(reader: object): void {
  if (lastReader === reader) globalThis.speechSynthesis?.cancel();
}

let lastReader: object | undefined;
