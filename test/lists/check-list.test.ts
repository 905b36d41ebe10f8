/** The rows of a list as a program gets them. */
import { describe, expect, it } from 'vitest';
import { checkList, type ListOptions, type ListSource } from '../../src/lists/check-list.js';
import type { CheckedRow } from '../../src/lists/check-row.js';
import { ListError } from '../../src/lists/list-error.js';
import { findingLanguages } from '../../src/messages/finding-language.js';
import { registries } from '../../src/registries/bundled.js';
import { generatedNames } from './generated-names.js';
import { checkedRowsOf, pieces, utf8 } from './reading.js';

async function all(source: ListSource, options?: ListOptions): Promise<CheckedRow[]> {
  const rows: CheckedRow[] = [];
  for await (const row of checkList(source, options)) rows.push(row);
  return rows;
}

const text = 'kund;domän;ärende\nA;Håbo.se;1\nB;håb o.se;2\nA;håbo.se;3\n';

describe('a list for a program', () => {
  it('has a row for each name, with the cells of the columns that are kept', async () => {
    const rows = await all(text, { registries, keep: ['Ärende', 'kund'] });
    expect(rows.map(({ line, ascii, verdict, sameAs, kept }) => [line, ascii, verdict, sameAs, kept])).toEqual([
      [2, 'xn--hbo-ula.se', 'permitted', undefined, ['1', 'A']],
      [3, '', 'refused', undefined, ['2', 'B']],
      [4, 'xn--hbo-ula.se', 'permitted', 2, ['3', 'A']],
    ]);
    expect(rows[1]).toMatchObject({ suggestion: 'håbo.se', fault: 'A domain name can’t contain spaces (character 4).' });
  });

  it('keeps none where none are asked for', async () => {
    expect((await all(text)).every((row) => !('kept' in row))).toBe(true);
  });

  it('is the same from a file, from bytes as they come, and from text', async () => {
    const list = [...generatedNames(5, 400)].join('\n');
    const options = { registries, lang: 'sv' };
    const expected = await checkedRowsOf(pieces(utf8(list)), { registries: [registries.se, registries.nu], language: findingLanguages.sv });
    for (const source of [list, utf8(list), pieces(utf8(list), 100), new Blob([list])]) expect(await all(source, options)).toEqual(expected);
  });

  it('is judged by all registries that are known if none are named, and under each where that is asked for', async () => {
    expect((await all('ŧest.nu\nhåbo.se')).map(({ verdict }) => verdict)).toEqual(['refused', 'permitted']);
    expect((await all('ŧest', { tellsEach: true }))[0]?.under).toEqual({ se: 'permitted', nu: 'refused' });
  });

  it('speaks a language that has to be loaded', async () => {
    expect((await all('a b.no', { registries, lang: 'nb' }))[0]?.fault).toContain('mellomrom');
  });

  it('can’t be read without a column that is asked for', async () => {
    await expect(all(text, { keep: ['registrar'] })).rejects.toThrow(ListError);
    await expect(all(text, { keep: ['0'] })).rejects.toThrow(ListError);
  });

  it.each([['x\u0000\u0001\u0002', 'no-text'], [Uint8Array.of(0x9a, 0x61, 0x6b, 0x65, 0x2e, 0x73, 0x65), 'encoding']])('is refused where it is none', async (source, kind) => {
    await expect(all(source)).rejects.toMatchObject({ problem: { kind } });
  });
});
