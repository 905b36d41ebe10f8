/** Holds a name to the protocol and to a registry's rules; neither extracts nor repairs it. */
import { type Finding, note } from '../finding.js';
import { examineName, inReadingOrder, isError } from '../idna/name.js';
import { idna2008Rules } from '../idna/rules.js';
import type { Registry } from '../registry/registry.js';
import { describeCharacters } from './describe-characters.js';
import type { Diagnosis } from './diagnosis.js';
import { evaluateLabel } from '../registry/evaluate-label.js';
import { findMixedScripts } from './mixed-scripts.js';
import { describeScript, scriptsOf } from './scripts.js';

export type NameValidation = Omit<Diagnosis, 'input'>;

/** Judges a name as it stands. One label is judged under the registry's TLD; of several, the last one is the TLD. */
export function validateName(name: string, registry: Registry): NameValidation {
  const { labels: examined, findings: protocol } = examineName(name, idna2008Rules, true);
  const isBare = examined.length === 1;
  const { tld } = registry;
  const isForeign = !tld || (!isBare && examined.at(-1)?.ascii !== tld);
  const judged = isForeign || name === '' ? -1 : Math.max(0, examined.length - 2);
  const subject = examined[judged];
  const fit = subject && evaluateLabel(subject, judged, registry);
  const refusals = (fit?.findings ?? []).map(withScript);
  const errors = [...protocol, ...refusals].filter(isError);
  const labels = examined.map((label, index) => {
    const own = index === judged ? fit : undefined;
    return {
      input: label.input,
      unicode: label.isAce ? label.decoded || label.input : label.decoded,
      ascii: label.ascii,
      octets: label.ascii.length,
      ...(own && { table: own.table }),
      scripts: scriptsOf(label.decoded),
      characters: describeCharacters(label, errors.filter((error) => error.label === index), own?.parts),
    };
  });
  const write = (form: 'unicode' | 'ascii', from = 0, to?: number): string =>
    labels.slice(from, to).map((label) => label[form]).join('.') + (isBare && tld && name !== '' ? `.${tld}` : '');
  const mix = refusals.some(isError) && subject ? findMixedScripts(subject, judged) : [];
  const findings = merge(protocol, refusals, mix);
  if (isForeign && !isBare) findings.push(note('other-tld', labels.length - 1, DOMAINS, { tld: write('unicode', -1) }));
  if (fit && judged > 0) {
    const domain = write('unicode', judged);
    const suggestion = !findings.some(isError) && { suggestions: [domain] };
    findings.push({ ...note('subdomain', 0, DOMAINS, { host: write('unicode', 0, judged), domain }), ...suggestion });
  }
  return {
    unicode: write('unicode'),
    ascii: protocol.some(isError) ? '' : write('ascii'),
    registrable: findings.some(isError) ? false : isForeign ? null : true,
    judged,
    labels,
    findings: inReadingOrder(findings),
  };
}

/** A table refuses a character without knowing its script. */
function withScript(finding: Finding): Finding {
  const character = finding.values?.['character'];
  return typeof character === 'string' ? { ...finding, values: { ...finding.values, ...describeScript(character) } } : finding;
}

/**
 * What the protocol says goes before what a table says of the same place, and an error before a note that a character
 * was replaced. A mix of scripts goes before the table and before Bidi.
 */
function merge(protocol: readonly Finding[], table: readonly Finding[], [mix]: readonly Finding[]): Finding[] {
  if (mix) return [...protocol.filter(({ code, label }) => code !== 'bidi' || label !== mix.label), mix];
  const said = protocol.filter((finding) => isError(finding) && finding.code !== 'bidi');
  const errors = [...said, ...table];
  return [
    ...protocol.filter((finding) => finding.code !== 'mapped' || !errors.some((other) => isSamePlace(finding, other))),
    ...table.filter((finding) => !said.some((other) => isSamePlace(finding, other))),
  ];
}

function isSamePlace(one: Finding, other: Finding): boolean {
  const begins = ({ at = NaN }: Finding): number => at;
  const ends = ({ at = NaN, length = 1 }: Finding): number => at + length;
  const isDecoded = one.values?.['decodedAt'] === other.values?.['decodedAt'];
  return one.label === other.label && isDecoded && begins(one) < ends(other) && begins(other) < ends(one);
}

/** A domain holds what stands before its name. */
const DOMAINS = 'RFC 1034 §3.1';
