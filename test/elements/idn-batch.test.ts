/** `<idn-batch>`: lists that are checked, looked through and saved. */
import { expect } from '@open-wc/testing';
import type { IdnBatchEvent } from '../../src/elements/batch/idn-batch-event.js';
import { seLatin } from '../registries/bundled-tables.js';
import { generatedNames } from '../lists/generated-names.js';
import { faultsOf, loadAxe } from './axe.js';
import { buttonOf, cardOf, check, chooseFile, chosenLine, dataOf, filtersOf, finished, hasPageChecked, linesOf, open, pasteList, places, press, rowsOf, saidBy, says, type Shown } from './batch-screen.js';
import { all, one, textOf, textsOf } from './screen.js';
import { waitUntil } from './wait-until.js';

const four = 'RÄKSMÖRGÅS.se\nxn--rksmrgs-5wao1o.se\nhem-.se\n=1+1.se\n';
const rowsOfFour = ['1 RÄKSMÖRGÅS.se Tillåtet', '2 räksmörgås.se Tillåtet', '3 hem-.se Kan inte registreras', '4 =1+1.se Kan inte registreras'];

const key = (shown: Shown, name: string): boolean =>
  one(shown.batch, '.list').dispatchEvent(new shown.page.KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));

async function goTo(shown: Shown, line: number, go = 'Gå'): Promise<void> {
  one<HTMLInputElement>(shown.batch, '.go').value = String(line);
  press(shown, go);
  await waitUntil(() => chosenLine(shown).replace(/\D/g, '') === String(line), `never at ${line}`);
}

