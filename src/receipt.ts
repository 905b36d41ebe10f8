/** A receipt of a name: what was typed, what became of it and why, to be kept with an order, and to be judged again. */
import { loadLanguage } from './messages/known-languages.js';
import { chooseLanguage } from './messages/choose-language.js';
import { loadRegistries } from './registry/registered.js';
import type { SomeRegistries } from './registry/choose.js';
import { writeJSON, writeText } from './receipt/format-receipt.js';
import { formatDifference } from './receipt/format-difference.js';
import { readReceipt } from './receipt/read-receipt.js';
import { type Receipt } from './receipt/receipt.js';
import { receiptLanguages } from './receipt/receipt-language.js';
import { isFalse, type ReceiptDifference, verifyReceipt as verify } from './receipt/verify-receipt.js';

export { loadLanguage, registerLanguage } from './messages/known-languages.js';
export { makeReceipt, type Receipt, type ReceiptCharacter, type ReceiptOptions, type ReceiptTable } from './receipt/receipt.js';
export { readReceipt };
export type { ReceiptDifference };
export type { Language, PartialLanguage } from './languages/language.js';
export type { Registry } from './registry/registry.js';

/** `text`, the default, is read by people and ends with `json`, which is one line. */
export function writeReceipt(receipt: Receipt, format: 'text' | 'json' = 'text'): string {
  return format === 'json' ? writeJSON(receipt) : writeText(receipt, chooseLanguage(receipt.lang, receiptLanguages));
}

export interface VerifyOptions {
  /** Those that judge; without them, those that the receipt names, which are loaded. */
  readonly registries?: SomeRegistries | undefined;
  /** Later than which no receipt can be: the time of the machine, unless it is given. */
  readonly now?: Date | undefined;
}

/** A difference, with what it says in the language of the receipt, and whether the receipt is false by it. */
export type ToldDifference = ReceiptDifference & { readonly text: string; readonly isFalse: boolean };

/**
 * Judges again what the file of a receipt says, and gives what differs: nothing if all of it holds. An older table is no fault.
 * Undefined for a file without a receipt. Loads the language and the registries of the receipt.
 */
export async function verifyReceipt(file: string, { registries, now = new Date() }: VerifyOptions = {}): Promise<ToldDifference[] | undefined> {
  const receipt = readReceipt(file);
  if (!receipt) return undefined;
  // without a network, less is compared
  await Promise.allSettled([loadLanguage(receipt.lang), loadRegistries(receipt.judges.join(' '))]);
  const language = chooseLanguage(receipt.lang, receiptLanguages);
  return verify(receipt, { registries, file, now }).map((each) => ({ ...each, text: formatDifference(each, language), isFalse: isFalse(each) }));
}
