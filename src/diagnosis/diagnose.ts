import { error, type Finding } from '../finding.js';
import { withLazy } from '../idna/lazy.js';
import { inReadingOrder, isError, SIZES } from '../idna/name.js';
import { MAX_INPUT_CODE_UNITS, MAX_OFFERED_NAMES } from '../limits.js';
import { listOf, type RegistryList, type SomeRegistries } from '../registry/choose.js';
import { findCautions } from './cautions.js';
import { endingsOf } from './extract/endings.js';
import { extract, type Extracted } from './extract/extract.js';
import type { Diagnosis, LabelDiagnosis } from './diagnosis.js';
import { findGluedAddress } from './glued-address.js';
import { withLetters } from './letter-places.js';
import { findLostLetters, hasLostLetter } from './lost-letters.js';
import { findMisreadInput } from './misread-input.js';
import { findMisreading, type Misreading } from './misreading.js';
import { validateName, type NameValidation } from './validate-name.js';
import { joinAccents } from './spacing-accents.js';
import { repairMojibake } from './mojibake.js';
import { offersOf } from './offers.js';
import { suggest } from './suggestions.js';

/**
 * All there is to know about a name under the rules of a registry: both forms, whether it follows the rules, and what is
 * wrong, was changed or was left out, each with its place and its suggestions. Takes whatever people paste, and throws
 * nothing. Labels and findings are described when they are read.
 * @param registries one registry; or several, of which that of the name's TLD judges, and the first one judges single words
 */
export const diagnose = (input: string, registries: SomeRegistries): Diagnosis => diagnoseBy(listOf(registries), input, true);

/** The same without suggestions, which take longer than what is wrong: for a list, whose rows nobody may look at. */
export const diagnoseFaults = (input: string, registries: RegistryList): Diagnosis => diagnoseBy(registries, input, false);

function diagnoseBy(list: RegistryList, input: string, suggests: boolean): Diagnosis {
  if (input === '') return diagnoseNothing(list);
  const read = input.slice(0, MAX_INPUT_CODE_UNITS);
  const isCut = input.length > MAX_INPUT_CODE_UNITS;
  const tlds = tldsOf(list);
  const extracted = extract(read, tlds);
  const { text, notes, names } = extracted;
  const validation = validateName(text, list);
  const several = names.length > 1 ? severalNames(names) : undefined;
  const misread = several ? undefined : findMisreadInput({ input: read, text, notes, tlds });
  const misreading = several ?? misread ?? findMisreading(text, validation, list);
  const withDot = misreading || validation.registrable !== false ? [] : dotted(text, list);
  const isAsTyped = misreading || withDot.length > 0;
  const shown = misread ? read.trim() : isAsTyped ? text : validation.unicode;
  const { ascii, registrable, domain } = isCut || misreading ? refused : validation;
  return withLazy(
    { input, unicode: shown || text || read, ascii, registrable, domain, judged: validation.judged },
    new Description({ input, extracted: misread ? { ...extracted, notes: [] } : extracted, validation, misreading, withDot, registries: list, suggests }),
    'labels',
    'findings',
  );
}

/** What is known of a name when it is judged. */
interface Judged {
  readonly input: string;
  readonly extracted: Extracted;
  readonly validation: NameValidation;
  readonly misreading: Misreading | undefined;
  /** The name with a dot before its TLD, if it is refused for another mark there. */
  readonly withDot: readonly string[];
  readonly registries: RegistryList;
  readonly suggests: boolean;
}

/** What is described of it when it is read. */
class Description {
  readonly #judged: Judged;
  #findings: readonly Finding[] | undefined;

  constructor(judged: Judged) {
    this.#judged = judged;
  }

  get labels(): readonly LabelDiagnosis[] {
    return this.#judged.validation.labels;
  }

  get findings(): readonly Finding[] {
    return (this.#findings ??= this.#find());
  }

  #find(): readonly Finding[] {
    const { input: { length }, extracted, validation, misreading } = this.#judged;
    const found = misreading ? [this.#refuse(misreading)] : explain(this.#judged);
    const ofName = length > MAX_INPUT_CODE_UNITS ? [tooMuch(length), ...found.filter(({ code }) => code !== 'too-much-input')] : found;
    // what was left out may belong to the name
    return withLetters(inReadingOrder([...extracted.notes, ...ofName]), validation.examined.labels);
  }

  #refuse({ finding, readings }: Misreading): Finding {
    const { registries, suggests } = this.#judged;
    return suggests ? withSuggestions(finding, meantBy(readings, registries)) : finding;
  }
}

/** A field is empty at first, and there is nothing to look for in it: that would take longer than a name that is typed then. */
function diagnoseNothing(registries: RegistryList): Diagnosis {
  const { unicode, ascii, registrable, domain, judged, labels, findings } = validateName('', registries);
  return { input: '', unicode, ascii, registrable, domain, judged, labels, findings };
}