for (const place of Object.keys(places) as (keyof typeof places)[]) {
  describe(`a list that is checked in the ${place}`, () => {
    it('is told row by row, counted, and saved without a formula', async () => {
      const shown = await open(place);
      await check(shown, four);
      expect(hasPageChecked(shown)).to.equal(place === 'page');
      expect(rowsOf(shown)).to.deep.equal(rowsOfFour);
      expect(filtersOf(shown)).to.deep.equal(['Att rätta 2', 'Alla 4', 'Kan inte registreras 2', 'Tillåtna 2', 'Dubbletter 1', 'Säkra förslag 1']);
      expect(textsOf(shown.batch, '.row .earlier')).to.deep.equal(['Samma namn som rad 1.']);
      press(shown, 'Spara listan med bedömningar');
      await waitUntil(() => shown.saved.length === 1);
      const cells = ((await shown.saved[0]) ?? '').replace(/\n$/, '').split('\n').map((row) => row.split('\t'));
      expect(cells.map(([own, ...added]) => [own, added.length])).to.deep.equal([['RÄKSMÖRGÅS.se', 5], ['xn--rksmrgs-5wao1o.se', 5], ['hem-.se', 5], ['=1+1.se', 5]]);
      expect(cells.flatMap(([, ...added]) => added).filter((cell) => /^"?[=+@\t\r-]/.test(cell))).to.deep.equal([]);
      await waitUntil(() => textOf(shown.batch, '.save-bar [role=status]') === 'Filen är sparad.', 'never told');
      press(shown, 'JSON Lines');
      await waitUntil(() => shown.saved.length === 2);
      expect(((await shown.saved[1]) ?? '').trim().split('\n').map((line) => JSON.parse(line).sameAs ?? 0)).to.deep.equal([0, 1, 0, 0]);
      expect(shown.page.violations).to.deep.equal([]);
    });

    it('tells a word for each top-level domain that the page names, and saves that', async () => {
      const shown = await open(place);
      shown.batch.tld = 'se nu fi com';
      await check(shown, 'ŧest\nköp.se\n');
      expect(rowsOf(shown)).to.deep.equal(['1 ŧest Tillåtet', '2 köp.se Tillåtet']);
      await goTo(shown, 1);
      expect(textsOf(shown.batch, '.card p').at(-1)).to.equal('Tillåtet under .fi. Kan inte registreras under .nu. Bedöms inte under .com.');
      await goTo(shown, 2);
      expect(textsOf(shown.batch, '.card p').join()).not.to.contain('.fi');
      press(shown, 'JSON Lines');
      await waitUntil(() => shown.saved.length === 1);
      const rows = ((await shown.saved[0]) ?? '').trim().split(/\n/).map((row) => JSON.parse(row).under);
      expect(rows).to.deep.equal([{ se: 'permitted', nu: 'refused', fi: 'permitted', com: 'elsewhere' }, undefined]);
    });

    it('can be cancelled, and what was checked stays', async () => {
      const shown = await open(place);
      chooseFile(shown, 'hem.se\nhem-.se\n'.repeat(500_000));
      await waitUntil(() => all(shown.batch, '.row').length > 0, 'no rows while it goes on');
      one(shown.batch, '.cancel').focus();
      press(shown, 'Avbryt');
      await says(shown, 'Avbrutet');
      const count = Number(saidBy(shown).replace(/\D/g, ''));
      expect(count).to.be.within(1, 999_999);
      expect([one(shown.batch, '.list').getAttribute('aria-rowcount'), all(shown.batch, '.cancel').length]).to.deep.equal([String(Math.floor(count / 2) + 1), 0]);
      await waitUntil(() => shown.batch.shadowRoot?.activeElement?.className === 'about', 'the focus is lost');
    });

    it('can be cancelled before it has begun', async () => {
      const shown = await open(place);
      chooseFile(shown, 'hem.se\n'.repeat(300_000));
      await shown.batch.updateComplete;
      press(shown, 'Avbryt');
      await shown.batch.updateComplete;
      expect(saidBy(shown)).to.equal('Avbrutet. 0 rader kontrollerade.');
      expect(all(shown.batch, '.cancel')).to.have.lengthOf(0);
      await check(shown, four);
      expect(rowsOf(shown)).to.deep.equal(rowsOfFour);
    });

    it('goes on where there is nothing else to check, and is no longer saved where there is', async () => {
      const shown = await open(place);
      const said: string[] = [];
      const listen = new shown.page.MutationObserver(() => said.push(saidBy(shown)));
      listen.observe(one(shown.batch, '[role=status]'), { childList: true, characterData: true, subtree: true });
      pasteList(shown, 'hem.se\n'.repeat(5_000));
      press(shown, 'Kontrollera');
      pasteList(shown, '');
      press(shown, 'Kontrollera');
      await waitUntil(() => said.at(-1)?.startsWith('Klart'), 'never finished');
      expect(said[0]).to.equal('Klistra in en lista eller välj en fil först.');
      press(shown, 'Spara listan');
      await shown.batch.updateComplete;
      await check(shown, four);
      expect(rowsOf(shown)).to.deep.equal(rowsOfFour);
      expect(textOf(shown.batch, '.save-bar [role=status]')).to.equal('');
      expect(shown.saved).to.have.lengthOf(0);
    });

    it('is shown in part, by a filter, by a search, and as a whole again', async () => {
      const shown = await open(place);
      await check(shown, four);
      press(shown, 'Kan inte registreras');
      await waitUntil(() => rowsOf(shown).join() === rowsOfFour.slice(2).join(), 'not filtered');
      expect(buttonOf(shown.batch, 'Kan inte registreras').ariaPressed).to.equal('true');
      const search = one<HTMLInputElement>(shown.batch, '.search');
      search.value = 'HEM';
      search.dispatchEvent(new shown.page.InputEvent('input', { bubbles: true }));
      await waitUntil(() => rowsOf(shown).join() === rowsOfFour[2], 'not searched');
      expect(buttonOf(shown.batch, 'bara raderna som visas (1)')).to.not.equal(undefined);
      await goTo(shown, 2);
      expect(rowsOf(shown)).to.deep.equal(rowsOfFour);
      expect(search.value).to.equal('');
    });
  });
}

/** Whether the browser is left to put it into the field. */
function pasteFrom(shown: Shown, text: string): boolean {
  const clipboardData = new shown.page.DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new shown.page.ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true });
  Object.defineProperty(event, 'clipboardData', { value: clipboardData }); // Firefox takes none from its maker
  return one(shown.batch, 'textarea').dispatchEvent(event);
}

/** Five hundred names in more text than a browser can lay out in a field without standing still. */
const veryMuch = `hem.se${' '.repeat(400)}\n`.repeat(500);

