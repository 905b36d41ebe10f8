/** `klartext picture NAME`: writes a picture of the name as SVG. */
import { diagnose } from '../diagnosis/diagnose.js';
import { drawSvg } from '../picture/draw-picture.js';
import { toMarkup } from '../picture/svg.js';
import { type ExitCode, exitCodeOf } from './exit-code.js';
import type { PictureCommand } from './paper-options.js';
import { writeOutput } from './write-output.js';

/** `now` is the day that the picture says. */
export async function drawPicture({ name, hasReceipt, page, output, registries, language }: PictureCommand, now: Date): Promise<ExitCode> {
  await writeOutput(toMarkup(drawSvg(name, { lang: language.tag, registry: registries, date: now, receipt: hasReceipt, page })), output, language);
  return exitCodeOf([diagnose(name, registries)]);
}