const refused = { ascii: '', registrable: false, domain: null } as const;

const tldsOf = (registries: RegistryList): string[] => registries.map(({ tld }) => tld);

const tooMuch = (count: number): Finding => error('too-much-input', -1, SIZES, { count, limit: MAX_INPUT_CODE_UNITS });

const severalNames = (readings: readonly string[]): Misreading => ({ finding: error('several-names', -1, 'RFC 1034 §3.1'), readings });

/**
 * The findings with what is suggested instead of the name: what it was probably meant to be, the name mended, and then the
 * same name under other TLDs. A name that was garbled has that one fault, not one for each of its characters.
 */
function explain({ extracted: { text, names, last }, validation, withDot, registries, suggests }: Judged): readonly Finding[] {
  const { unicode } = validation;
  if (validation.registrable !== false) return findCautions(validation, registries);
  const meant = repairMojibake(text);
  const repaired = meant === text ? validation : validateName(meant, registries);
  const [ungarbled] = repaired.registrable === false ? [] : (insteadOf(meant, repaired, registries) ?? [repaired.unicode]);
  if (ungarbled) return [withSuggestions(error('mojibake', -1, 'RFC 3629 §3', { meant: ungarbled }), [ungarbled])];
  const faults = findLostLetters(validation);
  if (!suggests) return faults;
  // white space may stand for nothing instead, but not behind www
  const isSure = withDot.length > 0 && (!/\s/.test(text) || /^www\s/i.test(text));
  const mended = mend(text, repaired, registries);
  if (mended.length === 0 && repaired !== validation) mended.push(...suggest(validation, registries));
  const joined = isSure ? [] : mended;
  // a sentence ends with a word that is no TLD
  const [first, second] = isSentence(text) ? [joined, meantBy(withDot, registries)] : [meantBy(withDot, registries), joined];
  const alone = last !== undefined && mended.length > 0 ? meantBy([last], registries) : [];
  const offers = isSure || isWholeSuffix(validation) ? [] : offersOf(validation, registries);
  // of most refused names there are none, and to look for lost letters takes longer
  const isLost = offers.length > 0 && validation.labels.some(({ input }) => hasLostLetter(input));
  const suggestions = new Set([...meantBy(names, registries), ...first, ...second, ...alone, ...(isLost ? [] : offers)]);
  suggestions.delete(unicode);
  return faults.map((finding) => (isError(finding) ? withSuggestions(finding, [...suggestions]) : finding));
}

/** Whether the name is a public suffix of several labels, of which none is a name by itself: `gs.oslo.no`. */
const isWholeSuffix = ({ suffixAt, judged }: NameValidation): boolean => suffixAt === 0 && judged > 0;

/** The name with its faults mended. An accent beside its letter joins it; an acute one is often an apostrophe, too. */
function mend(text: string, validation: NameValidation, registries: RegistryList): string[] {
  const accented = joinAccents(text);
  if (accented.length === 0) return suggest(validation, registries);
  return [...meantBy(accented, registries), ...(text.includes('´') ? suggest(validation, registries) : [])];
}

/** Three words or more, and one behind them that may be a TLD. */
function isSentence(text: string): boolean {
  const words = text.split(/\s+/);
  return words.length > 3 && words.every((word) => /^[\p{L}\p{M}\d-]+$/u.test(word));
}

/** The name with a dot before its TLD, if another mark or white space stands there. */
function dotted(text: string, registries: RegistryList): string[] {
  const name = endingsOf(tldsOf(registries)).withDot(text);
  return name === text ? [] : [name];
}

/** The names that are meant by texts: each as it is, or mended. */
function meantBy(readings: readonly string[], registries: RegistryList): string[] {
  const names = readings.slice(0, MAX_OFFERED_NAMES).flatMap((reading) => {
    const { text } = extract(reading, tldsOf(registries));
    const validation = validateName(text, registries);
    const instead = insteadOf(text, validation, registries);
    if (instead) return instead;
    return validation.registrable === false ? suggest(validation, registries) : [(validation.domain ?? validation).unicode];
  });
  return [...new Set(names)];
}

/** The names that are meant where a text is within the rules, or nearly so, but probably a slip. */
function insteadOf(text: string, validation: NameValidation, registries: RegistryList): readonly string[] | undefined {
  const misreading = findMisreading(text, validation, registries);
  return misreading ? meantBy(misreading.readings, registries) : findGluedAddress(validation, registries)[0]?.suggestions;
}

const withSuggestions = (finding: Finding, suggestions: readonly string[]): Finding => (suggestions.length > 0 ? { ...finding, suggestions } : finding);
