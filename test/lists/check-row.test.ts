import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_CELL_CODE_UNITS } from '../../src/limits.js';
import { type CheckedRow, checkRow, type Terms } from '../../src/lists/check-row.js';
import { countRow, noCounts } from '../../src/lists/counts.js';
import { DuplicateIndex } from '../../src/lists/duplicate-index.js';
import * as english from '../../src/languages/en.js';
import * as swedish from '../../src/languages/sv.js';
import { nu } from '../../src/registries/nu/policy.js';
import { se } from '../../src/registries/se/policy.js';
import { generatedNames } from './generated-names.js';

function check(names: readonly (string | [name: string, code: string])[], tag = 'en', registries: Terms['registries'] = [se, nu]): CheckedRow[] {
  const terms = { registries, language: tag === 'sv' ? swedish : english, seen: new DuplicateIndex() };
  return names.map((each, index) => {
    const [name, code] = typeof each === 'string' ? [each] : each;
    return checkRow({ line: index + 1, name, ...(code !== undefined && { code }) }, terms);
  });
}

const verdicts = (rows: readonly CheckedRow[]): string => rows.map(({ verdict }) => verdict).join(' ');

describe('the verdict', () => {
  it('is that of the registry of the TLD; a single label is under the first', () => {
    expect(verdicts(check(['ă.se', 'ā.se', 'ā.nu', 'ā']))).toBe('refused refused permitted refused');
    expect(verdicts(check(['ā'], 'en', [nu, se]))).toBe('permitted');
  });

  it('is none under another TLD, and says what is no name at all', () => {
    expect(verdicts(check(['å.com', 'a b.com', '', ' \t', 'hem.nu', 'a..se']))).toBe('other invalid empty empty permitted refused');
    expect(verdicts(check(['hem.nu'], 'en', [se]))).toBe('other');
  });
});

it.each(['www.b?t.se', 'r?d.com', '10.0.0.1', 'http://[2001:db8::7]/', 'båt.ѕе', 'båt.nυ', 'b\uFFFDt.se'])('what can be no name under any TLD has a fault: %j', (name) => {
  const [row] = check([name]);
  expect(row?.verdict).toMatch(/^(refused|invalid)$/);
  expect(row?.fault).not.toBe('');
});

describe('a row', () => {
  it('tells the first fault, where it is, and how it is mended', () => {
    const [row] = check(['räk_smör-gås-.se'], 'sv');
    expect(row).toMatchObject({
      unicode: 'räk_smör-gås-.se', ascii: '', findings: ['disallowed-character', 'hyphen-end'], at: 4, suggestion: 'räk-smör-gås.se',
    });
    expect(row?.fault).toMatch(/^Tecken 4, ”_”/);
  });

  it('counts places in the name that a code stands for', () => {
    expect(check(['xn--rksmrgs-jxa4my75a.se'])[0]).toMatchObject({ at: 2, findings: ['mixed-scripts'] });
  });

  it('tells a warning, and no note', () => {
    expect(check(['850709-9805.se'])[0]).toMatchObject({ verdict: 'caution', findings: ['personal-number'] });
    expect(check(['HEM.se'])[0]).toMatchObject({ unicode: 'hem.se', findings: [], fault: '' });
  });

  it('has no place where the fault is that of the whole name', () => {
    expect(check(['a..se'])[0]).not.toHaveProperty('at');
  });

  it('has a text as it is up to a length, and cuts what is longer', () => {
    const [whole, cut] = check(['a'.repeat(MAX_CELL_CODE_UNITS), 'b'.repeat(MAX_CELL_CODE_UNITS + 1)]);
    expect(whole?.input).toBe('a'.repeat(MAX_CELL_CODE_UNITS));
    expect(cut?.input).toBe(`${'b'.repeat(MAX_CELL_CODE_UNITS)}…`);
  });

  it('is short, however long the cell', () => {
    const [row] = check(['😀'.repeat(30_000)]);
    expect(JSON.stringify(row).length).toBeLessThan(4000);
    expect(row?.input.isWellFormed()).toBe(true);
    expect(row).toMatchObject({ verdict: 'refused' });
  });

  it('throws nothing, whatever it is', () => {
    const text = fc.string({ unit: 'binary', maxLength: 80 });
    const name = fc.oneof(text, text.map((start) => `xn--${start}`), text.map((start) => `${start}.se`));
    fc.assert(fc.property(name, fc.option(name, { nil: undefined }), (one, code) => {
      const [row] = check([code === undefined ? one : [one, code]]);
      expect(row?.verdict).toMatch(/^(permitted|refused|mismatched|invalid|other|empty)$/);
    }));
  });
});

