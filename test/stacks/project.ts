/** A stack in an empty folder, as an engineer would have it: copied, installed from the packed tarball, built, served. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Served, serveOrders } from './order-server.js';
import type { Stack } from './stacks.js';

const quiet = {
  NEXT_TELEMETRY_DISABLED: '1', NUXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false', CI: 'true', NO_COLOR: '1',
};
const MINUTES = 60_000;

/** What was started here goes when this program does, whatever ends it. */
const running = new Set<ChildProcess>();
process.once('exit', () => running.forEach(end));

function start(cwd: string, [command = '', ...words]: readonly string[], environment: NodeJS.ProcessEnv = {}): ChildProcess {
  const child = spawn(command, words, { cwd, env: { ...process.env, ...quiet, ...environment }, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  running.add(child);
  child.once('close', () => running.delete(child));
  return child;
}

/** @throws with all that npm or the build wrote, where they fail or take too long */
export async function prepare({ name, sources = name, build }: Stack, tarball: string, folder: string): Promise<void> {
  cpSync(fileURLToPath(new URL(sources, import.meta.url)), folder, { recursive: true });
  // one cache for all of them, which is npm's own
  await run(folder, ['npm', 'install', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--save=false', tarball]);
  for (const command of build) await run(folder, command.split(' '));
}

/** By its own server, or by ours where it is but files. */
export async function serve(how: NonNullable<Stack['serve']>, folder: string): Promise<Served> {
  if ('folder' in how) return serveOrders(join(folder, how.folder), how.policy);
  const port = await freePort();
  const server = start(folder, how.command.replaceAll('PORT', String(port)).split(' '), { PORT: String(port), HOST: '127.0.0.1' });
  const said: string[] = [];
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (text) => void said.push(String(text)));
  const address = `http://127.0.0.1:${port}/`;
  const close = (): void => end(server);
  for (let tries = 0; tries < 240; tries++) {
    if (await fetch(address).then(({ ok }) => ok, () => false)) return { address, close };
    if (server.exitCode !== null) break;
    await new Promise((resolve) => void setTimeout(resolve, 250));
  }
  close();
  throw new Error(`Its server does not answer.\n${said.join('')}`);
}

/** Programs are those of the folder, and then those of the machine. */
export async function run(cwd: string, [command = '', ...words]: readonly string[], time = 5 * MINUTES): Promise<string> {
  const own = join(cwd, 'node_modules/.bin', command);
  const child = start(cwd, [existsSync(own) ? own : command, ...words]);
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => void said.push(String(text)));
  const timer = setTimeout(() => end(child), time);
  const status = await new Promise<number | null>((resolve) => {
    child.on('close', resolve);
    child.on('error', (error) => {
      said.push(error.message);
      resolve(null);
    });
  });
  clearTimeout(timer);
  if (status !== 0) throw new Error(`${[command, ...words].join(' ')} ${status === null ? 'did not end' : `ended with ${status}`}\n${said.join('')}`);
  return said.join('');
}

/** With all that it has started. */
function end({ pid, exitCode }: ChildProcess): void {
  if (pid === undefined || exitCode !== null) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error; // it has ended by itself
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => void server.close(resolve));
  return port;
}
