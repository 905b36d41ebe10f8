/** What a name belongs together with by its table, in a sentence or two. */
import type { RegistryList } from '../registry/choose.js';
import { judgingTable } from '../diagnosis/judging-table.js';
import { evaluate, isEligible } from '../lgr/evaluate.js';
import { type VariantLabel, variants } from '../lgr/variants.js';
import { MAX_LISTED_VARIANTS, MAX_OFFERED_NAMES } from '../limits.js';
import type { Subject } from '../messages/format-finding.js';
import { listFormatOf } from '../messages/intl.js';
import type { CommandLanguage } from './command-language.js';
import { fillIn } from './sentences.js';

export function describeRelated({ diagnosis, tld }: Subject, registries: RegistryList, { tag, cli }: CommandLanguage): string[] {
  const { label = '', table } = judgingTable(diagnosis, registries) ?? {};
  const evaluation = table && evaluate(label, table);
  if (!evaluation || evaluation.refused > 0 || evaluation.disposition === 'invalid') return [];
  const found = variants(label, table, MAX_LISTED_VARIANTS);
  // what is a variant of a name that is refused is no matter of that name, but of the one that can be registered
  const grantable = found.filter((variant) => (evaluation.eligible ? isEligible(variant.disposition) : evaluate(variant.label, table).eligible));
  const blocked = evaluation.eligible ? found.filter(({ disposition }) => disposition === 'blocked') : [];
  const say = (sentence: string, some: readonly VariantLabel[]): string[] => {
    const names = some.slice(0, MAX_OFFERED_NAMES).map(({ label: each }) => `${each}.${tld}`);
    return names.length === 0 ? [] : [fillIn(sentence, { names: listFormatOf(tag).format(names) }, some.length)];
  };
  const isAll = found.isComplete && Math.max(grantable.length, blocked.length) <= MAX_OFFERED_NAMES;
  return [...say(cli.sameHolder, grantable), ...say(cli.blockedWith, blocked), ...(isAll ? [] : [cli.moreVariants])];
}
