/** On the page for registrars, as it is built: two tables compared, and a list that is tried against both. */
import { expect, fixture } from '@open-wc/testing';
import { charXml, lgrXml } from '../lgr/lgr-xml.js';
import { faultsOf, loadAxe } from './axe.js';
import { all, loaded } from './screen.js';
import { waitUntil } from './wait-until.js';

async function open(lang = 'sv', width = 780): Promise<Document> {
  const frame = await fixture<HTMLIFrameElement>(`<iframe style="width: ${width}px; height: 580px; border: 0"></iframe>`);
  const isLoaded = loaded(frame);
  frame.src = `/dist/page/registrars.html?lang=${lang}#compare`;
  await isLoaded;
  const page = frame.contentDocument as Document;
  await waitUntil(() => page.querySelector('.changes li') && page.querySelector('#older option[value=de]'), 'nothing is compared');
  return page;
}

const changesIn = (page: Document): string[] => [...page.querySelectorAll<HTMLElement>('.changes > :is(h3, ul, p)')].map((each) => (each.textContent ?? '').replace(/\s+/g, ' ').trim());
const statusOf = (page: Document): string => page.querySelector('.compare > [role=status]')?.textContent ?? '';
const namesIn = (page: Document): string[] => [...page.querySelectorAll('.changed-names li')].map(({ textContent }) => textContent ?? '');

