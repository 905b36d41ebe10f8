import type { Finding } from '../finding.js';
import type { ExaminedLabel } from '../idna/label.js';
import { withLazy } from '../idna/lazy.js';
import { once } from '../idna/memoize.js';
import { type ExaminedName, isError } from '../idna/name.js';
import type { Fit } from '../registry/evaluate-label.js';
import { describeCharacters } from './describe-characters.js';
import type { CharacterDiagnosis, LabelDiagnosis } from './diagnosis.js';
import { scriptsOf } from './scripts.js';
import type { NameFacts } from './name-facts.js';
import { isUncertain } from './uncertain.js';

/** The labels of a name. Their scripts and characters are found when they are read: a list needs neither, and they take as long as all the rest. */
export function describeLabels({ examined, fit, judged }: NameFacts): LabelDiagnosis[] {
  const faults = once(() => faultsOf(examined, fit));
  return examined.labels.map((label, index) => {
    const { input, unicode, ascii } = label;
    const ofTable = index === judged ? fit : undefined;
    const known = { input, unicode, ascii, octets: ascii.length, ...(ofTable && { table: ofTable.table }) };
    return withLazy(known, new LabelDescription(label, () => faults()[index] ?? [], ofTable), 'scripts', 'characters');
  });
}

/** What refuses each label, or leaves open whether the registry permits it. */
function faultsOf({ labels, findings }: ExaminedName, fit: Fit | undefined): Finding[][] {
  const byLabel: Finding[][] = labels.map(() => []);
  for (const found of [...findings, ...(fit?.findings ?? [])]) {
    if (isError(found) || isUncertain(found)) byLabel[found.label]?.push(found); // none of the whole name
  }
  return byLabel;
}

class LabelDescription {
  readonly #label: ExaminedLabel;
  readonly #faults: () => readonly Finding[];
  readonly #fit: Fit | undefined;
  #scripts: readonly string[] | undefined;
  #characters: readonly CharacterDiagnosis[] | undefined;

  constructor(label: ExaminedLabel, faults: () => readonly Finding[], fit: Fit | undefined) {
    this.#label = label;
    this.#faults = faults;
    this.#fit = fit;
  }

  get scripts(): readonly string[] {
    return (this.#scripts ??= scriptsOf(this.#label.decoded));
  }

  get characters(): readonly CharacterDiagnosis[] {
    return (this.#characters ??= describeCharacters(this.#label, this.#faults(), this.#fit?.parts));
  }
}
