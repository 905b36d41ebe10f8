import { Readable } from 'node:stream';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { type CheckedRow } from '../../src/lists/check-row.js';
import { addCounts, type Counts, countRow, noCounts } from '../../src/lists/counts.js';
import { EarlierLines } from '../../src/lists/earlier-lines.js';
import { RowJudge } from '../../src/lists/judge-rows.js';
import type { Reading } from '../../src/lists/file-reading.js';
import { BlockJudge } from '../../src/lists/judge-blocks.js';
import type { TextBlock } from '../../src/lists/records.js';
import { readFile, type RowReader } from '../../src/lists/rows.js';
import { type ResultFormat, writeHead, writeRow } from '../../src/lists/write-rows.js';
import { fillLines, WrittenRows } from '../../src/lists/written-rows.js';
import * as english from '../../src/languages/en.js';
import { nu } from '../../src/registries/nu/policy.js';
import { se } from '../../src/registries/se/policy.js';
import type { RegistryList } from '../../src/registry/choose.js';
import { registryOf } from '../../src/registry/registry-of-table.js';
import { readSections } from '../lgr/lgr-xml.js';
import { generatedNames, isWrong } from './generated-names.js';
import { checkedRowsOf, pieces, utf8 } from './reading.js';

const options = { registries: [se, nu] as const, language: english };

const check = (bytes: AsyncIterable<Uint8Array>): Promise<CheckedRow[]> => checkedRowsOf(bytes, options);

/** The file that comes of another one, a piece for each time that rows are judged. */
async function* rewritten(bytes: AsyncIterable<Uint8Array>, format: ResultFormat, counts: Counts = noCounts(), limit = 1000, registries: RegistryList = options.registries, tellsEach = false): AsyncGenerator<string> {
  const output = new WrittenRows(format, ';', tellsEach ? registries : []);
  const judge = new RowJudge(registries, output, english, tellsEach);
  const earlier = new EarlierLines();
  for await (const reader of readFile(bytes, {})) {
    for (let rows = judge.judge(reader, limit); rows.counts.rows > 0; rows = judge.judge(reader, limit)) {
      addCounts(counts, rows.counts);
      yield fillLines(output.take(), rows, earlier, counts, format);
    }
  }
}

/** The same from blocks that know nothing of each other, judged in the opposite order; and what is told of the file. */
async function fromBlocks(bytes: AsyncIterable<Uint8Array>, format: ResultFormat, registries: RegistryList, tellsEach: boolean): Promise<{ text: string; reading: Reading }> {
  let reading: Reading = {};
  const blocks: TextBlock[] = [];
  let reader: RowReader | undefined;
  for await (reader of readFile(bytes, { tellReading: (told) => (reading = told) })) blocks.push(reader.takeBlock());
  const judge = new BlockJudge({ layout: reader!.layout, asked: undefined, registries, language: english, tellsEach }, new WrittenRows(format, ';', tellsEach ? registries : []));
  const judged = blocks.toReversed().map((block) => judge.judge(structuredClone(block))).toReversed();
  const earlier = new EarlierLines();
  for (const { reading: found } of judged) reader!.hear(found);
  return { text: judged.map((rows) => fillLines(rows.written, rows, earlier, noCounts(), format)).join(''), reading };
}

async function joined(texts: AsyncIterable<string>): Promise<string> {
  let all = '';
  for await (const text of texts) all += text;
  return all;
}

/** What the cells of a file in CSV are. */
const cellsOf = (csv: string, delimiter: string): string[][] =>
  Papa.parse(csv.replace('\uFEFF', '').replaceAll('\r\n', '\n'), { delimiter, newline: '\n' }).data.slice(0, -1);

