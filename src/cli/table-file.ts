/** Reads the table of a file that the command is told. */
import { createReadStream } from 'node:fs';
import type { LgrError } from '../lgr/lgr-error.js';
import { LgrTextError } from '../lgr/lgr-text-error.js';
import { readTable } from '../lgr/read-table.js';
import type { Table } from '../lgr/table.js';
import { MAX_LGR_CODE_UNITS } from '../limits.js';
import { addedReason, explainRefusal } from '../messages/explain-refusal.js';
import { toText } from '../messages/message.js';
import { printable } from '../messages/printable.js';
import type { CommandLanguage } from './command-language.js';

/**
 * @param file `-`: the standard input
 * @throws LgrError if it is no table; an error of the system if it can't be read
 */
export async function readTableFile(file: string): Promise<Table> {
  const pieces: Uint8Array[] = [];
  let octets = 0;
  for await (const piece of file === '-' ? process.stdin : createReadStream(file)) {
    pieces.push(piece as Uint8Array);
    octets += (piece as Uint8Array).length;
    if (octets > OCTETS_READ) break; // which is refused as too large
  }
  return readTable(Buffer.concat(pieces));
}

/** None of the characters that are read can have more than three bytes. */
const OCTETS_READ = 3 * MAX_LGR_CODE_UNITS + 3;

/** The line at which a file stops being a table, as far as it is known. */
export const lineOf = (error: LgrError): number | undefined => (error instanceof LgrTextError ? error.place?.line : error.line);

/** Why a file is no table, as one line: `table.xml:12: …`, with words of the parser at its end that say more. */
export function describeRefusal(file: string, error: LgrError, { tag, site }: CommandLanguage): string {
  const line = lineOf(error);
  const place = line === undefined ? '' : `:${line}`;
  const reason = addedReason(error);
  return `${printable(file)}${place}: ${toText(explainRefusal(error, site.ownTable, tag))}${reason === '' ? '' : ` (${printable(reason)})`}`;
}
