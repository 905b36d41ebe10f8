/** The finder: what is searched for, in a narrow column beside the name. */
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { faultsOf, withSchemes } from './axe.js';
import { all, click, focusIn, inputOf, one, paste, press, spokenBy, textOf, textsOf, type } from './screen.js';
import { button, choose, countOf, set, showBoth, showTable, showTableInFrame, type Table } from './table-screen.js';
import { waitUntil } from './wait-until.js';

const finder = 'lang="sv" view="finder"';
const rowsOf = (table: Table): string[] => textsOf(table, '.result .words');
const insertOf = (table: Table, index = 0): HTMLElement => all(table, '.result .insert')[index]!;
const choiceOf = (table: Table, index = 0): HTMLElement => all(table, '.result .choice')[index]!;

describe('before anything is searched for', () => {
  it('it has groups to choose from, each with its first letters', async () => {
    const table = await showTable(finder);
    expect(textOf(table, 'label')).to.equal('Hitta ett tecken');
    expect(textsOf(table, '.group .name')).to.deep.equal(['svenska', 'samiska', 'nordiska', 'övriga latinska', 'jiddisch', 'bokstäverna a–z, siffror och bindestreck']);
    expect(textsOf(table, '.group .sample')[1]).to.contain('ŋ');
    expect([rowsOf(table), countOf(table)]).to.deep.equal([[], 'Till exempel hake, samiska, danskt ö eller U+014B']);
  });

  it('a group opens, with the focus in it, and the way back', async () => {
    const table = await showTable(finder);
    expect(all(table, '[part=groups] > li')).to.have.lengthOf(6);
    all(table, '.group')[4]!.focus();
    await press('Enter');
    await waitUntil(() => table.shadowRoot?.activeElement === choiceOf(table), 'no focus');
    expect([rowsOf(table).length, countOf(table)]).to.deep.equal([8, 'jiddisch: 38 tecken Alla grupper']);
    button(table, 'Alla grupper').focus();
    await press('Enter');
    await waitUntil(() => table.shadowRoot?.activeElement?.classList.contains('group'), 'no focus');
    expect(rowsOf(table)).to.deep.equal([]);
  });

  it('a character that the page names is shown', async () => {
    const table = await showTable(`${finder} character="ŋ"`);
    expect(rowsOf(table)).to.deep.equal(['eng nordsamiska, lulesamiska med flera']);
    expect(textOf(table, '.card .quiet')).to.contain('U+014B');
  });
});

describe('a search', () => {
  it('is described by an example of one, and not by its number, which would be heard at each key', async () => {
    const table = await showTable(finder);
    const described = (): Element | null | undefined => table.shadowRoot?.getElementById(inputOf(table).getAttribute('aria-describedby') ?? '');
    expect(described()?.textContent).to.contain('Till exempel');
    await type(table, 'eng');
    expect([countOf(table), described()]).to.deep.equal(['1 tecken', null]);
  });

  it('that finds nothing says so, and one that finds what is refused says that alone', async () => {
    const table = await showTable(finder);
    await type(table, 'zxq');
    await waitUntil(() => countOf(table) === 'Inget tecken hittades.', 'not said');
    table.search = '';
    await type(table, 'ß');
    await waitUntil(() => all(table, '[part=refused] li').length === 1, 'not found');
    expect(countOf(table)).to.equal('');
  });

  it('has a row for each character, and the first eight of them', async () => {
    const table = await showTable(finder);
    await type(table, 'hake');
    expect(countOf(table)).to.equal('12 tecken');
    expect(rowsOf(table)).to.have.lengthOf(8);
    expect(rowsOf(table).slice(0, 2)).to.deep.equal(['c med hake nordsamiska, enaresamiska med flera', 'e med hake tjeckiska']);
    await click(button(table, 'Visa alla 12'));
    expect(rowsOf(table)).to.have.lengthOf(12);
    await waitUntil(() => table.shadowRoot?.activeElement === choiceOf(table, 8), 'the focus is not at the first new one');
    await paste(table, 'eng');
    expect([rowsOf(table).length, all(table, '.finder > button').length]).to.deep.equal([1, 0]);
  });

  it('is no higher than a side column, also when nothing is searched for', async () => {
    const { table } = await showTableInFrame(352, `${finder} tld="se nu"`);
    const rem = 16;
    expect(table.offsetHeight).to.be.below(36 * rem);
    await paste(table, 'hake');
    expect(table.offsetHeight).to.be.below(46 * rem);
  });

  it('finds what is not permitted, and says so when nobody types', async () => {
    const table = await showTable(finder);
    await paste(table, 'tyskt');
    await waitUntil(() => all(table, '.not-permitted').length > 0, 'not loaded');
    expect(rowsOf(table)).to.deep.equal(['tyskt y umesamiska, asturiska med flera']);
    expect(textsOf(table, '.not-permitted li > :last-child')).to.deep.equal(['ß (tyskt s) går inte under .se. Skriv ss. Tillåtet under .de och .dk.']);
    await waitUntil(() => spokenBy(table) === '1 tecken. ß (tyskt s) går inte under .se. Skriv ss. Tillåtet under .de och .dk.', 'it is not said');
  });

  it('of a whole name finds its letters, those that are permitted and those that are not', async () => {
    const table = await showTable(finder);
    await paste(table, 'smörgåsb\u043Erd.se');
    await waitUntil(() => all(table, '.not-permitted').length > 0, 'not loaded');
    expect(rowsOf(table).map((row) => row.split(' ')[0])).to.deep.equal(['å', 'ö']);
    expect(textsOf(table, '.not-permitted li')).to.have.lengthOf(1);
  });

  it('is held to the domain that is chosen behind it', async () => {
    const table = await showTable(`${finder} tld="se nu" search="ezh"`);
    expect(rowsOf(table).length).to.be.greaterThan(0);
    await choose(table, 'Toppdomän', '.nu');
    await waitUntil(() => textsOf(table, '.not-permitted li').length > 0, 'not loaded');
    expect(rowsOf(table)).to.deep.equal([]);
  });
});

