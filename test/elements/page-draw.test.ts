/** The tab for draws of the page for registrars, as it is built. */
import { expect, fixture } from '@open-wc/testing';
import { faultsOf, loadAxe } from './axe.js';
import { takeForPaper } from './paper.js';
import { loaded } from './screen.js';
import { waitUntil } from './wait-until.js';

const list = 'Ärende;Namn;Sökande\n1;båt.no;Ek\n2;båt.no;Al\n3;bil_.no;Ek\n4;båt.no;Ek\n5;hus.no;Bo\n';
/** Of a list without 3, which is faulty, and 4, which repeats 1: SHA-256 of the lines, sorted. */
const baseText = 'klartext draw base 1\nhus.no\t5\nxn--bt-yia.no\t1\nxn--bt-yia.no\t2\n';

interface Shown {
  readonly page: Document;
  readonly window: Window & typeof globalThis;
  readonly saved: { readonly name: string; readonly text: Promise<string> }[];
}

async function open(width = 780, lang = 'sv'): Promise<Shown> {
  const frame = await fixture<HTMLIFrameElement>(`<iframe style="width: ${width}px; height: 580px; border: 0"></iframe>`);
  const isLoaded = loaded(frame);
  frame.src = `/dist/page/registrars.html?lang=${lang}#draw`;
  await isLoaded;
  const shown: Shown = { page: frame.contentDocument as Document, window: frame.contentWindow as Shown['window'], saved: [] };
  let blob: Blob;
  shown.window.URL.createObjectURL = (file: Blob) => {
    blob = file;
    return 'blob:';
  };
  shown.window.HTMLAnchorElement.prototype.click = function () {
    if (this.download) shown.saved.push({ name: this.download, text: blob.text() }); // nothing is to land on this computer
  };
  await waitUntil(() => inputIn(shown, 0), 'no tool');
  return shown;
}

const inTool = <Found extends HTMLElement>({ page }: Shown, selector: string): Found[] => [...page.querySelectorAll<Found>(`.draw-tool ${selector}`)];
const inputIn = (shown: Shown, index: number): HTMLInputElement => inTool<HTMLInputElement>(shown, '[type=file]')[index] as HTMLInputElement;
const said = (shown: Shown): string => inTool(shown, '[role=status]').map(({ textContent }) => textContent).join('');
const headlines = (shown: Shown): (string | null)[] => inTool(shown, '.headline').map(({ textContent }) => textContent);
const press = (shown: Shown, words: string): void => inTool<HTMLButtonElement>(shown, 'button').find(({ textContent }) => textContent?.trim() === words)?.click();

const rowsIn = (shown: Shown): string[] => inTool(shown, 'tbody tr').map(({ children: cells }) => [...cells].map(({ textContent }) => textContent).join(' '));
const columnsOf = (shown: Shown): string[] => inTool<HTMLSelectElement>(shown, 'select').map(({ value }) => value);

function choose(shown: Shown, index: number, text: string, name = 'names.csv'): void {
  const data = new shown.window.DataTransfer();
  data.items.add(new shown.window.File([text], name));
  const input = inputIn(shown, index);
  input.files = data.files;
  input.dispatchEvent(new shown.window.Event('change', { bubbles: true }));
}

function set(shown: Shown, form: string, name: string, value: string): HTMLFormElement {
  const element = inTool<HTMLFormElement>(shown, form)[0] as HTMLFormElement;
  const input = element.elements.namedItem(name) as HTMLInputElement;
  input.value = value;
  input.dispatchEvent(new shown.window.Event('input', { bubbles: true }));
  return element;
}

async function drawBy(shown: Shown, seed: string): Promise<void> {
  set(shown, '.draw-lots', 'seed', seed).requestSubmit();
  await waitUntil(() => headlines(shown).length === 2, 'not drawn');
}

async function savedResult(shown: Shown): Promise<string> {
  const before = shown.saved.length;
  press(shown, 'Spara resultatet');
  await waitUntil(() => shown.saved.length > before, 'not saved');
  return (await shown.saved.at(-1)?.text) ?? '';
}

/** By the place of the choice: names, case numbers, applicants, queues. */
function chooseColumn(shown: Shown, index: number, column: string): void {
  const select = inTool<HTMLSelectElement>(shown, 'select')[index] as HTMLSelectElement;
  select.value = column;
  select.dispatchEvent(new shown.window.Event('change', { bubbles: true }));
}

