/** What stands behind the doors of a list: blocked names, applicants, the summary, groups, look-alikes. */
import { expect } from '@open-wc/testing';
import { faultsOf, loadAxe } from './axe.js';
import { all, one, textOf, textsOf } from './screen.js';
import { buttonOf, chooseFile, filtersOf, finished, open, places, press, requestsAfter, type Shown } from './batch-screen.js';
import { waitUntil } from './wait-until.js';

const list = 'namn;sökande;registrar\nmodem.se;Ek;Alfa\nrnodern.se;Ek;Beta\nväst_ort.se;Al;Beta\nmodem.se;Al;Beta\nmodem.se;ek;Alfa\nräk.se;Bo;Gamma\n';

async function openChecked(place: keyof typeof places = 'worker', width = 900): Promise<Shown> {
  const shown = await open(place, width);
  chooseFile(shown, list);
  await finished(shown);
  return shown;
}

const titles = ({ batch }: Shown): string[] => textsOf(batch, '.doors > .door > summary');
const doorOf = ({ batch }: Shown, part: string): HTMLDetailsElement => one<HTMLDetailsElement>(batch, `.door[part=${part}]`);

async function openDoor(shown: Shown, part: string): Promise<HTMLDetailsElement> {
  doorOf(shown, part).open = true;
  await waitUntil(() => !(doorOf(shown, part).textContent ?? '').includes('Arbetar …') && doorOf(shown, part).children.length > 1, 'nothing inside');
  return doorOf(shown, part);
}

function choose(shown: Shown, part: string, value: string): void {
  const select = doorOf(shown, part).querySelector('select') as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new shown.page.Event('change', { bubbles: true }));
}

