import type { FindingCode } from '../finding.js';

/** A rule of the protocol that a label breaks. The place counts code points of the label after mapping. */
export interface Violation {
  readonly code: FindingCode;
  readonly at?: number;
  readonly length?: number;
  readonly reference: string;
  readonly values?: Readonly<Record<string, string | number>>;
}
