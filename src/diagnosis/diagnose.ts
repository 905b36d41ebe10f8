import { error, type Finding } from '../finding.js';
import { inReadingOrder, isError, SIZES } from '../idna/name.js';
import { MAX_INPUT_CODE_UNITS } from '../limits.js';
import { listOf, type RegistryList, type SomeRegistries } from '../registry/choose.js';
import { findCautions } from './cautions.js';
import { extract } from './extract.js';
import type { Diagnosis } from './diagnosis.js';
import { withLetters } from './letters.js';
import { validateName, type NameValidation } from './validate-name.js';
import { repairMojibake } from './mojibake.js';
import { offersOf } from './offers.js';
import { suggest } from './suggestions.js';

/**
 * All there is to know about a name under the rules of a registry: both forms, whether it follows the rules, and what is
 * wrong, was changed or was left out, each with its place and its suggestions. Takes whatever people paste, and throws
 * nothing.
 * @param registries one registry; or several, of which that of the name's TLD judges, and the first one judges single words
 */
export function diagnose(input: string, registries: SomeRegistries): Diagnosis {
  const list = listOf(registries);
  const read = input.slice(0, MAX_INPUT_CODE_UNITS);
  const { text, notes } = extract(read);
  const validation = validateName(text, list);
  const isCut = input.length > MAX_INPUT_CODE_UNITS;
  const explained = explain(text, validation, list);
  const findings = isCut ? [tooMuch(input.length), ...explained.filter(({ code }) => code !== 'too-much-input')] : explained;
  return {
    input,
    ...validation,
    ...(isCut && { ascii: '', registrable: false, domain: null }),
    unicode: validation.unicode || text || read,
    findings: withLetters(inReadingOrder([...notes, ...findings]), validation.labels),
  };
}

const tooMuch = (count: number): Finding => error('too-much-input', -1, SIZES, { count, limit: MAX_INPUT_CODE_UNITS });

/**
 * The findings with what is suggested instead of the name: the name mended, and then the same name under other TLDs. A
 * name that was garbled has that one fault, not one for each of its characters.
 */
function explain(text: string, validation: NameValidation, registries: RegistryList): readonly Finding[] {
  const { findings } = validation;
  if (!findings.some(isError)) return [...findings, ...findCautions(validation, registries)];
  const meant = repairMojibake(text);
  const repaired = meant && validateName(meant, registries);
  if (repaired && !repaired.findings.some(isError)) {
    return [{ ...error('mojibake', -1, 'RFC 3629 §3', { meant: repaired.unicode }), suggestions: [repaired.unicode] }];
  }
  const suggestions = [...suggest(validation, registries), ...offersOf(validation, registries)];
  return suggestions.length > 0 ? findings.map((finding) => (isError(finding) ? { ...finding, suggestions } : finding)) : findings;
}
