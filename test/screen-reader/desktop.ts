/** A desktop without a screen, on which Orca speaks: a display in memory, D-Bus, AT-SPI, a window manager, Speech Dispatcher. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Speech } from './speech.js';

/** The language that Orca speaks. */
export type SpokenLanguage = 'sv' | 'en';

const locales: Record<SpokenLanguage, string> = { sv: 'sv_SE', en: 'en_US' };

/** Characters a second. People who use screen readers listen to 30 or so; a test need not take that long. */
const PACE = 100;

/** How long a part of it may take to start, in milliseconds, on a machine that does much else. */
const START = 60_000;

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
const execute = promisify(execFile);

export class Desktop {
  readonly folder = mkdtempSync(join(tmpdir(), 'heard-'));
  readonly language: SpokenLanguage;
  readonly speech = new Speech(join(this.folder, 'speech.jsonl'));
  readonly #children: ChildProcess[] = [];
  readonly #env: NodeJS.ProcessEnv;

  /** @throws if a part of it does not start */
  static async start(language: SpokenLanguage): Promise<Desktop> {
    const desktop = new Desktop(language);
    try {
      await desktop.#startAll();
    } catch (error) {
      await desktop.close();
      throw error;
    }
    return desktop;
  }

  private constructor(language: SpokenLanguage) {
    this.language = language;
    const [home, run, bin] = ['home', 'run', 'bin'].map((name) => join(this.folder, name)) as [string, string, string];
    for (const path of [home, run, bin]) mkdirSync(path, { mode: 0o700 });
    // Orca does not start beside another one of its user, which it looks for by this: those of other desktops don't concern it
    writeFileSync(join(bin, 'pgrep'), '#!/bin/sh\nexit 1\n', { mode: 0o700 });
    const locale = `${locales[language]}.UTF-8`;
    this.#env = {
      PATH: `${bin}:${process.env.PATH}`,
      HOME: home,
      XDG_RUNTIME_DIR: run,
      XDG_SESSION_TYPE: 'x11',
      LOCPATH: this.folder,
      LANG: locale,
      LC_ALL: locale,
      GNOME_ACCESSIBILITY: '1',
      GTK_MODULES: 'gail:atk-bridge',
      GSETTINGS_BACKEND: 'memory',
      SPEECHD_ADDRESS: `unix_socket:${run}/speechd.sock`,
      SPEECH_LOG: this.speech.path,
      SPEECH_PACE: String(PACE),
    };
    process.once('exit', this.#abandon);
  }

