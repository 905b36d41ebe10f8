/** Who takes part in a draw, and who is left out for which reason. */
import { describe, expect, it } from 'vitest';
import { writeBase } from '../../src/draw/base-text.js';
import { type Application, drawBase } from '../../src/draw/draw-base.js';
import { readApplications } from '../../src/draw/read-applications.js';
import { registries } from '../../src/registries/bundled.js';
import { no } from '../../src/registries/no/policy.js';
import { applicationFigures as figures, applicationsAsCSV, generatedApplications } from '../lists/applications.js';

/** The base without its title, and the line and reason of all others. */
async function told(applications: readonly Application[], options: Parameters<typeof drawBase>[1] = { registries }) {
  const { base, leftOut } = await drawBase(applications, options);
  return [writeBase(base).split('\n').slice(1, -1), leftOut.map(({ line, reason, sameAs }) => [line, reason, ...(sameAs === undefined ? [] : [sameAs])].join(' '))];
}

const row = (name: string, caseNumber: string, applicant?: string, queue?: string): Application => ({ name, caseNumber, applicant, queue });

describe('the base of applications', () => {
  it('has a name once, in whatever form somebody types it', async () => {
    const names = ['håbo.se', 'HÅBO.SE', 'xn--hbo-ula.se', 'ha\u030Abo.se', 'håbo', ' håbo.se ', 'https://www.håbo.se/', 'www.håbo.se'];
    expect(await told(names.map((name, index) => row(name, String(index + 1))))).toEqual([names.map((_, index) => `xn--hbo-ula.se\t${index + 1}`), []]);
  });

  it('leaves out what is no name that can be registered', async () => {
    const names = ['a b.se', 'håbo-.se', 'a.com', 'köp.pp.se', 'pp.se', '', '   ', 'xn--9.se', 'ŧest.nu', 'b?t.se', 'räksmörgås.se'];
    expect(await told(names.map((name, index) => row(name, String(index))))).toEqual([
      ['xn--rksmrgs-5wao1o.se\t10'],
      ['1 refused', '2 refused', '3 other', '4 other', '5 refused', '6 empty', '7 empty', '8 refused', '9 refused', '10 refused'],
    ]);
  });

  it('has names within the rules against which something stands', async () => {
    expect(await told([row('þing.se', '1'), row('850709-9805.se', '2')])).toEqual([['850709-9805.se\t2', 'xn--ing-ooa.se\t1'], []]);
  });

  it('has an applicant once for a name, and the first of the rows', async () => {
    expect(await told([row('hem.se', '1', 'NO1'), row('Hem.se', '2', ' NO1 '), row('hem.se', '3', 'NO2'), row('hus.se', '4', 'NO1'), row('www.hem.se', '5', 'NO2')])).toEqual([
      ['hem.se\t1', 'hem.se\t3', 'hus.se\t4'], ['2 duplicate 1', '5 duplicate 3'],
    ]);
    expect(await told([row('hem.se', '1', 'Ångström'), row('hem.se', '2', 'A\u030Angström')])).toEqual([['hem.se\t1'], ['2 duplicate 1']]);
  });

  it('does not take an applicant who was left out for another reason for the first', async () => {
    expect(await told([row('hem.se', '', 'NO1'), row('hem.se', '2', 'NO1')])).toEqual([['hem.se\t2'], ['1 no-case']]);
  });

  it('has all rows where nobody says who applies, but no case number twice', async () => {
    expect(await told([row('hem.se', '1'), row('hem.se', '2'), row('HEM.SE', ' 1'), row('hus.se', '1')])).toEqual([['hem.se\t1', 'hem.se\t2', 'hus.se\t1'], ['3 same-case 1']]);
  });

  it('leaves out rows without a case number or an applicant, and case numbers that hide something', async () => {
    const cases = ['', ' ', 'a\tb', 'a\nb', '1\u0000', '1\u200B2', '\u202E1', '1\uD800', '1\uFFFD', '1\u20282', ' 1 '];
    expect(await told(cases.map((each) => row('hem.se', each)))).toEqual([['hem.se\t1'], ['1 no-case', '2 no-case', ...['3', '4', '5', '6', '7', '8', '9', '10'].map((line) => `${line} wrong-case`)]]);
    expect(await told([row('hem.se', '1', ' '), row('hem.se', '2', 'x')])).toEqual([['hem.se\t2'], ['1 no-applicant']]);
  });

  it('leaves out rows of other queues', async () => {
    const applications = [row('hem.se', '1', 'x', 'public'), row('hem.se', '2', 'y', ' first '), row('hem.se', '3', 'z', 'Public'), row('hem.se', '4', 'w')];
    expect(await told(applications, { registries, queues: ['first', 'public'] })).toEqual([['hem.se\t1\tpublic', 'hem.se\t2\tfirst'], ['3 wrong-queue', '4 wrong-queue']]);
  });

  it('counts lines where none are given, and tells the fault of a name in a language', async () => {
    const { leftOut } = await drawBase([row('hem.se', '1'), { ...row('håb o.se', '2'), line: 7 }, row('a b.se', '3')], { registries, lang: 'nb' });
    expect(leftOut).toEqual([
      { line: 7, name: 'håb o.se', caseNumber: '2', reason: 'refused', fault: 'Et domenenavn kan ikke inneholde mellomrom (tegn 4).' },
      { line: 8, name: 'a b.se', caseNumber: '3', reason: 'refused', fault: 'Et domenenavn kan ikke inneholde mellomrom (tegn 2).' },
    ]);
  });
});

describe('of a list', () => {
  it('has Norid’s figures of 2004', { timeout: 120_000 }, async () => {
    const list = applicationsAsCSV(generatedApplications());
    const { base, leftOut } = await drawBase(readApplications(list, { caseNumber: 'Saksnummer', applicant: 'Søker' }), { registries: no });
    const duplicates = leftOut.filter(({ reason }) => reason === 'duplicate').length;
    const applicants = new Map<string, number>();
    for (const { name } of base.rows) applicants.set(name, (applicants.get(name) ?? 0) + 1);
    expect({
      rows: base.rows.length + leftOut.length, duplicates, faults: leftOut.length - duplicates, left: base.rows.length,
      names: applicants.size, alone: [...applicants.values()].filter((count) => count === 1).length,
    }).toEqual({ rows: figures.rows, duplicates: figures.duplicates, faults: figures.faults, left: figures.left, names: figures.names, alone: figures.namesWithOneApplicant });
  });

  it('tells lines, rows that are broken and codes that belong to other names', async () => {
    const list = 'namn;kod;ärende\nhåbo.se;xn--hbo-ula.se;1\nhåbo.se;xn--hbo-ula.nu;2\nhåbo.se;xn--hbo-ula.se;3;;;x\n"håbo.se";;"a\nb"\nhåbo.se;;6\n';
    const { base, leftOut } = await drawBase(readApplications(list, { caseNumber: 'ärende' }), { registries });
    expect(base.rows.map(({ caseNumber }) => caseNumber)).toEqual(['1', '6']);
    expect(leftOut.map(({ line, reason }) => `${line} ${reason}`)).toEqual(['3 mismatched', '4 malformed', '5 wrong-case']);
  });

  it('can’t be read without its columns', async () => {
    await expect(drawBase(readApplications('a;b\nhem.se;1\n', { caseNumber: 'c' }))).rejects.toMatchObject({ problem: { kind: 'no-column', column: 'c' } });
  });
});
