/** `klartext/define-table` while a page is being developed: warns where another version was there first. */
import './define.js';
export * from '../define-table.js';
import { IdnTableElement } from '../elements/table/idn-table.js';
import { warnOfOtherVersion } from './warn-of-other-version.js';

warnOfOtherVersion('idn-table', IdnTableElement);
