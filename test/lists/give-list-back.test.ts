import { expect, it } from 'vitest';
import { giveListBack, reportOnList } from '../../src/lists.js';
import type { ReturnCounts } from '../../src/lists/return-file.js';

const list = 'Domän;Vem\nHEM_SIDA.se;a\nköp.se;b\nhem-.se;b\n';

it('programs get a list back, in the language that is asked for, and are told how many rows were mended', async () => {
  let text = '';
  const counts: ReturnCounts[] = [];
  for await (const piece of giveListBack(list, { mends: true, lang: 'sv', tellCounts: (told) => counts.push(told) })) text += new TextDecoder().decode(piece);
  expect(text.split('\n').slice(0, 2)).toEqual(['Domän;Vem;Bedömning;Orsak;Förslag;Kod;Namn utan å ä ö', 'hem-sida.se;a;Tillåtet;;;hem-sida.se;']);
  expect(counts.map(({ changed }) => changed)).toEqual([1]);
  for await (const piece of giveListBack(list, { annotates: false })) expect(new TextDecoder().decode(piece)).toBe(list);
});

it('programs get a report on a list', async () => {
  const { summary, groups, lookalikes } = await reportOnList(list, { applicant: 'Vem', groupBy: 'Vem', findsLookalikes: true, lang: 'sv' });
  expect([summary?.rows, summary?.faulty, groups?.map(({ name, faulty }) => [name, faulty]), lookalikes]).toEqual([3, 2, [['a', 1], ['b', 1]], []]);
});
