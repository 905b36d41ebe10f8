import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import type { CheckedRow } from '../../src/lists/check-row.js';
import { generatedNames } from '../lists/generated-names.js';
import { klartext } from './command.js';

const folder = mkdtempSync(join(tmpdir(), 'klartext-reports-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const list = 'Domain;Applicant;Registrar\nköp.se;5566-1;Ett\nKÖP.se;55661;Ett\nköp.se;5566-2;Två\nhem-.se;5566-3;Två\nmodem.se;5566-4;Två\nmodern.se;5566-5;Ett\n';
const rowsOf = (stdout: string): CheckedRow[] => stdout.trimEnd().split('\n').map((line) => JSON.parse(line) as CheckedRow);

describe('a report', () => {
  it('sums a list up, as JSON and as Markdown in the language that is asked for, however many threads judge', async () => {
    const words = ['check', '-', '--summary', '--applicant', 'Applicant', '--quiet'];
    const [json, markdown] = await Promise.all([klartext([...words, '--format', 'json', '--jobs', '2'], { input: list }), klartext([...words, '--lang', 'sv'], { input: list })]);
    expect(JSON.parse(json.stdout)).toEqual({
      summary: {
        rows: 6, faulty: 1, causes: [{ cause: 'hyphen-end', rows: 1 }], repeated: 1, left: 4, names: 3, international: 1,
        applicants: { namesWithOne: 2, average: 2, top: [{ name: 'köp.se', applicants: 2 }] }, letters: [{ letter: 'ö', names: 1 }],
      },
    });
    expect(markdown.stdout).toContain('| Dubbletter av samma sökande, bland rader utan fel | 1 | 16,7\u00A0% |');
    expect([json.status, json.stderr, markdown.status]).toEqual([1, '', 1]);
  });

  it('counts groups, and has a text for each to paste into a mail', async () => {
    const { stdout } = await klartext(['check', '-', '--group-by', 'Registrar', '--applicant', 'Applicant', '--lang', 'sv'], { input: list });
    expect(stdout).toContain('### Två\n');
    expect(stdout).toContain('Rader som behöver rättas: 1 av 3.\n\nRad 5: hem-.se. Namnet får inte sluta med bindestreck. Förslag: hem.se.\n');
    expect(stdout).toContain('Rad 3: köp.se. Samma namn som rad 2.');
  });

  it('finds names that look like each other', async () => {
    const { stdout } = await klartext(['check', '-', '--lookalikes'], { input: list });
    expect(stdout).toBe('## Names that look like each other\n\n- modem.se (line 6), modern.se (line 7)\n');
  });

  it('has no rows, and says so', async () => {
    expect((await klartext(['check', '-', '--summary', '--format', 'csv'], { input: list })).stderr).toBe('klartext: --format can’t be “csv”. It can be: md, json.\n');
  });
});

describe('rows', () => {
  it('of the same applicant are repetitions, and those of others are not', async () => {
    const { stdout } = await klartext(['check', '-', '--applicant', '2', '--format', 'jsonl', '--jobs', '2'], { input: list });
    expect(rowsOf(stdout).map(({ sameAs }) => sameAs)).toEqual([undefined, 2, undefined, undefined, undefined, undefined]);
  });

  it('whose names nobody can have are told with their line in that list', async () => {
    const blocked = file('blocked.txt', 'reserverad\nxn--kp-fka.se\n');
    const { stdout, stderr, status } = await klartext(['check', '-', '--blocked', blocked, '--format', 'jsonl', '--jobs', '2'], { input: 'RESERVERAD.nu\nköp.se\nköp-.se\nhem.se\n' });
    expect(rowsOf(stdout).map(({ verdict, blockedLine }) => [verdict, blockedLine])).toEqual([['blocked', 1], ['blocked', 2], ['refused', undefined], ['permitted', undefined]]);
    expect(rowsOf(stdout)[1]?.fault).toBe('The name is blocked: it stands on line 2 of the list of blocked names.');
    expect([stderr, status]).toEqual(['4 rows. Permitted: 1. Blocked: 2. Can’t be registered: 1.\n', 1]);
    const { stdout: annotated } = await klartext(['check', '-', '--blocked', blocked, '--annotate', '--lang', 'sv'], { input: 'köp.se\nhem.se\n' });
    expect(annotated).toContain('köp.se\tSpärrat\tNamnet är spärrat: det står på rad 2 i listan över spärrade namn.');
  });

  it('and a first word of that list that is taken for its heading, and may be a name, is told', async () => {
    const blocked = file('headed.txt', 'Namn\nköp\n');
    const { stdout, stderr } = await klartext(['check', '-', '--blocked', blocked, '--format', 'jsonl', '--lang', 'sv'], { input: 'namn.se\nköp.se\n' });
    expect(rowsOf(stdout).map(({ verdict }) => verdict)).toEqual(['permitted', 'blocked']);
    expect(stderr.split('\n')[0]).toBe(`${blocked}: Rad 1, ”Namn”, är läst som listans rubrik. Skriv den med toppdomän om den är ett namn.`);
  });

  it('and so are the lines of that list that could not be read; without a name in it, nothing is judged', async () => {
    const blocked = file('faulty.txt', 'köp.se;note\nfel namn!\nhem.se\n');
    const words = ['check', '-', '--blocked', blocked, '--format', 'jsonl', '--lang', 'sv'];
    const { stdout, stderr } = await klartext(words, { input: 'köp.se\n' });
    expect([rowsOf(stdout)[0]?.verdict, stderr.split('\n')[0]]).toEqual(['blocked', `Listan jämförs med 2 namn i ${blocked}; 1 rad kunde inte läsas: rad 2.`]);
    file('faulty.txt', 'fel namn!\n');
    expect(await klartext(words, { input: 'köp.se\n' })).toMatchObject({ status: 2, stdout: '', stderr: 'klartext: Inga namn kunde läsas i listan med spärrade namn, så ingenting jämförs.\n' });
  });

  it('say which file with blocked names there is not', async () => {
    const { stderr, status } = await klartext(['check', '-', '--blocked', join(folder, 'none.txt')], { input: 'köp.se\n' });
    expect([stderr, status]).toEqual([`klartext: There is no file ${join(folder, 'none.txt')}.\n`, 2]);
  });
});

describe('pieces of a list', () => {
  const lines = [...generatedNames(8, 400)].map((name, index) => `${index};"${name.replaceAll('"', '""')}";x`);
  const words = ['check', '-', '--independent', '--separator', 'semicolon', '--column', '2', '--quiet'];

  it.each([[[]], [['--format', 'jsonl']], [['--annotate', '--mend']]])('come to the same bytes as the whole: %j', async (more) => {
    const run = async (part: readonly string[]): Promise<string> => (await klartext([...words, ...more], { input: part.map((line) => `${line}\n`).join('') })).stdout;
    const whole = await run(lines);
    const pieces = await Promise.all([lines.slice(0, 1), lines.slice(1, 203), lines.slice(203)].map(run));
    expect(pieces.join('')).toBe(whole);
    expect(whole.trimEnd().split('\n')).toHaveLength(400);
  });

  it('have a name a line where no separator is named, and may be empty', async () => {
    const { stdout, status } = await klartext(['check', '--independent', '--format', 'jsonl', '--quiet'], { input: 'köp.se\nhem_sida.se\n' });
    expect([stdout.trimEnd().split('\n').map((row) => (JSON.parse(row) as { verdict: string }).verdict), status]).toEqual([['permitted', 'refused'], 1]);
    expect(await klartext(words, { input: '' })).toEqual({ stdout: '', stderr: '', status: 0 });
  });

  it('are cut and joined again by GNU parallel', async (context) => {
    if (!/GNU parallel/.test(String(spawnSync('parallel', ['--version']).stdout))) context.skip();
    const path = file('list.csv', lines.map((line) => `${line}\n`).join(''));
    const command = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
    const { stdout } = spawnSync('parallel', ['--will-cite', '--keep-order', '--pipepart', '--block', '5k', '-j', '2', '-a', path, process.execPath, command, ...words], { encoding: 'utf8' });
    expect(stdout).toBe((await klartext(words, { input: lines.map((line) => `${line}\n`).join('') })).stdout);
  });
});
