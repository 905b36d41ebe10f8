/** `klartext draw`, as it was built. Reads `dist`. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { DrawResult } from '../../src/draw/draw.js';
import { hashes, seed, vectors } from '../draw/vectors.js';
import { klartext, type Told } from './command.js';

const folder = mkdtempSync(join(tmpdir(), 'klartext-cli-draw-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
function file(content: string): string {
  const path = join(folder, `${files++}`);
  writeFileSync(path, content);
  return path;
}

const list = 'Domän;Sökande;Ärende;Kö\r\nhåbo.se;A;1;public\r\nhåb o.se;B;2;public\r\nHåbo.se;A;3;public\r\nhåbo.se;B;4;trademarks\r\nhem.se;C;5;public\r\nhem.se;C;;public\r\n';
const columns = ['--applicant', 'sökande', '--case', 'ärende'];
const base = 'klartext draw base 1\nhem.se\t5\nxn--hbo-ula.se\t1\nxn--hbo-ula.se\t4\n';
const baseHash = createHash('sha256').update(base).digest('hex');
const rowsOf = ({ stdout }: Told): string[] => (JSON.parse(stdout) as DrawResult).rows.map(({ name, caseNumber, position }) => `${name} ${caseNumber} ${position}`);
const drawn = await klartext(['draw', file(base), '--seed', 'x']);
const result = file(drawn.stdout);

describe('klartext draw --base', () => {
  it('writes the base, and says who is left out and what its hash is', async () => {
    expect(await klartext(['draw', file(list), ...columns, '--base'])).toEqual({
      status: 0,
      stdout: base,
      stderr: [
        'Line 3, håb o.se, is left out. A domain name can’t contain spaces (character 4).',
        'Line 4, Håbo.se, is left out. The same applicant has the name on line 2 already.',
        'Line 7, hem.se, is left out. The case number is missing.',
        '6 rows. Faulty: 2. Left out as duplicates: 1. Left to draw among: 3. Names: 2. Names with one application: 1.',
        `Hash of the base (SHA-256): ${baseHash}`,
        '',
      ].join('\n'),
    });
  });

  it('says nothing if it is to be quiet, and reads standard input and columns by number', async () => {
    expect(await klartext(['draw', '--base', '--quiet', '--applicant', '2', '--case', '3', '--column', '1'], { input: list })).toEqual({ status: 0, stdout: base, stderr: '' });
  });

  it('says it in other languages, with the queue that is not drawn', async () => {
    const words = ['draw', file(list), ...columns, '--queue', 'kö', '--order', 'public', '--base', '--lang', 'sv'];
    const { stdout, stderr } = await klartext(words);
    expect(stdout).toBe('klartext draw base 1\tpublic\nhem.se\t5\tpublic\nxn--hbo-ula.se\t1\tpublic\n');
    expect(stderr).toContain('Rad 5, håbo.se, är inte med. Kön är ingen av dem som lottas.\n');
  });

  it('writes none without a row, which is so where the queues are spelled otherwise', async () => {
    const { stdout, stderr, status } = await klartext(['draw', file(list), ...columns, '--queue', 'kö', '--order', 'Public', '--base']);
    expect([stdout, status]).toEqual(['', 2]);
    expect(stderr).toContain('No application that takes part is in the queue “Public”.\n');
    expect(stderr).toContain('klartext: No row is left to draw among.\n');
  });

  it('says which of several queues nobody is in', async () => {
    const { stderr, status } = await klartext(['draw', file(list), ...columns, '--queue', 'kö', '--order', 'Trademarks, public', '--base', '--lang', 'nb']);
    expect([status, stderr.match(/.*køen «.*/g)]).toEqual([0, ['Ingen søknad som er med, er i køen «Trademarks».']]);
  });

  it('lets no control reach the terminal', async () => {
    const { stderr } = await klartext(['draw', '--base', ...columns], { input: 'domän;sökande;ärende\na\u001B[31mb.se;x;1\n\u202Ea.se;x;1\nhåbo.se;x;"2\u0007"\n' });
    // oxlint-disable-next-line no-control-regex
    expect(stderr.replaceAll('\n', '')).not.toMatch(/[\0-\x1F\u202E]/);
    expect(stderr).toContain('The case number has a character that can’t be seen');
  });
});

