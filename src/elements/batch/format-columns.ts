import type { NamedColumns } from '../../lists/rows.js';
import type { BatchStrings } from '../../messages/batch-strings.js';
import { say } from '../../messages/message.js';
import { printable } from '../../messages/printable.js';

/** Which columns of a file are read: a reader sees at once if they are others than those that were meant. */
export function formatColumns({ name, code }: NamedColumns, strings: BatchStrings): string {
  const said = (sentence: string, column: string): string => say(sentence, { column: { kind: 'name', text: printable(column) } });
  return [said(strings.namesFrom, name), code === undefined ? '' : said(strings.codesFrom, code)].join(' ');
}