describe('a row', () => {
  it('shows what its character is, and hides it again', async () => {
    const table = await showTable(`${finder} search="eng"`);
    await click(choiceOf(table));
    expect([choiceOf(table).ariaExpanded, textOf(table, '.card .quiet')]).to.deep.equal(['true', 'U+014B LATIN SMALL LETTER ENG']);
    await click(choiceOf(table));
    expect([choiceOf(table).ariaExpanded, all(table, '.card').length]).to.deep.equal(['false', 0]);
  });

  it('puts its character into the name, and says what that is now', async () => {
    const { converter, table } = await showBoth('value="sko"', `${finder} for="converter" search="eng"`);
    await click(insertOf(table));
    expect([converter.value, textOf(table, '.inserted bdi'), all(table, '.card').length]).to.deep.equal(['skoŋ', 'skoŋ.se', 0]);
    await click(button(table, 'Ångra'));
    expect([converter.value, all(table, '.inserted').length]).to.deep.equal(['sko', 0]);
    expect(table.shadowRoot?.activeElement === insertOf(table)).to.equal(true);
  });

  it('takes it back by the keys that undo, and stays with what was searched for', async () => {
    const { converter, table } = await showBoth('value="sko"', `${finder} for="converter" search="eng"`);
    await click(insertOf(table));
    insertOf(table).focus();
    await press('Control+z');
    await table.updateComplete;
    expect([converter.value, table.search, all(table, '.inserted').length]).to.deep.equal(['sko', 'eng', 0]);
    expect(table.shadowRoot?.activeElement === insertOf(table)).to.equal(true);
  });

  it('has no button to put it in where there is no name', async () => {
    const table = await showTable(`${finder} search="eng" for="nobody"`);
    expect([rowsOf(table).length, all(table, '.insert').length]).to.deep.equal([1, 0]);
  });
});

describe('keys', () => {
  it('Tab goes from the search to the first row, and from there to what stands behind the rows', async () => {
    const { table } = await showBoth('', `${finder} for="converter" tld="se nu" search="hake"`);
    inputOf(table).focus();
    const stops: string[] = [];
    while (focusIn(document) !== 'textarea' && stops.length < 9) {
      const element = table.shadowRoot?.activeElement as HTMLElement;
      stops.push(element.localName === 'button' ? element.className || 'button' : element.localName);
      await press('Tab');
    }
    expect(stops).to.deep.equal(['input', 'choice', 'button', 'select']);
  });

  it('arrows stay in the rows, and lead from row to row and from its name to its button', async () => {
    const { converter, table } = await showBoth('', `${finder} for="converter" search="hake"`);
    choiceOf(table).focus();
    const at = (): string => `${all(table, '.result').findIndex((row) => row.contains(table.shadowRoot!.activeElement))} ${table.shadowRoot?.activeElement?.className}`;
    for (const [key, place] of [['ArrowUp', '0 choice'], ['ArrowDown', '1 choice'], ['ArrowRight', '1 insert'], ['ArrowDown', '2 insert'], ['ArrowLeft', '2 choice'], ['End', '7 insert'], ['ArrowDown', '7 insert'], ['Home', '0 choice']] as const) {
      await press(key);
      expect(at(), key).to.equal(place);
    }
    await press('ArrowRight');
    await press('Enter');
    await waitUntil(() => converter.value === 'č', 'it is not put in');
    expect(at()).to.equal('0 insert');
  });

  it('the rows are a grid with rows and cells', async () => {
    const { table } = await showBoth('', `${finder} for="converter" search="hake"`);
    expect(all(table, '[role=grid] [role=row] > [role=gridcell] > button')).to.have.lengthOf(16);
    expect(one(table, '[role=grid]').ariaLabel).to.equal('Tecken som får ingå i .se-namn');
  });
});

describe('axe finds nothing', () => {
  withSchemes();
  for (const scheme of ['light', 'dark']) {
    it(scheme, async function () {
      const { table } = await showBoth('value="sko"', `${finder} for="converter"`);
      table.parentElement!.className = scheme;
      table.nextElementSibling?.remove(); // has no label
      expect(await faultsOf(table.parentElement!)).to.deep.equal([]);
      await paste(table, 'tyskt');
      await waitUntil(() => all(table, '.not-permitted').length > 0, 'not loaded');
      await click(choiceOf(table));
      await click(insertOf(table));
      expect(await faultsOf(table.parentElement!)).to.deep.equal([]);
    });
  }
});

for (const width of [320, 256]) {
  it(`nothing has to be moved sideways at ${width} pixels`, async () => {
    const { frame, table } = await showTableInFrame(width, `${finder} tld="se nu"`);
    for (const search of ['', 'hake', 'tyskt', 'pasekh', 'klingon']) {
      await set(table, { search });
      const { clientWidth, scrollWidth } = (frame.contentDocument as Document).documentElement;
      expect(scrollWidth, search).to.equal(clientWidth);
    }
  });
}

it('in forced colours what is not permitted keeps its border', async function () {
  await executeServerCommand('forced-colors', true);
  try {
    if (!matchMedia('(forced-colors: active)').matches) this.skip();
    const table = await showTable(`${finder} search="ß"`);
    await waitUntil(() => all(table, '.not-permitted li').length > 0, 'not loaded');
    expect(getComputedStyle(one(table, '.not-permitted li')).borderInlineStartWidth).to.equal('4px');
  } finally {
    await executeServerCommand('forced-colors', false);
  }
});