describe('a list comes', () => {
  it('as a file, in whatever encoding, until something is pasted', async () => {
    const shown = await open();
    chooseFile(shown, Uint8Array.of(0xe5, 0x2e, 0x73, 0x65, 0x0a));
    await check(shown);
    expect(rowsOf(shown)).to.deep.equal(['1 å.se Tillåtet']);
    await check(shown, 'hus.se');
    await waitUntil(() => rowsOf(shown).join() === '1 hus.se Tillåtet');
  });

  it('as very much that is pasted, which becomes a file', async () => {
    const shown = await open();
    expect([pasteFrom(shown, four), pasteFrom(shown, veryMuch)]).to.deep.equal([true, false]);
    await check(shown);
    expect(filtersOf(shown).map((words) => words.replace(/\s/g, ''))).to.include('Tillåtna500');
  });

  it('as very much that is pasted into what is there', async () => {
    const shown = await open();
    pasteList(shown, 'först.se\nsist_.se');
    const field = one<HTMLTextAreaElement>(shown.batch, 'textarea');
    field.setSelectionRange(9, 9);
    pasteFrom(shown, veryMuch);
    expect(field.value).to.equal('');
    await check(shown);
    expect(rowsOf(shown)[0]).to.equal('1 först.se Tillåtet');
    expect(filtersOf(shown).map((words) => words.replace(/\s/g, ''))).to.include.members(['Atträtta1', 'Alla502', 'Kaninteregistreras1', 'Tillåtna501']);
  });

  it('by being dropped', async () => {
    const shown = await open();
    const drop = (type: string): boolean =>
      one(shown.batch, '.frame').dispatchEvent(new shown.page.DragEvent(type, { bubbles: true, cancelable: true, composed: true, dataTransfer: dataOf(shown, four) }));
    expect(['dragover', 'drop'].map(drop)).to.deep.equal([false, false]);
    await check(shown);
    expect(rowsOf(shown)).to.deep.equal(rowsOfFour);
  });

  it('in pairs, of chosen columns, and says which one is lacking', async () => {
    const shown = await open();
    await check(shown, 'namn;kod\nå.se;xn--5ca.se\nä.se;xn--5ca.se\n');
    expect(rowsOf(shown)).to.deep.equal(['2 å.se Tillåtet', '3 ä.se Fel kod']);
    expect(textsOf(shown.batch, '.row .cause')).to.deep.equal(['Kod för ett annat namn']);
    expect(textsOf(shown.batch, '.row .wrong')).to.deep.equal(['xn--5ca.se = å.se']);
    expect(textsOf(shown.batch, '.row .of-proposed')).to.deep.equal(['xn--5ca.se', 'xn--4ca.serätt kod för namnet']);
    expect(textOf(shown.batch, '.about')).to.equal('Inklistrad lista 2 rader namn: ”namn”, kod: ”kod” Ändra kolumner Ny lista');
    expect(filtersOf(shown)).to.include('Fel kod 1');
    press(shown, 'Ändra kolumner');
    await shown.batch.updateComplete;
    const [names, codes] = all<HTMLSelectElement>(shown.batch, '.columns select');
    expect(Array.from(names?.options ?? [], ({ text }) => text)).to.deep.equal(['namn – å.se', 'kod – xn--5ca.se']);
    expect([names?.value, codes?.value, Array.from(codes?.options ?? [], ({ text }) => text)[0]]).to.deep.equal(['namn', 'kod', 'Ingen']);
    if (codes) codes.value = '';
    codes?.focus();
    codes?.dispatchEvent(new shown.page.Event('change', { bubbles: true }));
    await waitUntil(() => textOf(shown.batch, '.about').startsWith('Inklistrad lista 2 rader namn: ”namn” Ändra'), 'not read anew');
    expect([filtersOf(shown), shown.batch.shadowRoot?.activeElement === codes]).to.deep.equal([['Att rätta 0', 'Alla 2', 'Tillåtna 2'], true]);
  });

  it('in the encoding that its letters tell, or that is chosen', async () => {
    const shown = await open();
    chooseFile(shown, Uint8Array.of(0x6b, 0x9a, 0x6b, 0x2e, 0x73, 0x65));
    await check(shown);
    expect(rowsOf(shown)).to.deep.equal(['1 kök.se Tillåtet']);
    expect(textOf(shown.batch, '.note')).to.match(/^Filen är läst som MacRoman\./);
    chooseFile(shown, Uint8Array.of(0x9a, 0x61, 0x6b, 0x65, 0x2e, 0x73, 0x65));
    await says(shown, 'Det går inte att avgöra filens teckenkodning.');
    expect(all(shown.batch, '.list')).to.have.lengthOf(0);
    const encodings = one<HTMLSelectElement>(shown.batch, '.columns select');
    encodings.value = 'macintosh';
    encodings.dispatchEvent(new shown.page.Event('change', { bubbles: true }));
    await check(shown);
    expect(rowsOf(shown)).to.deep.equal(['1 öake.se Tillåtet']);
  });

  it('with what else is found out about it, and with a row whose cells stand in wrong columns', async () => {
    const shown = await open();
    await check(shown, 'sep=;\nVåra namn 2026\nid;kund;domän\n1;Ek; AB.se;ek.se\n2;Al;al.se\n');
    expect([textOf(shown.batch, '.reading'), textOf(shown.batch, '.note')]).to.deep.equal(['namn: ”domän”', 'Hör inte till listan: rad 1, 2.']);
    expect(rowsOf(shown)).to.deep.equal(['4 1;Ek; AB.se;ek.se Trasig rad', '5 al.se Tillåtet']);
    expect(textOf(shown.batch, '.card')).to.contain('Raden har 4 celler i stället för 3.');
    expect(filtersOf(shown)).to.include('Trasig rad 1');
    press(shown, 'Trasig rad');
    await waitUntil(() => rowsOf(shown).length === 1);
    await check(shown, 'ek.se, al.se\nlin.nu, l_n.se\n');
    expect(rowsOf(shown)).to.deep.equal(['1 ek.se Tillåtet', '1 al.se Tillåtet', '2 lin.nu Tillåtet', '2 l_n.se Kan inte registreras']);
    expect(textOf(shown.batch, '.note')).to.equal('Några rader har flera namn. Alla kontrolleras.');
  });

  it('but not a file that is no text', async () => {
    const shown = await open();
    chooseFile(shown, 'PK\x03\x04\0\0[Content_Types].xml xl/workbook.xml');
    await waitUntil(() => saidBy(shown) === 'Det här är en Excel-fil. Spara den som CSV.');
    await waitUntil(() => !one(shown.batch, '.source').hidden, 'nothing else to choose');
    expect(all(shown.batch, '.list')).to.have.lengthOf(0);
    chooseFile(shown, '%PDF-1.7\n');
    await waitUntil(() => saidBy(shown) === 'Det här är en PDF-fil. Spara listan som text eller CSV.');
  });

  it('with rows that are broken, which stop none of the rest', async () => {
    const shown = await open();
    await check(shown, `å.se\nxn--\u0000.se\n${'å'.repeat(90_000)}\n"\n,,,\n\nö.se\n`);
    expect(rowsOf(shown).at(0)).to.equal('1 å.se Tillåtet');
    expect(rowsOf(shown).at(-1)).to.equal('7 ö.se Tillåtet');
  });

  it('or not, which is said', async () => {
    const shown = await open();
    press(shown, 'Kontrollera');
    await waitUntil(() => saidBy(shown) === 'Klistra in en lista eller välj en fil först.');
    chooseFile(shown, '');
    await waitUntil(() => saidBy(shown) === 'Filen är tom.');
    await check(shown, four);
    chooseFile(shown, '');
    await waitUntil(() => saidBy(shown) === 'Filen är tom.');
    expect(all(shown.batch, '.list')).to.have.lengthOf(0);
  });
});

