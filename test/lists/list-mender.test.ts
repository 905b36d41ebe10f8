/** Lists that are mended row by row, or at once, and saved as their own file. */
import { describe, expect, it } from 'vitest';
import { batch, columnHeads, conventions, messages, names, report } from '../../src/languages/sv.js';
import { giveListBack } from '../../src/lists/give-list-back.js';
import { LocalListChecker } from '../../src/lists/list-checker.js';
import type { ListCheckerOptions } from '../../src/lists/list-checking.js';
import type { Choice } from '../../src/lists/selection.js';
import { type Mends, noMends } from '../../src/lists/mends.js';
import { nu } from '../../src/registries/nu/policy.js';
import { se } from '../../src/registries/se/policy.js';
import { generatedNames } from './generated-names.js';

const language = { tag: 'sv', conventions, messages, names };
const words = { heads: columnHeads.added, rows: batch };
const all: Mends = { all: true, except: new Set() };
const only = (...lines: number[]): Mends => ({ all: false, except: new Set(lines) });

async function checkerOf(file: Blob, options: Partial<ListCheckerOptions> = {}) {
  const checker = new LocalListChecker();
  const { counts } = await checker.start(file, { registries: [se, nu], heads: columnHeads, ...options }, () => undefined);
  return { checker, counts, sure: (await checker.findSure()).lines.length };
}

async function savedBy(checker: LocalListChecker, choice: Choice = {}): Promise<Buffer<ArrayBuffer>> {
  const given = await checker.giveBack(language, words, choice, () => undefined);
  if (!given || 'problem' in given) throw new Error(JSON.stringify(given));
  return Buffer.from(await given.file.arrayBuffer());
}

async function byCommand(file: Blob, mends: boolean): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of giveListBack(file, { registries: [se, nu], lang: 'sv', mends })) parts.push(part);
  return Buffer.concat(parts);
}

/** Separated by semicolons, with quotation marks and CRLF, in Windows-1252. */
const windows = new Blob([Buffer.from('Kund;Domännamn;"Anm"\r\nEk;göteborg ab.se ;"x;y"\r\nAl;RÄKSMÖRGÅS.se;\r\nBo;väst_ort.se;"a""b"\r\nCy;stra\xdfe.se;\r\n', 'latin1')]);
const pairs = new Blob(['namn;kod\nå.se;xn--5ca.se\nå_ä.se;xn--4ca0b.se\nö.se;xn--4ca.se\nä.se;xn--fel.se\n']);

describe('a list that was checked', () => {
  it('says how many rows can be mended for sure, and what they would be', async () => {
    const { checker, sure } = await checkerOf(windows);
    expect(sure).toBe(2);
    const rows = await checker.rows(0, 9, language);
    expect(rows.map(({ input, other }) => [input, other?.name, other?.code, other?.isMended])).toEqual([
      ['göteborg ab.se ', undefined, undefined, undefined], // with a hyphen or without one
      ['RÄKSMÖRGÅS.se', 'räksmörgås.se', 'xn--rksmrgs-5wao1o.se', false],
      ['väst_ort.se', 'väst-ort.se', 'xn--vst-ort-5wa.se', false],
      ['straße.se', undefined, undefined, undefined],
    ]);
  });

  it('is saved as it is, with what is said of its names, as the command does', async () => {
    for (const file of [windows, pairs, new Blob(['a_b.se\rÅ.SE\r']), new Blob(['\uFEFFå.se,x\nhem-.se,y\n'])]) {
      const { checker } = await checkerOf(file);
      expect((await savedBy(checker)).equals(await byCommand(file, false))).toBe(true);
    }
  });

  it('is saved with all that is sure mended, as the command does', async () => {
    const many = new Blob([[...generatedNames(23, 1500)].join('\r\n'), '\nEN_RAD.se\nandra–raden.se;www.x.se\n']);
    for (const file of [windows, pairs, many]) {
      const { checker } = await checkerOf(file);
      await checker.mend(all);
      expect((await savedBy(checker)).equals(await byCommand(file, true))).toBe(true);
    }
  });

  it('is saved with one row mended, and every other byte as it was', async () => {
    const { checker } = await checkerOf(windows);
    await checker.mend(only(4));
    const saved = (await savedBy(checker)).toString('latin1').split('\r\n');
    const before = (await byCommand(windows, false)).toString('latin1').split('\r\n');
    expect(saved.flatMap((line, index) => (line === before[index] ? [] : [index]))).toEqual([3]);
    expect(saved[3]).toBe('Bo;väst-ort.se;"a""b";Tillåtet;;;xn--vst-ort-5wa.se;vast-ort.se');
    expect(saved[2]).toMatch(/^Al;RÄKSMÖRGÅS\.se;;/);
  });
});

