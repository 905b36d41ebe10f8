import type { Language } from '../../languages/language.js';
import type { NamedColumns } from '../../lists/rows.js';
import { say } from '../../messages/message.js';
import { printable } from '../../messages/printable.js';

/** Says which columns of a file are read, so that people see at once if these are the wrong ones. */
export function formatColumns({ name, code }: NamedColumns, sentences: Language['batch']): string {
  const said = (sentence: string, column: string): string => say(sentence, { column: { kind: 'name', text: printable(column) } });
  return [said(sentences.namesFrom, name), code === undefined ? '' : said(sentences.codesFrom, code)].join(' ');
}
