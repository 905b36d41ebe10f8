/** Lists of names, checked row by row, given back and summed up, and lots drawn among those who apply for them. Runs in browsers and in Node. */
export { type BaseRow, type DrawBase, readBase, writeBase } from './draw/base-text.js';
export { type Deviation, draw, drawAgain, type DrawResult, type Lot } from './draw/draw.js';
export { type Application, type BaseOptions, drawBase, type LeftOut, type LeftOutReason } from './draw/draw-base.js';
export { DrawError, type DrawProblem } from './draw/draw-error.js';
export { type ApplicationColumns, readApplications } from './draw/read-applications.js';
export { readResult, writeResult } from './draw/result-text.js';
export { type DrawFault, verifyDraw } from './draw/verify-draw.js';
export { checkList, type ListOptions, type ListSource } from './lists/check-list.js';
export { type ChangedRow, compareList, type CompareListOptions, type ComparedCounts } from './lists/compare-list.js';
export type { CheckedRow, RowVerdict } from './lists/check-row.js';
export { type GiveBackOptions, giveListBack, type ListReportOptions, reportOnList } from './lists/give-list-back.js';
export type { Encoding } from './lists/encodings.js';
export type { NamedColumns, Reading } from './lists/file-reading.js';
export { ListError, type ListProblem } from './lists/list-error.js';
export type { Separator } from './lists/records.js';
