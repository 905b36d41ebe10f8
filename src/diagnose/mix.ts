import type { Finding } from '../finding.js';
import { type ExaminedLabel, locate } from '../idna/label.js';
import { formatCodePoint } from '../idna/rules.js';
import { lookalikeOf } from './lookalikes-of-latin.js';
import { scriptOf, scriptsOf } from './scripts.js';

/**
 * One finding for a label that mixes scripts, at the first character of the script that is used least (of equals, the
 * later one); null where it does not. `scripts` holds the ISO 15924 codes, the most used one first.
 */
export function mixFinding(label: ExaminedLabel, index: number): Finding | null {
  const { codePoints } = label;
  const count = (script: string): number => codePoints.filter((codePoint) => scriptOf(codePoint) === script).length;
  const scripts = scriptsOf(codePoints).toSorted((one, other) => count(other) - count(one));
  const stranger = scripts.at(-1);
  if (stranger === undefined || scripts.length < 2) return null;
  const at = codePoints.findIndex((codePoint) => scriptOf(codePoint) === stranger);
  const codePoint = codePoints[at] as number;
  const looksLike = lookalikeOf(String.fromCodePoint(codePoint));
  const values = {
    scripts: scripts.join(' '),
    script: stranger,
    character: String.fromCodePoint(codePoint),
    codePoint: formatCodePoint(codePoint),
    ...(looksLike && { looksLike }),
  };
  const [finding] = locate(label, index, [{ code: 'mixed-scripts', at, length: 1, reference: 'UTS 39 §5.1', values }]);
  return finding ?? null;
}
