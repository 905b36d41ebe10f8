/** Mends names where it is sure what was meant: there is one reading, and no letter is exchanged for another one. */
import { diagnose } from '../diagnosis/diagnose.js';
import type { Diagnosis } from '../diagnosis/diagnosis.js';
import { verdictOf } from '../diagnosis/verdict.js';
import type { Finding, FindingCode } from '../finding.js';
import type { RegistryList } from '../registry/choose.js';
import { PlainNames } from './plain-names.js';

/**
 * What can be mended without asking, and when: a name with any other fault is left as it is, and so is one with two
 * suggestions, such as one with white space between two words. `label` is the one with the fault, as it was typed.
 */
const sure: Readonly<Partial<Record<FindingCode, (finding: Finding, label: string) => boolean>>> = {
  cleaned: ({ values }) => /^(?:space|quotes|protocol|path|port|final-dot|escape|percent)$/.test(String(values?.['what'])),
  removed: () => true,
  'mapped-case': () => true,
  mapped: () => true,
  mojibake: () => true,
  space: () => true,
  'empty-label': () => true,
  'repeated-tld': () => true,
  'ace-prefix': (_, label) => /^xn[\p{Pd}\u2212]/iu.test(label),
  'disallowed-character': ({ values }, label) => /^[_\p{Pd}\u2212]$/u.test(String(values?.['character'])) && /^[^_\p{Pd}\u2212].*[^_\p{Pd}\u2212]$/u.test(label),
};

/** Notes that leave the name as it was typed. */
const harmless: readonly FindingCode[] = ['subdomain', 'other-tld', 'deviation'];

export class SureNames {
  readonly #registries: RegistryList;
  readonly #plain: PlainNames;

  constructor(registries: RegistryList) {
    this.#registries = registries;
    this.#plain = new PlainNames(registries);
  }

  /** The name that a text was surely meant to be, in the form that it has: code or name, with a TLD or without. Undefined if it is right, or not sure. */
  mend(text: string): string | undefined {
    if (this.#plain.recognise(text)) return text === text.toLowerCase() ? undefined : text.toLowerCase();
    const diagnosis = diagnose(text, this.#registries);
    if (diagnosis.findings.every(({ code }) => harmless.includes(code))) return undefined;
    const meant = this.#meantBy(diagnosis);
    if (meant === undefined) return undefined;
    const read = diagnose(meant, this.#registries);
    // mended once is mended for good
    const isWhole = read.unicode === meant && verdictOf(read) === (diagnosis.registrable === null ? 'elsewhere' : 'permitted');
    const isSame = diagnosis.registrable === false || (read.domain ?? read).ascii === (diagnosis.domain ?? diagnosis).ascii;
    if (!isWhole || !isSame) return undefined;
    const whole = /xn\p{Pd}/iu.test(text) ? read.ascii : meant;
    const mended = diagnosis.labels.length === 1 ? whole.slice(0, whole.lastIndexOf('.')) : whole;
    return mended === text ? undefined : mended;
  }

  /** The whole name. */
  #meantBy(diagnosis: Diagnosis): string | undefined {
    const verdict = verdictOf(diagnosis);
    if (verdict === 'empty' || verdict === 'caution' || !diagnosis.findings.every((finding) => isSure(finding, diagnosis))) return undefined;
    const fault = diagnosis.findings.find(({ severity }) => severity === 'error');
    if (fault) return fault.suggestions?.length === 1 ? fault.suggestions[0] : undefined;
    const isOfPage = diagnosis.findings.some(({ code, values }) => code === 'cleaned' && values?.['what'] === 'protocol');
    const isWww = diagnosis.labels.length === 3 && diagnosis.labels[0]?.ascii === 'www';
    return (isOfPage && isWww ? diagnosis.domain?.unicode : undefined) ?? diagnosis.unicode;
  }
}

const isSure = (finding: Finding, { labels }: Diagnosis): boolean =>
  (finding.severity === 'note' && harmless.includes(finding.code)) || (finding.severity !== 'warning' && (sure[finding.code]?.(finding, labels[finding.label]?.input ?? '') ?? false));