describe('some rows of a list', () => {
  it('are saved as the lines that the whole file has for them, below its head', async () => {
    const { checker } = await checkerOf(windows);
    const whole = (await savedBy(checker)).toString('latin1').split('\r\n');
    expect((await savedBy(checker, { kind: 'to-mend' })).toString('latin1')).toBe([whole[0], whole[1], whole[3], whole[4], ''].join('\r\n'));
    expect(whole[0]).toBe('Kund;Domännamn;"Anm";Bedömning;Orsak;Förslag;Kod;Namn utan å ä ö');
    await checker.mend(only(4));
    const mended = (await savedBy(checker)).toString('latin1').split('\r\n');
    expect((await savedBy(checker, { kind: 'to-mend' })).toString('latin1')).toBe([whole[0], whole[1], whole[4], ''].join('\r\n'));
    expect((await savedBy(checker, { kind: 'mended' })).toString('latin1')).toBe([whole[0], mended[3], ''].join('\r\n'));
    expect((await savedBy(checker, { text: 'räk' })).toString('latin1')).toBe([whole[0], whole[2], ''].join('\r\n'));
    expect((await savedBy(checker, { kind: 'bidi' })).toString('latin1')).toBe(`${whole[0]}\r\n`);
  });

  it('have the mark and the titles of their file, and neither its empty lines nor its last line without an end', async () => {
    const file = new Blob(['\uFEFFsep=;\nid;namn\n1;hem-.se\n\n2;hem.se\n3;HEM.se\n4;räk_.se']);
    const { checker } = await checkerOf(file);
    const lines = (await savedBy(checker, { kind: 'to-mend' })).toString().split('\n');
    expect(lines.map((line) => line.split(';').slice(0, 3).join(';'))).toEqual(['\uFEFFsep=;', 'id;namn;Bedömning', '1;hem-.se;Kan inte registreras', '4;räk_.se;Kan inte registreras', '']);
    const [, , repeated] = (await savedBy(checker, { kind: 'repeated' })).toString().split('\n');
    expect(repeated).toBe('3;HEM.se;Tillåtet;Samma namn som rad 5.;;hem.se;');
  });

  it('are whole lines, also where a line has several names, and as many as are chosen of a long list', async () => {
    const { checker } = await checkerOf(new Blob(['hem.se, hem-.se, köp-.se\nåre.se\n']));
    expect((await savedBy(checker, { kind: 'to-mend' })).toString()).toMatch(/^hem\.se, hem-\.se, köp-\.se,"Tillåtet, Kan inte registreras",[^\n]+\n$/);
    const typed = Array.from({ length: 6000 }, (_, index) => (index % 50 === 3 ? `n${index}-.se` : `n${index}.se`));
    const { checker: long } = await checkerOf(new Blob([typed.join('\r\n')]));
    expect((await savedBy(long, { kind: 'to-mend' })).toString().split('\r\n').map((line) => line.split('\t')[0])).toEqual([...typed.filter((name) => name.includes('-')), '']);
  });
});

