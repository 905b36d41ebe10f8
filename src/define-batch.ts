/** Registers the check of lists. Does nothing where there is no screen. */
import { IdnBatchElement } from './elements/batch/idn-batch.js';

export { availableLanguages, loadLanguage, registerLanguage } from './messages/known-languages.js';
export { allRegistries, loadRegistries, registerRegistry } from './registry/registered.js';
export type { Tags } from './elements/tags.js'; // as in define.ts

if (typeof customElements !== 'undefined') IdnBatchElement.define();
