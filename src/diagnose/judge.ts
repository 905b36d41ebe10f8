/** Holds a name to the protocol and to a registry's rules; neither cleans it nor mends it. */
import type { Finding } from '../finding.js';
import type { ExaminedLabel } from '../idna/label.js';
import { examineName, inReadingOrder, isError } from '../idna/name.js';
import type { Registry } from '../registries/registry.js';
import { describeCharacters } from './characters.js';
import type { Diagnosis, LabelDiagnosis } from './diagnosis.js';
import { fitTables, type TableFit } from './fit.js';
import { mixFinding } from './mix.js';
import { scriptsOf } from './scripts.js';
import { withSpaces } from './spaces.js';

export type Judgement = Omit<Diagnosis, 'input'>;

/** Judges a name as it stands. One label is judged under the registry's TLD; of several, the last one is the TLD. */
export function judge(name: string, registry: Registry): Judgement {
  const examined = examineName(name, 'idna2008', true);
  const labels = examined.labels;
  const isBare = labels.length === 1;
  const isForeign = !isBare && labels.at(-1)?.ascii !== registry.tld;
  const judged = isForeign || name === '' ? -1 : Math.max(0, labels.length - 2);
  const fit = judged < 0 ? null : fitTables(labels[judged] as ExaminedLabel, judged, registry);
  const protocol = withSpaces(examined.findings);
  const findings = inReadingOrder([
    ...(fit ? merge(protocol, fit) : protocol).filter(isNotSaidByAnError),
    ...(isForeign ? [foreignNote(labels)] : []),
    ...(judged > 0 && fit ? [subdomainNote(labels, judged)] : []),
  ]);
  const suffix = isBare && name !== '' ? `.${registry.tld}` : '';
  return {
    unicode: labels.map(({ unicode }) => unicode).join('.') + suffix,
    ascii: protocol.some(isError) ? '' : labels.map(({ ascii }) => ascii).join('.') + suffix,
    registrable: findings.some(isError) ? false : isForeign ? null : true,
    judged,
    labels: labels.map((label, index) => describeLabel(label, index, protocol, index === judged ? fit : null)),
    findings,
  };
}

/** What the protocol says goes before what a table says of the same place; a mix of scripts replaces both. */
function merge(protocol: readonly Finding[], fit: TableFit): Finding[] {
  const mix = fit.findings.some(isError) ? mixFinding(fit.label, fit.index) : null;
  if (mix) return [...protocol.filter(({ code, label }) => code !== 'bidi' || label !== fit.index), mix];
  const said = protocol.filter((finding) => isError(finding) && finding.code !== 'bidi');
  return [...protocol, ...fit.findings.filter((finding) => !said.some((other) => isSamePlace(finding, other)))];
}

/** A note on a replaced character is left out where an error speaks of that character. */
function isNotSaidByAnError(finding: Finding, _: number, all: readonly Finding[]): boolean {
  return finding.code !== 'mapped' || !all.some((other) => isError(other) && isSamePlace(finding, other));
}

function isSamePlace(one: Finding, other: Finding): boolean {
  if (one.label !== other.label || one.at === undefined || other.at === undefined) return false;
  if (one.values?.['decodedAt'] !== other.values?.['decodedAt']) return false;
  return one.at < other.at + (other.length ?? 1) && other.at < one.at + (one.length ?? 1);
}

function describeLabel(
  label: ExaminedLabel,
  index: number,
  protocol: readonly Finding[],
  fit: TableFit | null,
): LabelDiagnosis {
  const errors = [...protocol.filter((finding) => finding.label === index), ...(fit?.findings ?? [])].filter(isError);
  return {
    input: label.input,
    unicode: label.unicode,
    ascii: label.ascii,
    octets: label.ascii.length,
    ...(fit && { table: fit.table.id }),
    scripts: scriptsOf(label.codePoints),
    characters: describeCharacters(label, errors, fit?.parts ?? []),
  };
}

function foreignNote(labels: readonly ExaminedLabel[]): Finding {
  const tld = labels.at(-1)?.unicode ?? '';
  return { code: 'other-tld', severity: 'note', label: labels.length - 1, reference: 'RFC 1591 §2', values: { tld } };
}

function subdomainNote(labels: readonly ExaminedLabel[], judged: number): Finding {
  const unicode = labels.map((label) => label.unicode);
  return {
    code: 'subdomain',
    severity: 'note',
    label: 0,
    reference: 'RFC 1034 §3.1',
    values: { host: unicode.slice(0, judged).join('.'), domain: unicode.slice(judged).join('.') },
  };
}
