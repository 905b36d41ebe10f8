/** Says what of a receipt does not hold. */
import type { LanguageWith } from '../languages/language.js';
import { inserted } from '../messages/format-finding.js';
import { say } from '../messages/message.js';
import { printable } from '../messages/printable.js';
import { shorten } from '../messages/shorten.js';
import type { ReceiptDifference } from './verify-receipt.js';

export function formatDifference({ kind, line, number = 0, said, found }: ReceiptDifference, { receipt }: LanguageWith<'receipt'>): string {
  const shown = (text: string) => inserted('name', shorten(printable(text.replace(/[\u2068\u2069]/g, ''))) || '–');
  return say(receipt[`differs-${kind}`], { said: shown(said), found: shown(found), number, ...(line && { caption: receipt[line] }) });
}
