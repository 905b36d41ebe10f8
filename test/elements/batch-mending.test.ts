/** A list of which rows are mended, one by one or at once, and that is saved as the customer's own file. */
import { expect } from '@open-wc/testing';
import { all, one, textOf, textsOf } from './screen.js';
import { faultsOf, loadAxe } from './axe.js';
import { buttonOf, chooseFile, filtersOf, finished, open, places, press, rowsOf, type Shown } from './batch-screen.js';
import { waitUntil } from './wait-until.js';

const faulty = ['å_1.se', 'hus–båt.se', 'räk_or.se', 'en_två.se', 'öl_bar.se', 'är_bra.nu', 'bil_ö.se'];
const mended = ['å-1.se', 'hus-båt.se', 'räk-or.se', 'en-två.se', 'öl-bar.se', 'är-bra.nu', 'bil-ö.se'];

/** 300 rows, of which seven can be mended for sure and two can't. */
const names = Array.from({ length: 300 }, (_, index) => {
  if (index === 20) return 'straße.se';
  if (index === 21) return 'två ord.se';
  return index % 40 === 7 ? (faulty[(index - 7) / 40] ?? `n${index}.se`) : `n${index}.se`;
});
const rowOf = (name: string, index: number): string => `${index + 1};"${name}";Kund ${index}`;
const file = ['Nr;Domännamn;"Kund"', ...names.map(rowOf)].join('\r\n');

const headline = ({ batch }: Shown): string => textOf(batch, '.headline');
const rowWith = ({ batch }: Shown, name: string): HTMLElement => all(batch, '.row').find((row) => row.querySelector('.name')?.textContent === name) as HTMLElement;
const changeIn = (shown: Shown, name: string): HTMLButtonElement => rowWith(shown, name).querySelector('.change-row') as HTMLButtonElement;

async function openChecked(place: keyof typeof places = 'worker', text: BlobPart = file, width = 900): Promise<Shown> {
  const shown = await open(place, width);
  chooseFile(shown, text);
  await finished(shown);
  await waitUntil(() => all(shown.batch, '.mend-all').length === 1 && all(shown.batch, '.change-row').length > 0, 'nothing to mend');
  return shown;
}

async function saved(shown: Shown, words: string): Promise<string[]> {
  const before = shown.saved.length;
  press(shown, words);
  await waitUntil(() => shown.saved.length > before, 'never saved');
  await waitUntil(() => textOf(shown.batch, '.save-bar [role=status]').startsWith('Filen är sparad.'), 'never told');
  return ((await shown.saved.at(-1)) ?? '').split('\r\n');
}

