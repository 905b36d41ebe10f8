/** The elements as classes, and everything of the core. Importing it registers nothing. */
export * from './core.js';
export { IdnConverterElement } from './elements/idn-converter.js';
export { IdnDiagnosisEvent } from './elements/idn-diagnosis-event.js';
