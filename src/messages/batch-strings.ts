import type { FindingCode } from '../finding.js';
import type { batchInSwedish } from './batch-sv.js';

/** Every sentence of the check of lists in one language, and each finding in few words. */
export type BatchStrings = Readonly<Record<keyof typeof batchInSwedish | FindingCode, string>>;
