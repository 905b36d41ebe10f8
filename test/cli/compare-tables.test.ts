/** `klartext tables compare`: how two tables differ, and which names of a list they judge differently. Reads `dist`. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { charXml, lgrXml } from '../lgr/lgr-xml.js';
import { klartext } from './command.js';

const folder = mkdtempSync(join(tmpdir(), 'klartext-compare-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const meta = (version: string): string => `<version>${version}</version><date>2026-01-31</date><language>und-Latn</language><scope type="domain">zz</scope>`;
const rule = '<rule name="first"><look-behind><start/></look-behind><anchor/></rule>';
const older = file('older.xml', lgrXml({ meta: meta('1'), data: `${charXml('a')}${charXml('b')}${charXml('x')}${charXml('å')}<char cp="0064 007A"/>` }));
const newer = file('newer.xml', lgrXml({ meta: meta('2'), data: `${charXml('a')}<char cp="0062" not-when="first"/>${charXml('x')}<char cp="00E4"><var cp="0061" type="blocked"/></char>`, rules: rule }));
const names = file('names.csv', 'Kund;Domän\n1;abba.zz\n2;åx.zz\n3;ba.zz\n4;äx.zz\n5;xn--x-1fa.zz\n6;håbo.se\n');

describe('two files', () => {
  it('says in words what was added, removed and changed', async () => {
    const { status, stdout, stderr } = await klartext(['tables', 'compare', older, newer]);
    expect(stdout.split('\n')).toEqual([
      'From zz-latn, 1, 2026-01-31 to zz-latn, 2, 2026-01-31:', '  1 character was added: ä', '  1 character was removed: å',
      '  1 sequence was removed: dz', '  1 character may stand in other places than before: b', '  A rule was added: first', '',
    ]);
    expect([status, stderr]).toEqual([1, '']);
  });

  it('in Swedish and Norwegian', async () => {
    expect((await klartext(['tables', 'compare', older, newer, '--lang', 'sv'])).stdout).toContain('\n  1 teckenföljd har försvunnit: dz\n  1 tecken får stå på andra platser än förut: b\n  En regel har tillkommit: first\n');
    expect((await klartext(['tables', 'compare', older, newer, '--lang', 'nb'])).stdout).toContain('\n  1 tegn er kommet til: ä\n');
  });

  it('that are the same: exit code 0', async () => {
    expect(await klartext(['tables', 'compare', older, older])).toMatchObject({ status: 0, stdout: expect.stringContaining('  Nothing has changed.\n'), stderr: '' });
  });

  it('as JSON', async () => {
    const { stdout } = await klartext(['tables', 'compare', older, newer, '--json']);
    expect(JSON.parse(stdout)).toEqual({
      tables: [{
        older: { id: 'zz-latn', version: '1', date: '2026-01-31' },
        newer: { id: 'zz-latn', version: '2', date: '2026-01-31' },
        changes: {
          added: ['ä'], removed: ['å', 'dz'], variants: [], rules: true,
          details: { places: ['b'], rules: { added: ['first'], removed: [], changed: [] }, classes: { added: [], removed: [], changed: [] }, actions: false },
        },
      }],
    });
  });
});

describe('a list that is tried against both', () => {
  it('tells which names become permitted, and which no longer are, with lines and reasons, and how many', async () => {
    const { status, stdout, stderr } = await klartext(['tables', 'compare', older, newer, '--list', names, '--lang', 'sv']);
    expect(stdout.split('\n\n')[1]?.split('\n')).toEqual([
      expect.stringMatching(/^Rad 3: åx\.zz är inte längre tillåtet\. Tecken 1, ”å”, får inte användas under \.zz/),
      expect.stringMatching(/^Rad 4: ba\.zz är inte längre tillåtet\. Tecken 1, ”b”, /),
      expect.stringMatching(/^Rad 5: äx\.zz blir tillåtet\. Hittills: Tecken 1, ”ä”, får inte användas under \.zz/),
      expect.stringMatching(/^Rad 6: åx\.zz är inte längre tillåtet\./),
      expect.stringMatching(/^6 namn är prövade mot båda\. Blir tillåtna: 1\. Blir inte längre tillåtna: 3\.$/),
      '',
    ]);
    expect([status, stderr]).toEqual([1, expect.stringContaining('Domän')]);
  });

  it('as JSON Lines', async () => {
    const { stdout } = await klartext(['tables', 'compare', older, newer, '--list', names, '--json']);
    const [tables, first, ...others] = stdout.trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(tables).toHaveProperty('tables');
    expect(first).toMatchObject({ line: 3, unicode: 'åx.zz', becomes: 'refused', code: 'not-in-table' });
    expect(others.at(-1)).toMatchObject({ counts: { rows: 6, unjudged: 0 } });
  });

  it('from standard input, where nothing is lost: exit code 0', async () => {
    const { status, stdout, stderr } = await klartext(['tables', 'compare', 'se@2003-10', 'se', '--list', '-', '--quiet'], { input: 'skoŋ.se\nhåbo.se\n' });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Line 1: skoŋ.se becomes permitted.');
    expect(stdout).toContain('2 names were tried against both. Become permitted: 1.');
  });

  it('under the top-level domain that is asked for', async () => {
    const { stdout } = await klartext(['tables', 'compare', 'se', 'nu', '--tld', 'nu', '--list', '-', '--quiet'], { input: 'ŧest.nu\nŧest.se\n' });
    expect(stdout).toContain('Line 1: ŧest.nu is no longer permitted.');
    expect(stdout).not.toContain('Line 2');
  });
});

describe('tables by name', () => {
  it('an earlier revision: its letters, and that no more is known of it', async () => {
    const { stdout } = await klartext(['tables', 'compare', 'se@2003-10', 'se']);
    expect(stdout).toContain('  47 characters were added: à á â æ ç');
    expect(stdout).toMatch(/\nThe table se-hebr, 3, 2020-10-02 was added, with 49 characters: /);
    expect(stdout).toContain('\nOf se@2003-10, only the letters are known. All other rules are today’s.\n');
  });

  it('a file beside one of them', async () => {
    const latin = file('se.xml', lgrXml({ meta: meta('4').replace('>zz<', '>se<'), data: charXml('å') }));
    expect((await klartext(['tables', 'compare', latin, 'se-latn'])).stdout).toContain('88 characters were added');
    const { stdout } = await klartext(['tables', 'compare', 'se', latin, '--list', '-', '--quiet'], { input: 'שלום.se\nräk.se\n' });
    expect(stdout).not.toContain('se-hebr, 3');
    expect(stdout).toContain(`\nNot compared, as ${latin} has no such table: se-hebr.\n`);
    expect(stdout).toMatch(/\nLine 2: räk\.se is no longer permitted\..*\n2 names were tried against both\. No longer permitted: 1\.\n$/);
  });

  it('the id of the only table of a registry', async () => {
    expect((await klartext(['tables', 'compare', 'nu-latn', '.NU'])).stdout).toContain('Nothing has changed.');
  });
});

describe('what can’t be carried out', () => {
  it.each([
    [['tables'], 'klartext: Name two tables: klartext tables compare OLDER NEWER.\n'],
    [['tables', 'compare', 'se'], 'klartext: Name two tables: klartext tables compare OLDER NEWER.\n'],
    [['tables', 'compare', 'se', 'nu', 'no'], 'klartext: Name two tables: klartext tables compare OLDER NEWER.\n'],
    [['tables', 'merge', 'se', 'nu'], 'klartext: tables can’t be “merge”. It can be: compare.\n'],
    [['tables', 'compare', 'se@1999', 'se'], expect.stringMatching(/^klartext: There is no such table: se@1999\. Name a file, or one of these: se, se@2003-10, se@2007, /)],
    [['tables', 'compare', 'se', join(folder, 'none.xml')], expect.stringMatching(/^klartext: There is no file /)],
    [['tables', 'compare', 'se', names], `klartext: ${names}:1: The file is neither an LGR file (RFC 7940) nor a list of code points.\n`],
    [['tables', 'compare', 'se', 'nu', '--list', join(folder, 'none.csv')], expect.stringContaining('none.csv')],
    [['tables', 'compare', 'se', 'nu', '--tld', 'se nu'], expect.stringContaining('--tld')],
  ])('%j', async (words, said) => {
    expect(await klartext(words)).toMatchObject({ status: 2, stderr: said });
  });

  it('and no letter of a table moves a terminal', async () => {
    const hostile = file('hostile.txt', 'U+0061\nU+202E\n');
    const { stdout, stderr } = await klartext(['tables', 'compare', 'se-latn', hostile]);
    expect(/\u202E/.test(stdout + stderr)).toBe(false);
  });
});
