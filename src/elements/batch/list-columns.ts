import { html, nothing, type TemplateResult } from 'lit';
import { type Encoding, encodingNames } from '../../lists/encodings.js';
import type { OfferedColumn, Reading } from '../../lists/file-reading.js';
import { say } from '../../messages/message.js';
import { printable } from '../../messages/printable.js';
import { renderChoice } from '../shared/select.js';
import type { BatchLanguage } from './batch-language.js';
import type { Source } from './list-input.js';

/** What is read of a file, in a few words: «namn: ”Domännamn”, kod: ”Kod”». */
export function formatColumns({ columns, offered = [] }: Reading, { batch }: BatchLanguage): string {
  if (!columns) return '';
  const shown = (text = '', is?: OfferedColumn['is']): { kind: 'name'; text: string } => {
    const number = offered.findIndex((column) => column.is === is && column.head === '') + 1;
    return { kind: 'name', text: is && number > 0 ? say(batch.columnNumber, { number }) : printable(text) };
  };
  return say(batch.columnsRead, { name: shown(columns.name, 'name'), more: shown(columns.tld ?? columns.others), code: shown(columns.code, columns.code === undefined ? undefined : 'code') });
}

/** Whether there is anything to choose: what was pasted has no encoding, and may have one column. */
export const canChoose = ({ name }: Source, { offered = [] }: Reading): boolean => name !== '' || offered.length > 0;

/** Renders the choice of columns, with their first values, and of the encoding of a file. Each choice is told at once. */
export function renderColumns(source: Source, { offered = [] }: Reading, { batch }: BatchLanguage, choose: (choice: Partial<Source>) => void): TemplateResult {
  const options = offered.map((column, index): [string, string] => [column.asked, nameColumn(column, index, batch)]);
  const askedAs = (is: OfferedColumn['is']): string => offered.find((column) => column.is === is)?.asked ?? '';
  const name = askedAs('name');
  return html`<div class="columns">
    ${offered.length > 0
      ? html`${renderChoice(batch.column, name, [...(name ? [] : [['', batch.allColumns] as const]), ...options], (column) => choose({ column: column || undefined }))}
          ${renderChoice(batch.codeColumn, askedAs('code'), [['', batch.noCodes], ...options], (codeColumn) => choose({ codeColumn }))}`
      : nothing}
    ${source.name
      ? renderChoice(batch.encoding, source.encoding ?? '', [['', batch.anyEncoding], ...Object.entries(encodingNames)], (encoding) => choose({ encoding: (encoding || undefined) as Encoding | undefined }))
      : nothing}
  </div>`;
}

export const nameColumn = ({ head, first }: OfferedColumn, index: number, { columnNumber, columnOffered }: BatchLanguage['batch']): string =>
  say(columnOffered, { column: head ? printable(head) : say(columnNumber, { number: index + 1 }), first: printable(first) });
