import { isError } from '../idna/name.js';
import type { RegistryList } from '../registry/choose.js';
import { diagnose } from './diagnose.js';
import type { Diagnosis } from './diagnosis.js';

/**
 * The diagnosis of a name without faults is that of its Unicode form, so that letters are counted in what is registered. A code
 * that was probably copied wrongly is judged as it is.
 */
export function diagnoseFinal(name: string, judges: RegistryList): Diagnosis {
  const typed = diagnose(name, judges);
  const isFinal = typed.unicode === name || typed.findings.some((finding) => isError(finding) || finding.code === 'miscopied');
  return isFinal ? typed : diagnose(typed.unicode, judges);
}
