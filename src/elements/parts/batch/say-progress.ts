import type { Progress } from '../../../lists/desk.js';
import type { BatchLanguage } from '../../../locales/batch-language.js';
import { say } from '../../../locales/phrase.js';

/** How many rows are checked, and how long the rest will take, as soon as that can be told. */
export function sayProgress({ counts, done, all }: Progress, milliseconds: number, { strings, tag }: BatchLanguage): string {
  const checked = say(strings.checking, { count: { kind: 'name', text: counts.rows.toLocaleString(tag) } });
  if (milliseconds < 2000 || done === 0) return checked;
  const seconds = ((all - done) / done) * (milliseconds / 1000);
  const left = seconds < 100 ? say(strings.seconds, { count: Math.max(5, Math.ceil(seconds / 5) * 5) }) : say(strings.minutes, { count: Math.ceil(seconds / 60) });
  return `${checked} ${left}`;
}
