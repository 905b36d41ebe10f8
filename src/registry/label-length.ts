import { countCodePoints } from '../code-points.js';
import { encodeAce } from '../idna/ace.js';
import type { Violation } from '../idna/rule.js';
import { MAX_LABEL_OCTETS } from '../limits.js';
import type { LengthRule, Registry } from './registry.js';

/**
 * What a registry says of the length of a U-label, rule by rule. Of one that is too long for the DNS it says nothing, as the
 * protocol has said so (RFC 1035 §2.3.4).
 */
export function findLength(label: string, { lengths }: Pick<Registry, 'lengths'>): Violation[] {
  if (!lengths) return [];
  const ace = encodeAce(label);
  if (ace.length > MAX_LABEL_OCTETS) return [];
  return lengths.filter((rule) => !isOfLength(label, ace, rule)).map((rule): Violation => {
    const { unit, min, max, severity, reference } = rule;
    const code = severity === 'error' ? 'label-length' : 'uncertain-length';
    return { code, severity, reference, values: { min, max, length: lengthIn(unit, label, ace) } };
  });
}

/** Whether a label, in its U-label and its ACE form, keeps a rule. What has no code keeps a rule about codes. */
export function isOfLength(label: string, ace: string, { unit, min, max }: LengthRule): boolean {
  const length = lengthIn(unit, label, ace);
  return (length >= min && length <= max) || (unit === 'code' && ace === label);
}

const lengthIn = (unit: LengthRule['unit'], label: string, ace: string): number => (unit === 'characters' ? countCodePoints(label) : ace.length);
