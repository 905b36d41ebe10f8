/** `klartext receipt NAME`: writes down what a name was found to be. `--verify FILE` judges again what such a file says. */
import { createReadStream } from 'node:fs';
import { text } from 'node:stream/consumers';
import { diagnose } from '../diagnosis/diagnose.js';
import { chooseLanguage } from '../messages/choose-language.js';
import { loadLanguage } from '../messages/known-languages.js';
import { formatDifference } from '../receipt/format-difference.js';
import { writeJSON, writeText } from '../receipt/format-receipt.js';
import { readReceipt } from '../receipt/read-receipt.js';
import { makeReceipt } from '../receipt/receipt.js';
import { receiptLanguages } from '../receipt/receipt-language.js';
import { isFalse, verifyReceipt } from '../receipt/verify-receipt.js';
import { UsageError } from './common-options.js';
import { type ExitCode, exitCodeOf } from './exit-code.js';
import type { ReceiptCommand, VerifyReceiptCommand } from './paper-options.js';
import { print } from './print.js';
import { fillIn } from './sentences.js';
import { writeOutput } from './write-output.js';

/** `now` is the time that the receipt says. */
export async function tellReceipt({ name, isJson, output, registries, language }: ReceiptCommand, now: Date): Promise<ExitCode> {
  const { tag } = language;
  const receipt = makeReceipt(name, { time: now, lang: tag, registries });
  await writeOutput(isJson ? writeJSON(receipt) : writeText(receipt, chooseLanguage(tag, receiptLanguages)), output, language);
  return exitCodeOf([diagnose(name, registries)]);
}

/** The registries are those that the receipt names, or a table of one's own. `now`: no receipt is later. */
export async function verifyReceiptOf({ file, table, registries, language }: VerifyReceiptCommand, now: Date): Promise<ExitCode> {
  const content = await text(file === '-' ? process.stdin : createReadStream(file));
  const receipt = readReceipt(content);
  if (!receipt) throw new UsageError(fillIn(language.receipt.unreadable, { file }));
  await loadLanguage(receipt.lang);
  const differences = verifyReceipt(receipt, { file: content, now, ...(table !== undefined && { registries }) });
  const words = differences.map((difference) => formatDifference(difference, language));
  if (!differences.some(isFalse)) words.push(language.receipt.right);
  await print(words.map((line) => `${line}\n`));
  if (differences.some(isFalse)) return 1;
  return differences.some(({ kind }) => kind === 'since') ? 3 : 0;
}
