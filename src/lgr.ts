/** Tables of registries (RFC 7940): read, written, compared, and labels held to them. Runs in browsers and in Node. */
export { checkTable, type TableFault, type TableFaultCode } from './lgr/check-table.js';
export { type Changes, compareTables, compareTableSets, type DetailedChanges, type NamedChanges, type TablePair } from './lgr/compare-tables.js';
export { evaluate, type Evaluation, type Part } from './lgr/evaluate.js';
export { indexLabel } from './lgr/index-label.js';
export { LgrError } from './lgr/lgr-error.js';
export { LgrTextError, type Place, type TextFault } from './lgr/lgr-text-error.js';
export { parseLgr, type XmlDocument } from './lgr/parse-document.js';
export { readTable } from './lgr/read-table.js';
export type {
  Action, CharEntry, ClassNode, Condition, Description, Disposition, Entry, Meta, RangeEntry, Ranges, Reference, Remarks, RuleNode, Scope, Table, Variant,
} from './lgr/table.js';
export { type VariantLabel, variants, type Variants } from './lgr/variants.js';
export { writeLgr } from './lgr/write-lgr.js';
