/** What of a receipt does not hold where it is judged again. */
import { describe, expect, it } from 'vitest';
import { registries } from '../../src/core.js';
import { loadLanguage, makeReceipt, type Receipt, verifyReceipt, writeReceipt } from '../../src/receipt.js';
import type { Registry } from '../../src/registry/registry.js';

const time = new Date('2026-12-01T14:50:07Z');
const now = new Date('2026-12-02T00:00:00Z');
const receiptOf = (typed: string, options = {}): Receipt => makeReceipt(typed, { time, lang: 'sv', ...options });

const differencesOf = async (receipt: Receipt, format: 'text' | 'json' = 'json') => (await verifyReceipt(writeReceipt(receipt, format), { now })) ?? [];
const toldOf = async (receipt: Receipt): Promise<string[]> => (await differencesOf(receipt)).map(({ text }) => text);

it.each(['räksmörgås', 'www.håbo.se', 'xn--rksmrgs-5waolo.se', 'å_.se', 'å.com', 'ŧest.no', '\u05E9\u05DC\u05D5\u05DD.se'])('all that the receipt of %s says holds', async (name) => {
  for (const lang of ['sv', 'en', 'nb']) for (const format of ['text', 'json'] as const) expect(await differencesOf(receiptOf(name, { lang }), format)).toEqual([]);
});

it('a text without a receipt is none', async () => {
  expect(await verifyReceipt('Kvitto på domännamnet å.se')).toBeUndefined();
});

describe('each line that was changed is told:', () => {
  const right = receiptOf('räksmörgås.se');
  const [first, ...others] = right.characters as [Receipt['characters'][0], ...Receipt['characters']];
  const table = right.tables[0] as Receipt['tables'][0];

  it.each<[string, Partial<Receipt>, string[]]>([
    ['the code', { code: 'xn--rksmrgs-5wao1a.se' }, ['Kod: kvittot säger ”xn--rksmrgs-5wao1a.se”, men det är ”xn--rksmrgs-5wao1o.se”.']],
    ['the name', { name: 'raksmorgas.se' }, ['Namn: kvittot säger ”raksmorgas.se”, men det är ”räksmörgås.se”.']],
    ['what the code gives back', { decoded: 'räksmorgås.se' }, ['Koden läst tillbaka: kvittot säger ”räksmorgås.se, inte samma namn”, men det är ”räksmörgås.se, samma namn”.']],
    ['what was typed', { typed: 'räksmorgås.se' }, ['Namn: kvittot säger ”räksmörgås.se”, men det är ”räksmorgås.se”.', 'Tecken: kvittot säger ”6 ö U+00F6 ö, latinsk bokstav”, men det är ”6 o U+006F o, latinsk bokstav”.', 'Kod:', 'Koden läst', 'Det som', 'Bedömning']],
    ['what was changed', { changes: ['.se lades till.'] }, ['Ändrat: kvittot säger ”.se lades till.”, men det är ”ingenting”.']],
    ['a character', { characters: [{ ...first, codePoints: 'U+0433' }, ...others] }, ['Tecken: kvittot säger ”1 r U+0433 r, latinsk bokstav”, men det är ”1 r U+0072 r, latinsk bokstav”.']],
    ['a character that is left out', { characters: others }, ['Tecken: ']],
    ['whether a character is refused', { characters: [{ ...first, isRefused: true }, ...others] }, ['Tecken: kvittot säger ”1 r U+0072 r, latinsk bokstav, inte tillåtet”']],
    ['what is registered', { registered: { unicode: 'räk.se', ascii: 'xn--rk-via.se' } }, ['Det som registreras: kvittot säger ”räk.se (xn--rk-via.se)”, men det är ”räksmörgås.se (xn--rksmrgs-5wao1o.se)”.']],
    ['that nothing is', { registered: null }, ['Det som registreras: kvittot säger ”–”, men det är ”räksmörgås.se (xn--rksmrgs-5wao1o.se)”.']],
    ['the table', { tables: [{ ...table, id: 'se-grek' }] }, ['Teckentabell: kvittot säger ”se-grek, revision C (2020-10-02)”, men det är ”se-latn, revision C (2020-10-02)”.']],
    ['its day', { tables: [{ ...table, date: '2020-10-03' }] }, ['Teckentabell: kvittot säger ”se-latn, revision C (2020-10-03)”']],
    ['the rules', { rules: ['UTS 46'] }, ['Regler: ']],
    ['the verdict', { verdict: 'refused', sentence: 'räksmörgås.se kan inte registreras.' }, ['Bedömning: kvittot säger ”räksmörgås.se kan inte registreras.”, men det är ”räksmörgås.se är ett tillåtet .se-namn.”.']],
    ['the verdict without its sentence', { verdict: 'refused' }, ['Bedömning: ']],
    ['what stands against the name', { against: [{ text: 'Nej.', rule: '' }] }, ['Anmärkningar: kvittot säger ”Nej.”, men det är ”–”.']],
    ['who was asked', { judges: ['nu', 'se '] }, ['Toppdomäner: kvittot säger ”nu, se ”, men det är ”nu, se”.']],
    ['that nobody was', { judges: [] }, ['Toppdomäner: kvittot säger ”–”, men det är ”se, nu']],
    ['a language that nobody speaks', { lang: 'zz' }, ['The receipt says that its language is “zz”, which is not known here. Its sentences could not be compared.']],
    ['a language by another tag', { lang: 'SV' }, ['Kvittot säger att dess språk är ”SV”']],
    ['a time that has not come', { time: '2026-12-02T00:10:01Z' }, ['Tid: kvittot säger ”2026-12-02T00:10:01Z”, och det har inte varit än.']],
    ['a time that is none', { time: '2026-13-41T00:00:00Z' }, ['Tid: kvittot säger ”2026-13-41T00:00:00Z”, men det är ”–”.']],
  ])('%s', async (_, change, told) => {
    const found = await differencesOf({ ...right, ...change });
    expect(found.map(({ text }, index) => text.slice(0, told[index]?.length))).toEqual(told);
    expect(found.every(({ isFalse }) => isFalse)).toBe(true);
  });

  it('in the language of the receipt, too', async () => {
    await loadLanguage('nb');
    expect(await toldOf({ ...receiptOf('å.se', { lang: 'en' }), code: 'x' })).toContain('Code: the receipt says “x”, but it is “xn--5ca.se”.');
    expect(await toldOf({ ...receiptOf('å.se', { lang: 'nb' }), code: 'x' })).toContain('Kode: kvitteringen sier «x», men det er «xn--5ca.se».');
  });

  it('a line of the text that people read', async () => {
    const text = writeReceipt(receiptOf('å.se'));
    const tell = async (file: string) => (await verifyReceipt(file, { now }))?.map(({ text: words }) => words);
    expect(await tell(text.replace('Bedömning: å.se är', 'Bedömning: ö.se är'))).toEqual(['På rad 14 står det ”Bedömning: ö.se är ett tillåtet .se-namn.”. Där ska det stå ”Bedömning: å.se är ett tillåtet .se-namn.”.']);
    expect(await tell(text.replaceAll('\n', '\r\n'))).toEqual([]);
  });
});

