import type { Finding } from '../finding.js';
import { withLazy } from '../idna/lazy.js';
import { once } from '../idna/memoize.js';
import type { ExaminedLabel } from '../idna/label.js';
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

/** What is described of a label when it is read. */
class LabelDescription {
  readonly #findScripts: () => readonly string[];
  readonly #findCharacters: () => readonly CharacterDiagnosis[];

  constructor(label: ExaminedLabel, faults: () => readonly Finding[], ofTable: Fit | undefined) {
    this.#findScripts = once(() => scriptsOf(label.decoded));
    this.#findCharacters = once(() => describeCharacters(label, faults(), ofTable?.parts));
  }

  get scripts(): readonly string[] {
    return this.#findScripts();
  }

  get characters(): readonly CharacterDiagnosis[] {
    return this.#findCharacters();
  }
}

/** What refuses each label, or leaves open whether the registry permits it. */
function faultsOf({ labels, findings }: ExaminedName, fit: Fit | undefined): Finding[][] {
  const byLabel: Finding[][] = labels.map(() => []);
  for (const found of [...findings, ...(fit?.findings ?? [])]) {
    if (isError(found) || isUncertain(found)) byLabel[found.label]?.push(found); // none of the whole name
  }
  return byLabel;
}
