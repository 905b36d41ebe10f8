/** What a page can set on the table, and what can go wrong around it. */
import { expect, fixture, nextFrame } from '@open-wc/testing';
import { IdnTableElement } from '../../src/elements/table/idn-table.js';
import { staysQuiet } from './quiet.js';
import { all, inputOf, one, paste, textOf, textsOf } from './screen.js';
import { waitUntil } from './wait-until.js';
import { button, cardOf, charactersOf, countOf, filterOf, set, showTable, type Table, tileOf, tilesOf } from './table-screen.js';

staysQuiet();

describe('view', () => {
  it('of a finder offers groups before anything is searched for', async () => {
    const table = await showTable('lang="sv" view="finder"');
    expect(textsOf(table, '[part=groups] > li').map((group) => group.split(' ')[0])).to.include.members(['svenska', 'samiska', 'jiddisch']);
  });
});

describe('lang', () => {
  const languages: [string, string, string][] = [
    ['its own', '<idn-table lang="sv"></idn-table>', 'Sök i tabellen'],
    ['its own, of a region', '<idn-table lang="sv-FI"></idn-table>', 'Sök i tabellen'],
    ['that of an element around it', '<div lang="sv"><p><idn-table></idn-table></p></div>', 'Sök i tabellen'],
    ['its own before that of an element around it', '<div lang="sv"><idn-table lang="en-GB"></idn-table></div>', 'Search the table'],
    ['unknown', '<div lang="sv"><idn-table lang="de"></idn-table></div>', 'Search the table'],
    ['hostile', '<idn-table lang="constructor"></idn-table>', 'Search the table'],
  ];
  for (const [what, markup, label] of languages) {
    it(`${what}: “${label}”`, async () => {
      const page = await fixture<HTMLElement>(`<div>${markup}</div>`);
      const table = page.querySelector('idn-table') as Table;
      await table.updateComplete;
      expect(textOf(table, 'label')).to.equal(label);
    });
  }

  it('is that of the page around its shadow root', async () => {
    const page = await fixture<HTMLElement>('<div lang="sv"></div>');
    page.attachShadow({ mode: 'open' }).innerHTML = '<idn-table></idn-table>';
    const table = page.shadowRoot?.firstElementChild as Table;
    await table.updateComplete;
    expect(textOf(table, 'label')).to.equal('Sök i tabellen');
  });

  it('can change: all texts do, and what was searched for stays', async () => {
    const table = await showTable('lang="sv" view="list" search="danskt ö"');
    const swedish = [countOf(table), ...textsOf(table, 'button, label, caption, dt, .foot .quiet')];
    await set(table, { lang: 'en' });
    const english = [countOf(table), ...textsOf(table, 'button, label, caption, dt, .foot .quiet')];
    expect(english).to.have.length.greaterThan(20);
    // what is the same in both
    expect(english.filter((text) => swedish.includes(text) && !/^(ø|Unicode)/.test(text))).to.deep.equal([]);
    expect([inputOf(table).value, cardOf(table), textOf(table, '.name')]).to.deep.equal(['danskt ö', 'ø', 'o with slash']);
  });

  it('is on what is shown, for those who read aloud', async () => {
    const table = await showTable('lang="sv"');
    expect(inputOf(table).closest('[lang]')?.getAttribute('lang')).to.equal('sv');
    await set(table, { lang: 'de' });
    expect(inputOf(table).closest('[lang]')?.getAttribute('lang')).to.equal('en');
  });
});

describe('revision', () => {
  it('shows the letters of then, and says that no more is known', async () => {
    const table = await showTable('lang="sv" revision="2003-10"');
    await waitUntil(() => tilesOf(table).length > 0, 'not loaded');
    expect([...charactersOf(table)].toSorted().join('')).to.equal([...'-0123456789abcdefghijklmnopqrstuvwxyzåäöéü'].toSorted().join(''));
    expect(textOf(table, '.head')).to.match(/^De tecken som \.se-namn fick ha från 2003-10\. Reglerna i övrigt är inte kända\./);
    table.revision = '2007';
    await waitUntil(() => charactersOf(table).includes('ŋ'), 'not those of 2007');
    table.revision = '';
    await table.updateComplete;
    expect(textOf(table, '.head')).to.match(/^Tabell för \.se/);
  });

  it('is today’s where there is none of that date', async () => {
    for (const attributes of ['revision="1999"', 'revision="2003-10" tld="nu"']) {
      const table = await showTable(`lang="sv" ${attributes}`);
      await waitUntil(() => tilesOf(table).length > 60, 'not shown');
      expect(textOf(table, '.head')).to.match(/^Tabell för /);
    }
  });
});

