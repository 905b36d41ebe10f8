/** What a name belongs together with by its table, as lines. */
import { relatedNames } from '../diagnosis/related-names.js';
import { MAX_LISTED_VARIANTS } from '../limits.js';
import type { Subject } from '../messages/format-finding.js';
import { formatRelated } from '../messages/format-related.js';
import { toText } from '../messages/message.js';
import type { RegistryList } from '../registry/choose.js';
import type { CommandLanguage } from './command-language.js';

export function describeRelated({ diagnosis, tld }: Subject, registries: RegistryList, language: CommandLanguage): string[] {
  const found = relatedNames(diagnosis, registries, MAX_LISTED_VARIANTS);
  return found ? formatRelated(found, tld, language).map(toText) : [];
}
