/** What belongs before a name may have become a part of it: a protocol and `www`, or the beginning of a code without its hyphens. */
import { type Finding, warning } from '../finding.js';
import { isAscii } from '../idna/ace.js';
import { chooseRegistry, type RegistryList } from '../registry/choose.js';
import { isCommon } from './miscopied.js';
import { type NameValidation, validateName } from './validate-name.js';

/** A warning of a permitted name that begins so, with the name that was probably meant. Such a name may be a good one. */
export function findGluedAddress({ examined: { labels }, judged, registrable }: NameValidation, registries: RegistryList): Finding[] {
  const label = labels[judged]?.unicode;
  if (!registrable || !label) return [];
  const { tld } = chooseRegistry(labels, registries);
  const read = (text: string): NameValidation => validateName(`${text}.${tld}`, registries);
  const suggest = (names: readonly NameValidation[]): string[] => names.filter((name) => name.registrable).map(({ unicode }) => unicode);
  const glued = suggest([withoutAddress(label)].filter(Boolean).map(read));
  const codes = suggest(withHyphens(label).map(read)).filter((name) => !isAscii(name) && isCommon(name, chooseRegistry(labels, registries)));
  const suggestions = [...glued, ...codes];
  const [meant] = suggestions;
  return meant ? [{ ...warning('glued-address', judged, 'RFC 3986 §3', { meant }), suggestions }] : [];
}

/** `köp` for `wwwköp`; '' where nothing tells an address: names as `www-data` are good ones. */
function withoutAddress(label: string): string {
  const [whole = '', protocol, www] = /^(https?-?)?(www-?)?/.exec(label) ?? [];
  const rest = label.slice(whole.length);
  return whole && rest.length > 1 && (!isAscii(rest) || (protocol && www)) ? rest : '';
}

/** `xn--kp-fka` and others for `xnkpfka`: nobody can tell where its last hyphen stood. */
function withHyphens(label: string): string[] {
  const code = /^xn([a-z\d]{3,})$/.exec(label)?.[1] ?? '';
  return Array.from({ length: Math.max(0, code.length - 1) }, (_, at) => `xn--${code.slice(0, at + 1)}-${code.slice(at + 1)}`);
}