for (const place of Object.keys(places) as (keyof typeof places)[]) {
  describe(`behind doors, in the ${place}`, () => {
    it('nothing is loaded before one is opened; the summary has figures and bars, and is saved', async () => {
      const shown = await openChecked(place);
      expect(titles(shown)).to.deep.equal(['Spärrade namn och sökande', 'Sammanfattning', 'Per registrar eller annan kolumn', 'Namn som liknar varandra']);
      expect(requestsAfter(shown, 'doors-inside')).to.equal(0);
      const door = await openDoor(shown, 'summary');
      expect(requestsAfter(shown, 'doors-inside')).to.equal(1);
      await waitUntil(() => door.querySelector('.figures'), 'no figures');
      expect(textsOf(shown.batch, '.figures dd')).to.deep.equal(['6', '1 (16,7 %)', '2 (33,3 %)', '3 (50 %)', '3', '1 (33,3 %)']);
      expect(textsOf(shown.batch, '.bars .title')).to.deep.equal(['Orsaker', 'Andra bokstäver än a till z']);
      expect(textsOf(shown.batch, '.bar-row')).to.deep.equal(['_ (understreck) 1', 'ä 1']);
      press(shown, 'Spara sammanfattningen');
      await waitUntil(() => shown.saved.length === 1);
      expect(await shown.saved[0]).to.match(/^## Listan i sin helhet\n/);
      press(shown, 'JSON');
      expect(shown.page.violations).to.deep.equal([]);
    });

    it('blocked names are pasted or come as a file, and the list is held to them', async () => {
      const shown = await openChecked(place);
      const door = await openDoor(shown, 'terms');
      const field = door.querySelector('textarea') as HTMLTextAreaElement;
      field.value = 'räk.se;en anmärkning\nfel namn!\nväst-ort.se\n';
      press(shown, 'Använd namnen');
      await waitUntil(() => filtersOf(shown).includes('Spärrat 1'), 'not blocked');
      expect(doorOf(shown, 'terms').querySelector('[role=status]')?.textContent).to.equal('Listan jämförs med 2 namn i den inklistrade listan; 1 rad kunde inte läsas: rad 2.');
      await waitUntil(() => buttonOf(shown.batch, 'Jämför inte längre'));
      press(shown, 'Jämför inte längre');
      await waitUntil(() => !filtersOf(shown).includes('Spärrat 1') && filtersOf(shown).includes('Alla 6'), 'still blocked');
      (doorOf(shown, 'terms').querySelector('textarea') as HTMLTextAreaElement).value = ' ';
      press(shown, 'Använd namnen');
      await waitUntil(() => doorOf(shown, 'terms').querySelector('[role=status]')?.textContent === 'Inga namn kunde läsas i listan med spärrade namn, så ingenting jämförs.', 'not told');
    });
  });
}

describe('behind doors', () => {
  it('only the same name of the same applicant is a duplicate, and the summary tells who applies for most', async () => {
    const shown = await openChecked();
    expect(filtersOf(shown)).to.include('Dubbletter 2');
    await openDoor(shown, 'terms');
    choose(shown, 'terms', 'sökande');
    await waitUntil(() => filtersOf(shown).includes('Dubbletter 1'), 'not by applicant');
    const door = await openDoor(shown, 'summary');
    await waitUntil(() => (door.textContent ?? '').includes('Namn med flest sökande'), 'no applicants');
    expect(textsOf(shown.batch, '.bars section')[1]).to.equal('Namn med flest sökandemodem.se 2');
  });

  it('what was mended stays mended where applicants are chosen and names are blocked, and can be undone', async () => {
    const shown = await openChecked();
    press(shown, 'Byt alla 1');
    await waitUntil(() => filtersOf(shown).includes('Rättade 1'), 'not mended');
    const door = await openDoor(shown, 'terms');
    choose(shown, 'terms', 'sökande');
    await waitUntil(() => filtersOf(shown).includes('Dubbletter 1') && filtersOf(shown).includes('Rättade 1'), 'not mended by applicant');
    (door.querySelector('textarea') as HTMLTextAreaElement).value = 'väst-ort.se';
    press(shown, 'Använd namnen');
    await waitUntil(() => filtersOf(shown).includes('Spärrat 1') && filtersOf(shown).includes('Rättade 1') && buttonOf(shown.batch, 'Ångra'), 'not mended where it is blocked');
    press(shown, 'Ångra');
    await waitUntil(() => !filtersOf(shown).includes('Rättade 1') && filtersOf(shown).includes('Kan inte registreras 1'), 'not undone');
  });

  it('each registrar gets a text to paste into a mail', async () => {
    const shown = await openChecked();
    await openDoor(shown, 'groups');
    choose(shown, 'groups', 'registrar');
    await waitUntil(() => all(shown.batch, '.groups > li').length === 3, 'no groups');
    expect(textsOf(shown.batch, '.groups > li > p')).to.deep.equal(['Beta 3 rader, 1 att rätta, dubbletter bland de andra: 1', 'Alfa 2 rader, 0 att rätta, dubbletter bland de andra: 1', 'Gamma 1 rad, 0 att rätta, dubbletter bland de andra: 0']);
    expect(textOf(shown.batch, '.groups pre')).to.contain('Rader som behöver rättas: 2 av 3.').and.contain('Rad 4: väst_ort.se. Tecken 5,').and.contain('Förslag: väst-ort.se.');
    shown.page.navigator.clipboard.writeText = () => Promise.resolve();
    press(shown, 'Kopiera texten');
    await waitUntil(() => textOf(shown.batch, '[role=status]') === 'Texten är kopierad.' && buttonOf(shown.batch, 'Texten är kopierad.'), 'not told');
  });

  it('names that look alike are found on demand, and after a change', async () => {
    const shown = await openChecked();
    await openDoor(shown, 'lookalikes');
    await waitUntil(() => all(shown.batch, '.alike li').length === 1, 'none found');
    expect(textOf(shown.batch, '.alike')).to.equal('modem.se (rad 2), rnodern.se (rad 3)');
    await openDoor(shown, 'summary');
    await waitUntil(() => textsOf(shown.batch, '.figures dd')[3]?.startsWith('3'));
    press(shown, 'Byt alla 1');
    await waitUntil(() => textsOf(shown.batch, '.figures dd')[3]?.startsWith('4'), 'still as it was');
  });

  it('what is wrong with a list of blocked names is told, and the list stays', async () => {
    const shown = await openChecked();
    const door = await openDoor(shown, 'terms');
    const input = door.querySelector('[type=file]') as HTMLInputElement;
    const data = new shown.page.DataTransfer();
    data.items.add(new shown.page.File(['%PDF-1.7\n'], 'blocked.pdf'));
    input.files = data.files;
    input.dispatchEvent(new shown.page.Event('change', { bubbles: true }));
    await waitUntil(() => doorOf(shown, 'terms').querySelector('[role=status]')?.textContent === 'Det här är en PDF-fil. Spara listan som text eller CSV.', 'never told');
    await waitUntil(() => filtersOf(shown).includes('Alla 6'), 'the list is gone');
  });

  for (const width of [320, 900]) {
    it(`axe finds nothing, and nothing is scrolled sideways, at ${width} pixels`, async () => {
      const shown = await openChecked('worker', width);
      for (const part of ['terms', 'summary', 'groups', 'lookalikes']) await openDoor(shown, part);
      choose(shown, 'groups', 'registrar');
      await waitUntil(() => all(shown.batch, '.groups > li').length === 3 && all(shown.batch, '.figures').length === 1);
      for (const details of all<HTMLDetailsElement>(shown.batch, '.groups details')) details.open = true;
      const main = shown.page.document.createElement('main');
      main.append(shown.batch);
      shown.page.document.body.append(main);
      await shown.batch.updateComplete;
      expect(await faultsOf(main, await loadAxe(shown.page.document))).to.deep.equal([]);
      const { scrollWidth, clientWidth } = shown.page.document.documentElement;
      expect(scrollWidth).to.equal(clientWidth);
    });
  }
});
