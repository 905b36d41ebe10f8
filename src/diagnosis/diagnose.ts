import { error, type Finding } from '../finding.js';
import { inReadingOrder, isError, SIZES } from '../idna/name.js';
import { MAX_INPUT_CODE_UNITS } from '../limits.js';
import type { Registry } from '../registry/registry.js';
import { se } from '../registries/se/policy.js';
import { extract } from './extract.js';
import type { Diagnosis } from './diagnosis.js';
import { validateName, type NameValidation } from './validate-name.js';
import { repairMojibake } from './mojibake.js';
import { suggest } from './suggestions.js';

/**
 * All there is to know about a name under a registry's rules: both forms, whether it follows the rules, and what is
 * wrong, was changed or was left out, each with its place and its suggestions. Takes whatever people paste, and throws nothing.
 */
export function diagnose(input: string, registry: Registry = se): Diagnosis {
  const read = input.slice(0, MAX_INPUT_CODE_UNITS);
  const { text, notes } = extract(read);
  const judgement = validateName(text, registry);
  const isCut = input.length > MAX_INPUT_CODE_UNITS;
  const explained = explain(text, judgement, registry);
  const findings = isCut
    ? [error('too-much-input', -1, SIZES, { count: input.length, limit: MAX_INPUT_CODE_UNITS }), ...explained.filter(({ code }) => code !== 'too-much-input')]
    : explained;
  return {
    input,
    ...judgement,
    ...(isCut && { ascii: '', registrable: false }),
    unicode: judgement.unicode || text || read,
    findings: inReadingOrder([...notes, ...findings]),
  };
}

/** The findings with their suggestions. A name that was garbled is one fault, and not one for each of its characters. */
function explain(text: string, judgement: NameValidation, registry: Registry): Finding[] {
  const { findings } = judgement;
  if (!findings.some(isError)) return [...findings];
  const meant = repairMojibake(text);
  const again = validateName(meant, registry);
  if (!again.findings.some(isError)) {
    return [{ ...error('mojibake', -1, 'RFC 3629 §3', { meant: again.unicode }), suggestions: [again.unicode] }];
  }
  const suggestions = suggest(judgement, registry);
  return findings.map((finding) => (suggestions.length > 0 && isError(finding) ? { ...finding, suggestions } : finding));
}
