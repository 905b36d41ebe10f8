/** What registries advise beside a name: the name in ASCII, which any keyboard has. */
import { chooseRegistry, listOf, type Registries } from '../registry/choose.js';
import type { Registry } from '../registry/registry.js';
import { se } from '../registries/se/policy.js';
import { diagnose } from '../diagnosis/diagnose.js';
import { validateName } from '../diagnosis/validate-name.js';

export interface Advice {
  /** The name with plain letters, å ä æ as a and ö ø as o: `raksmorgas.se`. '' where there is none, or it is the name itself. */
  readonly counterpart: string;
  /** The same as some people spell it, with aa, ae and oe: `raeksmoergaas.se`. */
  readonly alternatives: readonly string[];
}

/**
 * The ASCII forms of a permitted name, each within the registry's rules.
 * @param registries one registry or several, as of `diagnose`
 */
export function advise(name: string, registries: Registry | readonly Registry[] | Registries = se): Advice {
  const list = listOf(registries);
  const { judged, labels, registrable } = diagnose(name, list);
  const registry = chooseRegistry(labels, list);
  const label = (registrable && labels[judged]?.unicode) || '';
  const spellings = [label, label.replace(/[åäæöø]/g, (letter) => digraphs[letter] as string)].map(toAscii);
  const [counterpart = '', ...alternatives] = new Set(
    spellings
      .filter((spelling) => spelling !== label)
      .map((spelling) => validateName(`${spelling}.${registry.tld}`, [registry]))
      .filter((judgement) => judgement.registrable && /^[\0-\x7F]+$/.test(judgement.unicode))
      .map(({ unicode }) => unicode),
  );
  return { counterpart, alternatives };
}

/** A letter of the tables that is no letter of a–z with a mark, and what is written for it. */
const toAscii = (label: string): string =>
  label
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[æøđŧłǥŋʒəþð]/g, (letter) => plain[letter] as string);

const plain: Readonly<Record<string, string>> = {
  æ: 'a', ø: 'o', đ: 'd', ŧ: 't', ł: 'l', ǥ: 'g', ŋ: 'n', ʒ: 'z', ə: 'e', þ: 'th', ð: 'd',
};

const digraphs: Readonly<Record<string, string>> = { å: 'aa', ä: 'ae', æ: 'ae', ö: 'oe', ø: 'oe' };
