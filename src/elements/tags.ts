/** Tells TypeScript of every element and the events that it fires. A new element is one line here. */
import type { IdnBatchElement } from './batch/idn-batch.js';
import type { IdnAvailabilityEvent } from './shared/idn-availability-event.js';
import type { IdnBatchEvent } from './batch/idn-batch-event.js';
import type { IdnCharacterEvent } from './table/idn-character-event.js';
import type { IdnCheckElement } from './check/idn-check.js';
import type { IdnChoiceEvent } from './converter/idn-choice-event.js';
import type { IdnConverterElement } from './converter/idn-converter.js';
import type { IdnDiagnosisEvent } from './shared/idn-diagnosis-event.js';
import type { IdnNameElement } from './name/idn-name.js';
import type { IdnPairElement } from './pair/idn-pair.js';
import type { IdnPairEvent } from './pair/idn-pair-event.js';
import type { IdnTableElement } from './table/idn-table.js';
import type { IdnTablesEvent } from './shared/idn-tables-event.js';

export interface Tags {
  'idn-batch': { element: IdnBatchElement; fires: 'idn-batch' };
  'idn-check': { element: IdnCheckElement; fires: 'idn-availability' | 'idn-diagnosis' | 'idn-tables' };
  'idn-converter': { element: IdnConverterElement; fires: 'idn-availability' | 'idn-choice' | 'idn-diagnosis' | 'idn-tables' };
  'idn-name': { element: IdnNameElement; fires: never };
  'idn-pair': { element: IdnPairElement; fires: 'idn-pair' | 'idn-tables' };
  'idn-table': { element: IdnTableElement; fires: 'idn-character' | 'idn-tables' };
}

export interface Events {
  'idn-availability': IdnAvailabilityEvent;
  'idn-batch': IdnBatchEvent;
  'idn-character': IdnCharacterEvent;
  'idn-choice': IdnChoiceEvent;
  'idn-diagnosis': IdnDiagnosisEvent;
  'idn-pair': IdnPairEvent;
  'idn-tables': IdnTablesEvent;
}

type Elements = { [Tag in keyof Tags]: Tags[Tag]['element'] };

declare global {
  interface HTMLElementTagNameMap extends Elements {}
  interface HTMLElementEventMap extends Events {}
}
