import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/core.js';
import { namesOfKinds } from './kinds.js';

const kinds = namesOfKinds();
const typedOf = (kind: string): string[] => kinds[kind]!.map(({ typed }) => typed);

describe('the kinds of names of the bench', () => {
  it('are as many of each, the same ones every time', () => {
    expect(Object.keys(kinds)).toEqual(['ASCII', 'å ä ö', 'codes', 'Yiddish', 'refused', 'mixed scripts', 'long', 'mixed']);
    for (const names of Object.values(kinds)) expect(names).toHaveLength(400);
    expect(namesOfKinds()).toEqual(kinds);
  });

  it.each(['ASCII', 'å ä ö', 'codes', 'Yiddish', 'long'])('%s: permitted, in both forms', (kind) => {
    for (const { typed, unicode, ascii } of kinds[kind]!) expect(diagnose(typed)).toMatchObject({ registrable: true, unicode, ascii });
  });

  it('refused: what was meant is suggested for nearly all', () => {
    const suggested = typedOf('refused').filter((name) => diagnose(name).findings.some(({ suggestions = [] }) => suggestions.length > 0));
    expect(suggested.length).toBeGreaterThan(390);
    for (const { typed, ascii } of kinds['refused']!) expect(diagnose(typed)).toMatchObject({ registrable: false, ascii });
  });

  it('mixed scripts: a Cyrillic letter among Latin ones', () => {
    const codes = typedOf('mixed scripts').map((name) => diagnose(name).findings.map(({ code }) => code));
    expect(codes.filter((each) => each.includes('mixed-scripts')).length).toBeGreaterThan(390);
  });

  it('long: labels of nearly fifty letters; mixed: of all that a table or the protocol takes apart', () => {
    for (const name of typedOf('long')) expect(name.length).toBeGreaterThan(40);
    const mixed = new Set(typedOf('mixed'));
    for (const kind of ['å ä ö', 'codes', 'Yiddish', 'refused', 'mixed scripts']) expect(typedOf(kind).filter((name) => mixed.has(name)).length).toBeGreaterThanOrEqual(80);
  });
});
