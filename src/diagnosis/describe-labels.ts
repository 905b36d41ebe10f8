import type { Finding } from '../finding.js';
import type { ExaminedLabel } from '../idna/label.js';
import { withLazy } from '../idna/lazy.js';
import { once } from '../idna/memoize.js';
import { isError } from '../idna/name.js';
import type { Fit } from '../registry/evaluate-label.js';
import { describeCharacters } from './describe-characters.js';
import type { LabelDiagnosis } from './diagnosis.js';
import { scriptsOf } from './scripts.js';
import type { NameFacts } from './name-facts.js';
import { isUncertain } from './uncertain.js';

/** The labels of a name. Their scripts and characters are found when they are read: a list needs neither, and they take as long as all the rest. */
export function describeLabels({ examined, fit, judged }: NameFacts): LabelDiagnosis[] {
  const { labels } = examined;
  const faults = once(() => {
    const byLabel: Finding[][] = labels.map(() => []);
    for (const found of [...examined.findings(), ...(fit?.findings ?? [])].filter((each) => isError(each) || isUncertain(each))) byLabel[found.label]?.push(found); // none of the whole name
    return byLabel;
  });
  return labels.map((label, index) => describeLabel(label, () => faults()[index] ?? [], index === judged ? fit : undefined));
}

function describeLabel(label: ExaminedLabel, faults: () => readonly Finding[], fit: Fit | undefined): LabelDiagnosis {
  const { input, unicode, ascii, decoded } = label;
  const scripts = once(() => scriptsOf(decoded));
  const characters = once(() => describeCharacters(label, faults(), fit?.parts));
  return withLazy(
    { input, unicode, ascii, octets: ascii.length, ...(fit && { table: fit.table }) },
    { scripts, characters },
  );
}