describe('a page', () => {
  it('is told by the event idn-batch when all is checked', async () => {
    const shown = await open();
    const heard: IdnBatchEvent[] = [];
    shown.page.document.addEventListener('idn-batch', (event) => heard.push(event as IdnBatchEvent));
    await check(shown, four);
    expect(heard.map(({ counts }) => [counts.rows, counts.verdicts.permitted, counts.repeated])).to.deep.equal([[4, 2, 1]]);
  });

  it('chooses the top-level domains by tld, and the language by lang, also later', async () => {
    const shown = await open();
    shown.batch.setAttribute('tld', 'nu');
    await check(shown, 'ā\nå.se\nhem-\n');
    expect(rowsOf(shown).slice(0, 2)).to.deep.equal(['1 ā Tillåtet', '2 å.se Bedöms inte här']);
    shown.batch.setAttribute('lang', 'en');
    await waitUntil(() => buttonOf(shown.batch, 'Go'), 'no English');
    await goTo(shown, 3, 'Go');
    await waitUntil(() => cardOf(shown).includes('The name can’t end'), 'no English');
    expect(textOf(shown.batch, '.check')).to.equal('Check');
  });

  it('may give it a table of its own, by which it judges until there is none', async () => {
    const shown = await open();
    shown.batch.tables = { ...seLatin, version: '4', repertoire: [{ codePoints: [0x175] }] };
    one(shown.batch, 'textarea').focus();
    await new Promise((resolve) => shown.batch.addEventListener('idn-tables', resolve, { once: true }));
    await check(shown, 'ŵ.se\nå.se\n');
    expect(rowsOf(shown)).to.deep.equal(['1 ŵ.se Tillåtet', '2 å.se Kan inte registreras']);
    expect(textOf(shown.batch, '.tables')).to.contain('Tabell för .se, version 4 från 2020-10-02.');
    shown.batch.tables = '';
    await new Promise((resolve) => setTimeout(resolve)); // it is followed behind the update
    await check(shown, 'ŵ.se\nå.se\n');
    expect(rowsOf(shown)).to.deep.equal(['1 ŵ.se Kan inte registreras', '2 å.se Tillåtet']);
    expect(textOf(shown.batch, '.tables')).to.contain('Tabell för .se, revision C (2020-10-02).');
  });

  it('may give it a table with variants, by which names belong together', async () => {
    const shown = await open();
    const [a, å] = [0x61, 0xe5];
    shown.batch.tables = {
      ...seLatin,
      version: '4',
      repertoire: [
        { codePoints: [a], variants: [{ codePoints: [å], type: 'allocatable' }] },
        { codePoints: [å], variants: [{ codePoints: [a], type: 'allocatable' }] },
      ],
    };
    one(shown.batch, 'textarea').focus();
    await new Promise((resolve) => shown.batch.addEventListener('idn-tables', resolve, { once: true }));
    await check(shown, 'aa.se\naå.se\naa.se\n');
    expect(textsOf(shown.batch, '.row .earlier')).to.deep.equal(['Hör ihop med rad 1 och kan bara ha samma innehavare.', 'Samma namn som rad 1.']);
    expect(filtersOf(shown)).to.include('Hör ihop med en tidigare rad 1');
    await goTo(shown, 2);
    press(shown, 'Gå till rad 1');
    await waitUntil(() => chosenLine(shown) === 'Rad 1', 'never at the other name');
  });

  it('reaches its parts, and its colours and font', async () => {
    const shown = await open();
    const sheet = new shown.page.CSSStyleSheet();
    sheet.replaceSync(`idn-batch { --idn-accent: rgb(1, 2, 3); --idn-error: rgb(4, 5, 6); --idn-ok: rgb(10, 11, 12); --idn-surface: rgb(13, 14, 15); --idn-radius: 17px; --idn-mono: serif }
      ::part(paste), ::part(list) { background-color: rgb(7, 8, 9) }`);
    shown.page.document.adoptedStyleSheets = [sheet];
    await check(shown, four);
    const style = (selector: string): CSSStyleDeclaration => shown.page.getComputedStyle(one(shown.batch, selector));
    expect([style('.check').color, style('.permitted .sign').stroke, style('.refused .sign').stroke]).to.deep.equal(['rgb(1, 2, 3)', 'rgb(10, 11, 12)', 'rgb(4, 5, 6)']);
    expect([style('.save-bar').backgroundColor, style('.filters button').borderRadius]).to.deep.equal(['rgb(13, 14, 15)', '17px']);
    expect([style('textarea').backgroundColor, style('.list').backgroundColor, style('.code').fontFamily]).to.deep.equal(['rgb(7, 8, 9)', 'rgb(7, 8, 9)', 'serif']);
  });

  it('may define it under another tag, once', async () => {
    const shown = await open();
    const element = shown.batch.constructor as typeof import('../../src/elements/batch/idn-batch.js').IdnBatchElement;
    const Other = class extends element {};
    Other.define('other-batch', shown.page.customElements);
    Other.define('other-batch', shown.page.customElements);
    expect(shown.page.customElements.get('other-batch')).to.equal(Other);
  });

  it('may move it, and take it away while it works', async () => {
    const shown = await open();
    await check(shown, four.repeat(100));
    await goTo(shown, 300);
    const [list, lines] = [one(shown.batch, '.list'), linesOf(shown)];
    const { scrollTop } = list;
    shown.page.document.body.append(shown.batch);
    await waitUntil(() => list.scrollTop === scrollTop, 'not where it was');
    expect([scrollTop > 0, linesOf(shown)]).to.deep.equal([true, lines]);
    shown.batch.remove();
    await new Promise(requestAnimationFrame);
    shown.page.document.body.append(shown.batch);
    await shown.batch.updateComplete;
    expect([saidBy(shown), all(shown.batch, '.list').length]).to.deep.equal(['', 0]);
    chooseFile(shown, 'hem.se\n'.repeat(300_000));
    shown.batch.remove();
    await new Promise(requestAnimationFrame);
    shown.page.document.body.append(shown.batch);
    await shown.batch.updateComplete;
    await check(shown, four);
    expect(rowsOf(shown)).to.deep.equal(rowsOfFour);
  });
});