describe('the same name', () => {
  it('is told by the line where it was first, in whatever form', () => {
    const rows = check(['Å.se', 'b.se', 'xn--5ca.se', 'a\u030A', 'https://å.se/x', 'å.nu']);
    expect(rows.map(({ sameAs }) => sameAs)).toEqual([undefined, undefined, 1, 1, 1, undefined]);
  });

  it('is none of rows that have no name', () => {
    expect(check(['', '', 'a_.se', 'a_.se']).map(({ sameAs }) => sameAs)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('is found among very many, and each of them only with itself', () => {
    const seen = new DuplicateIndex();
    const count = 300_000;
    const lines = Array.from({ length: count }, (_, index) => index + 1);
    expect(lines.filter((line) => seen.lineOf(`name${line}.se`, line) !== undefined)).toEqual([]);
    expect(lines.filter((line) => seen.lineOf(`name${line}.se`, count + line) !== line)).toEqual([]);
  });
});

describe('a pair', () => {
  it.each([
    ['å.se', 'xn--5ca.se', true, 'å.se'],
    ['Å.se', 'xn--5ca', true, 'å.se'],
    ['ä.se', 'xn--5ca.se', false, 'å.se'],
    ['www.å.se', 'xn--5ca.se', true, 'å.se'],
    ['www.å.se', 'mail.xn--5ca.se', false, 'mail.å.se'],
    ['å.se', 'xn--5ca.nu', false, 'å.nu'],
    ['å.se', 'xn--9.se', false, ''],
    ['å_.se', 'å_.se', false, ''],
    ['å.se', ' ', undefined, ''],
  ])('%j with %j: %j, the code is of %j', (name, code, match, codeUnicode) => {
    const [row] = check([[name, code]]);
    expect([row?.match, row?.codeUnicode]).toEqual([match, codeUnicode]);
  });

  it.each([['ä.se', 'xn--5ca.se', 'mismatched'], ['a.com', 'b.com', 'mismatched'], ['þing.se', 'hem.se', 'mismatched'], ['þing.se', 'xn--ing-ooa.se', 'caution'], ['hem-.se', 'b.se', 'refused'], ['a b.com', 'b.se', 'invalid'], ['å.se', '', 'permitted']])(
    '%j with %j is %s', (name, code, verdict) => {
      expect(verdicts(check([[name, code]]))).toBe(verdict);
    },
  );

  it('without a name is judged by its code', () => {
    expect(check([['', 'xn--5ca.se']])[0]).toMatchObject({ input: 'xn--5ca.se', unicode: 'å.se', verdict: 'permitted', code: 'xn--5ca.se' });
    expect(check([['', 'xn--5ca.se']])[0]).not.toHaveProperty('match');
    expect(verdicts(check([['', '']]))).toBe('empty');
  });
});

it('counts each row once by its verdict, and once by each of its findings', () => {
  const counts = noCounts();
  for (const row of check(['å.se', 'Å.se', 'a__b_.se', 'a_b-.se', 'å.com', '', 'a b.com', ['å.nu', 'x.nu']])) countRow(counts, row);
  expect(counts).toEqual({
    rows: 8,
    verdicts: { permitted: 2, caution: 0, blocked: 0, refused: 2, mismatched: 1, other: 1, empty: 1, invalid: 1, malformed: 0 },
    findings: { 'disallowed-character': 2, 'hyphen-end': 1, space: 1 },
    causes: { 'character _': 2, space: 1, 'other-code': 1 },
    cautions: {},
    repeated: 1,
    related: 0,
  });
});

it.each([
  ['a b.se', 'space'],
  ['a_b-.se', 'character _'],
  ['straße.se', 'character ß'],
  ['it’s.se', 'character ’'],
  ['смо.se', 'script Cyrl'],
  ['smörgåsbоrd.se', 'mixed-scripts'],
  ['日本語ไทย.se', 'script Hani'],
  ['😀.se', 'disallowed-character'],
  ['hem-.se', 'hyphen-end'],
  ['hem.se', undefined],
  ['hem.com', undefined],
  ['köp.pp.se', undefined],
  ['880101-1234.se', 'personal-number'],
])('%s has one cause, %s', (name, cause) => {
  expect(check([name])[0]?.cause).toBe(cause);
});

it('a wrong code is a cause, of another name or of none', () => {
  expect(check([['å.se', 'xn--4ca.se'], ['å.se', 'xn--\u0000.se'], ['a_.se', 'xn--4ca.se'], ['å.se', '']]).map(({ cause }) => cause)).toEqual(['other-code', 'no-code', 'character _', undefined]);
});

/** Each is explained in its own way, and most have a suggestion. */
const odd = ['xn-kp-fka.se', 'xn--köp.se', 'köp.se.se', 'a b.se', 'köp mig.se', 'rÃ¤ka.se', 'rÃ¤_ka.se', 'www.köp', '10.0.0.1', 'köp,se', 'a.se b.se', 'Vi säljer på köp.se nu', 'wwwköp.se', 'xnkpfka.se', 'smörgåsbоrd.se', 'b?t.se', 'köp™.se', 'b´at.se', 'œuf.se', 'k@p.se', 'pp.se', 'köp.pp.se', 'www.köp.se', 'köp_.com', `${'å'.repeat(64)}.se`, `${'a '.repeat(2000)}.se`, 'https://www.'];

it('a row that nobody looks at is the same without its words', () => {
  for (const name of [...odd, ...generatedNames(3, 400)]) {
    const [row] = check([name]);
    expect(checkRow({ line: 1, name }, { registries: [se, nu], seen: new DuplicateIndex() })).toEqual({ ...row, fault: '', suggestion: '' });
  }
  expect(check(odd).filter(({ suggestion }) => suggestion !== '').length).toBeGreaterThan(odd.length / 2);
});