function choose(page: Document, id: string, name: string): void {
  const select = page.getElementById(id) as HTMLSelectElement;
  select.value = name;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

function give(page: Document, id: string, ...files: [content: string, name: string][]): void {
  const { DataTransfer: Transfer, File: PageFile } = page.defaultView as Window & typeof globalThis;
  const transfer = new Transfer();
  for (const [content, name] of files) transfer.items.add(new PageFile([content], name));
  const input = page.getElementById(id) as HTMLInputElement;
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

const meta = '<version>9</version><date>2027-01-31</date><language>und-Latn</language><scope type="domain">se</scope>';
const small = lgrXml({ meta, data: ['a', 'k', 'p', 'å', 'ö'].map((letter) => charXml(letter)).join('') });

it('shows at first what the two known revisions of .se differ by, and that of the older one only the letters are known', async () => {
  const page = await open();
  const [heading, changes, hebrew, partly] = changesIn(page);
  expect(heading).to.equal('Från .se, 2003-10 till .se, revision C (2020-10-02):');
  expect(changes).to.match(/^47 tecken har tillkommit: à á â æ ç/);
  expect(hebrew).to.match(/^Tabellen se-hebr, revision C \(2020-10-02\) har tillkommit, med 49 tecken: /);
  expect(partly).to.equal('Av .se, 2003-10 är bara bokstäverna kända. Reglerna i övrigt är dagens.');
});

it('compares whichever are chosen, in English and Norwegian as well', async () => {
  for (const [lang, heading, none] of [['en', 'From .nu, revision C (2020-10-02) to .nu, revision C (2020-10-02):', 'Nothing has changed.'], ['nb', 'Fra .nu, revisjon C (2020-10-02) til .nu, revisjon C (2020-10-02):', 'Ingenting er endret.']] as const) {
    const page = await open(lang);
    choose(page, 'older', 'nu');
    choose(page, 'newer', 'nu');
    expect(changesIn(page)).to.deep.equal([heading, none]);
  }
});

it('takes a file of the visitor’s own, names it, and goes back to the others', async () => {
  const page = await open();
  give(page, 'newer-file', [small, 'coming.xml']);
  await waitUntil(() => changesIn(page)[0]?.includes('version 9, 2027-01-31'), 'not read');
  expect(changesIn(page)[1]).to.match(/tecken har försvunnit: - 0 1 2/);
  const select = page.getElementById('newer') as HTMLSelectElement;
  expect(select.selectedOptions[0]?.textContent).to.equal('coming.xml');
  choose(page, 'newer', 'se@2003-10');
  expect(changesIn(page).slice(0, 2)).to.deep.equal(['Från .se, 2003-10 till .se, 2003-10:', 'Inget har ändrats.']);
  expect([...select.options].map(({ value }) => value)).not.to.include('');
});

it('compares a file with the table of a registry that it is a version of, and says which others it is not', async () => {
  const page = await open();
  choose(page, 'older', 'se');
  give(page, 'newer-file', [small, 'coming.xml']);
  await waitUntil(() => changesIn(page)[0]?.includes('version 9, 2027-01-31'), 'not read');
  expect(changesIn(page).slice(2)).to.deep.equal(['Inte jämfört, eftersom coming.xml inte har någon sådan tabell: se-hebr.']);
  give(page, 'compare-list', ['\u05E9\u05DC\u05D5\u05DD.se\nsmå.se\n', 'names.txt']);
  await waitUntil(() => namesIn(page).length === 1, 'not tried');
  expect(namesIn(page)[0]).to.match(/^Rad 2: små\.se är inte längre tillåtet/);
});

it('says at its field why a file is no table, and shows no comparison with the one before', async () => {
  const page = await open();
  give(page, 'compare-list', ['skoŋ.se\n', 'names.txt']);
  await waitUntil(() => namesIn(page).length === 1, 'not tried');
  give(page, 'newer-file', ['namn;kod', 'names.csv']);
  const field = page.getElementById('newer-file') as HTMLInputElement;
  const told = (): string | null | undefined => page.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent;
  await waitUntil(() => told() === 'Filen är varken en LGR-fil (RFC 7940) eller en lista med kodpunkter.');
  expect([changesIn(page), namesIn(page), statusOf(page), field.getAttribute('aria-invalid')]).to.deep.equal([[], [], '', 'true']);
  choose(page, 'newer', 'se');
  expect([changesIn(page)[0], told(), field.hasAttribute('aria-invalid')]).to.deep.equal(['Från .se, 2003-10 till .se, revision C (2020-10-02):', '', false]);
  give(page, 'newer-file', [small, 'coming.xml']);
  await waitUntil(() => changesIn(page)[0]?.includes('version 9, 2027-01-31'), 'not read');
});

describe('a list', () => {
  const list = 'köp.se\nskoŋ.se\na b.se\nŧest.se\n';

  it('is tried against both: which names change, where they stand, and why', async () => {
    const page = await open();
    give(page, 'compare-list', [list, 'names.txt']);
    await waitUntil(() => namesIn(page).length === 2, 'not tried');
    expect(statusOf(page)).to.equal('4 namn är prövade mot båda. Blir tillåtna: 2.');
    expect(namesIn(page)[0]).to.match(/^Rad 2: skoŋ\.se blir tillåtet\. Hittills: Tecken 4, ”ŋ” \(eng\), får inte användas under \.se/);
    choose(page, 'newer', 'se@2003-10'); // the same list, against others
    await waitUntil(() => statusOf(page) === '4 namn är prövade mot båda. Inget namn bedöms annorlunda.');
    choose(page, 'older', 'se');
    await waitUntil(() => statusOf(page) === '4 namn är prövade mot båda. Blir inte längre tillåtna: 2.');
    expect(namesIn(page)[1]).to.match(/^Rad 4: ŧest\.se är inte längre tillåtet\. .* Förslag: test\.se\.$/);
  });

  it('is counted by its names, and not by its rows', async () => {
    const page = await open();
    give(page, 'compare-list', ['köp.se;1\n;2\n;3\n\nskoŋ.se;4\n', 'names.csv']);
    await waitUntil(() => statusOf(page) === '2 namn är prövade mot båda. Blir tillåtna: 1.', 'rows are counted');
  });

  it('is saved with line, name, code, verdict and reason', async () => {
    const page = await open();
    give(page, 'compare-list', [list, 'names.txt']);
    await waitUntil(() => namesIn(page).length === 2, 'not tried');
    const saved: [string, Blob][] = [];
    const { URL: PageURL, HTMLAnchorElement: Anchor } = page.defaultView as Window & typeof globalThis;
    let blob: Blob | undefined;
    PageURL.createObjectURL = (content) => ((blob = content as Blob), 'blob:');
    Anchor.prototype.click = function () {
      if (blob) saved.push([this.download, blob]);
    };
    page.querySelector<HTMLElement>('.changed-names button')?.click();
    const [name, content] = saved[0] ?? [];
    expect(name).to.equal('names-tabeller.csv');
    expect((await content?.text())?.split('\r\n').slice(0, 2)).to.deep.equal(['"Rad";"Namn";"Kod";"Bedömning";"Orsak"', '"2";"skoŋ.se";"xn--sko-kxa.se";"Blir tillåtet";"Tecken 4, ”ŋ” (eng), får inte användas under .se, men under .no, .fi, .nu och andra."']);
  });

  it('that is none is told', async () => {
    const page = await open();
    give(page, 'compare-list', ['PK\u0003\u0004' + '\u0000'.repeat(99), 'names.xlsx']);
    await waitUntil(() => /^(Det här|Filen)/.test(statusOf(page)), 'not told');
  });
});

it('shows the characters of both, those of an earlier revision as they were', async () => {
  const page = await open();
  const [door] = page.querySelectorAll<HTMLDetailsElement>('.changes details');
  door!.open = true;
  await waitUntil(() => {
    const table = door?.querySelector('idn-table');
    return table?.shadowRoot && all(table, '.count')[0]?.textContent?.startsWith('42 ');
  }, 'not the 42 characters of 2003');
  choose(page, 'older', 'nu');
  await waitUntil(() => page.querySelector('.changes details')?.textContent?.startsWith('Tecken i .nu'));
  expect(page.querySelector('.changes details')?.hasAttribute('open'), 'no longer those of another').to.equal(false);
});

for (const width of [320, 780]) {
  it(`axe finds nothing, and nothing has to be moved sideways at ${width} pixels`, async function () {
    const page = await open('sv', width);
    give(page, 'compare-list', ['skoŋ.se\n', 'names.txt']);
    await waitUntil(() => namesIn(page).length === 1, 'not tried');
    const inside = await loadAxe(page);
    for (const scheme of ['light', 'dark']) {
      page.documentElement.style.colorScheme = scheme;
      expect(await faultsOf(page, inside)).to.deep.equal([]);
    }
    expect(page.documentElement.scrollWidth).to.equal(page.documentElement.clientWidth);
  });
}
