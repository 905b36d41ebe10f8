/** Puts into words how browsers show a name. */
import type { Diagnosis } from '../diagnosis/diagnosis.js';
import type { Display } from '../diagnosis/browser-display.js';
import type { LanguageWith } from '../languages/language.js';
import { fill, type Message } from './message.js';
import { printable, printableCharacter } from './printable.js';
import { inserted } from './format-finding.js';

/** Says why browsers show the code, by the reason that holds for most of them. Undefined if none shows it, or if the name is refused. */
export function formatDisplay({ reasons }: Display, { ascii, registrable }: Diagnosis, { converter, tag }: LanguageWith<'converter'>): Message | undefined {
  const reason = reasons.find(({ browsers }) => browsers.length > 1) ?? reasons[0];
  if (!reason || registrable === false) return undefined;
  const { code, browsers, text } = reason;
  return fill(converter[`display-${code}` as 'display'] ?? converter.display, {
    browsers: new Intl.ListFormat(tag).format(browsers.map((browser) => names[browser])),
    ace: inserted('code', printable(ascii)),
    c: inserted('character', printableCharacter(text)),
  });
}

const names = { chrome: 'Chrome', firefox: 'Firefox' };
