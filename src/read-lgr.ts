/** What `klartext/lgr` has for tables from files, under the name that it had in 0.1. */
export { LgrError } from './lgr/lgr-error.js';
export { LgrTextError, type Place, type TextFault } from './lgr/lgr-text-error.js';
export { readTable as readLgr } from './lgr/read-table.js';