  /** Starts a program that lives as long as the desktop. What it prints is in the folder. */
  spawn(name: string, command: string, ...words: string[]): ChildProcess {
    const output = openSync(join(this.folder, `${name}.log`), 'a');
    const child = spawn(command, words, { env: this.#env, stdio: ['ignore', 'pipe', output] });
    child.on('error', () => {}); // what waits for it tells that it isn't there
    child.stdout?.resume();
    closeSync(output);
    this.#children.push(child);
    return child;
  }

  /** Runs a program, and gives what it prints; '' if it fails. */
  async run(command: string, ...words: string[]): Promise<string> {
    const { stdout } = await execute(command, words, { env: this.#env, timeout: START }).catch(() => ({ stdout: '' }));
    return stdout.trim();
  }

  /** Writes a file into the folder, and gives its path. */
  write(file: string, text: string): string {
    const path = join(this.folder, file);
    writeFileSync(path, text);
    return path;
  }

  /** Puts a text where Ctrl + V finds it. */
  async copy(text: string): Promise<void> {
    const child = spawn('xclip', ['-selection', 'clipboard'], { env: this.#env, stdio: ['pipe', 'ignore', 'ignore'] });
    child.stdin.end(text);
    await once(child, 'exit'); // a process of its own keeps the text
  }

  /** Ends everything that was started here, also by others: only these name the folder. */
  async close(): Promise<void> {
    for (const child of this.#children.toReversed()) child.kill();
    for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
      for (let tries = 0; tries < 20 && this.#processes().length > 0; tries++) {
        for (const pid of tries === 0 ? this.#processes() : []) tryKill(pid, signal);
        await pause(100);
      }
    }
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
    process.off('exit', this.#abandon);
  }

  /** Whoever breaks off a run leaves nothing behind. */
  readonly #abandon = (): void => {
    for (const pid of this.#processes()) tryKill(pid, 'SIGKILL');
    rmSync(this.folder, { recursive: true, force: true });
  };

  /** Chromium overwrites its environment, and names the folder in its command. */
  #processes(): number[] {
    const all = readdirSync('/proc').map(Number).filter(Number.isInteger);
    return all.filter((pid) => ['environ', 'cmdline'].some((file) => readOf(pid, file).includes(this.folder)));
  }

  async #startAll(): Promise<void> {
    await this.run('localedef', '-i', locales[this.language], '-f', 'UTF-8', join(this.folder, `${locales[this.language]}.UTF-8`));
    await this.#startDisplay();
    await this.#startBus();
    // without key bindings: some of them are Orca's
    const settings = this.write('openbox.xml', '<openbox_config xmlns="http://openbox.org/3.4/rc"><keyboard></keyboard></openbox_config>');
    this.spawn('openbox', 'openbox', '--sm-disable', '--config-file', settings);
    await this.#startSpeech();
    await this.#startOrca();
  }

  async #startDisplay(): Promise<void> {
    const xvfb = this.spawn('xvfb', 'Xvfb', '-displayfd', '1', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp', '-noreset');
    this.#env.DISPLAY = `:${await firstLine(xvfb)}`;
    await this.run('setxkbmap', 'se'); // whose keys have å, ä and ö
  }

  async #startBus(): Promise<void> {
    const bus = this.spawn('bus', 'dbus-daemon', '--session', '--nofork', '--print-address');
    this.#env.DBUS_SESSION_BUS_ADDRESS = await firstLine(bus);
    this.spawn('at-spi', '/usr/libexec/at-spi-bus-launcher', '--launch-immediately');
    const call = (method: string, ...words: string[]) => this.run('dbus-send', '--session', '--print-reply', '--dest=org.a11y.Bus', '/org/a11y/bus', method, ...words);
    await this.#until('AT-SPI', async () => (await call('org.a11y.Bus.GetAddress')) !== '');
    for (const property of ['IsEnabled', 'ScreenReaderEnabled']) {
      await call('org.freedesktop.DBus.Properties.Set', 'string:org.a11y.Status', `string:${property}`, 'variant:boolean:true');
    }
  }

  async #startSpeech(): Promise<void> {
    const socket = join(this.folder, 'run/speechd.sock');
    for (const path of ['speech/modules', 'speech/clients']) mkdirSync(join(this.folder, path), { recursive: true });
    this.write('speech/modules/written.conf', '');
    this.write('speech/speechd.conf', `
      LogDir "${this.folder}"
      DefaultLanguage "${this.language}"
      SymbolsPreproc "no"
      AddModule "written" "${here('speech-module.mjs')}" "written.conf"
      DefaultModule written
    `);
    this.spawn('speech-dispatcher', 'speech-dispatcher', '--run-single', '--config-dir', join(this.folder, 'speech'), '--communication-method', 'unix_socket',
      '--socket-path', socket, '--pid-file', join(this.folder, 'run/speechd.pid'), '--timeout', '0');
    await this.#until('Speech Dispatcher', () => existsSync(socket));
  }

  async #startOrca(): Promise<void> {
    const folder = join(this.folder, 'home/.local/share/orca');
    mkdirSync(folder, { recursive: true });
    const profile = ['Default', 'default'];
    const general = {
      profile, startingProfile: profile, enableKeyEcho: false, enableEchoByCharacter: false, enableEchoByWord: false, enableSound: false,
      enableBraille: false, enableBrailleMonitor: false, sayAllOnLoad: false, pageSummaryOnLoad: true, speechVerbosityLevel: 1,
      structNavTriggersFocusMode: true, // who goes to a field by its key types into it
    };
    const settings = { general, pronunciations: {}, keybindings: {}, profiles: { default: { ...general, pronunciations: {}, keybindings: {} } } };
    writeFileSync(join(folder, 'user-settings.conf'), JSON.stringify(settings));
    copyFileSync(here('orca-voices.py'), join(folder, 'orca-customizations.py'));
    this.spawn('orca', 'orca', '--user-prefs', folder);
    await this.#until('Orca', () => this.speech.length > 0);
  }

  async #until(name: string, holds: () => boolean | Promise<boolean>): Promise<void> {
    for (const end = Date.now() + START; !(await holds()); await pause(100)) {
      if (Date.now() > end) throw new Error(`${name} does not start`);
    }
  }
}

/** @throws if there is none */
async function firstLine(child: ChildProcess): Promise<string> {
  const lines = createInterface({ input: child.stdout as Readable });
  const [line] = await Promise.race([once(lines, 'line'), once(child, 'exit').then(() => ['']), pause(START, [''], { ref: false })]);
  if (!line) throw new Error(`${child.spawnfile} does not start`);
  return line;
}

/** What ended amid this has nothing to read, and that of others can't be. */
function readOf(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

function tryKill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // it has ended meanwhile
  }
}
