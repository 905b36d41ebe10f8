/** Holds a name to the protocol and to the rules of a registry, as it stands: nothing is taken out of a text or mended. */
import { error, type Finding, note, warning } from '../finding.js';
import { once } from '../idna/memoize.js';
import { examineName, inReadingOrder, isError } from '../idna/name.js';
import type { ExaminedLabel } from '../idna/label.js';
import { idna2008Rules } from '../idna/rules.js';
import { chooseRegistry, type RegistryList } from '../registry/choose.js';
import { evaluateLabel, type Fit } from '../registry/evaluate-label.js';
import { findPublicSuffix } from '../registry/public-suffix.js';
import type { Registry } from '../registry/registry.js';
import { describeCharacters } from './describe-characters.js';
import type { Diagnosis, LabelDiagnosis } from './diagnosis.js';
import { foreignScriptsOf } from './foreign-scripts.js';
import { findMixedScripts } from './mixed-scripts.js';
import { describeScript, scriptsOf } from './scripts.js';

export type NameValidation = Omit<Diagnosis, 'input'>;

/** Validates a name by the registry of its TLD; a single word by the first one, as if it had the TLD of that. */
export function validateName(name: string, registries: RegistryList): NameValidation {
  const { labels: examined, findings: protocol } = examineName(name, idna2008Rules, true);
  const registry = chooseRegistry(examined, registries);
  const isBare = examined.length === 1;
  const { tld } = registry;
  const isForeign = !tld || (!isBare && examined.at(-1)?.ascii !== tld);
  const suffixAt = isForeign ? -1 : findPublicSuffix((isBare ? examined : examined.slice(0, -1)).map(({ ascii }) => ascii), registry);
  const isElsewhere = isForeign || suffixAt > 0;
  const judged = isElsewhere || name === '' ? -1 : Math.max(0, examined.length - 2);
  const subject = examined[judged];
  const fit = subject && evaluateLabel(subject, judged, registry);
  const isRefusedByTable = subject && fit?.findings.some(isError);
  const foreign = isRefusedByTable ? foreignScriptsOf(subject.decoded, registry.tables).join(' ') : '';
  const refusals = (fit?.findings ?? []).map((finding) => explainCharacter(finding, registry, foreign));
  const errors = once(() => {
    const byLabel: Finding[][] = examined.map(() => []);
    for (const found of [...protocol, ...refusals].filter(isError)) byLabel[found.label]?.push(found); // none of the whole name
    return byLabel;
  });
  const labels = examined.map((label, index) => describeLabel(label, () => errors()[index] ?? [], index === judged ? fit : undefined));
  const write = (form: 'unicode' | 'ascii', from = 0, to?: number): string =>
    labels.slice(from, to).map((label) => label[form]).join('.') + (isBare && tld && name !== '' ? `.${tld}` : '');
  const mix = isRefusedByTable && !foreign ? findMixedScripts(subject, judged).map((finding) => explainCharacter(finding, registry)) : [];
  const findings = merge(protocol, refusals, mix);
  if (suffixAt === 0) findings.push(error('public-suffix', 0, PUBLIC_SUFFIX_LIST, { suffix: write('unicode') }));
  if (suffixAt > 0) findings.push(warning('below-public-suffix', suffixAt, PUBLIC_SUFFIX_LIST, { suffix: write('unicode', suffixAt) }));
  const isRefused = findings.some(isError);
  const [unicode, ascii] = [write('unicode'), write('ascii')];
  const domain = judged > 0 ? { unicode: write('unicode', judged), ascii: write('ascii', judged) } : { unicode, ascii };
  if (isForeign && !isBare) findings.push(note('other-tld', labels.length - 1, DOMAINS, { tld: write('unicode', -1) }));
  if (fit && judged > 0) {
    const place = note('subdomain', 0, DOMAINS, { host: write('unicode', 0, judged), domain: domain.unicode });
    findings.push({ ...place, ...(!isRefused && { suggestions: [domain.unicode] }) });
  }
  return {
    unicode,
    ascii: protocol.some(isError) ? '' : ascii,
    registrable: isRefused ? false : isElsewhere ? null : true,
    domain: isRefused || isElsewhere ? null : domain,
    judged,
    labels,
    findings: inReadingOrder(findings),
  };
}

/** Its scripts and characters are found when they are read: a list needs neither, and they take as long as all the rest. */
function describeLabel(label: ExaminedLabel, errors: () => readonly Finding[], fit: Fit | undefined): LabelDiagnosis {
  const scripts = once(() => scriptsOf(label.decoded));
  const characters = once(() => describeCharacters(label, errors(), fit?.parts));
  return {
    input: label.input,
    unicode: label.isAce ? label.decoded || label.input : label.decoded,
    ascii: label.ascii,
    octets: label.ascii.length,
    ...(fit && { table: fit.table }),
    get scripts() {
      return scripts();
    },
    get characters() {
      return characters();
    },
  };
}

/**
 * Adds what tables do not know: the script of a character, what it looks like, and how else the registry writes it; of a label
 * in scripts that the registry lacks, these.
 */
function explainCharacter(finding: Finding, { spellings = {} }: Registry, scripts = ''): Finding {
  const { character, typed } = finding.values ?? {};
  if (typeof character !== 'string') return finding;
  const spelling = Object.hasOwn(spellings, character) && spellings[character];
  const values = { ...describeScript(character, typed), ...(spelling && { spelling }), ...(scripts && finding.code === 'not-in-table' && { scripts }) };
  return { ...finding, values: { ...finding.values, ...values } };
}

/**
 * Joins the findings so that each place has one: an error of the protocol instead of what the table has there, any error
 * instead of a note that a character was replaced, and a mix of scripts instead of what the table and Bidi have.
 */
function merge(protocol: readonly Finding[], table: readonly Finding[], [mix]: readonly Finding[]): Finding[] {
  if (protocol.length + table.length === 0) return [];
  if (mix) return [...protocol.filter(({ code, label }) => code !== 'bidi' || label !== mix.label), mix];
  const said = protocol.filter((finding) => isError(finding) && finding.code !== 'bidi');
  const [saidAt, refusedAt] = [said, [...said, ...table]].map((findings) => new Set(findings.flatMap(placesOf))) as [Set<string>, Set<string>];
  return [
    ...protocol.filter((finding) => finding.code !== 'mapped' || !placesOf(finding).some((place) => refusedAt.has(place))),
    ...table.filter((finding) => !placesOf(finding).some((place) => saidAt.has(place))),
  ];
}

/** The code points that a finding is about, of what was typed or of what a code stands for: a name for each. */
function placesOf({ label, at, length = 1, values }: Finding): string[] {
  const decodedAt = values?.['decodedAt'];
  if (decodedAt !== undefined) return [`${label} decoded ${decodedAt}`];
  return at === undefined ? [] : Array.from({ length }, (_, index) => `${label} ${at + index}`);
}

/** Whoever has a domain has the names below it. */
const DOMAINS = 'RFC 1034 §3.1';

const PUBLIC_SUFFIX_LIST = 'Public Suffix List';
