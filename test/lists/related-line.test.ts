/** Names of one list that belong together by their table: collisions, which a registry wants to see. */
import { describe, expect, it, vi } from 'vitest';
import * as english from '../../src/languages/en.js';
import { indexLabel } from '../../src/lgr/index-label.js';
import type { CheckedRow } from '../../src/lists/check-row.js';
import { LocalListChecker } from '../../src/lists/list-checker.js';
import { writeHead, writeRow } from '../../src/lists/write-rows.js';
import { registries as bundled } from '../../src/registries/bundled.js';
import { no } from '../../src/registries/no/policy.js';
import { registryOf } from '../../src/registry/registry-of-table.js';
import { charXml, readSections } from '../lgr/lgr-xml.js';
import { checkedRowsOf, pieces, utf8 } from './reading.js';

vi.mock('../../src/lgr/index-label.js', { spy: true });

/** a and å are variants; b is none; é is a blocked form of e, and refused by itself. */
const table = readSections({
  data: `<char cp="0061"><var cp="00E5" type="allocatable"/></char><char cp="00E5"><var cp="0061" type="allocatable"/></char>${charXml('b')}
    <char cp="0065"><var cp="00E9" type="blocked"/></char><char cp="00E9"><var cp="00E9" type="blocked"/><var cp="0065" type="allocatable"/></char>`,
});
const zz = registryOf({ ...table, scope: 'zz' });
const yy = registryOf({ ...table, scope: 'yy' });

const rowsOf = (list: string): Promise<CheckedRow[]> => checkedRowsOf(pieces(utf8(list)), { registries: [zz, yy], language: english });

describe('the first row that a name belongs together with', () => {
  it.each<[string, (number | undefined)[]]>([
    ['ab.zz\nåb.zz\nb.zz\n', [undefined, 1, undefined]],
    // the same name once more is no other one
    ['ab.zz\nab.zz\nAB.zz\nåb.zz\nåb.zz\nab.zz\n', [undefined, undefined, undefined, 1, 1, undefined]],
    ['xn--b-1fa.zz\nab.zz\n', [undefined, 1]],
    ['aa.zz\nåå.zz\naå.zz\n', [undefined, 1, 1]],
    // under another top-level domain there is another holder
    ['a.zz\nå.yy\nå\n', [undefined, undefined, 1]],
    // a blocked name belongs to the one that blocks it
    ['é.zz\ne.zz\n', [undefined, 1]],
    ['a.zz\nåc.zz\nå.com\nå-.zz\n\nwww.å.zz\nå.zz\n', [undefined, undefined, undefined, undefined, undefined, undefined, 1]],
    ['b.zz, a.zz, å.zz\n', [undefined, undefined, 1]],
  ])('of %j', async (list, lines) => {
    expect((await rowsOf(list)).map(({ variantOf }) => variantOf)).toEqual(lines);
  });

  it('stands at the end of a row of a spreadsheet, and in JSON', async () => {
    const row = (await rowsOf('a.zz\nå.zz\n'))[1]!;
    expect(writeHead('csv', ',')).toMatch(/,"variantOf"\r\n$/);
    expect(writeRow(row, 'csv', ',')).toMatch(/,"1"\r\n$/);
    expect(JSON.parse(writeRow(row, 'jsonl', ','))).toMatchObject({ verdict: 'permitted', variantOf: 1 });
  });

  it('is counted, chosen and found again in a page', async () => {
    const desk = new LocalListChecker();
    const list = `${'b.zz\n'.repeat(3000)}a.zz\nå.zz\n${'b.zz\n'.repeat(10)}é.zz\ne.zz\n`;
    const { counts } = await desk.start(new Blob([list]), { registries: [zz] }, () => undefined);
    expect(counts.related).toBe(2);
    expect(await desk.choose({ kind: 'related' })).toBe(2);
    expect((await desk.rows(0, 2, english)).map(({ line, variantOf }) => [line, variantOf])).toEqual([[3002, 3001], [3014, 3013]]);
    await desk.choose({});
    expect((await desk.rows(0, 9999, english)).filter(({ variantOf }) => variantOf !== undefined)).toHaveLength(2);
  });

  it('is not looked for by tables without variants, as those of all registries here are', async () => {
    vi.mocked(indexLabel).mockClear();
    const desk = new LocalListChecker();
    await desk.start(new Blob(['å.se\nhåbo.nu\nøl.no\n']), { registries: [bundled.se!, bundled.nu!, no] }, () => undefined);
    expect(indexLabel).not.toHaveBeenCalled();
    await rowsOf('a.zz\n');
    expect(indexLabel).toHaveBeenCalledOnce();
  });
});
