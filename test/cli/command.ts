/** Runs the command as it was built, as a terminal would. Reads `dist`. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface Told {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const path = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** Started in English, with nothing of the environment of the tests. */
export const start = (words: readonly string[], environment: NodeJS.ProcessEnv = {}) =>
  spawn(process.execPath, [path, ...words], { env: { LANG: 'en_GB.UTF-8', ...environment } });

export async function klartext(words: readonly string[], { input = '' as string | Uint8Array, environment = {} as NodeJS.ProcessEnv } = {}): Promise<Told> {
  const { stdout, ...told } = await klartextBytes(words, { input, environment });
  return { stdout: stdout.toString('utf8'), ...told };
}

/** The same with what it writes as bytes. */
export async function klartextBytes(words: readonly string[], { input = '' as string | Uint8Array, environment = {} as NodeJS.ProcessEnv } = {}): Promise<Omit<Told, 'stdout'> & { readonly stdout: Buffer }> {
  const child = start(words, environment);
  const pieces: Buffer[] = [];
  let stderr = '';
  child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  child.stdin.on('error', () => undefined); // a command that is wrong does not read it
  child.stdin.end(input);
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, stdout: Buffer.concat(pieces), stderr };
}
