/** Middleware of the element tests' server: what other programs make or read of what browsers do, too. */
import { execFile, spawnSync } from 'node:child_process';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const command = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

/** `/command?words=["picture","å.se"]` is what the built command prints; `time`, in seconds, is the one that it writes down. */
export async function serveCommand(context, next) {
  if (context.path !== '/command') return next();
  context.type = 'text/plain; charset=utf-8';
  context.body = await written(context.query.words, context.query.time ?? '');
}

/** By what was asked: to start Node takes longer than any of this, and each browser asks the same. */
const asked = new Map();

function written(words, time) {
  const key = `${time} ${words}`;
  const run = () => promisify(execFile)(process.execPath, [command, ...JSON.parse(words)], { env: { ...process.env, SOURCE_DATE_EPOCH: time } });
  if (!asked.has(key)) asked.set(key, run().catch((error) => error).then(({ stdout }) => stdout));
  return asked.get(key);
}

/** What zbar reads in the PNG that is posted to `/decode`; 501 where it is not installed. */
export async function serveDecoder(context, next) {
  if (context.path !== '/decode') return next();
  const { status, stdout, error } = spawnSync('zbarimg', ['--quiet', '--raw', '-Sdisable', '-Sqrcode.enable', '-'], { input: await buffer(context.req), encoding: 'utf8' });
  context.status = error ? 501 : 200;
  context.body = status === 0 ? stdout.replace(/\n$/, '') : '';
}
