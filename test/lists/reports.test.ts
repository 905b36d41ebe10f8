import { describe, expect, it } from 'vitest';
import { batch, conventions, messages, names, report } from '../../src/languages/en.js';
import { AlikeNames, looksOf } from '../../src/lists/alike-names.js';
import { blockedLine, readBlockedNames } from '../../src/lists/blocked-names.js';
import { judgeInOrder } from '../../src/lists/block-threads.js';
import { addCounts, noCounts } from '../../src/lists/counts.js';
import { ReportJudge } from '../../src/lists/report-block.js';
import { RowGroups } from '../../src/lists/row-groups.js';
import { readFile } from '../../src/lists/rows.js';
import { type ListSummary, Summary } from '../../src/lists/summary.js';
import { writeReport } from '../../src/lists/write-report.js';
import { registriesOf } from '../../src/registry/choose.js';
import { allRegistries, loadRegistries } from '../../src/registry/registered.js';
import { applicationFigures, applicationsAsCSV, generatedApplications } from './applications.js';
import { pieces, utf8 } from './reading.js';

const english = { tag: 'en', batch, conventions, messages, names, report };

async function reported(list: string, { applicant, groupBy, size = 5000 }: { applicant?: string; groupBy?: string; size?: number } = {}) {
  await loadRegistries('no');
  const registries = registriesOf('se no', allRegistries());
  const keep = [applicant, groupBy].filter((column) => column !== undefined);
  const [summary, groups, alike, counts] = [new Summary(applicant !== undefined), new RowGroups(english), new AlikeNames(), noCounts()];
  const terms = { asked: undefined, registries, ...(groupBy !== undefined && { language: { tag: 'en', conventions, messages, names } }), applicant: applicant === undefined ? undefined : 0, groupBy: groupBy === undefined ? undefined : keep.length - 1 };
  const readers = readFile(pieces(utf8(list), size), keep.length > 0 ? { keep } : {});
  for await (const judged of judgeInOrder(readers, (layout) => {
    const judge = new ReportJudge({ ...terms, layout });
    return { room: 0, judge: (block) => Promise.resolve(judge.judge(block)), close: () => undefined };
  })) {
    addCounts(counts, judged.counts);
    for (const each of [summary, groups, alike]) each.add(judged);
  }
  return { summary: summary.finish(counts), groups: groups.finish(), lookalikes: alike.finish() };
}

describe('a summary', () => {
  it('of a list like Norid’s has Norid’s figures', async () => {
    const { summary } = await reported(applicationsAsCSV(generatedApplications()), { applicant: 'Søker', size: 65_536 });
    const { rows, repeated, faulty, left, names: different, applicants } = summary;
    expect({ rows, duplicates: repeated, faults: faulty, left, names: different, namesWithOneApplicant: applicants?.namesWithOne, applicantsOfOthers: Math.round(applicants!.average), topNames: applicants?.top.map(({ name }) => name) }).toEqual(applicationFigures);
    expect(summary.causes.reduce((sum, each) => sum + each.rows, 0)).toBe(applicationFigures.faults);
    expect([summary.international, summary.letters.map(({ letter }) => letter).slice(0, 3).toSorted()]).toEqual([applicationFigures.names, ['å', 'æ', 'ø'].toSorted()]);
  }, 240_000);

  it('counts a name once, in whatever form, and of a list without applicants nothing of them', async () => {
    const { summary } = await reported('köp.se\nxn--kp-fka.se\nKÖP.se\nhem.se\nhem-.se\n\n');
    expect(summary).toEqual({
      rows: 5, faulty: 1, causes: [{ cause: 'hyphen-end', rows: 1 }], repeated: 2, left: 2, names: 2, international: 1, letters: [{ letter: 'ö', names: 1 }],
    } satisfies ListSummary);
  });

  it('takes a name for repeated if the same applicant has it before, however the number is written', async () => {
    const { summary } = await reported('Domain;Applicant\nköp.se;556677-8899\nköp.se;5566778899\nköp.se;556677-8800\nhem.se;x\n', { applicant: 'Applicant' });
    expect([summary.repeated, summary.left, summary.applicants]).toEqual([1, 3, { namesWithOne: 1, average: 2, top: [{ name: 'köp.se', applicants: 2 }] }]);
  });

  it('counts a name with www or another host before it as the name that would be registered', async () => {
    const { summary, groups } = await reported('Domain;Applicant\nwww.åre.se;1\nåre.se;2\nmail.åre.se;1\nww.åre.com;1\nåre.com;1\n', { applicant: 'Applicant', groupBy: 'Applicant' });
    expect(summary).toMatchObject({ repeated: 1, left: 4, names: 3, applicants: { top: [{ name: 'åre.se', applicants: 2 }] } });
    expect(groups[0]!.text).toContain('Line 4: åre.se. Same name as line 2.');
  });

  it('is Markdown in which nobody’s name is a mark', async () => {
    const { summary, groups } = await reported('Domain;Who\nköp.se;*a|b*\nhem-.se;*a|b*\n', { groupBy: 'Who' });
    expect(writeReport({ summary, groups }, 'Who', english)).toBe(`## The list as a whole

|  | Number | Share |
| --- | ---: | ---: |
| Rows | 2 |  |
| Rows with faults | 1 | 50% |
| Duplicates among rows without a fault | 0 | 0% |
| Rows left | 1 | 50% |
| Different names | 1 |  |
| Names with letters beyond a to z | 1 | 100% |

### Causes

| Cause | Number | Share |
| --- | ---: | ---: |
| Hyphen at the end | 1 | 50% |

### Letters beyond a to z

| Letter | Different names |
| --- | ---: |
| ö | 1 |

## Rows by Who

### \\*a\\|b\\*

|  | Number |
| --- | ---: |
| Rows | 2 |
| Rows with faults | 1 |
| Duplicates among rows without a fault | 0 |
| Hyphen at the end | 1 |

\`\`\`text
Rows that have to be mended: 1 of 2.

Line 3: hem-.se. The name can’t end with a hyphen. Suggestion: hem.se.
\`\`\`
`);
  });
});

