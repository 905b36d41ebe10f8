import { describe, expect, it } from 'vitest';
import { type ChangedRow, compareList, type ComparedCounts, type CompareListOptions } from '../../src/lists.js';
import { registries } from '../../src/registries/bundled.js';
import { registriesToCompare, tablesNamed } from '../../src/registry/named-tables.js';

const [older, newer] = registriesToCompare(tablesNamed('se@2003-10', registries)!, tablesNamed('se', registries)!, registries);

async function compare(list: string, sides = [older, newer] as const, options: CompareListOptions = {}) {
  let counts: ComparedCounts | undefined;
  const rows: ChangedRow[] = [];
  for await (const row of compareList(list, ...sides, { lang: 'sv', ...options, tellCounts: (found) => void (counts = found) })) rows.push(row);
  return { rows, counts };
}

const list = 'köp.se\nskoŋ.se\nxn--kp-fka.se\na b.se\nŧest.se\nhabo.com\n\nþing.se\nж.se\n';

it('tells which names become permitted, with their lines and what was against them', async () => {
  const { rows, counts } = await compare(list);
  expect(rows).toEqual([
    { line: 2, input: 'skoŋ.se', unicode: 'skoŋ.se', ascii: 'xn--sko-kxa.se', becomes: 'permitted', fault: expect.stringMatching(/^Tecken 4, ”ŋ”.* får inte användas under \.se/), code: 'not-in-table', suggestion: '' },
    expect.objectContaining({ line: 5, unicode: 'ŧest.se', becomes: 'permitted' }),
    expect.objectContaining({ line: 8, unicode: 'þing.se', becomes: 'permitted' }),
  ]);
  expect(counts).toEqual({ rows: 9, names: 8, permitted: 3, refused: 0, unjudged: 0 });
});

it('and which no longer are, with what is against them and what to take instead', async () => {
  const { rows, counts } = await compare(list, [newer, older]);
  expect(rows.map(({ line, becomes }) => [line, becomes])).toEqual([[2, 'refused'], [5, 'refused'], [8, 'refused']]);
  expect(rows[1]).toMatchObject({ fault: expect.stringContaining('”ŧ”'), suggestion: 'test.se' });
  expect(counts).toEqual({ rows: 9, names: 8, permitted: 0, refused: 3, unjudged: 0 });
});

it('nothing changes between equals, and what is no name changes nowhere', async () => {
  expect(await compare(list, [newer, newer])).toEqual({ rows: [], counts: { rows: 9, names: 8, permitted: 0, refused: 0, unjudged: 0 } });
});

it('rows without a name are no names that were tried', async () => {
  const { counts } = await compare('Kund;Namn;Kod\n1;köp.se;\n2;;\n;;\n\n3; ;xn--sko-kxa.se\n');
  expect(counts?.names).toBe(2);
});

it('a column of codes and other columns change nothing of it', async () => {
  const { rows } = await compare('Kund;Namn;Kod\n1;skoŋ.se;xn--kp-fka.se\n2;köp.se;xn--kp-fka.se\n3;;xn--sko-kxa.se\n');
  expect(rows.map(({ line, unicode }) => [line, unicode])).toEqual([[2, 'skoŋ.se'], [4, 'skoŋ.se']]);
});

it('what nobody can judge any more is told as such', async () => {
  const { rows, counts } = await compare('köp.se\n', [newer, { ...newer, tld: 'nu' }]);
  expect([rows.map(({ becomes }) => becomes), counts?.unjudged]).toEqual([['unjudged'], 1]);
});

describe('options', () => {
  it('column, and the language of the sentences', async () => {
    const { rows } = await compare('a,b\nköp.se,skoŋ.se\n', [older, newer], { column: 'b', lang: 'en' });
    expect(rows.map(({ unicode, fault }) => [unicode, fault])).toEqual([['skoŋ.se', expect.stringContaining('is not allowed under .se')]]);
  });

  it('rest is waited for, so that a page can go on', async () => {
    let rests = 0;
    await compare(list, [older, newer], { rest: async () => void rests++ });
    expect(rests).toBeGreaterThan(3);
  });
});