describe('properties', () => {
  it('set before the element is known count', async () => {
    const page = await fixture<HTMLElement>('<div><idn-late-table></idn-late-table></div>');
    const late = page.firstElementChild as Table;
    Object.assign(late, { tld: 'nu', search: 'tilde', view: 'list', character: 'õ', lang: 'sv' });
    class Late extends IdnTableElement {}
    Late.define('idn-late-table');
    await late.updateComplete;
    expect([countOf(late), cardOf(late), all(late, '[part=list]').length, inputOf(late).value]).to.deep.equal(['3 av 74 tecken', 'õ', 1, 'tilde']);
  });

  it('null and undefined are nothing', async () => {
    for (const nothing of [null, undefined]) {
      const table = await showTable('lang="sv" tld="nu" search="hake" character="š" view="list" for="x"');
      await set(table, { search: nothing, tld: nothing, character: nothing, view: nothing, for: nothing } as unknown as Partial<Table>);
      expect([countOf(table), cardOf(table), inputOf(table).value]).to.deep.equal(['127 av 127 tecken', 'à', '']);
      tileOf(table, 'ö').click();
      await set(table, { lang: nothing } as unknown as Partial<Table>);
      expect(charactersOf(table)).to.have.lengthOf(127);
    }
  });

  it('of a registered tag may be defined twice, also from another copy', async () => {
    const registered = customElements.get('idn-table');
    class Copy extends IdnTableElement {}
    IdnTableElement.define();
    Copy.define();
    expect(customElements.get('idn-table') === registered).to.equal(true);
  });

  it('taken away are what they were', async () => {
    const table = await showTable('lang="sv" tld="nu" search="hake" character="š"');
    for (const name of ['tld', 'search', 'character']) table.removeAttribute(name);
    await table.updateComplete;
    expect([countOf(table), cardOf(table), inputOf(table).value]).to.deep.equal(['127 av 127 tecken', 'à', '']);
  });
});

describe('hostile texts', () => {
  const nothing = ['\uD800', 'a\uDC00', '(', '[', '\\', '.*', '^$', '(a+)+$', '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>',
    '${alert(1)}', '__proto__', 'constructor', '\0', '\u202E', 'xn--hke-fta', 'u+110000', 'u+d800', '\u0301', '\u05B7'];
  for (const text of nothing) {
    it(`${JSON.stringify(text)} finds nothing, quietly`, async () => {
      const table = await showTable('lang="sv"');
      const tags = new Set([...all(table, '*').map(({ localName }) => localName), 'ul', 'li']); // what is not permitted is listed
      await paste(table, text);
      await set(table, { character: text });
      expect(countOf(table)).to.equal('0 av 127 tecken');
      expect(all(table, '*').filter(({ localName }) => !tags.has(localName))).to.deep.equal([]);
      await paste(table, '');
      await set(table, { character: text });
      expect(cardOf(table)).to.equal('à');
    });
  }

  for (const piece of ['a', 'a ', 'ö,', '014b ', '05d0-05b7-', 'hake samiska ', '\u0301', '\u05B7', '\uD800']) {
    it(`10,000 characters of ${JSON.stringify(piece)} do not stop the browser`, async () => {
      const table = await showTable('lang="sv"');
      const start = performance.now();
      await paste(table, piece.repeat(10_000 / piece.length));
      expect(performance.now() - start).to.be.below(3000);
      await paste(table, 'danskt ö');
      expect(cardOf(table)).to.equal('ø');
    });
  }
});

describe('in the page', () => {
  it('it can be moved, and keeps what was chosen', async () => {
    const page = await fixture<HTMLElement>('<div><div lang="en"></div><idn-table></idn-table></div>');
    const table = page.querySelector('idn-table') as Table;
    await set(table, { search: 'hake', view: 'list' });
    page.querySelector('div')?.append(table);
    await table.updateComplete;
    expect([countOf(table), all(table, '[part=list]').length]).to.deep.equal(['12 of 127 characters', 1]);
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    await table.updateComplete;
    expect(charactersOf(table)).to.have.lengthOf(12);
  });

  it('it leaves no listener behind', async () => {
    const heard = new Map<string, number>();
    const { addEventListener: add, removeEventListener: remove } = window;
    const count = (by: number, original: typeof add) =>
      function (this: unknown, ...given: Parameters<typeof add>) {
        heard.set(given[0], (heard.get(given[0]) ?? 0) + by);
        original.apply(window, given);
      };
    Object.assign(window, { addEventListener: count(1, add), removeEventListener: count(-1, remove) });
    try {
      const table = await showTable('linked');
      table.remove();
      document.body.append(table);
      table.remove();
    } finally {
      Object.assign(window, { addEventListener: add, removeEventListener: remove });
    }
    expect(Object.fromEntries(heard)).to.include({ beforeprint: 0, afterprint: 0, hashchange: 0 });
  });

  it('two of them do not disturb each other', async () => {
    const page = await fixture<HTMLElement>('<div lang="sv"><idn-table></idn-table><idn-table></idn-table></div>');
    const [first, second] = [...page.children] as [Table, Table];
    await Promise.all([first.updateComplete, second.updateComplete]);
    await paste(first, 'hake');
    expect([tilesOf(first).length, tilesOf(second).length]).to.deep.equal([12, 127]);
    expect(filterOf(second, 'Språk').value).to.equal('');
  });

  it('the slot of its footer is the page’s', async () => {
    const table = await showTable('lang="sv"', '<p slot="footer">Frågor?</p>');
    expect(table.querySelector('p')?.assignedSlot?.name).to.equal('footer');
  });

  it('it is gone where hidden', async () => {
    const table = await showTable('hidden');
    expect(table.getBoundingClientRect().height).to.equal(0);
    expect(button(table, 'Print the table').checkVisibility()).to.equal(false);
  });
});

it('custom properties take effect', async () => {
  const table = await showTable('lang="sv" character="å"');
  const sheet = document.createElement('style');
  sheet.textContent = 'idn-table { --idn-accent: rgb(1 2 3); --idn-mono: "Probe Mono" }';
  document.head.append(sheet);
  await nextFrame();
  expect(getComputedStyle(one(table, '.card button')).color).to.equal('rgb(1, 2, 3)');
  expect(getComputedStyle(one(table, '.card .code')).fontFamily).to.match(/^"?Probe Mono/);
  sheet.remove();
});
