import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { CheckedRow } from '../../src/lists/check-row.js';
import { lgrXml } from '../lgr/lgr-xml.js';
import { generatedNames } from '../lists/generated-names.js';
import { latin1 } from '../lists/reading.js';
import { klartext, start, type Told } from './command.js';

const folder = mkdtempSync(join(tmpdir(), 'klartext-lists-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(content: string | Uint8Array): string {
  const path = join(folder, 'names.txt');
  writeFileSync(path, content);
  return path;
}

const list = 'RÄKSMÖRGÅS.se\nxn--rksmrgs-5wao1o.se\nhem-.se\n=1+1.se\n';

const rowsOf = (stdout: string): CheckedRow[] => stdout.trimEnd().split('\n').map((line) => JSON.parse(line) as CheckedRow);

describe('klartext check', () => {
  it('writes a row for each row, and says at the end how many of which kind', async () => {
    const { status, stdout, stderr } = await klartext(['check', file(list)]);
    const rows = stdout.split('\r\n');
    expect(rows[0]).toMatch(/^\uFEFF"line","input","unicode","ascii","verdict"/);
    expect(rows.slice(1, 5).map((row) => row.split(',')[4])).toEqual(['"permitted"', '"permitted"', '"refused"', '"refused"']);
    expect(rows.slice(5)).toEqual(['']);
    expect(stderr).toBe('4 rows. Permitted: 2. Can’t be registered: 2. Same name as an earlier row: 1.\n');
    expect(status).toBe(1);
  });

  it.each([[['-']], [[]]])('reads the standard input: %j', async (words) => {
    const { stdout, stderr } = await klartext(['check', ...words, '--format', 'jsonl', '--quiet'], { input: list });
    expect(rowsOf(stdout).map(({ line, verdict, sameAs }) => [line, verdict, sameAs])).toEqual([
      [1, 'permitted', undefined], [2, 'permitted', 1], [3, 'refused', undefined], [4, 'refused', undefined],
    ]);
    expect(stderr).toBe('');
  });

  it('counts thousands as the language writes them', async () => {
    const input = Array.from({ length: 1001 }, (_, index) => `n${index}.se\n`).join('');
    const { stderr } = await klartext(['check', '-', '--lang', 'sv', '--tld', 'se'], { input });
    expect(stderr.replaceAll('\u00A0', ' ')).toContain('1 001 rader.');
  });

  it('tells a script to stop at names of which nobody knows whether they are permitted', async () => {
    const { status, stdout } = await klartext(['check', '-', '--format', 'jsonl'], { input: 'müller.ax\n' });
    expect([status, rowsOf(stdout).map(({ verdict }) => verdict)]).toEqual([3, ['caution']]);
  });

  it('has a column for each of several top-level domains, however many threads judge', async () => {
    const words = 'räksmörgås\nŧest\nköp.se\nhem-\nŧest.com\n';
    for (const jobs of ['1', '2']) {
      const { stdout } = await klartext(['check', '--tld', 'se nu com', '--jobs', jobs], { input: words });
      const rows = stdout.split('\r\n').map((row) => row.split(',').slice(-3).join(' ').replaceAll('"', ''));
      expect(rows).toEqual(['.se .nu .com', 'permitted permitted elsewhere', 'permitted refused elsewhere', '  ', 'refused refused invalid', '  ', '']);
    }
    const { stdout } = await klartext(['check', '--tld', 'se nu com', '--format', 'jsonl'], { input: words });
    expect(rowsOf(stdout).map(({ under }) => under && Object.values(under).join(' '))).toEqual(['permitted permitted elsewhere', 'permitted refused elsewhere', undefined, 'refused refused invalid', undefined]);
    expect((await klartext(['check', '--tld', 'se'], { input: words })).stdout).toMatch(/"variantOf"\r\n/);
    expect((await klartext(['check'], { input: words })).stdout).toMatch(/"variantOf"\r\n/);
  });

  it('writes for a Swedish spreadsheet in Swedish', async () => {
    const { stdout, stderr } = await klartext(['check', '--lang', 'sv'], { input: list });
    expect(stdout).toContain('"3";"hem-.se";"hem-.se";"";"refused";"hyphen-end";"4";"Namnet får inte sluta med bindestreck.";"hem.se"');
    expect(stderr).toMatch(/^4 rader\. Tillåtna: 2\./);
  });

  it('reads and writes a Norwegian list', async () => {
    const { stdout, stderr } = await klartext(['check', '--lang', 'nb'], { input: 'id;Domenenavn\n1;hem-.se\n2;hem.se\n' });
    expect(stdout).toContain('"2";"hem-.se";"hem-.se";"";"refused";"hyphen-end";"4";"Navnet kan ikke slutte med bindestrek.";"hem.se"');
    expect(stderr).toBe('Navn fra kolonnen «Domenenavn».\n2 rader. Tillatte: 1. Kan ikke registreres: 1.\n');
  });

  it('reads Windows-1252, and the columns that it is told', async () => {
    const path = file(latin1('Kund;Före;Efter\r\nÅsa;å.se;xn--5ca.se\r\nÖrjan;ö.se;xn--5ca.se\r\n'));
    const options = ['--column', 'före', '--code-column', '3', '--separator', 'semicolon', '--format', 'jsonl'];
    const { status, stdout, stderr } = await klartext(['check', path, ...options]);
    expect(rowsOf(stdout).map(({ line, unicode, match }) => [line, unicode, match])).toEqual([[2, 'å.se', true], [3, 'ö.se', false]]);
    expect(stderr).toContain('The code belongs to another name: 1.');
    expect(status).toBe(1);
  });

  it('ends with 2 where a column is not there', async () => {
    expect(await klartext(['check', '--column', 'webb'], { input: 'a;b\nc.se;d' })).toEqual({
      status: 2, stdout: '', stderr: 'klartext: The file has no column webb.\n',
    });
  });

  it('says which columns it reads, and what else it found out, beside its result', async () => {
    const input = 'sep=;\nVåra namn 2026\nkund;Namn;Domän;Kod\n1;Eva;ek.se;\n2;Bo;å.se;xn--5ca.se\n3;"Al; Lin";al.se;\n';
    const { status, stdout, stderr } = await klartext(['check', '--lang', 'sv', '--format', 'jsonl'], { input });
    expect(rowsOf(stdout).map(({ line, input: name, verdict }) => [line, name, verdict])).toEqual([
      [4, 'ek.se', 'permitted'], [5, 'å.se', 'permitted'], [6, 'al.se', 'permitted'],
    ]);
    expect(stderr.split('\n').slice(0, 3)).toEqual([
      'Namn från kolumnen ”Domän”.', 'Koder från kolumnen ”Kod”.', 'Hör inte till listan: rad 1, 2.',
    ]);
    expect(status).toBe(0);
    expect((await klartext(['check', '--quiet'], { input })).stderr).toBe('');
  });

  it('says that a row is broken, and judges none of its cells', async () => {
    const { status, stdout, stderr } = await klartext(['check', '--format', 'jsonl'], { input: 'id,company,domain\n1,Skor, AB.se,ek.se\n2,Al,al.se\n' });
    expect(rowsOf(stdout)[0]).toMatchObject({
      line: 2, input: '1,Skor, AB.se,ek.se', verdict: 'malformed', unicode: '', ascii: '',
      fault: 'This row has 4 cells instead of 3. Put quotation marks around a cell that has a comma in it.',
    });
    expect(stderr).toMatch(/^Names from the column “domain”\.\n.*Broken rows: 1\./);
    expect(status).toBe(1);
  });

  it('names the sign that divides the cells of a broken row', async () => {
    const { stdout } = await klartext(['check', '--format', 'jsonl', '--lang', 'sv'], { input: 'kund\tdomän\nAl\tek.se\nBo\tLin\tal.se\n' });
    expect(rowsOf(stdout)[1]?.fault).toBe('Raden har 3 celler i stället för 2. Sätt citattecken runt en cell som har en tabb i sig.');
  });

  it('reads all names of a line, and those whose TLD stands apart', async () => {
    const lines = await klartext(['check', '--format', 'jsonl'], { input: 'ek.se, al.se\nlin.nu, l_n.se\n' });
    expect(rowsOf(lines.stdout).map(({ line, verdict }) => [line, verdict])).toEqual([[1, 'permitted'], [1, 'permitted'], [2, 'permitted'], [2, 'refused']]);
    expect([lines.status, lines.stderr]).toEqual([1, expect.stringMatching(/^Some lines have several names\. All of them are checked\.\n/)]);
    const apart = await klartext(['check', '--format', 'jsonl'], { input: 'SLD;TLD\nåmål;com\nlund;nu\n' });
    expect(rowsOf(apart.stdout).map(({ unicode }) => unicode)).toEqual(['åmål.com', 'lund.nu']);
    expect(apart.stderr).toMatch(/^Names from the columns “SLD” and “TLD”\.\n/);
  });

  it('reads what a Mac or DOS wrote, says so, and asks where it can’t be told', async () => {
    const mac = await klartext(['check', file(Uint8Array.of(0x6b, 0x9a, 0x6b, 0x2e, 0x73, 0x65, 0x0d)), '--lang', 'sv', '--format', 'jsonl']);
    expect(rowsOf(mac.stdout).map(({ unicode }) => unicode)).toEqual(['kök.se']);
    expect(mac.stderr).toMatch(/^Filen är läst som MacRoman\./);
    const path = file(Uint8Array.of(0x9a, 0x61, 0x6b, 0x65, 0x2e, 0x73, 0x65));
    expect(await klartext(['check', path])).toEqual({
      status: 2, stdout: '', stderr: 'klartext: It can’t be told which encoding the file has. Choose it, or save the file as UTF-8. (--encoding)\n',
    });
    const asked = await klartext(['check', path, '--encoding', 'MacRoman', '--format', 'jsonl']);
    expect(rowsOf(asked.stdout).map(({ unicode }) => unicode)).toEqual(['öake.se']);
    expect((await klartext(['check', path, '--encoding', 'ebcdic'])).stderr).toMatch(/--encoding can’t be “ebcdic”\. It can be: utf-8, windows-1252, /);
  });

  it('ends with 2 where the file is no text', async () => {
    expect(await klartext(['check', '--lang', 'sv', file(Uint8Array.of(...Buffer.from('PK\x03\x04 xl/workbook.xml')))])).toEqual({
      status: 2, stdout: '', stderr: 'klartext: Det här är en Excel-fil. Spara den som CSV.\n',
    });
  });

  it.each([['å.se\nhem.nu\n', 0], ['å.se\n\nå.com\n', 0], ['', 0], ['a b.com\n', 1], ['håbo.se\nþing.se\n', 3], ['850709-9805.se\nhem-.se\n', 1], ['köp.pp.se\n', 0], ['pp.se\n', 1], ['å\n', 0], ['ā\n', 1], ['www.b?t.se\n', 1], ['b?t.com\n', 1], ['10.0.0.1\n', 1], ['[2001:db8::7]\n', 1], ['båt.ѕе\n', 1], ['båt.nυ\n', 1]])('of %j ends with %i', async (input, expected) => {
    expect((await klartext(['check'], { input })).status).toBe(expected);
  });

  it('judges under the top-level domains that it is told', async () => {
    const { stdout } = await klartext(['check', '--tld', 'nu', '--format', 'jsonl'], { input: 'ā\nhem.se\n' });
    expect(rowsOf(stdout).map(({ verdict }) => verdict)).toEqual(['permitted', 'other']);
  });

  it('writes the head of an empty list', async () => {
    expect((await klartext(['check'])).stdout).toMatch(/^\uFEFF"line".*\r\n$/);
    expect((await klartext(['check', '--format', 'jsonl'])).stdout).toBe('');
  });
});

describe('several threads write what one does', () => {
  const names = [...generatedNames(9, 6000)];
  const lists = {
    'one name a line': names.map((name, index) => (index % 700 === 3 ? `# ${name.slice(0, 3)}\r\na.se, b${index}.se` : name)).join('\r\n'),
    'cells with line breaks and stray marks': `id;domän;kod;ort\n${names.map((name, index) => `${index};${name};;${index % 50 === 7 ? '"Åre\n;\n"' : index % 600 === 9 ? '"' : 'x'}`).join('\n')}`,
  };

  it.each(Object.entries(lists).flatMap(([kind, content]) => ['csv', 'jsonl'].map((format) => [kind, format, content] as const)))('%s, %s', { timeout: 120_000 }, async (_, format, content) => {
    const path = file(content);
    const [one, three] = (await Promise.all(['1', '3'].map((jobs) => klartext(['check', path, '--jobs', jobs, '--format', format])))) as [Told, Told];
    expect(three.stdout === one.stdout).toBe(true); // a difference would be too long to show
    expect([three.stderr, three.status]).toEqual([one.stderr, one.status]);
    expect(one.stderr).toMatch(/6,\d\d\d rows\./);
  });

  it.each(['csv', 'jsonl'])('so long a list that each of two judges, %s', { timeout: 120_000 }, async (format) => {
    const path = file(Array.from({ length: 12 }, () => names.join('\n')).join('\n'));
    const [one, two] = (await Promise.all(['1', '2'].map((jobs) => klartext(['check', path, '--jobs', jobs, '--format', format])))) as [Told, Told];
    expect(two.stdout === one.stdout).toBe(true);
    expect([two.stderr, two.status]).toEqual([one.stderr, one.status]);
    expect(one.stderr).toMatch(/72,000 rows\./);
  });

  it('also by a table of one’s own, and where there are no rows or a file is none', { timeout: 120_000 }, async () => {
    const path = join(folder, 'table.xml');
    writeFileSync(path, lgrXml({ data: '<char cp="0061"><var cp="00E5" type="allocatable"/></char><char cp="00E5"><var cp="0061" type="allocatable"/></char>' }));
    const told = await Promise.all(['1', '2'].map((jobs) => klartext(['check', '--table', path, '--jobs', jobs], { input: `a.example\nå.example\n${'aa.example\n'.repeat(6500)}å.example\n` })));
    expect(told[1]).toEqual(told[0]);
    expect(told[0]!.stdout).toMatch(/"2","å\.example".*,"1"\r\n/);
    expect(await klartext(['check', '--jobs', '2', '--format', 'jsonl'])).toMatchObject({ status: 0, stdout: '' });
    expect(await klartext(['check', '--jobs', '2', 'no such file'])).toMatchObject({ status: 2, stdout: '' });
  });

  it('says which numbers there are', async () => {
    expect((await klartext(['check', '--jobs', '0'])).stderr).toBe('klartext: --jobs can’t be “0”. It can be: 1, 2 … 99.\n');
  });
});

it.each([['1'], ['2']])('reads an endless list as it comes, and ends quietly when nobody reads the result any more: %s threads', async (jobs) => {
  const child = start(['check', '--jobs', jobs]);
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  child.stdin.on('error', () => undefined); // it ends before its list does
  const closed = once(child, 'close');
  const feed = (): void => {
    while (child.stdin.writable && child.stdin.write('räksmörgås.se\n'.repeat(1000)));
  };
  child.stdin.on('drain', feed);
  feed();
  const [first] = (await once(child.stdout, 'data')) as [Buffer];
  expect(String(first)).toContain('"räksmörgås.se"');
  child.stdout.destroy();
  expect(await closed).toEqual([0, null]);
  expect(stderr).toBe('');
});
