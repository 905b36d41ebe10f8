/** The elements as classes, and everything of the core. Importing it registers nothing. */
export * from './core.js';
export { IdnBatchElement } from './elements/idn-batch.js';
export { IdnBatchEvent } from './elements/idn-batch-event.js';
export { IdnCheckElement } from './elements/idn-check.js';
export { IdnConverterElement } from './elements/idn-converter.js';
export { IdnCharacterEvent } from './elements/idn-character-event.js';
export { IdnDiagnosisEvent } from './elements/idn-diagnosis-event.js';
export { IdnNameElement } from './elements/idn-name.js';
export { IdnTableElement } from './elements/idn-table.js';
export type { IdnTablesEvent } from './elements/idn-tables-event.js';
export type { Counts } from './lists/counts.js';
export type { TablesStatus } from './tables/source.js';
export type { Events, Tags } from './tags.js';
