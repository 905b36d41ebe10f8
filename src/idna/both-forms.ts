/** Both forms of a name for who needs to know nothing else: what `toUnicode` and `toASCII` give, in less code. */
import { MAX_LABEL_OCTETS, MAX_NAME_CODE_POINTS, MAX_NAME_OCTETS } from '../limits.js';
import { ACE_PREFIX, decodeAce, encodeAce } from './ace.js';
import { bidiViolations } from './bidi.js';
import { mapLabel } from './typed-characters.js';
import { idna2008Rules, nfc } from './rules.js';

export interface BothForms {
  readonly unicode: string;
  readonly ascii: string;
}

/** Both forms of a name under IDNA2008, or undefined where it is none. */
export function bothForms(name: string): BothForms | undefined {
  if (name.length > MAX_NAME_CODE_POINTS) return undefined;
  // nothing is composed with a full stop, so that labels can be mapped together
  const mapped = mapLabel(name.toWellFormed()).split('.');
  const labels = mapped.map(decode);
  const ascii = labels.map(encodeAce);
  const isName =
    labels.every((label, index) => isLabel(label, ascii[index] as string)) &&
    mapped.every((label, index) => !label.startsWith(ACE_PREFIX) || label === ascii[index]) &&
    bidiViolations(labels).every(({ length }) => length === 0);
  const forms = { unicode: labels.join('.'), ascii: ascii.join('.') };
  return isName && forms.ascii.length <= MAX_NAME_OCTETS ? forms : undefined;
}

/** An ACE label that stands for nothing is no label. */
function decode(label: string): string {
  if (!label.startsWith(ACE_PREFIX)) return label;
  const { decoded, fault } = decodeAce(label);
  return fault ? '' : decoded;
}

const isLabel = (label: string, ascii: string): boolean =>
  label !== '' && ascii.length <= MAX_LABEL_OCTETS && [nfc, ...idna2008Rules].every((breaks) => breaks(label).length === 0);