describe('mending', () => {
  it('shows the rows as they are then, and what they were', async () => {
    const { checker } = await checkerOf(windows);
    await checker.mend(only(4));
    const [, second, third] = await checker.rows(0, 9, language);
    expect([second?.input, third?.input, third?.verdict, third?.other]).toEqual(['RÄKSMÖRGÅS.se', 'väst-ort.se', 'permitted', { isMended: true, name: 'väst_ort.se', code: '' }]);
  });

  it('counts them as a check of the saved list does', async () => {
    const file = new Blob([[...generatedNames(29, 2000)].join('\n'), '\nEN_RAD.se\nen_rad.se\nen-rad.se\n']);
    const { checker, counts: before } = await checkerOf(file);
    const { counts, mended, sure } = await checker.mend(all);
    const again = await checkerOf(new Blob([await savedBy(checker)]));
    expect([mended, sure > 100]).toEqual([sure, true]);
    expect([counts.rows, counts.verdicts, counts.causes, counts.findings]).toEqual([again.counts.rows, again.counts.verdicts, again.counts.causes, again.counts.findings]);
    expect([again.sure, counts.repeated > before.repeated]).toEqual([0, true]);
  });

  it('counts those of one row', async () => {
    const { checker, counts: before } = await checkerOf(windows);
    const { counts, mended } = await checker.mend(only(4));
    expect([mended, before.verdicts.refused - counts.verdicts.refused, counts.verdicts.permitted - before.verdicts.permitted]).toEqual([1, 1, 1]);
    expect([before.causes['character _'], counts.causes['character _']]).toEqual([1, undefined]);
    const { counts: butOne } = await checker.mend({ all: true, except: new Set([4]) });
    expect(butOne.causes['character _']).toBe(1);
  });

  it('is undone, and nothing is left of it', async () => {
    const { checker, counts } = await checkerOf(pairs);
    const rows = await checker.rows(0, 9, language);
    await checker.mend(all);
    expect(await checker.rows(0, 9, language)).not.toEqual(rows);
    expect(await checker.mend(noMends)).toMatchObject({ counts, mended: 0 });
    expect(await checker.rows(0, 9, language)).toEqual(rows);
    expect((await savedBy(checker)).equals(await byCommand(pairs, false))).toBe(true);
  });

  it('lets the rows be chosen that can be mended, and those that were', async () => {
    const { checker } = await checkerOf(windows);
    expect([await checker.choose({ kind: 'sure' }), await checker.choose({ kind: 'mended' }), await checker.choose({ kind: 'to-mend' })]).toEqual([2, 0, 3]);
    await checker.mend(only(4));
    // what was chosen stays where it is
    expect((await checker.rows(0, 9, language)).map(({ line }) => line)).toEqual([2, 4, 5]);
    expect([await checker.choose({ kind: 'sure' }), await checker.choose({ kind: 'to-mend' }), await checker.choose({ kind: 'mended' })]).toEqual([1, 2, 1]);
    expect(await checker.choose({ text: 'väst-ort' })).toBe(1);
  });

  it('tells where the name of a mended row stands as well', async () => {
    const { checker } = await checkerOf(new Blob(['x-y.se\nx_y.se\na_b.se\na_b.se\nc_d.se\nc-d.se\n']));
    const { counts } = await checker.mend(all);
    expect((await checker.rows(0, 9, language)).map(({ sameAs }) => sameAs)).toEqual([undefined, 1, undefined, 3, 6, undefined]);
    expect([counts.repeated, await checker.choose({ kind: 'repeated' })]).toEqual([3, 3]);
    const { checker: hosts } = await checkerOf(new Blob(['www.x-y.se\nx_y.se\n']));
    expect((await hosts.mend(all)).counts.repeated).toBe(1);
  });

  it('is of no use for a file that can not be given back, which is said when it is saved', async () => {
    const { checker, sure } = await checkerOf(new Blob([`a_b.se\n${'x'.repeat(70_000)}\n`]));
    expect(sure).toBe(0);
    expect(await checker.giveBack(language, words, {}, () => undefined)).toEqual({ problem: { kind: 'long-line', line: 2 } });
  });

  it('can be cancelled while it is saved', async () => {
    const { checker } = await checkerOf(new Blob(['a-b.se\n'.repeat(20_000)]));
    const saving = checker.giveBack(language, words, {}, () => undefined);
    checker.cancel();
    expect(await saving).toBeUndefined();
  });

  it('ends where another list is checked', async () => {
    const { checker } = await checkerOf(windows);
    await checker.mend(all);
    await checker.start(new Blob(['a_b.se\n']), { registries: [se] }, () => undefined);
    expect((await checker.rows(0, 1, language))[0]?.input).toBe('a_b.se');
    expect([...(await checker.findSure()).lines]).toEqual([1]);
  });
});

