/** What a receipt says of a name. */
import { describe, expect, it } from 'vitest';
import { registries } from '../../src/core.js';
import { loadLanguage, makeReceipt, readReceipt, type Receipt, verifyReceipt, writeReceipt } from '../../src/receipt.js';

const time = new Date('2026-12-01T14:50:07.123Z');
const receiptOf = (typed: string, options = {}): Receipt => makeReceipt(typed, { time, lang: 'sv', ...options });

describe('the four steps', () => {
  it('what was typed, and what was left out and changed', () => {
    const { typed, changes, name } = receiptOf(' https://RÄKSMÖRGÅS.se/meny');
    expect([typed, name]).toEqual([' https://RÄKSMÖRGÅS.se/meny', 'räksmörgås.se']);
    expect(changes).toEqual([
      'Mellanslag före eller efter namnet är utelämnade.', 'https:// hör till webbadressen och är utelämnat.', '/meny hör till webbadressen och är utelämnat.',
      'Domännamn skrivs med små bokstäver: räksmörgås.se.',
    ]);
    expect(receiptOf('räksmörgås').changes).toEqual(['.se lades till.']);
    expect(receiptOf('räksmörgås', { registries: registries.nu }).changes).toEqual(['.nu lades till.']);
    expect(receiptOf('räksmörgås.se').changes).toEqual([]);
    expect(receiptOf('a\u00ADb.se').changes).toEqual(['Ett osynligt tecken (U+00AD) är utelämnat.']);
  });

  it('the characters with their names and scripts', () => {
    expect(receiptOf('HÅ-1.se').characters).toEqual([
      { place: 1, character: 'h', codePoints: 'U+0068', name: 'h', script: 'Latn', isRefused: false },
      { place: 2, character: 'å', codePoints: 'U+00E5', name: 'å', script: 'Latn', isRefused: false },
      { place: 3, character: '-', codePoints: 'U+002D', name: 'bindestreck', script: 'Zyyy', isRefused: false },
      { place: 4, character: '1', codePoints: 'U+0031', name: 'ett', script: 'Zyyy', isRefused: false },
    ]);
    expect(receiptOf('håb\u043E.se').characters.at(-1)).toMatchObject({ place: 4, codePoints: 'U+043E', script: 'Cyrl', isRefused: true });
    expect(receiptOf('www.å.se').characters.map(({ place }) => place)).toEqual([5]);
  });

  it('the code, and what it says where it is read back', () => {
    expect(receiptOf('räksmörgås.se')).toMatchObject({ code: 'xn--rksmrgs-5wao1o.se', decoded: 'räksmörgås.se' });
    expect(receiptOf('www.HÅBO.se')).toMatchObject({ code: 'www.xn--hbo-ula.se', decoded: 'www.håbo.se', registered: { unicode: 'håbo.se', ascii: 'xn--hbo-ula.se' } });
    expect(receiptOf('å b.se')).toMatchObject({ code: '', decoded: '', registered: null });
  });

  it('table, rules, verdict, and what stands against the name', () => {
    expect(receiptOf('räksmörgås.se')).toMatchObject({
      tables: [{ id: 'se-latn', version: '3', revision: 'C', date: '2020-10-02' }],
      rules: ['IDNA2008 (RFC 5890–5893)', 'UTS 46', 'https://dotse.github.io/IDN-tables/IDN_table_se.pdf'],
      verdict: 'permitted', sentence: 'räksmörgås.se är ett tillåtet .se-namn.', against: [],
    });
    expect(receiptOf('-hem.se')).toMatchObject({ verdict: 'refused', against: [{ text: 'Namnet får inte börja med bindestreck.', rule: 'RFC 5891 §4.2.3.1' }] });
    expect(receiptOf('850709-9805.se')).toMatchObject({ verdict: 'caution', against: [{ rule: '.se personal identity numbers' }] });
    expect(receiptOf('å.com')).toMatchObject({ verdict: 'elsewhere', tables: [], rules: ['IDNA2008 (RFC 5890–5893)', 'UTS 46'], sentence: '.com bedöms inte här.' });
    expect(receiptOf('')).toMatchObject({ verdict: 'empty', name: '', against: [] });
  });

  it('the time that it is given, in UTC, and the program', () => {
    expect(receiptOf('å.se')).toMatchObject({ time: '2026-12-01T14:50:07Z', program: expect.stringMatching(/^klartext \d+\.\d+\.\d+$/), lang: 'sv', judges: ['se', 'nu'] });
    expect(() => makeReceipt('å.se', { time: new Date(NaN) })).toThrow(RangeError);
  });
});

