/** The part without a screen: for Node, for programs, and for the elements. No DOM, no I/O, no side effect. */
export { diagnose } from './defaults/diagnose-by-default.js';
export type { BothForms, CharacterDiagnosis, Diagnosis, LabelDiagnosis } from './diagnosis/diagnosis.js';
export { judgeEach } from './diagnosis/judge-each.js';
export { type Browser, type Display, type DisplayReason, displayOf, type Shown } from './diagnosis/browser-display.js';
export { type FinalVerdict, type Verdict, verdictOf } from './diagnosis/verdict.js';
export type { Finding, FindingCode, Severity } from './finding.js';
export { type Conversion, type IdnaOptions, toASCII, toUnicode } from './idna/name.js';
export { evaluate, type Evaluation } from './lgr/evaluate.js';
export type { Table } from './lgr/table.js';
export { registries } from './registries/bundled.js';
export { registriesOf } from './registry/choose.js';
export { allRegistries, loadRegistries, registerRegistry } from './registry/registered.js';
export { registryOf } from './registry/registry-of-table.js';
export type { Certainty, Evidence, LabelShape, LengthRule, Registry } from './registry/registry.js';
