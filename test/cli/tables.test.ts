/** What the command does with tables in files. Reads `dist`. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readLgrData } from '../conformance/lgr-data.js';
import { lgrXml } from '../lgr/lgr-xml.js';
import { klartext } from './command.js';

const folder = mkdtempSync(join(tmpdir(), 'klartext-tables-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const meta = (scope: string): string => `<version>3</version><date>2026-01-31</date><language>und-Latn</language>${scope}`;

/** a and á can't be two names; a and ā can, of one holder. */
const data = `<char cp="0061"><var cp="00E1" type="blocked"/><var cp="0101" type="allocatable"/></char><char cp="0062"/>
<char cp="00E1"><var cp="0061" type="blocked"/><var cp="0101" type="blocked"/></char>
<char cp="0101"><var cp="0061" type="allocatable"/><var cp="00E1" type="blocked"/></char>`;

const table = file('zz.xml', lgrXml({ meta: meta('<scope type="domain">zz</scope>'), data }));
const ofNobody = file('nobody.xml', lgrXml({ meta: meta(''), data }));
const faulty = file('faulty.xml', lgrXml({ meta: meta(''), data: '<char cp="0061"><var cp="0062"/></char>\n<char cp="0062"/>', rules: '<rule name="r"><char cp="0061"/></rule>' }));
const broken = file('broken.xml', lgrXml({ meta: meta(''), data: '<char cp="0061"/>\n<char cp="0061"/>' }));

describe('klartext lgr check', () => {
  it('says that nothing is wrong with a table', async () => {
    expect(await klartext(['lgr', 'check', table])).toEqual({
      status: 0, stdout: `${table}: zz-latn, 3, 2026-01-31\n${table}: Nothing is wrong with the table.\n`, stderr: '',
    });
  });

  it('says each fault of each table', async () => {
    const { status, stdout } = await klartext(['lgr', 'check', '--lang', 'sv', table, faulty]);
    expect(stdout.split('\n').slice(2).map((line) => line.replace(`${faulty}: `, ''))).toEqual([
      expect.stringContaining('2026-01-31'), 'a (U+0061) har varianten b (U+0062), men b har inte varianten a.',
      'Ingenting hänvisar till regeln r, så den avgör ingenting.', '2 fel.', '',
    ]);
    expect(status).toBe(1);
  });

  it('says the line and the element at which a file stops being a table, and why', async () => {
    const { status, stdout } = await klartext(['lgr', 'check', broken]);
    expect(stdout).toBe(`${broken}:2: The table has a fault: char cp="0061" repeats what is there already.\n`);
    expect(status).toBe(1);
  });

  it('says it once, and adds what the parser says where that is more', async () => {
    const files = [file('text.csv', 'namn;kod\n'), file('open.xml', '<lgr>'), file('rule.xml', lgrXml({ meta: meta(''), data: '<char cp="0061" when="none"/>' }))];
    const { stdout } = await klartext(['lgr', 'check', ...files]);
    expect(stdout.split('\n').map((line) => line.slice(folder.length))).toEqual([
      '/text.csv:1: The file is neither an LGR file (RFC 7940) nor a list of code points.',
      expect.stringMatching(/^\/open\.xml:1: The file is not well-formed XML\. The fault is in line 1, character \d+\. \((?!line)[^()]+\)$/),
      expect.stringMatching(/^\/rule\.xml:\d+: The table has a fault: .*\(names no such rule[^)]*\)$/),
      '',
    ]);
  });

  it('shows nothing of a file as it is that a terminal obeys', async () => {
    const hostile = '\u202E\u009B31m';
    const files = [
      file('entries.xml', lgrXml({ meta: meta(''), data: '<char cp="001B"><var cp="202E" type="x"/></char><char cp="009B"/>' })),
      file('attribute.xml', lgrXml({ meta: meta(''), data: `<char cp="0061" when="${hostile}"/>` })),
      file('list.txt', `U+0061\nU+0062\n\u001B[31m${hostile},U+0061\n`),
    ];
    const { stdout } = await klartext(['lgr', 'check', ...files]);
    expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202A-\u202E]/u);
    expect(stdout).toContain('U+001B has the variant U+202E');
    expect(stdout).toContain('when="U+202EU+009B31m"');
    expect(stdout).toContain('U+001B[31mU+202EU+009B31m,U+0061');
  });

  it('gives the same as JSON, a line for each file', async () => {
    const text = file('list.txt', 'U+0061\nU+0062\nwhat?\n');
    const { status, stdout } = await klartext(['lgr', 'check', '--json', table, faulty, broken, text]);
    expect(stdout.trimEnd().split('\n').map((line) => JSON.parse(line) as object)).toMatchObject([
      { file: table, isTable: true, id: 'zz-latn', version: '3', date: '2026-01-31', faults: [] },
      { isTable: true, faults: [{ code: 'variant-asymmetric', entry: 'a' }, { code: 'rule-unused', rule: 'r' }] },
      { isTable: false, element: 'char cp="0061"', reason: 'listed twice', line: 2 },
      { isTable: false, line: 3 },
    ]);
    expect(status).toBe(1);
  });

  it.each([
    ['an empty file', ''], ['no text', Uint8Array.of(0, 255, 254, 0x1b)], ['XML that is not closed', '<lgr>'],
    ['a document type', '<!DOCTYPE lgr [<!ENTITY a "b">]><lgr/>'], ['what is too large', 'a'.repeat(19_000_000)],
  ])('says in a line why %s is no table', async (_, content) => {
    const { status, stdout, stderr } = await klartext(['lgr', 'check', file('no-table', content)]);
    expect(stdout).toMatch(/^[^\n]*no-table(:\d+)?: The file [^\n]+\n$/);
    expect(stdout.trimEnd()).not.toMatch(/\p{Cc}/u);
    expect([status, stderr]).toEqual([1, '']);
  });

  it('reads the standard input', async () => {
    const { status, stdout } = await klartext(['lgr', 'check', '-'], { input: 'U+0061 # a\n' });
    expect([status, stdout]).toEqual([0, expect.stringContaining('-: Nothing is wrong')]);
  });
});