async function makeBase(shown: Shown): Promise<void> {
  choose(shown, 0, list);
  await waitUntil(() => inTool(shown, 'select').length === 4, 'no columns');
  press(shown, 'Gör underlaget');
  await waitUntil(() => headlines(shown).length === 1, 'no base');
}

describe('the draw', () => {
  it('makes a base whose hash is there before the seed, draws, and saves what anybody can verify', async () => {
    const shown = await open();
    await makeBase(shown);
    expect(headlines(shown)).to.deep.equal(['3 ansökningar att lotta, om 2 olika namn']);
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(baseText));
    const hash = Array.from(new Uint8Array(digest), (octet) => octet.toString(16).padStart(2, '0')).join('');
    expect(inTool(shown, '.hash code')[0]?.textContent).to.equal(hash);
    expect(inTool(shown, 'li').map(({ textContent }) => textContent)).to.deep.equal(['Rad 4, bil_.no, är inte med. Tecken 4, ”_” (understreck), får inte ingå i ett domännamn.', 'Rad 5, båt.no, är inte med. Samma sökande har redan namnet på rad 2.']);
    press(shown, 'Spara underlaget');
    await waitUntil(() => shown.saved.length === 1);
    expect([shown.saved[0]?.name, await shown.saved[0]?.text]).to.deep.equal(['underlag.txt', baseText]);

    set(shown, '.draw-lots', 'seed', '').requestSubmit();
    await waitUntil(() => said(shown) === 'Startvärdet är tomt.', 'an empty seed');
    set(shown, '.draw-lots', 'seed', '1 2 3').requestSubmit();
    await waitUntil(() => headlines(shown)[1] === '3 platser lottade. Lotterna står i tabellen.', 'not drawn');
    expect(inTool(shown, 'tbody tr').map((row) => [...row.querySelectorAll('td')].slice(0, 3).map(({ textContent }) => textContent)).map(([name, , position]) => [name, position])).to.deep.equal([['hus.no', '1'], ['båt.no', '1'], ['båt.no', '2']]);
    press(shown, 'Spara resultatet');
    await waitUntil(() => shown.saved.length === 2);
    const result = (await shown.saved[1]?.text) ?? '';
    expect([JSON.parse(result).base, JSON.parse(result).seed, shown.saved[1]?.name]).to.deep.equal([hash, '1 2 3', 'lottning.json']);
    press(shown, 'som tabell (CSV)');
    await waitUntil(() => shown.saved.length === 3);
    expect((await shown.saved[2]?.text)?.split('\r\n')).to.have.lengthOf(5);
  });

  it('shows which file was chosen or dropped, and takes the same one again', async () => {
    const shown = await open();
    const nameThere = (): string | undefined => inputIn(shown, 0).files?.[0]?.name;
    choose(shown, 0, list, 'queue.csv');
    await waitUntil(() => inTool(shown, 'select').length === 4, 'no columns');
    expect(nameThere()).to.equal('queue.csv');
    const dataTransfer = new shown.window.DataTransfer();
    dataTransfer.items.add(new shown.window.File([baseText], 'base.txt'));
    inTool(shown, '.drop')[0]?.dispatchEvent(new shown.window.DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    await waitUntil(() => headlines(shown).length === 1, 'no base');
    expect(nameThere()).to.equal('base.txt');
    inputIn(shown, 0).dispatchEvent(new shown.window.Event('click')); // whereupon browsers ask which file
    expect(nameThere()).to.equal(undefined);
  });

  it('verifies a result by a saved base, names what is wrong, and draws some names again', async () => {
    const shown = await open();
    await makeBase(shown);
    set(shown, '.draw-lots', 'seed', 'x').requestSubmit();
    await waitUntil(() => headlines(shown).length === 2);
    press(shown, 'Spara resultatet');
    await waitUntil(() => shown.saved.length === 1);
    const result = (await shown.saved[0]?.text) ?? '';

    const other = await open();
    choose(other, 0, baseText);
    await waitUntil(() => headlines(other).length === 1, 'no base');
    choose(other, 1, result);
    await waitUntil(() => headlines(other).includes('3 platser, och allt stämmer.'), 'not verified');
    choose(other, 1, result.replace('"position":2', '"position":1'));
    await waitUntil(() => headlines(other).includes('Lottningen stämmer inte'), 'taken for right');
    expect(inTool(other, 'li').map(({ textContent }) => textContent).join()).to.contain('har plats 1 men ska ha plats 2.');
    set(other, '.verify', 'seed', 'y');
    choose(other, 1, result);
    await waitUntil(() => inTool(other, 'li').some(({ textContent }) => textContent?.startsWith('Startvärdet är inte')), 'another seed');
    choose(other, 1, '{}');
    await waitUntil(() => said(other) === 'Det här är inte resultatet av en lottning i JSON.', 'no result');

    set(shown, '.draw-again', 'names', 'BÅT.no');
    set(shown, '.draw-again', 'seed', 'y').requestSubmit();
    await waitUntil(() => headlines(shown)[1] === '2 platser lottade om. Den första lottningen finns kvar i filen.', 'not drawn again');
    press(shown, 'Spara resultatet');
    await waitUntil(() => shown.saved.length === 2);
    expect(JSON.parse((await shown.saved[1]?.text) ?? '')).to.deep.include({ seed: 'x' });
  });

  it('says which queue nobody is in', async () => {
    const shown = await open();
    choose(shown, 0, 'Ärende;Namn;Kö\n1;båt.no;allmän\n2;båt.no;allmän\n');
    await waitUntil(() => inTool(shown, 'select').length === 4, 'no columns');
    chooseColumn(shown, 3, 'Kö');
    await waitUntil(() => inTool(shown, '[name=queues]').length === 1, 'no order');
    const [order] = inTool<HTMLInputElement>(shown, '[name=queues]') as [HTMLInputElement];
    order.value = 'Varumärken, allmän';
    order.dispatchEvent(new shown.window.Event('input', { bubbles: true }));
    press(shown, 'Gör underlaget');
    await waitUntil(() => headlines(shown).length === 1, 'no base');
    expect(inTool(shown, '.verdict p').map(({ textContent }) => textContent)).to.include('Ingen ansökan som är med är i kön ”Varumärken”.');
  });

  it('says what is wrong with a file, beside what was made before', async () => {
    const shown = await open();
    await makeBase(shown);
    await drawBy(shown, 'x');
    const result = await savedResult(shown);
    for (const [file, words] of [
      ['%PDF-1.7\n', 'Det här är en PDF-fil. Spara listan som text eller CSV.'],
      ['', 'Filen har ingen lista med kolumner för namn och ärendenummer.'],
      [result, 'Det här är ett resultat. Välj underlaget.'],
      ['båt.no', 'Filen har ingen lista med kolumner för namn och ärendenummer.'],
    ] as const) {
      choose(shown, 0, file);
      await waitUntil(() => said(shown) === words, `never told: ${words}`);
      expect([headlines(shown).length, rowsIn(shown).length, await savedResult(shown)]).to.deep.equal([2, 3, result]);
    }
  });

  it('proposes columns, and asks for those that are missing', async () => {
    const shown = await open();
    choose(shown, 0, list);
    await waitUntil(() => columnsOf(shown).length === 4, 'no columns');
    expect(columnsOf(shown)).to.deep.equal(['Namn', 'Ärende', 'Sökande', '']);
    chooseColumn(shown, 1, '');
    press(shown, 'Gör underlaget');
    await waitUntil(() => said(shown) === 'Välj kolumnen med ärendenummer.', 'never asked for');
    chooseColumn(shown, 1, 'Ärende');
    chooseColumn(shown, 3, 'Sökande');
    press(shown, 'Gör underlaget');
    await waitUntil(() => said(shown) === 'Skriv köerna i den ordning de lottas.', 'queues are left out');
    expect(headlines(shown)).to.deep.equal([]);
  });

  it('shows no base beside other columns, and no lots beside another seed, and says so', async () => {
    const shown = await open();
    await makeBase(shown);
    await drawBy(shown, 'x');
    set(shown, '.draw-lots', 'seed', 'xy');
    await waitUntil(() => said(shown) === 'Lotterna är dragna med startvärdet ”x”. Lotta med det nya, eller skriv tillbaka det gamla.', 'never told');
    expect([headlines(shown).length, inTool(shown, '.lots').length]).to.deep.equal([1, 0]);
    set(shown, '.draw-lots', 'seed', 'x');
    await waitUntil(() => rowsIn(shown).length === 3, 'gone for good');
    chooseColumn(shown, 2, '');
    await waitUntil(() => said(shown) === 'Underlaget är gjort med andra kolumner eller köer. Gör det igen.', 'never told');
    expect([headlines(shown).length, inTool(shown, 'form').length]).to.deep.equal([0, 0]);
    press(shown, 'Gör underlaget');
    await waitUntil(() => headlines(shown)[0] === '4 ansökningar att lotta, om 2 olika namn', 'not made again');
    expect(inTool(shown, '.lots')).to.have.length(0);
  });

  it('verifies a result beside the lots that were drawn, and takes it where that is asked for', async () => {
    const shown = await open();
    await makeBase(shown);
    await drawBy(shown, 'x');
    const [result, before] = [await savedResult(shown), rowsIn(shown)];
    await drawBy(shown, 'another');
    await waitUntil(() => rowsIn(shown).join() !== before.join(), 'the same keys');
    const drawn = rowsIn(shown);
    choose(shown, 1, result, 'old.json');
    await waitUntil(() => headlines(shown)[2] === '3 platser, och allt stämmer.', 'not verified');
    expect(rowsIn(shown)).to.deep.equal(drawn);
    expect(inTool(shown, '.facts:last-of-type dd').map(({ textContent }) => textContent).slice(-2)).to.deep.equal(['old.json', 'x']);

    set(shown, '.verify', 'seed', 'y');
    await waitUntil(() => headlines(shown).length === 2, 'right by another seed');
    press(shown, 'Kontrollera old.json igen');
    await waitUntil(() => headlines(shown)[2] === 'Lottningen stämmer inte', 'not verified again');
    set(shown, '.verify', 'seed', 'x').requestSubmit();
    await waitUntil(() => headlines(shown)[2] === '3 platser, och allt stämmer.', 'wrong by its own seed');

    press(shown, 'Fortsätt med det här resultatet');
    await waitUntil(() => rowsIn(shown).join() === before.join(), 'not taken');
    expect(inTool<HTMLInputElement>(shown, '.draw-lots [name=seed]')[0]?.value).to.equal('x');
    expect(await savedResult(shown)).to.equal(result);
  });

  it('tells a screen reader what came of each step, where it is seen once', async () => {
    const shown = await open();
    await makeBase(shown);
    await waitUntil(() => said(shown) === '3 ansökningar att lotta, om 2 olika namn', 'no base was told');
    expect(inTool(shown, '.said').map(({ textContent }) => textContent).join('')).to.equal('');
    await drawBy(shown, 'x');
    await waitUntil(() => said(shown) === '3 platser lottade. Lotterna står i tabellen.', 'no lots were told');
    choose(shown, 1, await savedResult(shown));
    await waitUntil(() => said(shown) === '3 platser, och allt stämmer.', 'no verdict was told');
    expect(inTool(shown, '.said').every((each) => each.ariaHidden === 'true' && each.previousElementSibling?.role === 'status')).to.equal(true);
  });

  it('tells the same again, with a silence before it that is noticed, and not what is done at once', async () => {
    const shown = await open();
    await makeBase(shown);
    await drawBy(shown, 'x');
    await waitUntil(() => said(shown) === '3 platser lottade. Lotterna står i tabellen.', 'no lots were told');
    const heard: [string, number][] = [];
    const observer = new MutationObserver(() => heard.push([said(shown), performance.now()]));
    inTool(shown, '[role=status]').forEach((status) => observer.observe(status, { characterData: true, childList: true, subtree: true }));
    await drawBy(shown, 'x');
    await waitUntil(() => heard.at(-1)?.[0] === '3 platser lottade. Lotterna står i tabellen.', 'not told again');
    const told = heard.map(([words]) => words).filter((words) => words !== 'Arbetar …'); // of what takes half a second on a busy machine
    expect(told).to.deep.equal(['', '3 platser lottade. Lotterna står i tabellen.']);
    expect(heard.at(-1)![1] - heard[0]![1]).to.be.at.least(99);
    observer.disconnect();
  });

  it('tells a name that is not in the base as it was typed, and asks for one where none was', async () => {
    const shown = await open();
    await makeBase(shown);
    await drawBy(shown, 'x');
    set(shown, '.draw-again', 'names', 'RÅG.no');
    set(shown, '.draw-again', 'seed', 'y').requestSubmit();
    await waitUntil(() => said(shown) === 'Namnet RÅG.no finns inte i underlaget.', 'never told');
    set(shown, '.draw-again', 'names', ' ').requestSubmit();
    await waitUntil(() => said(shown) === 'Skriv vilka namn som ska lottas om.', 'never asked for');
  });

  it('is on paper with its algorithm, hash, seeds and whole keys, all rows, and nothing to fill in', async () => {
    const shown = await open();
    await makeBase(shown);
    await drawBy(shown, 'start');
    set(shown, '.draw-again', 'names', 'båt.no');
    set(shown, '.draw-again', 'seed', 'once more').requestSubmit();
    await waitUntil(() => rowsIn(shown)[0]?.includes('once more'), 'not drawn again');
    const { base, rows, deviations } = JSON.parse(await savedResult(shown));
    for (const { cssRules } of shown.page.styleSheets) [...cssRules].forEach(takeForPaper);
    const paper = inTool(shown, 'h3, .verdict, .lots').filter((each) => each.checkVisibility()).map(({ innerText }) => innerText).join('\n');
    for (const words of ['klartext draw 1', base, 'start', 'once more', 'båt.no', 'hus.no']) expect(paper).to.include(words);
    const alone = rows.find(({ name }: { name: string }) => name === 'hus.no');
    for (const { key, caseNumber } of [...deviations[0].rows, alone]) expect(rowsIn(shown).filter((row) => row.includes(key.slice(16)) && row.includes(` ${caseNumber} `))).to.have.length(1);
    for (const key of [alone.key, deviations[0].rows[0].key]) expect(paper.replace(/\s/g, '')).to.include(key);
    expect(inTool(shown, 'h3').filter((each) => each.checkVisibility()).map(({ textContent }) => textContent)).to.deep.equal(['Underlag', 'Lotterna']);
    expect(inTool(shown, 'input, select, button, summary, .said').filter((each) => each.checkVisibility())).to.have.length(0);
  });

  it('breaks no word of a lot on a narrow screen', async () => {
    const shown = await open(390);
    choose(shown, 0, 'Ärende;Namn;Kö\n2026-000001;sommarstugor.no;varumärken\n2026-000002;sommarstugor.no;varumärken\n');
    await waitUntil(() => columnsOf(shown).length === 4, 'no columns');
    chooseColumn(shown, 3, 'Kö');
    await waitUntil(() => inTool(shown, '[name=queues]').length === 1, 'no order');
    const [order] = inTool<HTMLInputElement>(shown, '[name=queues]') as [HTMLInputElement];
    order.value = 'varumärken';
    order.dispatchEvent(new shown.window.Event('input', { bubbles: true }));
    press(shown, 'Gör underlaget');
    await waitUntil(() => headlines(shown).length === 1, 'no base');
    await drawBy(shown, 'x');
    for (const cell of inTool(shown, '.lots :is(td, th)').filter((each) => each.checkVisibility())) {
      const range = shown.page.createRange();
      range.selectNodeContents(cell);
      expect(new Set([...range.getClientRects()].map(({ top }) => Math.round(top))), cell.textContent ?? '').to.have.property('size', 1);
    }
    expect(shown.page.documentElement.scrollWidth).to.equal(shown.page.documentElement.clientWidth);
  });

  for (const width of [320, 780]) {
    it(`axe finds nothing, and nothing is scrolled sideways, at ${width} pixels`, async function () {
      const shown = await open(width);
      await makeBase(shown);
      set(shown, '.draw-lots', 'seed', 'x').requestSubmit();
      await waitUntil(() => headlines(shown).length === 2);
      for (const details of inTool<HTMLDetailsElement>(shown, 'details')) details.open = true;
      const axe = await loadAxe(shown.page);
      for (const scheme of ['light', 'dark']) {
        shown.page.documentElement.style.colorScheme = scheme;
        expect(await faultsOf(shown.page, axe)).to.deep.equal([]);
      }
      expect(shown.page.documentElement.scrollWidth).to.equal(shown.page.documentElement.clientWidth);
    });
  }
});
