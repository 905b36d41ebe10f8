/** `npm run tables`: what is published is what the tables say, and where one is wrong, nothing is. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publishTables, readTables, type Texts } from '../../tools/publish-tables.js';
import { bundledTables } from './bundled-tables.js';
import { lgrXml, meta, readSections, type Sections } from '../lgr/lgr-xml.js';

const manifest = 'public/tables/manifest.json';
const root = fileURLToPath(new URL('../../', import.meta.url));
const own = readTables(root);

describe('what is published', () => {
  const written = publishTables(own);

  it.each(Object.keys(written))('%s is current, byte for byte: run `npm run tables` after a change of a table', (path) => {
    expect(readFileSync(join(root, path), 'utf8')).toBe(written[path]);
  });

  it('is all there is beside the sources', () => {
    const isSource = (path: string): boolean => /^src\/.*\.xml$/.test(path);
    expect(Object.keys(written).toSorted()).toEqual(Object.keys(own).filter((path) => !isSource(path)).toSorted());
  });

  it('is the same as what ships inside the scripts', () => {
    for (const table of bundledTables) expect(JSON.parse(own[`public/tables/${table.id}.json`]!)).toEqual(table);
  });

  it('is listed with the hashes and lengths of the files', () => {
    const { format, tables } = JSON.parse(own['public/tables/manifest.json']!);
    expect(format).toBe(1);
    expect(tables.map(({ id }: { id: string }) => id)).toEqual(bundledTables.map(({ id }) => id).toSorted());
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

const xml = 'src/registries/example/example-latn.xml';
const json = 'public/tables/example-latn.json';
const data = (...characters: string[]): string => characters.map((codes) => `<char cp="${codes}"/>`).join('');
const metaWith = (version: string, date: string): string => meta.replace('>1<', `>${version}<`).replace('>2026-01-31<', `>${date}<`);

describe('a table by itself', () => {
  const publish = (sections: Sections, file = xml): Texts => publishTables({ [file]: lgrXml(sections) });

  it('is published with its bytes as they are, and beside its XML', () => {
    const sections = { rules: '<rule name="å."><any/></rule>' };
    const written = publish(sections);
    const text = written[json]!;
    expect(JSON.parse(text).rules).toEqual({ 'å.': [{ type: 'any' }] });
    expect(JSON.parse(written['public/tables/manifest.json']!).tables[0].bytes).toBe(new TextEncoder().encode(text).length);
    expect(written['src/registries/example/example-latn.json']).toBe(text);
    expect(written['public/tables/example-latn.xml']).toBe(lgrXml(sections));
  });

  it('may have what the protocol permits in some places alone', () => {
    expect(publish({ data: data('00B7', '0061', '200D') })).toHaveProperty([json]);
  });

  it.each<[string, Sections, string]>([
    ['which readTable refuses', { rules: '<class/>' }, 'class: no name'],
    ['with a letter and a mark that NFC joins', { data: data('0061 0301') }, 'not in NFC: U+0061 U+0301'],
    ['with such a character in a range', { data: '<range first-cp="2125" last-cp="212A"/>' }, 'not in NFC: U+2126'],
    ['with a sign', { data: data('0061', '2665') }, 'not permitted by IDNA2008: U+2665 is DISALLOWED'],
    ['with a sign in a range', { data: '<range first-cp="00F6" last-cp="00F8"/>' }, 'not permitted by IDNA2008: U+00F7 is DISALLOWED'],
    ['with a capital in a sequence', { data: data('0061 0042') }, 'not permitted by IDNA2008: U+0042 is DISALLOWED'],
    ['with a code point that is none yet', { data: data('0378') }, 'not permitted by IDNA2008: U+0378 is UNASSIGNED'],
    ['with a version in letters', { meta: metaWith('C', '2026-01-31') }, 'the version is no whole number: C'],
    ['with a version in parts', { meta: metaWith('1.2', '2026-01-31') }, 'the version is no whole number: 1.2'],
    ['with version 0', { meta: metaWith('0', '2026-01-31') }, 'the version is no whole number: 0'],
    ['with a date in another form', { meta: metaWith('1', '31/1 2026') }, 'date: malformed: 31/1 2026'],
    ['with a day that is none', { meta: metaWith('1', '2026-02-30') }, 'the date is no day, as 2020-10-02 is one: 2026-02-30'],
    ['with more than browsers take', { data: data(...Array.from({ length: 12_000 }, (_, index) => (0x4e00 + index).toString(16).toUpperCase())) }, 'too large for browsers to take'],
  ])('%s is refused', (_, sections, reason) => {
    expect(() => publish(sections)).toThrow(new Error(`${xml}: ${reason}`));
  });

  it('is refused in a file of another name', () => {
    const other = 'src/registries/example/other.xml';
    expect(() => publish({}, other)).toThrow(new Error(`${other}: the table calls itself example-latn`));
  });

  it('is refused in the folder of another registry', () => {
    const other = 'src/registries/se/example-latn.xml';
    expect(() => publish({}, other)).toThrow(new Error(`${other}: the table is for .example, which is another folder`));
  });

  it('is refused in XML that is not well-formed', () => {
    expect(() => publishTables({ [xml]: '<lgr>' })).toThrow(`${xml}: `);
  });
});

describe('a table that has been published', () => {
  const other = { 'src/registries/other/other-latn.xml': lgrXml({ meta: meta.replace('>example<', '>other<') }) };
  const first = { ...other, [xml]: lgrXml({ meta: metaWith('9', '2026-01-31') }) };
  const published: Texts = { ...first, ...publishTables(first) };
  const next = (version: string, date: string, characters = data('0061', '00E5')): Texts =>
    publishTables({ ...published, [xml]: lgrXml({ meta: metaWith(version, date), data: characters }) });
  const listed = (texts: Texts) => JSON.parse(texts['public/tables/manifest.json']!).tables;

  it('is published again as it was, also with other comments', () => {
    expect(publishTables(published)).toEqual(publishTables(first));
    const commented = next('9', '2026-01-31', '<!-- a --><char cp="0061" comment="a"/>');
    expect(commented['public/tables/example-latn.xml']).toContain('comment="a"');
    expect({ ...commented, 'public/tables/example-latn.xml': first[xml] }).toEqual(publishTables(first));
  });

  it('has a successor by a higher version, and the others stay as they are', () => {
    const written = next('10', '2026-01-31');
    expect(written[json]).toBe(
      JSON.stringify(readSections({ meta: metaWith('10', '2026-01-31'), data: data('0061', '00E5') })),
    );
    const [before, after] = [listed(publishTables(first)), listed(written)];
    expect(after[0]).toMatchObject({ id: 'example-latn', version: '10', date: '2026-01-31' });
    expect(after[0].sha256).not.toBe(before[0].sha256);
    expect(after.slice(1)).toEqual(before.slice(1));
  });

  it('goes back to what it was by a higher version, too', () => {
    const wrong = { ...published, [xml]: lgrXml({ meta: metaWith('10', '2026-02-01'), data: data('0062') }) };
    const right = { ...wrong, ...publishTables(wrong), [xml]: lgrXml({ meta: metaWith('11', '2026-02-02') }) };
    expect(listed(publishTables(right))[0]).toMatchObject({ version: '11' });
  });

  it('is joined by new ones', () => {
    const third = { 'src/registries/a/a.xml': lgrXml({ meta: meta.replace('<language>und-Latn</language>', '').replace('>example<', '>a<') }) };
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
    expect(() => publishTables(left)).toThrow(new Error('example-latn.xml: is gone, but its table is published'));
  });

  it('is refused where its file is missing', () => {
    const { [json]: _, ...left } = published;
    expect(() => publishTables(left)).toThrow(`${json}: is not what the manifest lists`);
  });

  it.each<[string, Texts, string]>([
    ['was edited', { [json]: published[json]!.replace('97', '98') }, `${json}: is not what the manifest lists`],
    ['is listed in a manifest that is no JSON', { [manifest]: '<<<<<<<' }, `${manifest}: Unexpected token`],
    ['is listed in a manifest of another format', { [manifest]: '{"format":2}' }, `${manifest}: has another format than 1: 2`],
  ])('is refused where it %s', (_, texts, reason) => {
    expect(() => publishTables({ ...published, ...texts })).toThrow(reason);
  });
});

describe('the command', { timeout: 60_000 }, () => {
  let project: string;
  const files = (): string[] => readdirSync(project, { recursive: true, encoding: 'utf8' }).toSorted();
  const contents = (): string[] => files().filter((file) => /\.(xml|json)$/.test(file)).map((file) => readFileSync(join(project, file), 'utf8'));
  const renewNu = (): void => {
    const path = 'src/registries/nu/nu-latn.xml';
    writeFileSync(join(project, path), own[path]!.replace('<version>2<', '<version>3<'));
  };
  const run = () => {
    const command = [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'tools/publish-tables.ts'), project];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
    return { status, said: stdout + stderr };
  };

  beforeEach(() => {
    project = mkdtempSync(join(tmpdir(), 'klartext-tables-'));
    for (const [path, text] of Object.entries(own)) {
      mkdirSync(dirname(join(project, path)), { recursive: true });
      writeFileSync(join(project, path), text);
    }
  });
  afterEach(() => rmSync(project, { recursive: true }));

  it('writes what is published, and nothing else', () => {
    const before = files();
    expect(run()).toEqual({ status: 0, said: '' });
    expect(files()).toEqual(before);
    expect(readTables(project)).toEqual(own);
  });

  it('says in one line why it stops, and writes nothing', () => {
    renewNu();
    writeFileSync(join(project, 'src/registries/se/se-latn.xml'), '<lgr>\n');
    const before = contents();
    const { status, said } = run();
    expect(status).toBe(1);
    expect(said).toMatch(/^src\/registries\/se\/se-latn\.xml: .+\n$/);
    expect(contents()).toEqual(before);
  });

  it('writes nothing where a file cannot be written, either', () => {
    renewNu();
    mkdirSync(join(project, 'public/tables/manifest.json.new')); // the last file that is written
    const before = contents();
    const { status, said } = run();
    expect(status).toBe(1);
    expect(said).toMatch(/EISDIR.+manifest\.json\.new\n$/);
    expect(contents()).toEqual(before);
  });
});