describe('klartext draw --seed', () => {
  it('draws what the documentation says', async () => {
    for (const [index, vector] of vectors.entries()) {
      const { stdout, stderr, status } = await klartext(['draw', file(vector.base), '--seed', seed]);
      const { algorithm, base: hash, rows } = JSON.parse(stdout) as DrawResult;
      expect([algorithm, hash, stderr, status]).toEqual(['klartext draw 1', hashes[index], '', 0]);
      expect(rows.map(({ name, caseNumber, position, key }) => `${[name, caseNumber, position, key].join('\t')}\n`).join('')).toBe(vector.result);
    }
  });

  it('draws the same from the list as from its base', async () => {
    expect((await klartext(['draw', file(list), ...columns, '--seed', 'x'])).stdout).toBe(drawn.stdout);
  });

  it('draws queue after queue', async () => {
    const words = ['draw', file(list), ...columns, '--queue', 'kö', '--order', 'trademarks, public', '--quiet', '--seed'];
    for (const each of ['1', '2', '3']) expect(rowsOf(await klartext([...words, each]))).toEqual(['xn--hbo-ula.se 4 1', 'hem.se 5 1', 'xn--hbo-ula.se 1 2']);
  });

  it('writes CSV in the words of a language', async () => {
    const { stdout } = await klartext(['draw', file(base), '--seed', 'x', '--format', 'csv', '--lang', 'nb']);
    expect(stdout).toMatch(/^\uFEFF"Domenenavn";"Kode";"Saksnummer";"Plass";"Nøkkel";"Startverdi"\r\n"hem\.se";"hem\.se";"5";"1";"[\da-f]{64}";"x"\r\n"håbo\.se";/);
  });
});

describe('klartext draw --verify', () => {
  const verify = (path: string, ...words: string[]): Promise<Told> => klartext(['draw', file(base), '--verify', path, ...words]);

  it('says that all positions are right', async () => {
    expect(await verify(result)).toEqual({ status: 0, stdout: '3 positions, and all of them are right.\n', stderr: '' });
    expect(await verify(result, '--seed', 'x', '--lang', 'sv')).toEqual({ status: 0, stdout: '3 platser, och allt stämmer.\n', stderr: '' });
    expect((await klartext(['draw', file(list), ...columns, '--quiet', '--verify', result])).status).toBe(0);
    // the other way round, as one may read it
    expect((await klartext(['draw', '--verify', result, file(base)])).status).toBe(0);
  });

  it('says which one is not, and ends with 1', async () => {
    const wrong = drawn.stdout.replace(/("caseNumber":"5","position":)1/, '$17');
    expect(await verify(file(wrong))).toEqual({ status: 1, stdout: 'hem.se, case number 5, has position 7, and should have 1.\n', stderr: '' });
    expect(await verify(result, '--seed', 'X')).toMatchObject({ status: 1, stdout: expect.stringContaining('The seed is not the one') });
    expect(await klartext(['draw', file(base.replace('hem.se\t5\n', '')), '--verify', result, '--lang', 'nb'])).toMatchObject({
      status: 1, stdout: expect.stringMatching(/^Resultatet er ikke trukket fra dette grunnlaget, som har kontrollsummen [\da-f]{64}\.\nhem\.se, saksnummer 5, finnes ikke i grunnlaget\.\n$/),
    });
  });

  it('says how many rows of a result stand in wrong places, and which ones are the first', async () => {
    const many = file(`klartext draw base 1\n${Array.from({ length: 2000 }, (_, index) => `n${String(index).padStart(4, '0')}.se\t1\n`).join('')}`);
    const right = JSON.parse((await klartext(['draw', many, '--seed', 'x'])).stdout) as DrawResult;
    const { stdout, status } = await klartext(['draw', many, '--verify', file(JSON.stringify({ ...right, rows: right.rows.toReversed() })), '--lang', 'sv']);
    const lines = stdout.split('\n').slice(0, -1);
    expect([status, lines.length, lines[0], lines[10]]).toEqual([1, 11, 'n1998.se, ärendenummer 1, står på fel ställe i resultatet.', 'Likadant är det med 1\u00A0989 rader till: 1\u00A0999 sammanlagt.']);
  });

  it('shows nothing of a result that a terminal would obey', async () => {
    const { stdout } = await verify(file(drawn.stdout.replace('"5"', JSON.stringify('\u001B[31m\u202E'))));
    expect(stdout).toContain('U+001B[31mU+202E');
    // oxlint-disable-next-line no-control-regex
    expect(stdout.replaceAll('\n', '')).not.toMatch(/[\0-\x1F\u202E]/);
  });
});

describe('klartext draw --again', () => {
  it('draws names in whatever form, beside what was drawn before', async () => {
    const again = await klartext(['draw', file(base), '--again', result, '--names', 'HÅBO, hem.se', '--seed', 'y']);
    const { deviations, ...before } = JSON.parse(again.stdout) as DrawResult;
    expect({ ...before, deviations: [] }).toEqual(JSON.parse(drawn.stdout));
    expect(deviations).toMatchObject([{ seed: 'y', names: ['hem.se', 'xn--hbo-ula.se'] }]);
    expect((await klartext(['draw', file(base), '--verify', file(again.stdout)])).stdout).toBe('6 positions, and all of them are right.\n');
    const wrong = again.stdout.replaceAll('"seed":"y"', '"seed":"z"');
    expect(await klartext(['draw', file(base), '--verify', file(wrong)])).toMatchObject({ status: 1, stdout: expect.stringMatching(/^Later draw 1: The seed/) });
  });
});

