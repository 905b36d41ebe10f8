import type { Finding } from '../finding.js';
import { withLazy } from '../idna/lazy.js';
import { once } from '../idna/memoize.js';
import { type ExaminedName, isError } from '../idna/name.js';
import type { Fit } from '../registry/evaluate-label.js';
import { describeCharacters } from './describe-characters.js';
import type { LabelDiagnosis } from './diagnosis.js';
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
    const findScripts = once(() => scriptsOf(label.decoded));
    const findCharacters = once(() => describeCharacters(label, faults()[index] ?? [], ofTable?.parts));
    const source = {
      get scripts() {
        return findScripts();
      },
      get characters() {
        return findCharacters();
      },
    };
    return withLazy(known, source, 'scripts', 'characters');
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
