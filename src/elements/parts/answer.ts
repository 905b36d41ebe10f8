/** What the element has to say of what was typed. */
import { diagnose } from '../../diagnose/diagnose.js';
import type { Diagnosis } from '../../diagnose/diagnosis.js';
import { isUnfinished } from '../../diagnose/unfinished.js';
import { isError } from '../../idna/name.js';
import type { Subject, Verdict } from '../../locales/say.js';
import type { Registry } from '../../registries/registry.js';

/** Diagnoses under the registry of the name's TLD; a single label, and a foreign TLD, under the first one. */
export function answerFor(input: string, registries: readonly [Registry, ...Registry[]]): Subject {
  const [first] = registries;
  const tlds = registries.map(({ tld }) => tld);
  const diagnosis = diagnose(input, first);
  const { labels } = diagnosis;
  const registry = registries.find(({ tld }) => labels.length > 1 && labels.at(-1)?.ascii === tld) ?? first;
  return { diagnosis: freeze(registry === first ? diagnosis : diagnose(input, registry)), tld: registry.tld, tlds };
}

/** While someone types, what more typing can cure is not called wrong. */
export function verdictOf(diagnosis: Diagnosis, isTyping: boolean): Verdict {
  if (diagnosis.input.trim() === '') return 'empty';
  if (isTyping && isUnfinished(diagnosis)) return 'unfinished';
  if (diagnosis.registrable) return 'permitted';
  if (diagnosis.registrable === null) return 'other';
  return diagnosis.judged < 0 && !diagnosis.findings.some((finding) => isError(finding) && finding.label < 0)
    ? 'invalid'
    : 'refused';
}

function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}
