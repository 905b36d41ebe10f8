/** Registers the table beside the converter. Does nothing where there is no screen. */
export * from './define.js';
import { IdnTableElement } from './elements/table/idn-table.js';

if (typeof customElements !== 'undefined') IdnTableElement.define();
