/** `klartext draw`: writes the base of a draw, draws, draws some names again, or says whether a draw is right. */
import { createReadStream } from 'node:fs';
import { type DrawBase, emptyQueuesOf, isBase, readBase, writeBase } from '../draw/base-text.js';
import { draw, type DrawResult } from '../draw/draw.js';
import { drawBase, type LeftOut } from '../draw/draw-base.js';
import { DrawError } from '../draw/draw-error.js';
import { drawTypedNames } from '../draw/draw-typed-names.js';
import { formatEmptyQueue, formatFaults, formatLeftOut } from '../draw/format-draw.js';
import { listFaults } from '../draw/listed-faults.js';
import { readApplications } from '../draw/read-applications.js';
import { readResult, writeResult, writeResultCSV } from '../draw/result-text.js';
import { verifyDraw } from '../draw/verify-draw.js';
import type { ExitCode } from './exit-code.js';
import { UsageError } from './common-options.js';
import type { DrawCommand } from './draw-options.js';
import { print } from './print.js';
import { fillIn, fillInCount } from './sentences.js';

export async function drawLots(command: DrawCommand): Promise<ExitCode> {
  const { work } = command;
  const base = await readBaseOf(command);
  if (work === 'base') {
    // a hash of nothing would be published
    if (base.rows.length === 0) throw new DrawError({ kind: 'no-rows' });
    await print([writeBase(base)]);
    return 0;
  }
  if (typeof work === 'object' && 'verify' in work) return verify(work.verify, base, command);
  const seed = command.seed ?? '';
  return writeDrawn(work === 'draw' ? await draw(base, seed) : await drawTypedNames(await readResultOf(work.again), base, work.names, seed, command.registries), command);
}

/** The base as it was written, or that of a list, of which is told who is left out. */
async function readBaseOf(command: DrawCommand): Promise<DrawBase> {
  const pieces = piecesOf(command.file);
  const first = await pieces.next();
  const head = first.done ? Buffer.alloc(0) : first.value;
  const all = (async function* () {
    yield head;
    yield* pieces;
  })();
  const { applicant, caseNumber, queue, queues, registries, language, isQuiet, column, codeColumn, separator, encoding, heads } = command;
  if (isBase(head)) {
    const base = await readBase(new Uint8Array(await collect(all)));
    if (queue !== undefined && queues.join('\t') !== base.queues.join('\t')) throw new UsageError(fillIn(language.cli.drawBaseQueues, { queues: base.queues.join(', ') }));
    return base;
  }
  if (applicant === undefined || caseNumber === undefined) throw new UsageError(language.cli.drawColumns);
  const applications = readApplications(all, { applicant, caseNumber, queue, column, codeColumn, separator, encoding, heads });
  const { base, leftOut } = await drawBase(applications, { registries, queues, ...(!isQuiet && { lang: language.tag }) });
  if (!isQuiet) tellBase(base, leftOut, command);
  return base;
}

async function* piecesOf(file: string): AsyncGenerator<Buffer> {
  for await (const piece of file === '-' ? process.stdin : createReadStream(file)) yield piece as Buffer;
}

async function collect(pieces: AsyncIterable<Buffer>): Promise<Buffer<ArrayBuffer>> {
  const all: Buffer[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

function tellBase(base: DrawBase, leftOut: readonly LeftOut[], { language: { cli, draw: words, tag } }: DrawCommand): void {
  const { hash, rows } = base;
  const duplicates = leftOut.filter(({ reason }) => reason === 'duplicate' || reason === 'same-case').length;
  const counts = new Map<string, number>();
  for (const { name } of rows) counts.set(name, (counts.get(name) ?? 0) + 1);
  const alone = [...counts.values()].filter((count) => count === 1).length;
  const told: [string, number][] = [
    [cli.rows, rows.length + leftOut.length], [words.faulty, leftOut.length - duplicates], [words.duplicates, duplicates],
    [words.left, rows.length], [words.names, counts.size], [words.alone, alone],
  ];
  const lines = [
    ...leftOut.map((each) => formatLeftOut(each, words)),
    ...emptyQueuesOf(base).map((queue) => formatEmptyQueue(queue, words)),
    told.map(([sentence, count]) => fillInCount(sentence, count, tag)).join(' '),
    ...(rows.length > 0 ? [fillIn(words.hash, { hash })] : []), // nobody publishes the hash of nothing
  ];
  process.stderr.write(lines.map((line) => `${line}\n`).join(''));
}

const readResultOf = async (file: string): Promise<DrawResult> => readResult((await collect(piecesOf(file))).toString());

async function verify(file: string, base: DrawBase, { seed, language: { draw: words, tag } }: DrawCommand): Promise<ExitCode> {
  const result = await readResultOf(file);
  const faults = await verifyDraw(result, base, seed);
  const count = result.deviations.reduce((sum, { rows }) => sum + rows.length, result.rows.length);
  await print(faults.length === 0 ? [`${fillInCount(words.right, count, tag)}\n`] : formatFaults(listFaults(faults), words, tag).map((fault) => `${fault}\n`));
  return faults.length === 0 ? 0 : 1;
}

async function writeDrawn(result: DrawResult, { format, language }: DrawCommand): Promise<ExitCode> {
  await print(format === 'json' ? writeResult(result) : writeResultCSV(result, language.conventions.csvSeparator, language.draw));
  return 0;
}