describe('klartext lgr variants', () => {
  it('lists what a name belongs together with, in lines that programs can read', async () => {
    const { status, stdout } = await klartext(['lgr', 'variants', 'ba.zz', '--table', table]);
    expect(stdout.split('\n').slice(3)).toEqual([
      'Disposition: valid', 'Index label: ba', 'Variants: 2', '  bá\txn--b-ufa\tblocked', '  bā\txn--b-oha\tallocatable', '',
    ]);
    expect(status).toBe(0);
  });

  it('stops at the limit, and says so', async () => {
    const { stdout } = await klartext(['lgr', 'variants', 'aaa', '--limit', '3', '--lang', 'sv', '--table', table]);
    expect(stdout).toMatch(/Varianter: 3\n( {2}.+\n){3}Det finns fler\.\n$/);
    const most = await klartext(['lgr', 'variants', 'a'.repeat(30), '--table', table]);
    expect(most.stdout).toMatch(/Variants: 100\n( {2}.+\n){100}There are more\.\n$/);
  });

  it('says what is wrong with a name that is not in the table', async () => {
    const { status, stdout } = await klartext(['lgr', 'variants', 'bx', 'ab', '--table', table]);
    expect(stdout).toContain('Character 2, “x”');
    expect(stdout).toMatch(/Disposition: invalid\nVariants: 0\n\nab\.zz\n/);
    expect(status).toBe(1);
  });

  it('gives the same as JSON', async () => {
    const { status, stdout } = await klartext(['lgr', 'variants', 'bā', 'x', 'a.com', '--json', '--limit', '1', '--table', table]);
    expect(stdout.trimEnd().split('\n').map((line) => JSON.parse(line) as object)).toEqual([
      { label: 'bā', ascii: 'xn--b-oha', eligible: true, disposition: 'valid', indexLabel: 'ba', variants: [{ label: 'ba', ascii: 'ba', disposition: 'allocatable' }], isComplete: false },
      { label: 'x', ascii: 'x', eligible: false, disposition: 'invalid', indexLabel: '', variants: [], isComplete: true },
      { label: 'a', ascii: '', eligible: false, disposition: 'invalid', indexLabel: '', variants: [], isComplete: true },
    ]);
    expect(status).toBe(1);
  });
});

