/** The elements as classes, and everything of the core. Importing it registers nothing. */
export * from './core.js';
export { IdnBatchElement } from './elements/batch/idn-batch.js';
export { IdnBatchEvent } from './elements/batch/idn-batch-event.js';
export { IdnCheckElement } from './elements/check/idn-check.js';
export { type Choice, IdnChoiceEvent } from './elements/converter/idn-choice-event.js';
export { IdnConverterElement } from './elements/converter/idn-converter.js';
export { IdnCharacterEvent } from './elements/table/idn-character-event.js';
export { IdnDiagnosisEvent } from './elements/shared/idn-diagnosis-event.js';
export { IdnNameElement } from './elements/name/idn-name.js';
export { IdnPairElement } from './elements/pair/idn-pair.js';
export { type ComparedPair, IdnPairEvent } from './elements/pair/idn-pair-event.js';
export { IdnTableElement } from './elements/table/idn-table.js';
export type { IdnTablesEvent } from './elements/shared/idn-tables-event.js';
export { availableLanguages, loadLanguage, registerLanguage } from './messages/known-languages.js';
export type { Language, PartialLanguage } from './languages/language.js';
export type { Counts } from './lists/counts.js';
export type { TablesStatus } from './table-updates/tables-source.js';
export type { Events, Tags } from './elements/tags.js';