describe('rows', () => {
  const search = (shown: Shown, text: string): void => {
    const field = one<HTMLInputElement>(shown.batch, '.search');
    field.value = text;
    field.dispatchEvent(new shown.page.InputEvent('input', { bubbles: true }));
  };

  it('are shown from the first one where others are chosen', async () => {
    const shown = await open();
    await check(shown, `${'hem.se\n'.repeat(2000)}${'hem-.se\n'.repeat(200)}`);
    const list = one(shown.batch, '.list');
    list.scrollTop = list.scrollHeight;
    await waitUntil(() => linesOf(shown).at(-1) === 2200);
    press(shown, 'Kan inte registreras');
    await waitUntil(() => linesOf(shown)[0] === 2001, 'not the first one');
    expect([list.scrollTop, list.getAttribute('aria-activedescendant')]).to.deep.equal([0, 'row-0']);
  });

  it('are found by what is shown of them, which need not be what the file has', async () => {
    const shown = await open();
    await check(shown, four);
    search(shown, 'räks');
    await waitUntil(() => rowsOf(shown).join() === rowsOfFour.slice(0, 2).join(), 'not found');
  });

  it('that there are none of are not gone to, and stay as they are chosen', async () => {
    const shown = await open();
    await check(shown, four);
    press(shown, 'Kan inte registreras');
    await waitUntil(() => rowsOf(shown).join() === rowsOfFour.slice(2).join(), 'not filtered');
    one<HTMLInputElement>(shown.batch, '.go').value = '99';
    press(shown, 'Gå');
    const said = (): string => textsOf(shown.batch, '.found').join();
    await waitUntil(() => said() === '2 rader visas. Rad 99 finns inte.');
    expect(rowsOf(shown)).to.deep.equal(rowsOfFour.slice(2));
    await goTo(shown, 1);
    await waitUntil(() => said() === '4 rader visas.');
    one<HTMLInputElement>(shown.batch, '.go').value = '99';
    press(shown, 'Gå');
    await waitUntil(() => said() === '4 rader visas. Rad 99 finns inte.');
    press(shown, 'Kan inte registreras');
    await waitUntil(() => said() === '2 rader visas.', 'said of the rows before');
  });

  it('have their number said, and no longer when others are shown', async () => {
    const shown = await open();
    chooseFile(shown, 'namn;kund\nhem-.se;Ek\nhus-.se;Al\nhem.se;Al\n');
    await finished(shown);
    const spoken = (): string => textOf(shown.batch, '.body [role=status]');
    press(shown, 'Alla');
    await waitUntil(() => spoken() === '3 rader visas.', 'never said');
    press(shown, 'Ändra kolumner');
    await waitUntil(() => all(shown.batch, '.columns select').length > 0, 'no columns');
    const select = one<HTMLSelectElement>(shown.batch, '.columns select');
    select.value = 'kund';
    select.dispatchEvent(new shown.page.Event('change', { bubbles: true }));
    await waitUntil(() => textOf(shown.batch, '.reading').includes('kund'), 'not read anew');
    await finished(shown);
    expect(spoken()).to.equal('');
  });

  it('are saved as they were chosen, whatever is searched for meanwhile, and the button keeps the focus', async () => {
    const shown = await open();
    const faults: unknown[] = [];
    shown.page.addEventListener('error', ({ message }) => faults.push(message));
    shown.page.addEventListener('unhandledrejection', ({ reason }) => faults.push(reason));
    await check(shown, 'hem.se\n'.repeat(5_000));
    search(shown, 'hem');
    await waitUntil(() => buttonOf(shown.batch, 'bara raderna som visas'), 'no button for them');
    const button = buttonOf(shown.batch, 'bara raderna som visas');
    button.focus();
    button.click();
    await shown.batch.updateComplete;
    expect([button.ariaDisabled, shown.batch.shadowRoot?.activeElement]).to.deep.equal(['true', button]);
    button.click();
    search(shown, 'no name of the list');
    await waitUntil(() => textOf(shown.batch, '.save-bar [role=status]') === 'Filen är sparad.', 'never saved');
    expect(shown.saved).to.have.lengthOf(1);
    expect((await shown.saved[0])?.trim().split('\n')).to.have.lengthOf(5_000);
    await waitUntil(() => textOf(shown.batch, '.looked-at') === 'Inga rader.');
    expect(faults).to.deep.equal([]);
  });
});