for (const place of Object.keys(places) as (keyof typeof places)[]) {
  describe(`300 rows with seven faults that are sure, checked in the ${place}`, () => {
    it('are mended by «Byt alla», counted, and saved as the file that they came in', async () => {
      const shown = await openChecked(place);
      expect([headline(shown), buttonOf(shown.batch, 'Byt alla').textContent]).to.deep.equal(['9 av 300 rader behöver rättas', 'Byt alla 7']);
      press(shown, 'Byt alla 7');
      await waitUntil(() => headline(shown) === '2 av 300 rader behöver rättas', 'not counted');
      expect(textOf(shown.batch, '[role=status]')).to.equal('7 rader är rättade. 2 kvar att rätta.');
      await waitUntil(() => rowsOf(shown).length === 2, 'what is left is not shown');
      expect(rowsOf(shown)).to.deep.equal(['22 straße.se Kan inte registreras', '23 två ord.se Kan inte registreras']);
      expect(filtersOf(shown)).to.deep.equal(['Att rätta 2', 'Alla 300', 'Kan inte registreras 2', 'Tillåtna 298', 'Rättade 7']);
      const lines = await saved(shown, 'Spara listan med rättelser');
      expect(lines[0]).to.equal('Nr;Domännamn;"Kund";Bedömning;Orsak;Förslag;Kod;Namn utan å ä ö');
      const own = lines.map((line) => line.split(';').slice(0, 3).join(';'));
      expect(own.slice(1)).to.deep.equal(names.map((name, index) => rowOf(mended[faulty.indexOf(name)] ?? name, index)));
      expect(lines[8]).to.equal('8;"å-1.se";Kund 7;Tillåtet;;;xn---1-xia.se;a-1.se');
      expect(shown.page.violations).to.deep.equal([]);
    });

    it('are mended one by one, stay where they are, and only they are changed in the file', async () => {
      const shown = await openChecked(place);
      const button = changeIn(shown, 'räk_or.se');
      const row = rowWith(shown, 'räk_or.se');
      expect([button.textContent, row.querySelector('.proposed')?.textContent]).to.deep.equal(['Byt', 'räk-or.se']);
      button.click();
      await waitUntil(() => row.querySelector('.name')?.textContent === 'räk-or.se', 'not mended');
      expect([changeIn(shown, 'räk-or.se') === button, button.textContent, row.querySelector('.earlier')?.textContent]).to.deep.equal([true, 'Ångra', 'I filen: räk_or.se']);
      expect([headline(shown), buttonOf(shown.batch, 'Byt alla').textContent]).to.deep.equal(['8 av 300 rader behöver rättas', 'Byt alla 6']);
      const lines = await saved(shown, 'Spara listan med rättelser');
      expect(lines.slice(1).flatMap((line, index) => (line.startsWith(rowOf(names[index] ?? '', index)) ? [] : [line.split(';')[1]]))).to.deep.equal(['"räk-or.se"']);
      button.click();
      await waitUntil(() => headline(shown) === '9 av 300 rader behöver rättas', 'not undone');
      await waitUntil(() => row.querySelector('.name')?.textContent === 'räk_or.se', 'not shown');
      expect(row.isConnected).to.equal(true);
    });
  });
}

