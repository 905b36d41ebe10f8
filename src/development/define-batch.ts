/** `klartext/define-batch` while a page is being developed: warns where another version was there first. */
export * from '../define-batch.js';
import { IdnBatchElement } from '../elements/batch/idn-batch.js';
import { warnOfOtherVersion } from './warn-of-other-version.js';

warnOfOtherVersion('idn-batch', IdnBatchElement);
