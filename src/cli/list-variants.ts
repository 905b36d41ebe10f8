/** `klartext lgr variants NAME… --table FILE`: lists what names belong together with by a table. */
import { diagnose } from '../diagnosis/diagnose.js';
import type { Diagnosis } from '../diagnosis/diagnosis.js';
import { judgingTable } from '../diagnosis/judging-table.js';
import { encodeAce } from '../idna/ace.js';
import { evaluate } from '../lgr/evaluate.js';
import { indexLabel } from '../lgr/index-label.js';
import { variants } from '../lgr/variants.js';
import { toVisibleJSON } from '../messages/visible-json.js';
import { printable } from '../messages/printable.js';
import { subjectOf } from '../messages/subject.js';
import type { ExitCode } from './exit-code.js';
import { describe } from './judge-names.js';
import type { ListVariantsCommand } from './table-options.js';
import { print } from './print.js';
import { fillIn } from './sentences.js';

export async function listVariants(command: ListVariantsCommand): Promise<ExitCode> {
  const { names, registries, isJson } = command;
  const subjects = names.map((name) => subjectOf(diagnose(name, registries), registries));
  const texts = subjects.map((subject) => {
    const found = relate(subject.diagnosis, command);
    return isJson ? `${toVisibleJSON(found)}\n` : describe(subject, command.language) + tell(found, command).map((line) => `${line}\n`).join('');
  });
  await print([texts.join(isJson ? '' : '\n')]);
  return subjects.some(({ diagnosis }) => diagnosis.registrable === false) ? 1 : 0;
}

type Related = ReturnType<typeof relate>;

/** All that the table says of the label of a name. A label that it does not have belongs together with nothing. */
function relate(diagnosis: Diagnosis, { registries, limit }: ListVariantsCommand) {
  const { label, table } = judgingTable(diagnosis, registries) ?? { label: diagnosis.labels[Math.max(0, diagnosis.judged)]?.unicode ?? '' };
  const { eligible, disposition, refused } = table ? evaluate(label, table) : { eligible: false, disposition: 'invalid', refused: 1 };
  const found = table && refused === 0 && disposition !== 'invalid' ? variants(label, table, limit) : undefined;
  return {
    label,
    ascii: table ? encodeAce(label) : '',
    eligible,
    disposition,
    indexLabel: (table && indexLabel(label, table)) ?? '',
    variants: (found ?? []).map((variant) => ({ ...variant, ascii: encodeAce(variant.label) })),
    isComplete: found?.isComplete ?? true,
  };
}

/** The variants as a table, so that programs that read lines can use it. */
function tell(related: Related, { language: { cli } }: ListVariantsCommand): string[] {
  const { disposition, variants: found, isComplete } = related;
  return [
    fillIn(cli.disposition, { disposition }),
    ...(related.indexLabel === '' ? [] : [fillIn(cli.indexLabel, { label: related.indexLabel })]),
    fillIn(cli.variants, { count: String(found.length) }),
    ...found.map((variant) => `  ${[variant.label, variant.ascii, variant.disposition].map(printable).join('\t')}`),
    ...(isComplete ? [] : [cli.moreVariants]),
  ];
}
