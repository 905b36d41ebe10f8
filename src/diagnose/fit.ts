/** Holds a label to the tables and the prose rules of a registry. */
import type { Finding } from '../finding.js';
import { type ExaminedLabel, locate } from '../idna/label.js';
import { evaluate, type Evaluation, type Part } from '../lgr/evaluate.js';
import type { Table } from '../lgr/model.js';
import type { Registry, RegistryTable } from '../registries/registry.js';
import { lookalikeOf } from './lookalikes-of-latin.js';
import { scriptOf } from './scripts.js';

export interface TableFit {
  readonly label: ExaminedLabel;
  readonly index: number;
  readonly table: Table;
  readonly parts: readonly Part[];
  /** Places as in the label that was typed. */
  readonly findings: readonly Finding[];
}

/**
 * The table that the label fits, or else the one that refuses the fewest characters (of equals one that has the
 * character, but not in that place; then the first), with all that the registry says of the label. null where there is no label to speak of.
 */
export function fitTables(label: ExaminedLabel, index: number, registry: Registry): TableFit | null {
  if (label.codePoints.length === 0) return null;
  const candidates = registry.tables.map((candidate) => tryTable(label, candidate));
  const best = candidates.find(({ refused }) => refused === 0) ?? candidates.toSorted(byRefused)[0];
  if (!best) return null;
  const violations = best.findings.map((finding) => describe(finding, registry));
  const findings = locate(label, index, [...violations, ...shapeFindings(label, registry), ...lengthFindings(label, registry)]);
  return { label, index, table: best.table, parts: best.parts, findings };
}

/** In the registry's own words, with the script of a refused character and the letter that it is taken for. */
function describe(finding: Finding, { findingOfRule }: Registry): Finding {
  const code = findingOfRule[String(finding.values?.['rule'])] ?? finding.code;
  const character = finding.values?.['character'];
  if (typeof character !== 'string') return { ...finding, code };
  const looksLike = lookalikeOf(character);
  const script = scriptOf(character.codePointAt(0) as number);
  return { ...finding, code, values: { ...finding.values, script, ...(looksLike && { looksLike }) } };
}

type Candidate = Pick<Evaluation, 'findings' | 'parts' | 'refused'> & Pick<RegistryTable, 'table'>;

const byRefused = (one: Candidate, other: Candidate): number =>
  one.refused - other.refused || countForeign(one) - countForeign(other);

const countForeign = ({ findings }: Candidate): number => findings.filter(({ code }) => code === 'not-in-table').length;

function tryTable({ unicode, codePoints }: ExaminedLabel, { table, requiredScript }: RegistryTable): Candidate {
  const { eligible, findings, parts, refused } = evaluate(unicode, table);
  const lacksScript = requiredScript !== undefined && !codePoints.some((codePoint) => scriptOf(codePoint) === requiredScript);
  if (!eligible || !lacksScript) return { table, parts, findings, refused: eligible ? 0 : Math.max(1, refused) };
  const values = { script: requiredScript };
  const missing = { code: 'script-required', severity: 'error', label: 0, reference: `${table.id} ${requiredScript}`, values } as const;
  return { table, parts, findings: [missing], refused: codePoints.length };
}

function shapeFindings({ unicode }: ExaminedLabel, { shapes }: Registry): Finding[] {
  return shapes
    .filter(({ pattern }) => pattern.test(unicode))
    .map(({ code, severity, reference }) => ({ code, severity, reference, label: 0 }));
}

/** Lengths in characters; more than 63 octets are the protocol's business. */
function lengthFindings({ codePoints, ascii }: ExaminedLabel, { tld, length: { min, max } }: Registry): Finding[] {
  const count = codePoints.length;
  if ((count >= min && count <= max) || ascii.length > 63) return [];
  return [{ code: 'label-length', severity: 'error', label: 0, reference: `.${tld} length`, values: { count, min, max } }];
}
