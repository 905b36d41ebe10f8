/** `npm run tables`: what is published is what the tables say, and where one is wrong, nothing is. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { seed } from '../../src/registries/seed.js';
import { publishTables, readTables, type Texts } from '../../tools/publish-tables.js';
import { lgrXml, meta, validateTable, type Sections } from '../lgr/document.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const own = readTables(root);

describe('what is published', () => {
  const written = publishTables(own);

  it.each(Object.keys(written))('%s is current, byte for byte: run `npm run tables` after a change of a table', (path) => {
    expect(readFileSync(join(root, path), 'utf8')).toBe(written[path]);
  });

  it('is all there is beside the tables', () => {
    const generated = Object.keys(written).filter((path) => path.startsWith('public/tables/'));
    expect(generated.map((path) => basename(path)).toSorted()).toEqual(Object.keys(own).filter((file) => !file.endsWith('.xml')).toSorted());
  });

  it('is the same as what ships inside the script', () => {
    for (const [id, table] of Object.entries(seed)) expect(JSON.parse(own[`${id}.json`]!)).toEqual(table);
  });

  it('is listed with the hashes and lengths of the files', () => {
    const { format, tables } = JSON.parse(own['manifest.json']!);
    expect(format).toBe(1);
    expect(tables.map(({ id }: { id: string }) => id)).toEqual(['nu-latn', 'se-hebr', 'se-latn']);
    for (const { id, version, date, sha256, bytes } of tables) {
      const file = readFileSync(join(root, `public/tables/${id}.json`));
      expect([sha256, bytes]).toEqual([createHash('sha256').update(file).digest('hex'), file.length]);
      expect({ version, date }).toEqual({ version: JSON.parse(file.toString()).version, date: JSON.parse(file.toString()).date });
    }
  });

  it('does not depend on the order of the files', () => {
    expect(publishTables(Object.fromEntries(Object.entries(own).toReversed()))).toEqual(written);
  });
});

const xml = 'example-latn.xml';
const data = (...characters: string[]): string => characters.map((codes) => `<char cp="${codes}"/>`).join('');
const metaWith = (version: string, date: string): string => meta.replace('>1<', `>${version}<`).replace('>2026-01-31<', `>${date}<`);

describe('a table by itself', () => {
  const publish = (sections: Sections, file = xml): Texts => publishTables({ [file]: lgrXml(sections) });

  it('is published with its bytes as they are, and quoted where the seed needs it', () => {
    const written = publish({ rules: '<rule name="it\'s &quot;\\å"><any/></rule>' });
    const text = written['public/tables/example-latn.json']!;
    expect(JSON.parse(text).rules).toEqual({ 'it\'s "\\å': [{ type: 'any' }] });
    expect(JSON.parse(written['public/tables/manifest.json']!).tables[0].bytes).toBe(new TextEncoder().encode(text).length);
    expect(written['src/registries/seed.ts']).toContain(`'it\\'s "\\\\å': [{ type: 'any' }]`);
  });

  it('may have what the protocol permits in some places alone', () => {
    expect(publish({ data: data('00B7', '0061', '200D') })).toHaveProperty(['public/tables/example-latn.json']);
  });

  it.each<[string, Sections, string]>([
    ['which parseLgr refuses', { rules: '<class/>' }, 'class: unknown: lgr/rules/class'],
    ['with a letter and a mark that NFC joins', { data: data('0061 0301') }, 'not in NFC: U+0061 U+0301'],
    ['with such a character in a range', { data: '<range first-cp="2125" last-cp="212A"/>' }, 'not in NFC: U+2126'],
    ['with a sign', { data: data('0061', '2665') }, 'not permitted by IDNA2008: U+2665 is DISALLOWED'],
    ['with a sign in a range', { data: '<range first-cp="00F6" last-cp="00F8"/>' }, 'not permitted by IDNA2008: U+00F7 is DISALLOWED'],
    ['with a capital in a sequence', { data: data('0061 0042') }, 'not permitted by IDNA2008: U+0042 is DISALLOWED'],
    ['with a code point that is none yet', { data: data('0378') }, 'not permitted by IDNA2008: U+0378 is UNASSIGNED'],
    ['with a version in letters', { meta: metaWith('C', '2026-01-31') }, 'the version is no whole number: C'],
    ['with a version in parts', { meta: metaWith('1.2', '2026-01-31') }, 'the version is no whole number: 1.2'],
    ['with version 0', { meta: metaWith('0', '2026-01-31') }, 'the version is no whole number: 0'],
    ['with a date in another form', { meta: metaWith('1', '31/1 2026') }, 'the date is no day, as 2020-10-02 is one: 31/1 2026'],
    ['with a day that is none', { meta: metaWith('1', '2026-02-30') }, 'the date is no day, as 2020-10-02 is one: 2026-02-30'],
    ['with more than browsers take', { data: '<range first-cp="20000" last-cp="2A6DF"/><range first-cp="AC00" last-cp="D7A3"/><range first-cp="30000" last-cp="31349"/><range first-cp="4E00" last-cp="9FFF"/><range first-cp="2B740" last-cp="2B81D"/>' }, 'too large for browsers to take'],
  ])('%s is refused', (_, sections, reason) => {
    expect(() => publish(sections)).toThrow(new Error(`${xml}: ${reason}`));
  });

  it('is refused in a file of another name', () => {
    expect(() => publish({}, 'other.xml')).toThrow(new Error('other.xml: the table calls itself example-latn'));
  });

  it('is refused in XML that is not well-formed', () => {
    expect(() => publishTables({ [xml]: '<lgr>' })).toThrow(`${xml}: `);
  });
});

describe('a table that has been published', () => {
  const other = { 'other-latn.xml': lgrXml({ meta: meta.replace('>example<', '>other<') }) };
  const first = { ...other, [xml]: lgrXml({ meta: metaWith('9', '2026-01-31') }) };
  const published: Texts = { ...first, ...inFolder(publishTables(first)) };
  const next = (version: string, date: string, characters = data('0061', '00E5')): Texts =>
    publishTables({ ...published, [xml]: lgrXml({ meta: metaWith(version, date), data: characters }) });
  const listed = (texts: Texts) => JSON.parse(texts['public/tables/manifest.json']!).tables;

  it('is published again as it was, also with other comments', () => {
    expect(inFolder(publishTables(published))).toEqual(inFolder(publishTables(first)));
    expect(next('9', '2026-01-31', '<!-- a --><char cp="0061" comment="a"/>')).toEqual(publishTables(first));
  });

  it('has a successor by a higher version, and the others stay as they are', () => {
    const written = next('10', '2026-01-31');
    expect(written['public/tables/example-latn.json']).toBe(
      JSON.stringify(validateTable({ meta: metaWith('10', '2026-01-31'), data: data('0061', '00E5') })),
    );
    const [before, after] = [listed(publishTables(first)), listed(written)];
    expect(after[0]).toMatchObject({ id: 'example-latn', version: '10', date: '2026-01-31' });
    expect(after[0].sha256).not.toBe(before[0].sha256);
    expect(after.slice(1)).toEqual(before.slice(1));
  });

  it('goes back to what it was by a higher version, too', () => {
    const wrong = { ...published, [xml]: lgrXml({ meta: metaWith('10', '2026-02-01'), data: data('0062') }) };
    const right = { ...wrong, ...inFolder(publishTables(wrong)), [xml]: lgrXml({ meta: metaWith('11', '2026-02-02') }) };
    expect(listed(publishTables(right))[0]).toMatchObject({ version: '11' });
  });

  it('is joined by new ones', () => {
    const third = { 'a.xml': lgrXml({ meta: meta.replace('<language>und-Latn</language>', '').replace('>example<', '>a<') }) };
    expect(listed(publishTables({ ...published, ...third })).map(({ id }: { id: string }) => id)).toEqual(['a', 'example-latn', 'other-latn']);
  });

  it.each([
    ['the same version', '9', '2026-02-01', `${xml}: differs from what is published, but its version is not higher than 9`],
    ['a lower version', '8', '2026-02-01', `${xml}: differs from what is published, but its version is not higher than 9`],
    ['an earlier date', '10', '2026-01-30', `${xml}: its date is earlier than 2026-01-31, that of what is published`],
  ])('has no successor of %s', (_, version, date, reason) => {
    expect(() => next(version, date)).toThrow(new Error(reason));
  });

  it('is not left without its source', () => {
    const { [xml]: _, ...left } = published;
    expect(() => publishTables(left)).toThrow(new Error(`${xml}: is gone, but its table is published`));
  });

  it('is refused where its file is missing', () => {
    const { 'example-latn.json': _, ...left } = published;
    expect(() => publishTables(left)).toThrow('example-latn.json: is not what the manifest lists');
  });

  it.each<[string, Texts, string]>([
    ['was edited', { 'example-latn.json': published['example-latn.json']!.replace('97', '98') }, 'example-latn.json: is not what the manifest lists'],
    ['is listed in a manifest that is no JSON', { 'manifest.json': '<<<<<<<' }, 'manifest.json: Unexpected token'],
    ['is listed in a manifest of another format', { 'manifest.json': '{"format":2}' }, 'manifest.json: has another format than 1: 2'],
  ])('is refused where it %s', (_, texts, reason) => {
    expect(() => publishTables({ ...published, ...texts })).toThrow(reason);
  });
});

describe('the command', { timeout: 60_000 }, () => {
  let project: string;
  const files = (): string[] => readdirSync(project, { recursive: true, encoding: 'utf8' }).toSorted();
  const contents = (): string[] => files().filter((file) => /\.\w+$/.test(file)).map((file) => readFileSync(join(project, file), 'utf8'));
  const run = () => {
    const command = [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'tools/publish-tables.ts'), project];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
    return { status, said: stdout + stderr };
  };

  beforeEach(() => {
    project = mkdtempSync(join(tmpdir(), 'klartext-tables-'));
    mkdirSync(join(project, 'src/registries'), { recursive: true });
    cpSync(join(root, 'public/tables'), join(project, 'public/tables'), { recursive: true });
    writeFileSync(join(project, 'src/registries/seed.ts'), '');
  });
  afterEach(() => rmSync(project, { recursive: true }));

  it('writes what is published, and nothing else', () => {
    const before = files();
    expect(run()).toEqual({ status: 0, said: '' });
    expect(files()).toEqual(before);
    expect(readTables(project)).toEqual(own);
    expect(readFileSync(join(project, 'src/registries/seed.ts'), 'utf8')).toBe(publishTables(own)['src/registries/seed.ts']);
  });

  it('says in one line why it stops, and writes nothing', () => {
    writeFileSync(join(project, 'public/tables/nu-latn.xml'), own['nu-latn.xml']!.replace('<version>2<', '<version>3<'));
    writeFileSync(join(project, 'public/tables/se-latn.xml'), '<lgr>\n');
    const before = contents();
    const { status, said } = run();
    expect(status).toBe(1);
    expect(said).toMatch(/^se-latn\.xml: .+\n$/);
    expect(contents()).toEqual(before);
  });

  it('writes nothing where a file cannot be written, either', () => {
    writeFileSync(join(project, 'public/tables/nu-latn.xml'), own['nu-latn.xml']!.replace('<version>2<', '<version>3<'));
    rmSync(join(project, 'src'), { recursive: true });
    const before = contents();
    const { status, said } = run();
    expect(status).toBe(1);
    expect(said).toMatch(/^ENOENT.+seed\.ts.+\n$/);
    expect(contents()).toEqual(before);
  });
});

/** What was written into public/tables, by file name. */
function inFolder(texts: Texts): Texts {
  const written = Object.entries(texts).filter(([path]) => path.startsWith('public/tables/'));
  return Object.fromEntries(written.map(([path, text]) => [basename(path), text]));
}