describe('of the text that people read,', () => {
  const text = writeReceipt(receiptOf('räksmörgås.se'));
  const lines = text.split('\n');
  const tell = async (changed: readonly string[]) => (await verifyReceipt(changed.join('\n'), { now }))?.map(({ kind, number, text: words, isFalse }) => [kind, number, words, isFalse]);

  it('a line that is missing is told, and no other one', async () => {
    expect(await tell(lines.toSpliced(7, 1))).toEqual([['missing-text', 8, `Rad 8 saknas: ”${lines[7]}”.`, true]]);
    expect(await tell(lines.toSpliced(0, 1))).toEqual([['missing-text', 1, 'Rad 1 saknas: ”Kvitto på domännamnet räksmörgås.se”.', true]]);
  });

  it('so is one that was added, before the JSON or behind it', async () => {
    const added = (number: number, line: string) => [['added-text', number, `Rad ${number}, ”${line}”, hör inte till kvittot.`, true]];
    expect(await tell(lines.toSpliced(7, 0, 'Och gratis.'))).toEqual(added(8, 'Och gratis.'));
    expect(await tell(lines.toSpliced(0, 0, 'Hej!'))).toEqual(added(1, 'Hej!'));
    const end = lines.indexOf('För klartext receipt --verify:');
    expect(await tell(lines.toSpliced(end - 1, 0, 'Och gratis.'))).toEqual(added(end, 'Och gratis.'));
    expect(await tell([...lines, 'Betalt.'])).toEqual(added(lines.length + 1, 'Betalt.'));
    expect(await tell([...lines, '', ' '])).toEqual([]);
  });

  it('several changes are told each by itself', async () => {
    const changed = lines.with(2, 'Skrivet: räk.se').toSpliced(10, 2).toSpliced(5, 0, 'a', 'b');
    expect((await tell(changed))?.map(([kind, number]) => [kind, number])).toEqual([['text', 3], ['added-text', 6], ['added-text', 7], ['missing-text', 11], ['missing-text', 12]]);
  });

  it('another one in place of all is told line by line, however long it is', async () => {
    const found = await tell([...Array.from({ length: 20_000 }, () => 'x'), ...lines.slice(-2)]);
    expect(found?.length).toBe(20_000);
  });
});

