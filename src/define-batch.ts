/** Registers the check of lists. Does nothing where there is no screen. */
import { IdnBatchElement } from './elements/idn-batch.js';

export type { Tags } from './tags.js'; // as in define.ts

if (typeof customElements !== 'undefined') IdnBatchElement.define();