describe('a fault of the program', () => {
  for (const place of ['worker', 'page'] as const) {
    it(`in the ${place} is told, and reported with the place in the script where it happened`, async () => {
      const shown = await open(place);
      const { page, batch } = shown;
      const reported: Error[] = [];
      page.reportError = (error: Error) => void reported.push(error);
      const table = { ...seLatin };
      batch.tables = table;
      one(batch, 'textarea').focus();
      await new Promise((resolve) => batch.addEventListener('idn-tables', resolve, { once: true }));
      Object.assign(table, { actions: undefined }); // it was one when it was taken
      pasteList(shown, 'hem.se');
      press(shown, 'Kontrollera');
      await waitUntil(() => saidBy(shown) === 'Det gick inte. Försök igen eller ladda om sidan.', 'never told');
      expect(rowsOf(shown)).to.deep.equal([]);
      expect(reported.map(({ name }) => name)).to.deep.equal(['TypeError']);
      expect(reported[0]?.stack).to.match(place === 'worker' ? /klartext-batch-worker/ : /klartext-(?!batch-worker)/);
      batch.tables = '';
      await new Promise((resolve) => setTimeout(resolve));
      await check(shown, 'hem.se');
      expect(rowsOf(shown)).to.deep.equal(['1 hem.se Tillåtet']);
    });
  }
});

