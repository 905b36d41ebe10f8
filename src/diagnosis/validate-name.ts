/** Holds a name to the protocol and to the rules of a registry, as it stands: nothing is taken out of a text or mended. */
import type { Finding } from '../finding.js';
import { ACE_PREFIX, decodeAce } from '../idna/ace.js';
import { ExaminedName, join } from '../idna/name.js';
import { idna2008Rules } from '../idna/rules.js';
import { chooseRegistry, type RegistryList } from '../registry/choose.js';
import { evaluateLabel, type Fit } from '../registry/evaluate-label.js';
import { findPublicSuffix } from '../registry/public-suffix.js';
import type { Registry } from '../registry/registry.js';
import { describeLabels } from './describe-labels.js';
import type { BothForms, LabelDiagnosis } from './diagnosis.js';
import { findInName } from './find-in-name.js';
import type { NameFacts } from './name-facts.js';

/** Validates a name by the registry of its TLD; a single word by the first one, as if it had the TLD of that. */
export const validateName = (name: string, registries: RegistryList): NameValidation => new NameValidation(examineName(name), registries);

/** A name as the protocol sees it, whichever registry judges it. */
export const examineName = (name: string): ExaminedName => new ExaminedName(name, idna2008Rules, true);

/** The answer. Its labels and findings are described when they are read: who asks whether a name is permitted needs neither. */
export class NameValidation implements NameFacts {
  readonly unicode: string;
  readonly ascii: string;
  readonly registrable: boolean | null;
  readonly domain: BothForms | null;
  readonly judged: number;
  readonly examined: ExaminedName;
  readonly registry: Registry;
  readonly registries: RegistryList;
  readonly fit: Fit | undefined;
  readonly isForeign: boolean;
  readonly suffixAt: number;
  #labels: readonly LabelDiagnosis[] | undefined;
  #findings: readonly Finding[] | undefined;

  constructor(examined: ExaminedName, registries: RegistryList) {
    const { labels } = examined;
    const registry = chooseRegistry(labels, registries);
    const { tld, publicSuffixes, tables } = registry;
    const isBare = labels.length === 1;
    const isEmpty = isBare && labels[0]!.input === '';
    const isForeign = tld !== '' && !isBare && labels.at(-1)!.ascii !== tld;
    const suffixAt = isForeign || !publicSuffixes ? -1 : findPublicSuffix((isBare ? labels : labels.slice(0, -1)).map(({ ascii }) => ascii), registry);
    const isElsewhere = isForeign || suffixAt > 0 || tables.length === 0;
    const judged = isElsewhere || isEmpty ? -1 : Math.max(0, labels.length - 2);
    const fit = judged < 0 ? undefined : evaluateLabel(labels[judged]!, judged, registry);
    const isRefused = examined.isRefused || suffixAt === 0 || fit?.isRefused === true;
    const [ending, asciiEnding] = isBare && tld && !isEmpty ? [`.${decodeTld(tld)}`, `.${tld}`] : ['', ''];
    const write = (from: number): BothForms => ({ unicode: join(labels, 'unicode', from) + ending, ascii: join(labels, 'ascii', from) + asciiEnding });
    const whole = write(0);
    const { unicode, ascii } = whole;
    this.unicode = unicode;
    this.ascii = examined.isRefused ? '' : ascii;
    this.registrable = isRefused ? false : isElsewhere || fit?.isUncertain ? null : true;
    this.domain = !this.registrable ? null : judged === 0 ? whole : write(judged);
    this.judged = judged;
    this.examined = examined;
    this.registry = registry;
    this.registries = registries;
    this.fit = fit;
    this.isForeign = isForeign;
    this.suffixAt = suffixAt;
  }

  get labels(): readonly LabelDiagnosis[] {
    return (this.#labels ??= describeLabels(this));
  }

  get findings(): readonly Finding[] {
    return (this.#findings ??= findInName(this));
  }
}

const decodeTld = (tld: string): string => (tld.startsWith(ACE_PREFIX) ? decodeAce(tld).decoded || tld : tld);
