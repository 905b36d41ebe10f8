/** `klartext qr NAME --page ADDRESS`: writes the QR code of a link to the name as SVG. */
import { diagnose } from '../diagnosis/diagnose.js';
import { linkToName } from '../links/name-link.js';
import { qrCodeOf } from '../links/qr-code.js';
import { say } from '../messages/message.js';
import { toMarkup } from '../picture/svg.js';
import { qrSvg } from '../picture/qr-svg.js';
import { UsageError } from './common-options.js';
import { type ExitCode, exitCodeOf } from './exit-code.js';
import type { QrCommand } from './paper-options.js';
import { fillIn } from './sentences.js';
import { writeOutput } from './write-output.js';

/** A name without a code has no link. */
export async function drawQr({ name, page, output, registries, language }: QrCommand): Promise<ExitCode> {
  const diagnosis = diagnose(name, registries);
  const link = diagnosis.ascii === '' ? undefined : linkToName(page, diagnosis.ascii);
  const code = link === undefined ? undefined : qrCodeOf(link);
  if (link === undefined || !code) throw new UsageError(fillIn(language.paper.noLink, { name }));
  await writeOutput(toMarkup(qrSvg(code, say(language.links.qr, { link }))), output, language);
  return exitCodeOf([diagnosis]);
}