it('a receipt may be some minutes ahead of the clock that verifies it', async () => {
  expect(await verifyReceipt(writeReceipt(receiptOf('å.se')), { now: new Date(time.getTime() - 600_000) })).toEqual([]);
});

describe('a table of another revision is no fault', () => {
  const { se } = registries as { se: Registry };
  const [latin, hebrew] = se.tables as [Registry['tables'][0], Registry['tables'][0]];
  /** The tables of a registry with another revision, without ł. */
  const inVersion = (version: string, date: string): Registry => {
    const repertoire = latin.repertoire.filter((entry) => !('codePoints' in entry && entry.codePoints[0] === 0x142));
    return { ...se, revisions: { 2: 'B', 4: 'D' }, tables: [{ ...latin, version, date, repertoire }, { ...hebrew, version, date }] };
  };

  it('an older one is said', async () => {
    const found = await differencesOf(receiptOf('å.se', { registries: inVersion('2', '2007-01-01') }));
    expect(found.map(({ text, isFalse }) => [text, isFalse])).toEqual([['En äldre teckentabell avgjorde: se-latn, revision B (2007-01-01). Den nyaste som är känd här är se-latn, revision C (2020-10-02).', false]]);
  });

  it('and what it judged otherwise', async () => {
    const found = await differencesOf(receiptOf('łod.se', { registries: inVersion('2', '2007-01-01') }));
    expect(found.map(({ kind, line }) => [kind, line])).toEqual([['since', 'characters'], ['since', 'registered'], ['older-table', 'tables'], ['since', 'verdict'], ['since', 'against']]);
    expect(found.map(({ text }) => text)).toContain('Bedömning: ”łod.se kan inte registreras.” enligt den tabellen, ”łod.se är ett tillåtet .se-namn.” enligt den som är känd här.');
    expect(found.some(({ isFalse }) => isFalse)).toBe(false);
  });

  it('a newer one is said', async () => {
    const [found] = await differencesOf(receiptOf('å.se', { registries: inVersion('4', '2027-01-01') }));
    expect([found?.kind, found?.text]).toEqual(['newer-table', 'En nyare teckentabell avgjorde: se-latn, revision D (2027-01-01). Den nyaste som är känd här är se-latn, revision C (2020-10-02).']);
  });

  it('but a code does not change with it', async () => {
    const found = await differencesOf({ ...receiptOf('å.se', { registries: inVersion('2', '2007-01-01') }), code: 'xn--4ca.se' });
    expect(found.filter(({ isFalse }) => isFalse).map(({ line }) => line)).toEqual(['code']);
  });
});

it('sentences of another version of the program are not compared, and all that they are about is', async () => {
  const receipt = { ...receiptOf('Å_b.se'), program: 'klartext 0.1.0', sentence: 'Nej!', changes: ['Smått.'], against: [], rules: [] };
  const [said, ...more] = await differencesOf(receipt);
  expect([said?.kind, said?.isFalse, more]).toEqual(['other-program', false, []]);
  expect((await differencesOf({ ...receipt, verdict: 'permitted' })).map(({ kind, line }) => [kind, line])).toEqual([['wrong', 'verdict'], ['other-program', 'program']]);
});

it('loads the registries that the receipt names', async () => {
  const receipt = { ...receiptOf('å.se'), judges: ['fi'], typed: 'å.fi', name: 'å.fi', code: 'xn--5ca.fi', decoded: 'å.fi', registered: null };
  expect((await differencesOf(receipt)).map(({ line }) => line)).toContain('tables');
  expect((await differencesOf(receipt)).find(({ line }) => line === 'tables')?.found).toContain('fi-latn');
});

it('registries of one’s own judge where they are named', async () => {
  const file = writeReceipt(receiptOf('ŧest', { registries: registries.se }), 'json');
  const found = await verifyReceipt(file, { registries: registries.nu, now });
  expect(found?.map(({ line }) => line)).toContain('name');
});
