/** Registers the converter. Does nothing where there is no screen. */
import { IdnConverterElement } from './elements/idn-converter.js';

if (typeof customElements !== 'undefined') IdnConverterElement.define();
