/** The ASCII form of a name, which any keyboard has, and which registries advise people to take besides. */
import { chooseRegistry, listOf, type SomeRegistries } from '../registry/choose.js';
import { diagnose } from '../diagnosis/diagnose.js';
import { transliterationOf } from '../diagnosis/transliteration.js';
import { validateName } from '../diagnosis/validate-name.js';

export interface Advice {
  /** The name with plain letters, å ä æ as a and ö ø as o, unless the registry advises another spelling: `raksmorgas.se`. '' if there is none, or if it is the name itself. */
  readonly counterpart: string;
  /** As some people spell it, with aa, ae and oe: `raeksmoergaas.se`. */
  readonly alternatives: readonly string[];
}

/**
 * The ASCII forms of a permitted name, each within the registry's rules: first as the registry advises, or else without marks.
 * @param registries one registry or several, as of `diagnose`
 */
export function advise(name: string, registries: SomeRegistries): Advice {
  const list = listOf(registries);
  const { judged, labels, registrable } = diagnose(name, list);
  const registry = chooseRegistry(labels, list);
  const label = (registrable && labels[judged]?.unicode) || '';
  const spellings = [respell(label, registry.asciiSpellings), respell(label, digraphs)].map(toAscii);
  const [counterpart = '', ...alternatives] = new Set(
    spellings
      .filter((spelling) => spelling !== label)
      .map((spelling) => validateName(`${spelling}.${registry.tld}`, [registry]))
      .filter((judgement) => judgement.registrable && /^[\0-\x7F]+$/.test(judgement.unicode))
      .map(({ unicode }) => unicode),
  );
  return { counterpart, alternatives };
}

const respell = (label: string, spellings: Readonly<Record<string, string>> = {}): string =>
  Array.from(label, (letter) => (Object.hasOwn(spellings, letter) ? spellings[letter] : letter)).join('');

/** The label without marks, and with the usual spelling of letters that are no letters of a–z. */
const toAscii = (label: string): string =>
  Array.from(label.normalize('NFD').replace(/\p{M}/gu, ''), (letter) => transliterationOf(letter) ?? letter).join('');

/** How some people spell the letters that others write as a and o. */
const digraphs: Readonly<Record<string, string>> = { å: 'aa', ä: 'ae', æ: 'ae', ö: 'oe', ø: 'oe' };
