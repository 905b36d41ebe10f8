/** Runs a script in Firefox itself, where it can ask what no page can: by Marionette, the protocol of Firefox's own tests. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';

export interface Marionette {
  execute(script: string, argument?: unknown): Promise<unknown>;
  close(): Promise<void>;
}

export async function startFirefox(path: string): Promise<Marionette> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  writeFileSync(join(profile, 'user.js'), 'user_pref("marionette.port", 0);');
  const args = ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
  const firefox = spawn(path, args, { stdio: 'ignore' });
  try {
    const port = await vi.waitFor(() => Number(readFileSync(join(profile, 'MarionetteActivePort'), 'utf8')), { timeout: 60_000 });
    const send = conversation(connect(port, '127.0.0.1'));
    await send('WebDriver:NewSession', {});
    await send('Marionette:SetContext', { value: 'chrome' });
    const execute = async (script: string, argument?: unknown): Promise<unknown> =>
      ((await send('WebDriver:ExecuteScript', { script, args: [argument] })) as { value: unknown }).value;
    return { execute, close: () => end(firefox, profile) };
  } catch (error) {
    await end(firefox, profile);
    throw error;
  }
}

async function end(firefox: ChildProcess, profile: string): Promise<void> {
  if (firefox.kill()) await once(firefox, 'exit');
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}

/** Messages are JSON after their length in octets, `15:[1,1,null,null]`: a command has 0, its number, name and values. */
function conversation(socket: Socket): (command: string, values: object) => Promise<unknown> {
  let received = Buffer.alloc(0);
  let count = 0;
  const waiting = new Map<number, PromiseWithResolvers>();
  socket.on('data', (data) => {
    received = Buffer.concat([received, data]);
    for (;;) {
      const start = received.indexOf(':') + 1;
      const length = Number(received.subarray(0, start - 1));
      if (start === 0 || received.length < start + length) return;
      const message: unknown = JSON.parse(received.subarray(start, start + length).toString());
      received = received.subarray(start + length);
      if (!Array.isArray(message)) continue; // its greeting
      const [, number, error, result] = message;
      const { resolve, reject } = waiting.get(number) as PromiseWithResolvers;
      if (error) reject(new Error(error.message));
      else resolve(result);
    }
  });
  return (command, values) =>
    new Promise((resolve, reject) => {
      waiting.set(++count, { resolve, reject });
      const text = JSON.stringify([0, count, command, values]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}

interface PromiseWithResolvers {
  resolve(value: unknown): void;
  reject(error: Error): void;
}
