/** What the page asks of a draw. */
import { describe, expect, it } from 'vitest';
import { columnHeads, draw as words } from '../../src/languages/sv.js';
import { no } from '../../src/registries/no/policy.js';
import { type BaseSummary, LocalDrawDesk, type Or } from '../../src/workers/draw-desk.js';
import { seed, vectors } from '../draw/vectors.js';

const list = new Blob(['Ärende;Namn;Sökande;Kö\n1;båt.no;Ek;allmän\n2;båt.no;Al;allmän\n3;bil_.no;Ek;allmän\n4;båt.no;Ek;allmän\n5;hus.no;Bo;varumärken\n6;båt.no;Cy;varumärken\n']);
const request = { column: 'Namn', caseNumber: 'Ärende', applicant: 'Sökande', registries: [no] as const, queues: [], lang: 'sv', heads: columnHeads };

async function madeOf(desk: LocalDrawDesk, more: Partial<Parameters<LocalDrawDesk['makeBase']>[1]> = {}): Promise<BaseSummary> {
  return right(await desk.makeBase(list, { ...request, ...more })).base;
}

function right<Result extends object>(answer: Or<Result>): Result {
  if ('problem' in answer) throw new Error(JSON.stringify(answer));
  return answer as Result;
}

describe('a desk for draws', () => {
  it('offers the columns of a list, and makes the base of it', async () => {
    const desk = new LocalDrawDesk();
    expect(right(await desk.open(list, { heads: columnHeads }))).toMatchObject({ offered: [{ asked: 'Ärende' }, { asked: 'Namn', is: 'name' }, { asked: 'Sökande' }, { asked: 'Kö' }] });
    const base = await madeOf(desk);
    expect(base).toMatchObject({ rows: 4, names: 2, alone: 1, faulty: 1, duplicates: 1 });
    expect(base.leftOut.map(({ line, reason }) => [line, reason])).toEqual([[4, 'refused'], [5, 'duplicate']]);
    expect((await (await desk.baseFile()).text()).split('\n')).toHaveLength(6);
  });

  it('draws from a base that was saved, as the documented vectors say', async () => {
    for (const { base, result } of vectors) {
      const desk = new LocalDrawDesk();
      expect(right(await desk.open(new Blob([base]), {}))).toHaveProperty('base.hash');
      const { drawn } = right(await desk.draw(seed));
      expect(drawn.lots.map(({ name, caseNumber, position, key }) => `${[name, caseNumber, position, key].join('\t')}\n`).join('')).toBe(result);
    }
  });

  it('draws queues one after the other', async () => {
    const desk = new LocalDrawDesk();
    expect((await madeOf(desk, { queue: 'Kö', queues: ['varumärken', 'allmän'] })).emptyQueues).toEqual([]);
    const { drawn } = right(await desk.draw('x'));
    expect(drawn.lots.map(({ queue }) => queue)).toEqual(['varumärken', 'varumärken', 'allmän', 'allmän']);
  });

  it('tells queues that nobody is in', async () => {
    expect((await madeOf(new LocalDrawDesk(), { queue: 'Kö', queues: ['Varumärken', 'allmän'] })).emptyQueues).toEqual(['Varumärken']);
  });

  it('says whether a saved result is right, by its own seed, and leaves what was drawn', async () => {
    const desk = new LocalDrawDesk();
    await madeOf(desk);
    right(await desk.draw('x'));
    const saved = await (await desk.resultFile('json', ';', words)).text();
    expect(right(await desk.verify(new Blob([saved]), undefined))).toEqual({ seeds: ['x'], all: 4, faults: [] });
    expect(right(await desk.verify(new Blob([saved]), 'y')).faults).toEqual([{ first: [{ kind: 'seed' }], count: 1 }]);
    const wrong = right(await desk.verify(new Blob([saved.replace('"position":1', '"position":2')]), undefined));
    expect(wrong.faults.map(({ first: [fault] }) => fault?.kind)).toEqual(['position']);
    right(await desk.draw('z'));
    const drawn = await (await desk.resultFile('json', ';', words)).text();
    right(await desk.verify(new Blob([saved]), undefined));
    expect(await (await desk.resultFile('json', ';', words)).text()).toBe(drawn);
  });

  it('goes on from a verified result where that is asked for, and from none that is wrong', async () => {
    const desk = new LocalDrawDesk();
    await madeOf(desk);
    right(await desk.draw('x'));
    const saved = await (await desk.resultFile('json', ';', words)).text();
    right(await desk.draw('z'));
    right(await desk.verify(new Blob([saved]), undefined));
    expect(right(await desk.takeVerified()).drawn).toMatchObject({ seed: 'x', count: 4, later: [] });
    expect(await (await desk.resultFile('json', ';', words)).text()).toBe(saved);
    right(await desk.verify(new Blob([saved]), 'y'));
    expect(await desk.takeVerified()).toEqual({ problem: { draw: { kind: 'no-result' } } });
  });

  it('draws names again as they are typed, beside the first draw', async () => {
    const desk = new LocalDrawDesk();
    await madeOf(desk);
    right(await desk.draw('x'));
    expect(right(await desk.drawAgain(['BÅT.no'], 'y', [no])).drawn).toMatchObject({
      algorithm: 'klartext draw 1', seed: 'x', later: [{ seed: 'y', names: ['xn--bt-yia.no'], count: 3 }], count: 4,
      lots: [1, 2, 3].map((position) => ({ name: 'xn--bt-yia.no', position, seed: 'y' })).concat({ name: 'hus.no', position: 1, seed: 'x' }),
    });
    const saved = JSON.parse(await (await desk.resultFile('json', ';', words)).text());
    expect([saved.seed, saved.rows.length, saved.deviations[0].names]).toEqual(['x', 4, ['xn--bt-yia.no']]);
    expect((await (await desk.resultFile('csv', ';', words)).text()).split('\r\n')).toHaveLength(6);
    expect(await desk.drawAgain(['båt.no'], 'y', [no])).toEqual({ problem: { draw: { kind: 'used-seed' } } });
  });

  it('tells a name that is not in the base as it was typed', async () => {
    const desk = new LocalDrawDesk();
    await madeOf(desk);
    right(await desk.draw('x'));
    expect(await desk.drawAgain(['båt.no', 'RÅG.no'], 'y', [no])).toEqual({ problem: { draw: { kind: 'no-name', name: 'RÅG.no' } } });
  });

  it('says of a file why it is of no use, and keeps what was made before', async () => {
    const desk = new LocalDrawDesk();
    await madeOf(desk);
    right(await desk.draw('x'));
    const saved = async () => [await (await desk.baseFile()).text(), await (await desk.resultFile('json', ';', words)).text()];
    const [base = '', result = ''] = await saved();
    for (const [file, problem] of [
      ['', { draw: { kind: 'no-columns' } }],
      ['båt.no', { draw: { kind: 'no-columns' } }],
      ['{}', { draw: { kind: 'no-columns' } }],
      ['\0\x01\x02\x03\x05\0\0\0', { list: { kind: 'no-text', file: 'binary' } }],
      [result, { draw: { kind: 'is-result' } }],
      [`\uFEFF${result}`, { draw: { kind: 'is-result' } }],
      ['klartext draw base 1\nx\n', { draw: { kind: 'no-base', line: 2 } }],
    ] as const) {
      expect(await desk.open(new Blob([file]), {}), file).toEqual({ problem });
      expect(await saved()).toEqual([base, result]);
    }
    expect(await desk.makeBase(new Blob(['namn;nr\nx_.no;1\n']), { ...request, column: 'namn', caseNumber: 'nr', applicant: undefined })).toEqual({ problem: { draw: { kind: 'no-rows' } } });
    expect(await saved()).toEqual([base, result]);
  });

  it('takes a base to which an editor added a byte order mark, and what was drawn from the same rows stays', async () => {
    const desk = new LocalDrawDesk();
    const { hash } = await madeOf(desk);
    right(await desk.draw('x'));
    const [base, result] = [await (await desk.baseFile()).text(), await (await desk.resultFile('json', ';', words)).text()];
    expect(right(await desk.open(new Blob([`\uFEFF${base}`]), {}))).toMatchObject({ base: { hash, rows: 4 } });
    expect(await (await desk.resultFile('json', ';', words)).text()).toBe(result);
    right(await desk.open(new Blob([base.replace('hus.no\t5\n', '')]), {}));
    expect(await (await desk.resultFile('json', ';', words)).text()).toBe('');
  });

  it('says what is wrong instead of failing', async () => {
    const desk = new LocalDrawDesk();
    expect(await desk.draw('x')).toEqual({ problem: { draw: { kind: 'no-rows' } } });
    expect(await desk.makeBase(list, { ...request, caseNumber: 'Nr' })).toEqual({ problem: { list: { kind: 'no-column', column: 'Nr' } } });
    expect(await desk.makeBase(new Blob(['namn;nr\nx_.no;1\n']), { ...request, column: 'namn', caseNumber: 'nr', applicant: undefined })).toEqual({ problem: { draw: { kind: 'no-rows' } } });
    await madeOf(desk);
    expect(await desk.draw(' ')).toEqual({ problem: { draw: { kind: 'no-seed' } } });
    expect(await desk.verify(new Blob(['{}']), undefined)).toEqual({ problem: { draw: { kind: 'no-result' } } });
    expect(await desk.drawAgain(['båt.no'], 'x', [no])).toEqual({ problem: { draw: { kind: 'no-result' } } });
    expect(await desk.open(new Blob(['klartext draw base 1\nx\n']), {})).toEqual({ problem: { draw: { kind: 'no-base', line: 2 } } });
  });
});