describe('20,000 rows', () => {
  const names = [...generatedNames(5, 20_000)];

  it('are reached by line, with the keyboard and by scrolling, with few of them in the page', async () => {
    const shown = await open();
    chooseFile(shown, names.join('\n'));
    const isDone = (): boolean => saidBy(shown).startsWith('Klart');
    for (let times = 0; times < 4 && !isDone(); times++) await waitUntil(isDone).catch(() => {});
    expect(saidBy(shown).replace(/[^\d,]/g, '')).to.equal('20000,2000');
    for (const line of [1, 12_345, 20_000, 7]) {
      await goTo(shown, line);
      await isInSight(shown, line, names[line - 1]);
    }
    for (const [name, line] of [['ArrowDown', 8], ['End', 20_000], ['Home', 1]] as const) {
      expect(key(shown, name)).to.equal(false);
      await isInSight(shown, line, names[line - 1]);
    }
    const list = one(shown.batch, '.list');
    list.scrollTop = (list.scrollHeight - list.clientHeight) / 2;
    await waitUntil(() => linesOf(shown).some((line) => line >= 9_900 && line <= 10_100), 'not in the middle');
  });

  const chosen = (shown: Shown): number => Number(chosenLine(shown).replace(/\D/g, ''));

  async function isInSight(shown: Shown, line: number, name: string | undefined): Promise<void> {
    const list = one(shown.batch, '.list');
    await waitUntil(() => chosen(shown) === line && list.getAttribute('aria-activedescendant') === `row-${line - 1}`, `never at ${line}`);
    await shown.batch.updateComplete;
    const row = one(shown.batch, `#row-${line - 1}`);
    expect([row.querySelector('.line')?.textContent?.replace(/\D/g, ''), row.querySelector('.name')?.textContent]).to.deep.equal([String(line), name]);
    expect(row.getAttribute('aria-rowindex')).to.equal(String(line + 1));
    const [around, box] = [list.getBoundingClientRect(), row.getBoundingClientRect()];
    expect([box.top >= around.top - 1, box.bottom <= around.bottom + 1]).to.deep.equal([true, true]);
    expect(all(shown.batch, '.row').length).to.be.below(60);
  }
});