describe('groups', () => {
  it('have counts, causes and a text each, in the order of their names', async () => {
    const { groups } = await reported('Domain,Registrar\nköp.se,Loopia\nhem-.se,Ett\nköp.se,Ett\nbil.se,\nä_.se,Loopia\n', { groupBy: 'Registrar' });
    expect(groups.map(({ name, rows, faulty, repeated }) => [name, rows, faulty, repeated])).toEqual([['Ett', 2, 1, 1], ['Loopia', 2, 1, 0], ['No value', 1, 0, 0]]);
    expect(groups[0]!.text.split('\n').slice(2)).toEqual(['Line 3: hem-.se. The name can’t end with a hyphen. Suggestion: hem.se.', 'Line 4: köp.se. Same name as line 2.']);
    expect(groups[0]!.causes).toEqual({ 'hyphen-end': 1 });
    expect(groups[2]!.text).toBe('No row has to be mended (1 row).');
  });

  it('list no more rows than anybody reads, and say how many there are', async () => {
    const { groups } = await reported(`Domain,Who\n${'hem-.se,x\n'.repeat(205)}`, { groupBy: 'Who' });
    expect(groups[0]!.text.split('\n')).toHaveLength(203);
    expect(groups[0]!.text).toMatch(/And 5 more\.$/);
  });
});

describe('names that look like each other', () => {
  it.each([['modern', 'modem'], ['håbo', 'habo'], ['bil1', 'bill'], ['b0k', 'bok'], ['vvs', 'ws'], ['clara', 'dara'], ['paypal', 'paypai'], ['søk', 'sok']])('%s and %s', (one, other) => {
    expect(looksOf(one)).toBe(looksOf(other));
  });

  it('and no others', () => {
    const words = ['köp', 'kap', 'hem', 'hern1a', 'bil', 'båt', 'sjö'];
    expect(new Set(words.map(looksOf)).size).toBe(words.length);
  });

  it('are groups, each name with its first line', async () => {
    const { lookalikes } = await reported('modern.se\nhem.se\nmodem.se\nMODERN.se\nhåbo.se\nhabo.se\nhem-.se\n');
    expect(lookalikes).toEqual([[{ name: 'modern.se', line: 1 }, { name: 'modem.se', line: 3 }], [{ name: 'håbo.se', line: 5 }, { name: 'habo.se', line: 6 }]]);
  });
});

describe('blocked names', () => {
  it('are found in whatever form, with their line; a word under every top-level domain', async () => {
    const registries = registriesOf('se nu', allRegistries());
    const { blocked } = await readBlockedNames(pieces(utf8('Name;Why\nPOLIS;reserved\nxn--kp-fka.se;ours\nräksmörgås.nu;ours\n')), registries);
    const lines = ['polis.se', 'polis.nu', 'xn--kp-fka.se', 'xn--kp-fka.nu', 'xn--rksmrgs-5wao1o.nu', 'hem.se'].map((name) => blockedLine(blocked, name));
    expect(lines).toEqual([2, 2, 3, undefined, 4, undefined]);
  });

  it('are as many as there are', async () => {
    const all = Array.from({ length: 20_000 }, (_, index) => `n${index}.se`);
    const { blocked } = await readBlockedNames(pieces(utf8(all.join('\n')), 10_000), registriesOf('se', allRegistries()));
    expect(all.every((name, index) => blockedLine(blocked, name) === index + 1)).toBe(true);
    expect(blockedLine(blocked, 'n20000.se')).toBeUndefined();
  });
});
