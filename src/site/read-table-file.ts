import { LgrError } from '../lgr/lgr-error.js';
import type { Table } from '../lgr/table.js';
import { MAX_LGR_CODE_UNITS } from '../limits.js';
import { explainRefusal } from '../messages/explain-refusal.js';
import { fill, type Message } from '../messages/message.js';
import { LgrTextError } from '../lgr/lgr-text-error.js';
import type { Language } from '../languages/language.js';

/** The table of a file, or in words why there is none. */
export type Answer = { readonly table: Table } | { readonly refusal: Message };

export async function readTableFile(file: File, wording: Language['site']['ownTable']): Promise<Answer> {
  const explain = (error: LgrError): Message => explainRefusal(error, wording, document.documentElement.lang);
  // none of its characters can have more than three bytes
  if (file.size > 3 * MAX_LGR_CODE_UNITS + 3) return { refusal: explain(new LgrTextError('too-large', '')) };
  const text = await file.text().catch(() => undefined); // it has been moved or changed
  if (text === undefined) return { refusal: fill(wording.unreadable, {}) };
  const reader = await import('../lgr/read-table.js').catch(() => undefined); // no network
  if (!reader) return { refusal: fill(wording.notLoaded, {}) };
  try {
    return { table: reader.readTable(text) };
  } catch (error) {
    if (error instanceof LgrError) return { refusal: explain(error) };
    reportError(error);
    return { refusal: fill(wording.unreadable, {}) };
  }
}