describe('as a file', () => {
  it('is a line of JSON, or text with that line behind it', () => {
    const receipt = receiptOf('Å.se');
    const json = writeReceipt(receipt, 'json');
    expect(json).toMatch(/^\{"receipt":"klartext receipt 1",.*\}\n$/);
    expect(JSON.parse(json)).toEqual(receipt);
    expect(writeReceipt(receipt).split('\n')).toEqual([
      'Kvitto på domännamnet å.se', '', 'Skrivet: Å.se', 'Ändrat: Domännamn skrivs med små bokstäver: å.se.', 'Namn: å.se', 'Tecken:', '  1 å U+00E5 å, latinsk bokstav',
      'Skrift: latinska bokstäver', 'Kod: xn--5ca.se', 'Koden läst tillbaka: å.se, samma namn', 'Det som registreras: å.se (xn--5ca.se)', 'Teckentabell: se-latn, revision C (2020-10-02)',
      'Regler: IDNA2008 (RFC 5890–5893), UTS 46, https://dotse.github.io/IDN-tables/IDN_table_se.pdf', 'Bedömning: å.se är ett tillåtet .se-namn.', 'Tid: 2026-12-01T14:50:07Z',
      `Program: ${receipt.program}`, '', 'För klartext receipt --verify:', json.trimEnd(), '',
    ]);
  });

  it('speaks other languages', async () => {
    expect(writeReceipt(receiptOf('smörgåsb\u043Erd', { lang: 'en' }))).toMatch(/^Receipt for the domain name sm.*\n {2}9 о U\+043E Cyrillic letter, not allowed\n.*Writing: Latin and Cyrillic letters\n/s);
    await loadLanguage('nb');
    expect(writeReceipt(receiptOf('å.se', { lang: 'nb' }))).toMatch(/^Kvittering for domenenavnet å\.se\n.*Koden lest tilbake: å\.se, samme navn\n/s);
  });

  it('isolates what is written from right to left, and shows what can’t be seen', () => {
    const text = writeReceipt(receiptOf('kalle.\u05E9\u05DC.se\u202E'));
    expect(text).toContain('\nSkrivet: \u2068kalle.\u05E9\u05DC.seU+202E\u2069\n');
    expect(text).not.toContain('\u202E');
  });

  it('whoever wrote it, a terminal gets no escape sequences of it', async () => {
    const escape = '\u001B[31m';
    const receipt: Receipt = { ...receiptOf('å.se'), sentence: escape, program: escape, rules: [escape], changes: [escape], code: escape, against: [{ text: escape, rule: escape }] };
    expect(writeReceipt(receipt)).not.toContain('\u001B');
    expect(JSON.stringify((await verifyReceipt(writeReceipt(receipt), { now: time }))?.map(({ text }) => text))).not.toContain('u001b');
  });

  it('is read again, with whatever ends its lines, and nothing else is', () => {
    const receipt = receiptOf('å.se');
    for (const text of [writeReceipt(receipt), writeReceipt(receipt, 'json'), `\uFEFF${writeReceipt(receipt, 'json')}`, writeReceipt(receipt).replaceAll('\n', '\r\n')]) expect(readReceipt(text)).toEqual(receipt);
    const json = writeReceipt(receipt, 'json');
    const others = ['', 'å.se', '{}', '[]', 'null', json.slice(0, 50), json.replace('receipt 1', 'receipt 2'), json.replace('"typed":"å.se"', '"typed":5'), json.replace('"characters":[', '"characters":[null,'), json.replace('"registered":{', '"registered":"x","other":{'), `${json.trimEnd()}${' '.repeat(1_000_000)}`];
    expect(others.map(readReceipt)).toEqual(others.map(() => undefined));
  });

  it('no name makes it fail, and what it says holds', async () => {
    const hostile = ['', ' ', '.', '\u0000', '\uD800.se', '\u202Eabc.se', 'a\u0300'.repeat(300), '<script>"&\'</script>', 'ä.'.repeat(500), 'ä'.repeat(5000), 'constructor', '{"receipt":', 'a\n{"receipt":1}\n', '__proto__.se'];
    for (const name of hostile) expect([name, await verifyReceipt(writeReceipt(receiptOf(name)), { now: time })]).toEqual([name, []]);
  });
});
