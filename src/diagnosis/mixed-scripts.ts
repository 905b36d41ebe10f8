import type { Finding } from '../finding.js';
import { type ExaminedLabel, locate } from '../idna/label.js';
import { characterValues } from '../idna/rule.js';
import { scriptOf, scriptsOf } from './scripts.js';

/**
 * A finding for a label that mixes scripts, at the first character of the script with the fewest characters (of equals, the
 * later one); none for other labels. Its value `scripts` has the ISO 15924 codes, the most frequent one first.
 */
export function findMixedScripts(label: ExaminedLabel, index: number): Finding[] {
  const characters = Array.from(label.decoded);
  const each = characters.map(scriptOf);
  const counts = new Map<string, number>();
  for (const script of each) counts.set(script, (counts.get(script) ?? 0) + 1);
  const scripts = scriptsOf(label.decoded).toSorted((one, other) => counts.get(other)! - counts.get(one)!);
  if (scripts.length < 2) return [];
  const at = each.indexOf(scripts.at(-1)!);
  const values = { ...characterValues(characters[at] as string), scripts: scripts.join(' ') };
  return locate(label, index, [{ code: 'mixed-scripts', at, length: 1, reference: 'UTS 39 §5.1', values }]);
}