describe('what is wrong is one sentence', () => {
  const path = file(base);
  it.each([
    [['draw', path], 'Type the seed: --seed TEXT. Before it is known, --base writes the base.'],
    [['draw', path, '--seed', ''], 'The seed is empty.'],
    [['draw', path, '--seed', 'x\uFFFD'], 'The seed has characters that can’t be read. It must be in UTF-8.'],
    [['draw', path, '--seed', 'x', '--base'], '--base does not go together with --seed, --again or --verify: the base is published before the seed is known.'],
    [['draw', file(list), '--seed', 'x'], 'Say which columns have the applicants and the case numbers: --applicant COLUMN --case COLUMN.'],
    [['draw', file(list), '--seed', 'x', '--case', 'ärende'], 'Say which columns have the applicants and the case numbers: --applicant COLUMN --case COLUMN.'],
    [['draw', file(list), '--seed', 'x', '--case', 'sak', '--applicant', '1'], 'The file has no column sak.'],
    [['draw', file(list), ...columns, '--seed', 'x', '--queue', 'kö'], '--queue COLUMN and --order "first, second" go together.'],
    [['draw', file(list), ...columns, '--seed', 'x', '--queue', 'kö', '--order', 'a,,b', '--quiet'], 'The queues must have different names, without characters that can’t be seen.'],
    [['draw', file(list), ...columns, '--seed', 'x', '--tld', 'nu', '--quiet'], 'No row is left to draw among.'],
    [['draw', path, '--queue', 'kö', '--order', 'a, b', '--seed', 'x'], 'The base has other queues, or none. They were decided when it was made.'],
    [['draw', file(vectors[1]!.base), '--queue', 'kö', '--order', 'public, trademarks', '--seed', 'x'], 'The base has other queues, or none: trademarks, public. They were decided when it was made.'],
    [['draw', path, path, '--seed', 'x'], 'Only one file at a time can be checked.'],
    [['draw', path, '--verify', path], 'This is not the result of a draw in JSON.'],
    [['draw', file(`${base}x`), '--seed', 'x'], 'This is not a base as it was written (line 5).'],
    [['draw', file(base.replaceAll('\n', '\r\n')), '--seed', 'x'], 'This is not a base as it was written (line 1).'],
    [['draw', path, '--verify', result, '--again', result, '--names', 'hem.se'], '--verify does not go together with --again.'],
    [['draw', path, '--again', result, '--seed', 'y'], '--again RESULT and --names "NAME NAME" go together.'],
    [['draw', path, '--names', 'hem.se', '--seed', 'y'], '--again RESULT and --names "NAME NAME" go together.'],
    [['draw', path, '--again', result, '--names', 'hem.se'], 'Type the seed: --seed TEXT. Before it is known, --base writes the base.'],
    [['draw', path, '--again', result, '--names', 'hem.se', '--seed', 'x'], 'This seed has been used. Names that are drawn again need another one.'],
    [['draw', path, '--again', result, '--names', 'hus.se', '--seed', 'y'], 'The base does not have the name hus.se.'],
    [['draw', path, '--again', result, '--names', 'hem.se RÅG.se', '--seed', 'y'], 'The base does not have the name RÅG.se.'],
    [['draw', file(vectors[0]!.base), '--again', result, '--names', 'hem.se', '--seed', 'y'], 'The result was not drawn from this base.'],
    [['draw', path, '--seed', 'x', '--format', 'xml'], '--format can’t be “xml”. It can be: json, csv.'],
    [['draw', join(folder, 'none'), '--seed', 'x'], `There is no file ${join(folder, 'none')}.`],
    [['draw', path, '--verify', join(folder, 'none')], `There is no file ${join(folder, 'none')}.`],
    [['draw', path, '--seed'], 'The option --seed does not exist or is not complete. Type klartext --help, or -- before a name that starts with a hyphen.'],
  ])('%j', async (words, sentence) => {
    expect(await klartext(words)).toEqual({ status: 2, stdout: '', stderr: `klartext: ${sentence}\n` });
  });
});

it.each([['en', 'Draws lots'], ['sv', 'Lottar'], ['nb', 'Trekker lodd']])('its help is in %s, in lines that a terminal has room for', async (lang, start) => {
  const { stdout, status } = await klartext(['draw', '--help', '--lang', lang]);
  expect([stdout.startsWith(start), status]).toEqual([true, 0]);
  expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  expect((await klartext(['--help', '--lang', lang])).stdout).toContain('klartext draw ');
});