describe('a short list', () => {
  const file = 'RÄKSMÖRGÅS.se\nxn--rksmrgs-5wao1o.se\nhem-.se\n=1+1.se\n';

  it('is told row by row', async () => {
    const rows = await check(pieces(utf8(file)));
    expect(rows.map(({ line, verdict, sameAs }) => [line, verdict, sameAs])).toEqual([
      [1, 'permitted', undefined], [2, 'permitted', 1], [3, 'refused', undefined], [4, 'refused', undefined],
    ]);
  });

  it.each([',', ';'] as const)('is written with %j so that no cell is a formula, and read again', async (separator) => {
    const rows = await check(pieces(utf8(`${file}+1.se\n-1.se\n@a.se\n"\ta.se"\n`)));
    const csv = writeHead('csv', separator) + rows.map((row) => writeRow(row, 'csv', separator)).join('');
    const cells = cellsOf(csv, separator);
    expect(cells.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(cells[2]?.slice(0, 5)).toEqual(['2', 'xn--rksmrgs-5wao1o.se', 'räksmörgås.se', 'xn--rksmrgs-5wao1o.se', 'permitted']);
    const again = await check(pieces(utf8(csv)));
    expect(again.slice(0, 3).map(({ verdict, match }) => [verdict, match])).toEqual([
      ['permitted', true], ['permitted', true], ['refused', undefined],
    ]);
  });

  it('shows in a spreadsheet what can’t be seen, and hides nothing in JSON', async () => {
    const [row] = await check(pieces(utf8('a\u202Eb\u001B[31m\u{E0041}c.se\n')));
    const written = [writeRow(row as CheckedRow, 'csv', ','), writeRow(row as CheckedRow, 'jsonl', ',')];
    for (const text of written) expect(text.trimEnd()).not.toMatch(/[\p{C}\p{DI}]/u);
    expect(written[0]).toContain('"aU+202EbU+001B[31mU+E0041c.se"');
    const { cause: _, ...told } = row as CheckedRow; // of the screen's list alone
    expect(JSON.parse(written[1] as string)).toEqual(told);
  });

  it('has a row for a row that is broken, and for all after it', async () => {
    const broken = [utf8('å.se\n'), Uint8Array.of(0xff, 0xfe, 0x00, 0x0a), utf8(`xn--\u0000.se\n${'å'.repeat(90_000)}\n"\n,,,\nö.se\n`)];
    const rows = await check(Readable.from(broken));
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect([rows[0]?.verdict, rows[6]?.verdict]).toEqual(['permitted', 'permitted']);
  });
});

describe('20,000 generated names', () => {
  const names = [...generatedNames(7, 20_000)];

  it('are the same for the same seed, and of the kinds that they should be', () => {
    expect([...generatedNames(7, 300)]).toEqual(names.slice(0, 300));
    expect([...generatedNames(8, 300)]).not.toEqual(names.slice(0, 300));
    expect(names.filter((_, index) => isWrong(index))).toHaveLength(2000);
    expect(names.filter((name, index) => index % 5 < 2 === /[^\0-\x7F]|^xn--/.test(name)).length).toBeGreaterThan(18_000);
  });

  it('are all counted: every wrong one is refused, every other one permitted, whatever the pieces', { timeout: 120_000 }, async () => {
    const counts = noCounts();
    const text = await joined(rewritten(pieces(utf8(names.join('\r\n')), 10_007), 'jsonl', counts));
    for (const [index, line] of text.trimEnd().split('\n').entries()) {
      expect(JSON.parse(line)).toMatchObject({ line: index + 1, input: names[index], verdict: isWrong(index) ? 'refused' : 'permitted' });
    }
    expect(counts).toMatchObject({ rows: 20_000, verdicts: { permitted: 18_000, refused: 2000, invalid: 0, other: 0, empty: 0 } });
    expect(counts.repeated).toBeGreaterThan(0);
  });
});

describe('what is written is what the slow way says of each row', () => {
  const table = readSections({ data: `<char cp="0061"><var cp="00E5" type="allocatable"/></char><char cp="00E5"><var cp="0061" type="allocatable"/></char><char cp="0062"/>` });
  const related = [registryOf({ ...table, scope: 'zz' }), se] as const;
  const parts = fc.constantFrom('å', 'a', 'KÖP', 'xn--kp-fka', '-', '.se', '.se', '.zz', '.nu', ';', ';', '"', '\n', '\n', '\n', ' ', '# ', '["a.se","ö.se"]', ',', '=', '\u202E', '365', 'namn');

  /** As long as what tells the layout, so that there are blocks behind it. */
  const beginning = `${'b'.repeat(400)}.se;x\n`.repeat(42);

  it('where names that belong together stand among others', async () => {
    const bytes = utf8('kaffe.se\na.zz\nhem.se\n-.se\nå.zz\nå.zz\na.zz\nbok.se\n');
    const rows = await checkedRowsOf(pieces(bytes), { registries: related, language: english });
    expect(rows.map(({ sameAs, variantOf }) => variantOf ?? sameAs)).toEqual([undefined, undefined, undefined, undefined, 2, 2, 2, undefined]);
    const text = rows.map((row) => writeRow(row, 'jsonl', ';')).join('');
    expect(await joined(rewritten(pieces(bytes), 'jsonl', noCounts(), 1000, related))).toBe(text);
    expect((await fromBlocks(pieces(bytes, 20), 'jsonl', related, false)).text).toBe(text);
  });

  it.each([['csv', false], ['jsonl', false], ['csv', true], ['jsonl', true]] as const)('in %s; of words for each registry: %s', { timeout: 60_000 }, async (format, tellsEach) => {
    await fc.assert(fc.asyncProperty(fc.array(parts, { maxLength: 60, size: 'max' }), fc.constantFrom('', beginning), fc.constantFrom(37, 1e9), fc.constantFrom(1, 1000), async (texts, before, size, limit) => {
      const bytes = utf8(before + texts.join(''));
      let told: Reading = {};
      const rows = await checkedRowsOf(pieces(bytes, size), { registries: related, language: english, tellsEach, tellReading: (reading) => (told = reading) });
      const counts = noCounts();
      const text = await joined(rewritten(pieces(bytes, size), format, counts, limit, related, tellsEach));
      expect(text).toBe(rows.map((row) => writeRow(row, format, ';', tellsEach ? ['zz', 'se'] : [])).join(''));
      expect(await fromBlocks(pieces(bytes, size), format, related, tellsEach)).toEqual({ text, reading: told });
      const expected = noCounts();
      for (const row of rows) countRow(expected, row);
      expect(counts).toEqual(expected);
    }), { numRuns: 60 });
  });
});

it('no more of a file is read than is needed for the rows that are asked for', async () => {
  let read = 0;
  let isClosed = false;
  async function* endless(): AsyncGenerator<Uint8Array> {
    try {
      for (;;) {
        read += 1000;
        yield utf8('hem.se\n'.repeat(1000));
      }
    } finally {
      isClosed = true;
    }
  }
  let asked = 0;
  for await (const text of rewritten(endless(), 'csv')) {
    const rows = text.split('\n').length - 1;
    expect(rows).toBeLessThanOrEqual(1000);
    asked += rows;
    // what is looked at to find the columns, and no more
    expect(read - asked).toBeLessThanOrEqual(65_536 / 7 + 2000);
    if (asked >= 100_000) break;
  }
  expect([asked, isClosed]).toEqual([100_000, true]);
});