describe('a list with terms of its own', () => {
  const reportLanguage = { ...language, batch, report };

  it('tells names that nobody can have, and is not mended into one', async () => {
    const checker = new LocalListChecker();
    const options = { registries: [se, nu] as const, heads: columnHeads };
    expect(await checker.block(new Blob(['reserverat.se\nväst-ort.se\n']), options)).toMatchObject({ told: { names: 2, unread: 0 } });
    const { counts } = await checker.start(new Blob(['reserverat.se\nväst_ort.se\nfri.se\n']), options, () => undefined);
    expect([counts.verdicts.blocked, counts.verdicts.refused, counts.verdicts.permitted]).toEqual([1, 1, 1]);
    expect((await checker.rows(0, 1, language))[0]).toMatchObject({ verdict: 'blocked', blockedLine: 1, fault: expect.stringContaining('1') });
    await checker.findSure();
    expect((await checker.mend(all)).counts.verdicts).toMatchObject({ blocked: 2, refused: 0 });
    expect((await savedBy(checker)).toString()).toMatch(/^reserverat\.se\tSpärrat\t/);
    await checker.block(undefined, options);
    expect((await checker.start(new Blob(['reserverat.se\n']), options, () => undefined)).counts.verdicts.blocked).toBe(0);
  });

  it('says what is wrong with a list of blocked names', async () => {
    expect(await new LocalListChecker().block(new Blob(['%PDF-1.7\n']), { registries: [se] })).toEqual({ problem: { kind: 'no-text', file: 'pdf' } });
  });

  it('repeats only the same name of the same applicant', async () => {
    const file = new Blob(['namn;sökande\nbåt.se;Ek\nbåt.se;Al\nBÅT.se;ek\nbå_t.se;Al\nbå_t.se;Ek\n']);
    expect((await checkerOf(file)).counts.repeated).toBe(2);
    const { checker, counts } = await checkerOf(file, { applicant: 'sökande' });
    expect([counts.repeated, (await checker.rows(0, 9, language)).map(({ sameAs }) => sameAs)]).toEqual([1, [undefined, undefined, 2, undefined, undefined]]);
    expect((await checker.mend(all)).counts.repeated).toBe(1);
  });

  it('is reported on as it is mended: summed up, in groups, and with names that look alike', async () => {
    const file = new Blob(['namn;registrar\nmodem.se;A\nrnodern.se;B\nväst_ort.se;B\nmodem.se;B\n']);
    const { checker } = await checkerOf(file);
    const request = { summarises: true, findsLookalikes: true, groupBy: 'registrar' };
    const before = await checker.report(request, reportLanguage);
    expect(before?.summary).toMatchObject({ rows: 4, faulty: 1, repeated: 1, left: 2, names: 2 });
    expect(before?.groups?.map(({ name, rows, faulty, repeated }) => [name, rows, faulty, repeated])).toEqual([['A', 1, 0, 0], ['B', 3, 1, 1]]);
    expect(before?.lookalikes).toEqual([[{ name: 'modem.se', line: 2 }, { name: 'rnodern.se', line: 3 }]]);
    await checker.mend(all);
    expect((await checker.report(request, reportLanguage))?.summary).toMatchObject({ faulty: 0, left: 3, names: 3 });
  });
});