describe('what was mended', () => {
  it('is undone step by step, and the button that mends all stays where it is', async () => {
    const shown = await openChecked();
    changeIn(shown, 'räk_or.se').click();
    await waitUntil(() => headline(shown).startsWith('8'));
    const allOfThem = buttonOf(shown.batch, 'Byt alla');
    const { left, top } = allOfThem.getBoundingClientRect();
    allOfThem.focus();
    allOfThem.click();
    await waitUntil(() => headline(shown).startsWith('2'));
    const after = allOfThem.getBoundingClientRect();
    expect(allOfThem.textContent).to.equal('Byt alla 0');
    expect([after.left, after.top, allOfThem.ariaDisabled, shown.batch.shadowRoot?.activeElement === allOfThem]).to.deep.equal([left, top, 'true', true]);
    allOfThem.click(); // there is nothing left to do
    press(shown, 'Ångra');
    await waitUntil(() => headline(shown).startsWith('8'));
    expect(textOf(shown.batch, '[role=status]')).to.equal('Ångrat. 8 kvar att rätta.');
    press(shown, 'Ångra');
    await waitUntil(() => headline(shown).startsWith('9'));
    expect(textsOf(shown.batch, '.mending button')).to.deep.equal(['Byt alla 7']);
    const lines = await saved(shown, 'Spara listan med bedömningar');
    expect(lines.slice(1).every((line, index) => line.startsWith(rowOf(names[index] ?? '', index)))).to.equal(true);
  });

  it('can be seen by itself, and is mended and undone with the keyboard', async () => {
    const shown = await openChecked();
    const list = one(shown.batch, '.list');
    const strike = (key: string): boolean => list.dispatchEvent(new shown.page.KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await waitUntil(() => textOf(shown.batch, '.card').includes('å_1.se'));
    strike('Enter');
    await waitUntil(() => textOf(shown.batch, '.card').includes('I filen: å_1.se'), 'not mended');
    expect(textsOf(shown.batch, '.card button')).to.deep.equal(['Ångra']);
    press(shown, 'Rättade 1');
    await waitUntil(() => rowsOf(shown).join() === '9 å-1.se Tillåtet', 'not seen');
    one(shown.batch, '.card .change-row').click();
    await waitUntil(() => headline(shown).startsWith('9'), 'not undone');
  });

  it('is a whole list, which is shown when nothing is left to mend', async () => {
    const shown = await openChecked('worker', 'a_b.se\nc_d.se\nÅ.se\n');
    expect(textOf(shown.batch, '.mending')).to.equal('Byt alla 3 1 av dem är tillåten, men skrivs om: små bokstäver, inget runt namnet.');
    press(shown, 'Byt alla');
    await waitUntil(() => headline(shown) === 'Alla 3 rader är tillåtna');
    await waitUntil(() => rowsOf(shown).join() === '1 a-b.se Tillåtet,2 c-d.se Tillåtet,3 å.se Tillåtet', 'not shown');
  });

  it('is forgotten with the list', async () => {
    const shown = await openChecked();
    press(shown, 'Byt alla');
    await waitUntil(() => headline(shown).startsWith('2'));
    chooseFile(shown, 'a_b.se\nbb.se\n');
    await waitUntil(() => headline(shown) === '1 av 2 rader behöver rättas');
    await waitUntil(() => all(shown.batch, '.mend-all').length === 1);
    expect(textsOf(shown.batch, '.mending button')).to.deep.equal(['Byt alla 1']);
  });

  it('is not saved of a file that can not be given back, which is told', async () => {
    const shown = await open();
    chooseFile(shown, `a_b.se\n${'x'.repeat(70_000)}\n`);
    await finished(shown);
    press(shown, 'Spara listan');
    await waitUntil(() => textOf(shown.batch, '.save-bar [role=status]') === 'Rad 2 är för lång för att filen ska kunna lämnas tillbaka hel.', 'never told');
    expect([shown.saved.length, all(shown.batch, '.mend-all').length]).to.deep.equal([0, 0]);
  });

  it('has the name and the encoding of the customer’s file', async () => {
    const shown = await openChecked('worker', Uint8Array.from('k\xf6_k.se\r\nb\xe5_t.se\r\n\xe4.se\r\n', (letter) => letter.charCodeAt(0)));
    const files: string[] = [];
    shown.page.HTMLAnchorElement.prototype.click = function () {
      files.push(this.download);
    };
    const bytes: Promise<ArrayBuffer>[] = [];
    shown.page.URL.createObjectURL = (blob: Blob) => {
      bytes.push(blob.arrayBuffer());
      return 'blob:';
    };
    press(shown, 'Byt alla');
    await waitUntil(() => headline(shown).startsWith('Alla'));
    press(shown, 'Spara listan');
    await waitUntil(() => bytes.length === 1);
    const text = String.fromCharCode(...new Uint8Array(await bytes[0]!));
    expect([files, text.split('\r\n').map((line) => line.split('\t')[0])]).to.deep.equal([['names-kontrollerad.csv'], ['k\xf6-k.se', 'b\xe5-t.se', '\xe4.se', '']]);
  });
});

describe('mending, for everyone', () => {
  for (const width of [320, 900]) {
    it(`axe finds nothing, and nothing is scrolled sideways or covered, at ${width} pixels`, async () => {
      const shown = await openChecked('worker', file, width);
      const axe = await loadAxe(shown.page.document);
      changeIn(shown, 'räk_or.se').click();
      await waitUntil(() => headline(shown).startsWith('8'));
      const main = shown.page.document.createElement('main');
      main.append(shown.batch);
      shown.page.document.body.append(main);
      await shown.batch.updateComplete;
      expect(await faultsOf(main, axe)).to.deep.equal([]);
      const { scrollWidth, clientWidth } = shown.page.document.documentElement;
      expect(scrollWidth).to.equal(clientWidth);
      for (const row of all(shown.batch, '.row')) {
        const [around, button] = [row, row.querySelector('.change-row')].map((element) => element?.getBoundingClientRect());
        if (around && button) expect([button.top >= around.top, button.bottom <= around.bottom, button.right <= around.right], row.textContent ?? '').to.deep.equal([true, true, true]);
      }
    });
  }
});