describe('--table', () => {
  it('judges by that table alone, under its top-level domain', async () => {
    const { status, stdout } = await klartext(['--lang', 'sv', '--table', table, 'ba', 'b.zz', 'b.se']);
    const [first, second, third] = stdout.split('\n\n');
    expect(first?.split('\n').slice(1)).toEqual([
      'ba.zz är ett tillåtet .zz-namn.', 'Om det är ledigt ser du hos en registrar.',
      '  Namnet hör ihop med bā.zz och kan bara ha samma innehavare.', '  När namnet är registrerat är bá.zz spärrat.',
    ]);
    expect(second).not.toContain('hör ihop');
    expect(third).toContain('.se bedöms inte här.');
    expect(status).toBe(0);
  });

  it('says of names with many variants that there are more', async () => {
    const { stdout } = await klartext(['--table', table, 'aaa']);
    expect(stdout).toMatch(/\n {2}There are more\.\n$/);
    expect(stdout.match(/\.zz/g)?.length).toBeLessThan(20);
  });

  it('names those that a blocked name belongs to', async () => {
    const blocked = file('blocked.xml', lgrXml({
      meta: meta('<scope type="domain">zz</scope>'),
      data: '<char cp="0061"><var cp="00E1" type="blocked"/></char><char cp="00E1"><var cp="00E1" type="blocked"/><var cp="0061" type="allocatable"/></char>',
    }));
    const { status, stdout } = await klartext(['--lang', 'sv', '--table', blocked, 'á']);
    expect(stdout.split('\n').slice(2)).toEqual([
      'á.zz kan inte registreras.', '  Namnet hör ihop med ett annat namn och är därför spärrat under .zz.', '  Namnet hör ihop med a.zz och kan bara ha samma innehavare.', '',
    ]);
    expect(status).toBe(1);
  });

  it('takes the top-level domain of --tld instead', async () => {
    for (const each of [table, ofNobody]) expect((await klartext(['--table', each, '--tld', '.рф', 'b.рф'])).stdout).toContain('b.рф is a permitted .xn--p1ai name.');
    expect((await klartext(['--table', ofNobody, 'b'])).stdout).toContain('b.example is a permitted');
  });

  it('says which names of a list belong together', async () => {
    const { status, stdout, stderr } = await klartext(['check', '--lang', 'sv', '--table', table], { input: 'ba.zz\nb.zz\nbā.zz\n' });
    expect(stdout.split('\r\n').slice(0, 4).map((row) => row.split(';').at(-1))).toEqual(['"variantOf"', '""', '""', '"1"']);
    expect([status, stderr]).toEqual([0, '3 rader. Tillåtna: 3. Hör ihop med en tidigare rad: 1.\n']);
  });

  it('judges lists', async () => {
    const { status, stdout, stderr } = await klartext(['check', '--format', 'jsonl', '--table', table], { input: 'ba.zz\nbx.zz\nba.se\n' });
    expect(stdout.trimEnd().split('\n').map((line) => (JSON.parse(line) as { verdict: string }).verdict)).toEqual(['permitted', 'refused', 'other']);
    expect([status, stderr]).toEqual([1, '3 rows. Permitted: 1. Can’t be registered: 1. Not judged here: 1.\n']);
  });
});

it.each([
  [['lgr'], 'Name a table'],
  [['lgr', 'check'], 'Name a table'],
  [['lgr', 'check', table, '--table', table], 'Name a table'],
  [['lgr', 'variants', 'a'], 'Name a table'],
  [['lgr', 'variants', '--table', table], 'Type a name'],
  [['lgr', 'reckon'], 'lgr can’t be “reckon”. It can be: check, variants.'],
  [['lgr', 'variants', 'a', '--table', table, '--limit', '0'], '--limit can’t be “0”'],
  [['lgr', 'check', 'no-such-file'], 'There is no file no-such-file.'],
  [['a', '--table', 'no-such-file'], 'There is no file no-such-file.'],
  [['a', '--table', '.'], 'EISDIR'],
  [['a', '--table', broken], `${broken}:2: The table has a fault`],
  [['check', '--table', broken], `${broken}:2: The table has a fault`],
  [['a', '--table', table, '--tld', 'co.uk'], '--tld can’t be “co.uk”'],
  [['a', '--table', table, '--tld', ''], '--tld can’t be “”'],
])('a command that is wrong is told in a line, and ends with 2: %j', async (words, message) => {
  const { status, stdout, stderr } = await klartext(words);
  expect(stderr).toMatch(/^klartext: .+\n$/);
  expect(stderr).toContain(message);
  expect([status, stdout]).toEqual([2, '']);
});

it('says why a file is no table in the language that is asked for', async () => {
  expect((await klartext(['a', '--lang', 'nb', '--table', broken])).stderr).toMatch(/^klartext: .*broken\.xml:2: Tabellen har en feil/);
});

const published = readLgrData();
const wanted = ['sl-2024__ar', 'rz-5__und-Mymr', 'iis-ref__chinese-lang-ref-table'];

it.skipIf(typeof published === 'string')('reads published tables, and relates names by them', async () => {
  if (typeof published === 'string') return;
  for (const name of wanted) {
    const path = file(`${name}.xml`, published.tables.get(name)!);
    expect((await klartext(['lgr', 'check', path])).status, name).toBe(name.endsWith('Mymr') ? 1 : 0);
    const vector = published.vectors.get(name)?.find(({ eligible, variants = [] }) => eligible && variants.length > 0 && variants.length < 20);
    if (!vector) continue;
    const label = String.fromCodePoint(...vector.cp.map((notation) => parseInt(notation.slice(2), 16)));
    const { stdout } = await klartext(['lgr', 'variants', '--json', '--table', path, '--', label]);
    expect((JSON.parse(stdout) as { variants: object[] }).variants, name).toHaveLength(vector.variants?.length ?? 0);
  }
});
