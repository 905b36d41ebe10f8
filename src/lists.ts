/** Lists of names, checked row by row. Runs in browsers and in Node. */
export { checkList, type ListOptions, type ListSource } from './lists/check-list.js';
export type { CheckedRow, RowVerdict } from './lists/check-row.js';
export type { Encoding } from './lists/encodings.js';
export type { NamedColumns, Reading } from './lists/file-reading.js';
export { ListError, type ListProblem } from './lists/list-error.js';
export type { Separator } from './lists/records.js';
