import type { Finding } from '../finding.js';

/** Disallowed white space is a finding of its own, one for each run of it. */
export function withSpaces(findings: readonly Finding[]): Finding[] {
  const result: Finding[] = [];
  for (const finding of findings) {
    const space = isSpace(finding) ? { ...finding, code: 'space' as const } : finding;
    const before = result.at(-1);
    if (before && isAdjacent(before, space)) result[result.length - 1] = { ...before, length: (before.length ?? 0) + (space.length ?? 0) };
    else result.push(space);
  }
  return result;
}

function isSpace({ code, values }: Finding): boolean {
  if (code !== 'disallowed-character' && code !== 'disallowed-mapping') return false;
  return /^\s+$/.test(String(values?.['typed'] ?? values?.['character']));
}

function isAdjacent(before: Finding, next: Finding): boolean {
  return before.code === 'space' && next.code === 'space' && before.label === next.label
    && (before.at ?? 0) + (before.length ?? 0) === next.at;
}
