/** What stands against a name that the rules permit, beside what its registry says. */
import { type Finding, note, warning } from '../finding.js';
import { chooseRegistry, type RegistryList } from '../registry/choose.js';
import { displayReasons } from './browser-display.js';
import { findGluedAddress } from './glued-address.js';
import { findMiscopied } from './miscopied.js';
import type { NameValidation } from './validate-name.js';

/**
 * The findings of a name without an error, with what stands against it: that its code was probably copied wrongly, and then
 * nothing but what was meant is suggested; or else that an
 * address has become a part of it, and that browsers show its code.
 */
export function findCautions(validation: NameValidation, registries: RegistryList): Finding[] {
  const miscopied = findMiscopied(validation, chooseRegistry(validation.examined.labels, registries), registries);
  if (miscopied.length === 0) return [...validation.findings, ...findGluedAddress(validation, registries), ...findDisplay(validation)];
  return [...validation.findings.map(({ suggestions: _, ...finding }) => finding), ...miscopied];
}

/** That browsers show the code of the domain, by the reason that holds for most of them; a note where no registry judges the name. */
function findDisplay({ unicode, ascii, domain, judged }: NameValidation): Finding[] {
  const reasons = displayReasons(domain ?? { unicode, ascii });
  const shown = reasons.find(({ browsers }) => browsers.length > 1) ?? reasons[0];
  if (!shown) return [];
  const { code: reason, browsers, text: character, label } = shown;
  const values = { reason, browsers: browsers.join(' '), character, ace: domain?.ascii ?? ascii };
  return [(domain ? warning : note)('display', label + Math.max(judged, 0), 'UTS 39 §3.1', values)];
}
