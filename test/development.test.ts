/** The warning of another version, which only who develops a page sees. */
import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { warnOfOtherVersion } from '../src/development/warn-of-other-version.js';
import { version } from '../src/version.js';

const ours = { version } as unknown as CustomElementConstructor;

describe('on a page where the tag is that of', () => {
  const warned: string[] = [];
  beforeEach(() => {
    warned.length = 0;
    vi.spyOn(console, 'warn').mockImplementation((line: string) => void warned.push(line));
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  it.each([
    ['our own class', ours, []],
    ['another copy of the same version', { version }, []],
    ['another version', { version: '0.0.9' }, [`klartext ${version}: <idn-converter> is not registered, version 0.0.9 of it was first`]],
    ['something else', {}, [`klartext ${version}: <idn-converter> is not registered, another element was first`]],
    ['nobody', undefined, []],
  ])('%s', (_, registered, lines) => {
    vi.stubGlobal('customElements', { get: (tag: string) => (tag === 'idn-converter' ? registered : undefined) });
    warnOfOtherVersion('idn-converter', ours);
    expect(warned).toEqual(lines);
  });

  it('nobody, as there is no screen', () => {
    warnOfOtherVersion('idn-converter', ours);
    expect(warned).toEqual([]);
  });
});

describe('of what was built', () => {
  const others = "globalThis.customElements = { get: () => ({ version: '0.0.9' }), define() {} };";
  const saidBy = (path: string): string[] => {
    const script = `${others} await import(${JSON.stringify(new URL(path, import.meta.url).href)});`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
    return [...`${stdout}${stderr}`.matchAll(/<[\w-]+>|.*Error.*/g)].map(String);
  };

  it.each([
    ['define', ['<idn-converter>']],
    ['define-table', ['<idn-converter>', '<idn-table>']],
    ['define-check', ['<idn-check>']],
    ['define-name', ['<idn-name>']],
    ['define-pair', ['<idn-pair>']],
    ['define-batch', ['<idn-batch>']],
  ])('%s warns for development alone', { timeout: 60_000 }, (name, tags) => {
    expect(saidBy(`../dist/development/${name}.js`)).toEqual(tags);
    expect(saidBy(`../dist/${name}.js`)).toEqual([]);
  });
});
