/** `klartext/define-check` while a page is being developed: warns where another version was there first. */
export * from '../define-check.js';
import { IdnCheckElement } from '../elements/check/idn-check.js';
import { warnOfOtherVersion } from './warn-of-other-version.js';

warnOfOtherVersion('idn-check', IdnCheckElement);