describe('for everyone', () => {
  for (const lang of ['sv', 'en']) {
    for (const scheme of ['light', 'dark']) {
      it(`axe finds nothing before and after a check, ${lang}, ${scheme}`, async () => {
        const shown = await open();
        shown.page.document.documentElement.lang = lang;
        const sheet = new shown.page.CSSStyleSheet();
        sheet.replaceSync(`:root { color-scheme: ${scheme}; color: light-dark(#1a1d21, #e8eaed); background: light-dark(#fff, #14171a) }`);
        shown.page.document.adoptedStyleSheets = [sheet];
        const axe = await loadAxe(shown.page.document);
        const main = shown.page.document.createElement('main');
        main.append(shown.batch);
        shown.page.document.body.append(main);
        await shown.batch.updateComplete;
        expect(await faultsOf(main, axe)).to.deep.equal([]);
        pasteList(shown, four);
        one(shown.batch, '.check').click();
        await waitUntil(() => all(shown.batch, '.row').length === 2);
        expect(await faultsOf(main, axe)).to.deep.equal([]);
      });
    }
  }

  for (const [what, size] of [['', ''], [', in large print', '200%']] as const) {
    it(`at 320 pixels nothing is scrolled sideways, and no row cuts off why${what}`, async () => {
      const shown = await open('worker', 320);
      shown.page.document.documentElement.style.setProperty('font-size', size);
      await check(shown, `${four}${'väldigt-långt-namn-'.repeat(2)}för_en-rad.se\nköp;xn--kp-fka\n смо.se\nkö\u200dp.se\n`);
      const { scrollWidth, clientWidth } = shown.page.document.documentElement;
      expect(scrollWidth).to.equal(clientWidth);
      const list = one(shown.batch, '.list');
      expect(list.scrollWidth).to.equal(list.clientWidth);
      const rows = all(shown.batch, '.row');
      expect(rows.length).to.be.greaterThan(5);
      for (const row of rows) {
        const why = row.querySelector('.why')?.getBoundingClientRect();
        const cause = row.querySelector('.cause') ?? row.querySelector('.verdict');
        expect(row.getBoundingClientRect().bottom - (why?.bottom ?? 0), row.textContent ?? '').to.be.at.least(0);
        expect([cause?.scrollWidth, row.querySelector('.of-name')?.scrollWidth]).to.deep.equal([cause?.clientWidth, row.querySelector('.of-name')?.clientWidth]);
      }
      // cells of one row, and a head for each
      const cells = (row: string, role: string): number => all(shown.batch, `${row} [role=${role}]`).length;
      expect([cells('.head', 'columnheader'), cells('#row-2', 'gridcell')]).to.deep.equal([3, 3]);
    });
  }

  it('a button leads to the row with the same name', async () => {
    const shown = await open();
    await check(shown, four);
    key(shown, 'ArrowDown');
    await waitUntil(() => chosenLine(shown) === 'Rad 2');
    press(shown, 'Gå till rad 1');
    await waitUntil(() => chosenLine(shown) === 'Rad 1');
    expect(shown.batch.shadowRoot?.activeElement?.getAttribute('role')).to.equal('grid');
  });
});
