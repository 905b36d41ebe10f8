import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/core.js';
import { benchNames } from './names.js';

describe('the names of the bench', () => {
  const names = benchNames();

  it('are the same ones every time, and others from another seed', () => {
    expect(benchNames()).toEqual(names);
    expect(benchNames(20, 2)).not.toEqual(names.slice(0, 20));
  });

  it('are 2,000 different ones', () => {
    expect(names).toHaveLength(2000);
    expect(new Set(names.map(({ ascii }) => ascii)).size).toBe(2000);
    expect(new Set(names.map(({ typed }) => typed.toLowerCase())).size).toBe(2000);
  });

  it('have other letters than ASCII in two of five, and now and then é, ü, a hyphen, a digit and upper case', () => {
    const holding = (pattern: RegExp): number => names.filter(({ typed }) => pattern.test(typed)).length;
    expect(holding(/[^\0-\x7f]/)).toBe(800);
    for (const pattern of [/é/i, /ü/i, /-/, /\d/, /\p{Lu}/u]) expect(holding(pattern)).toBeGreaterThan(20);
  });

  it('are all permitted, in both forms', () => {
    const refused = names.filter(({ typed, unicode, ascii }) =>
      [typed, ascii].some((name) => {
        const diagnosis = diagnose(name);
        return diagnosis.registrable !== true || diagnosis.ascii !== ascii || diagnosis.unicode !== unicode;
      }),
    );
    expect(refused).toEqual([]);
  });
});
