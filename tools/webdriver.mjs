/** A W3C WebDriver session and a screen in memory, as far as the tests need them: no package, nothing to download. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

export class WebDriver {
  #process;
  #address;
  #session;

  /** Starts the driver program and opens a browser with it. */
  static async start({ driver, capabilities, environment }) {
    const webDriver = new WebDriver();
    const port = await freePort();
    webDriver.#address = `http://127.0.0.1:${port}`;
    webDriver.#process = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
      env: { ...process.env, ...environment },
      stdio: 'ignore',
    });
    endWithUs(webDriver.#process);
    try {
      await webDriver.#untilListening();
      const { sessionId } = await webDriver.#request('POST', '/session', { capabilities: { alwaysMatch: capabilities } });
      webDriver.#session = `/session/${sessionId}`;
      return webDriver;
    } catch (error) {
      webDriver.#process.kill();
      throw error;
    }
  }

  get(path) {
    return this.#request('GET', this.#session + path);
  }

  post(path, body = {}) {
    return this.#request('POST', this.#session + path, body);
  }

  delete(path) {
    return this.#request('DELETE', this.#session + path);
  }

  open(url) {
    return this.post('/url', { url });
  }

  evaluate(script) {
    return this.post('/execute/sync', { script, args: [] });
  }

  async screenshot() {
    return Buffer.from(await this.get('/screenshot'), 'base64');
  }

  async stop() {
    await this.delete('').catch(() => {}); // the browser may have gone before us
    this.#process.kill();
  }

  async #request(method, path, body) {
    const response = await fetch(this.#address + path, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebDriver ${method} ${path}: ${value?.error} ${value?.message}`);
    return value;
  }

  async #untilListening() {
    for (let attempt = 0; ; attempt++) {
      try {
        return await fetch(`${this.#address}/status`);
      } catch (error) {
        if (attempt === 200 || this.#process.exitCode !== null) throw error;
        await pause(50);
      }
    }
  }
}

/** Starts Xvfb; it picks a free display number itself and writes it to file descriptor 3. */
export async function startScreen(xvfb) {
  const screen = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  endWithUs(screen);
  const number = await new Promise((resolve, reject) => {
    let written = '';
    screen.stdio[3].on('data', (data) => {
      written += data;
      if (written.includes('\n')) resolve(written.trim());
    });
    screen.on('error', reject);
    screen.on('exit', (code) => reject(new Error(`Xvfb ended with code ${code}`)));
  });
  return { display: `:${number}`, stop: () => screen.kill() };
}

/** An interrupted test run leaves no driver and no screen behind. */
function endWithUs(child) {
  process.once('exit', () => child.kill());
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
