/** Middleware of the element tests' server: what the command writes, which is compared with what browsers make. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const command = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

/** `/command?words=["picture","å.se"]` is what the built command prints; `time`, in seconds, is the one that it writes down. */
export async function serveCommand(context, next) {
  if (context.path !== '/command') return next();
  const { words, time = '' } = context.query;
  const run = promisify(execFile)(process.execPath, [command, ...JSON.parse(words)], { env: { ...process.env, SOURCE_DATE_EPOCH: time } });
  context.type = 'text/plain; charset=utf-8';
  context.body = (await run.catch((error) => error)).stdout;
}
