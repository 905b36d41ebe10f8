import type { LabelDiagnosis } from '../../diagnosis/diagnosis.js';
import type { Answer } from '../shared/evaluate-input.js';

/**
 * The label that can stand under other top-level domains as well: the one word that was typed, or the label directly below the TLD
 * of a name. undefined where there is none: nothing was typed, the page does not take the TLD, or something else is at fault.
 */
export function labelUnder({ diagnosis, isExcluded, hasFailed }: Answer): LabelDiagnosis | undefined {
  const { labels, findings, judged } = diagnosis;
  const index = Math.max(0, judged < 0 ? labels.length - 2 : judged);
  const isHost = judged < 0 && index > (labels[0]?.ascii === 'www' ? 1 : 0); // below which name others register, nobody knows
  const isOther = findings.some(({ severity, label }) => severity === 'error' && label !== index);
  const label = labels[index];
  return !label?.input.trim() || isOther || isHost || isExcluded || hasFailed ? undefined : label;
}
