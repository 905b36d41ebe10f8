/** The table for everyone: read aloud, in a narrow window, in large print, without colours, in both directions. */
import { expect, fixture, nextFrame } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { faultsOf, withSchemes } from './axe.js';
import { all, type Converter, focusIn, inputOf, one, paste, press, spokenBy, spokenOfIt, textsOf } from './screen.js';
import { button, choose, set, showTable, showTableInFrame, type Table, tilesOf } from './table-screen.js';
import { waitUntil } from './wait-until.js';

const views = ['grid', 'list'] as const;

describe('axe finds nothing', () => {
  withSchemes();

  const states: Record<string, string> = {
    grid: 'linked tld="se nu"',
    list: 'view="list" search="ring"', // axe looks at each row for long
    'nothing found': 'search="klingon"',
    'a letter with a point': 'search="pasekh"',
    'partly known': 'tld="eu" view="list" search="ring"',
  };
  for (const scheme of ['light', 'dark']) {
    for (const lang of ['sv', 'en']) {
      for (const [state, attributes] of Object.entries(states)) {
        it(`${state}, ${lang}, ${scheme}`, async function () {
          const page = await fixture(`<main class="${scheme}" lang="${lang}"><idn-table ${attributes}></idn-table></main>`);
          await nextFrame();
          if (state === 'partly known') await waitUntil(() => all(page.firstElementChild as Table, '.evidence').length > 0, 'not loaded');
          expect(await faultsOf(page)).to.deep.equal([]);
        });
      }
    }
  }

  it('beside the converter', async function () {
    const page = await fixture(`<main class="light" lang="sv">
      <idn-converter id="name" value="räksmörgås"></idn-converter><idn-table for="name"></idn-table></main>`);
    expect(await faultsOf(page)).to.deep.equal([]);
  });
});

describe('names', () => {
  it('the label names the search field, and the help describes it', async () => {
    const table = await showTable();
    expect(inputOf(table).labels?.[0]?.textContent).to.equal('Sök i tabellen');
    expect(one(table, `#${inputOf(table).getAttribute('aria-describedby')}`).textContent).to.match(/^Till exempel hake/);
  });

  it('the tiles are rows and cells, each of which has a place, and one of them is a stop', async () => {
    const table = await showTable('lang="sv"');
    expect(all(table, '[role=grid] > [role=row] > [role=gridcell] > .tile')).to.have.lengthOf(127);
    expect(all(table, '[role=grid]').map(({ ariaLabel }) => ariaLabel)).to.include('svenska');
    expect(all(table, '[role=row]').every(({ ariaRowIndex }) => Number(ariaRowIndex) > 0)).to.equal(true);
    expect(all(table, '.tile[tabindex="0"]')).to.have.lengthOf(1);
  });

  it('a character is called by its name, too', async () => {
    const table = await showTable('lang="sv" search="hake"');
    expect(textsOf(table, '.tile').slice(0, 2)).to.deep.equal(['č c med hake', 'ě e med hake']);
  });

  it('the table has a caption, and heads of columns and rows, also at 320 pixels', async () => {
    for (const width of [900, 320]) {
      const { table } = await showTableInFrame(width, 'lang="sv" view="list"');
      expect(one(table, 'table > caption').textContent).to.equal('Tecken som får ingå i .se-namn');
      expect(all(table, 'table[role=table] > thead[role=rowgroup] > tr[role=row] > th[role=columnheader]')).to.have.lengthOf(7);
      expect(all(table, 'table > tbody[role=rowgroup] > tr[role=row] > th[role=rowheader]')).to.have.lengthOf(127);
      expect(all(table, 'tbody > tr > td[role=cell]')).to.have.lengthOf(127 * 6);
      for (const header of all(table, 'th[role=columnheader]')) expect(header.ariaSort).to.equal('none');
    }
  });
});

describe('the number of characters', () => {
  it('is in a live region that stays the same one', async () => {
    const table = await showTable();
    const region = one(table, '[role=status]');
    const texts: string[] = [];
    const observer = new MutationObserver(() => texts.push(spokenBy(table)));
    observer.observe(region, { childList: true, characterData: true, subtree: true });
    await choose(table, 'Skrift', 'hebreiska');
    await paste(table, 'hake');
    await set(table, { view: 'list' });
    expect(one(table, '[role=status]') === region).to.equal(true);
    expect(texts, 'nothing is said while somebody types').to.deep.equal([]);
    await waitUntil(() => texts.length > 0, 'nothing is said');
    expect(texts).to.deep.equal(['0 av 127 tecken']);
    observer.disconnect();
  });

  it('is not said of what is there at first', async () => {
    for (const attributes of ['', 'search="hake"', 'view="finder" search="hake"']) expect(spokenBy(await showTable(`lang="sv" ${attributes}`)), attributes).to.equal('');
  });

  it('is said at once when the field is left', async () => {
    const table = await showTable('lang="sv"');
    inputOf(table).focus();
    await paste(table, 'hake');
    expect(spokenBy(table)).to.equal('');
    await press('Tab');
    await table.updateComplete;
    expect(spokenBy(table)).to.equal('12 av 127 tecken');
  });

  it('gives way to how a list is sorted', async () => {
    const table = await showTable('lang="sv" view="list"');
    for (const words of ['Sorterat efter namn, stigande', 'Sorterat efter namn, fallande', 'Sorterat som i tabellen']) {
      button(table, 'Namn').click();
      await waitUntil(() => spokenBy(table) === words, words);
    }
  });

  it('gives way to what was done, each time anew', async () => {
    const table = await showTable('lang="sv" for="name"');
    const converter = document.createElement('idn-converter') as Converter;
    converter.id = 'name';
    table.before(converter);
    await converter.updateComplete;
    table.requestUpdate();
    let changes = 0;
    const observer = new MutationObserver(() => changes++);
    observer.observe(one(table, '[role=status]'), { childList: true, characterData: true, subtree: true });
    for (const times of [1, 2]) {
      changes = 0;
      await table.updateComplete;
      one(table, '.insert').click();
      expect([await spokenOfIt(table), changes > 0], String(times)).to.deep.equal(['Insatt i namnet: à (a med grav accent)', true]);
    }
    observer.disconnect();
    converter.remove();
  });
});

it('Hebrew letters carry their language and are isolated, wherever they stand', async () => {
  for (const attributes of ['', 'view="list"', 'character="05D0-05B7"', 'search="pasekh" view="list"']) {
    const table = await showTable(`lang="sv" ${attributes}`);
    const walker = document.createTreeWalker(table.shadowRoot as ShadowRoot, NodeFilter.SHOW_TEXT);
    let found = 0;
    while (walker.nextNode()) {
      const { parentElement: around, data } = walker.currentNode as Text;
      if (!/[\u0590-\u05FF\uFB1D-\uFB4F]/.test(data)) continue;
      found++;
      expect(around?.closest('bdi')?.lang, data).to.equal('yi');
    }
    expect(found, attributes).to.be.greaterThan(1);
  }
});

describe('in a narrow window, and in large print', () => {
  const searches = ['', 'samiska', 'pasekh', 'klingon', 'hebreiska'];

  for (const width of [320, 256]) {
    for (const view of views) {
      it(`nothing of the ${view} has to be moved sideways at ${width} pixels`, async function () {
        const { frame, table } = await showTableInFrame(width, `lang="sv" tld="se nu" linked view="${view}"`);
        for (const search of searches) {
          await set(table, { search });
          expect(wideIn(frame, table), search).to.deep.equal([]);
        }
        await set(table, { search: '', lang: 'en' });
        expect(wideIn(frame, table)).to.deep.equal([]);
      });
    }
  }

  it('twice the size of letters cuts nothing off', async () => {
    const { frame, table } = await showTableInFrame(640, 'lang="sv" tld="se nu"');
    const { documentElement, body } = frame.contentDocument as Document;
    documentElement.style.fontSize = '32px';
    body.style.fontSize = '32px';
    for (const view of views) {
      await set(table, { view });
      expect(wideIn(frame, table), view).to.deep.equal([]);
    }
  });

  it('the words of the list stand beside their character, and no two on top of each other', async () => {
    for (const width of [320, 700, 1200]) {
      const { table } = await showTableInFrame(width, 'lang="sv" view="list" search="danskt ö"');
      const boxes = all(table, 'tbody th, tbody td').map((cell) => cell.getBoundingClientRect());
      expect(boxes).to.have.lengthOf(7);
      for (const [index, one_] of boxes.entries()) {
        for (const other of boxes.slice(index + 1)) {
          const apart = one_.right <= other.left + 1 || other.right <= one_.left + 1 || one_.bottom <= other.top + 1 || other.bottom <= one_.top + 1;
          expect(apart, `${width}: ${index}`).to.equal(true);
        }
      }
    }
  });

  for (const view of views) {
    it(`everything to press in the ${view} is at least 24 pixels high and wide`, async () => {
      const { frame, table } = await showTableInFrame(320, `lang="sv" tld="se nu" linked character="ŋ" view="${view}"`);
      (frame.contentDocument as Document).body.style.fontSize = '12px';
      await table.updateComplete;
      const targets = all(table, 'input, select, button, .suggestions a');
      expect(targets.length).to.be.greaterThan(130);
      for (const target of targets) {
        const { width, height } = target.getBoundingClientRect();
        expect(Math.min(width, height), target.outerHTML).to.be.at.least(24);
      }
    });
  }

  function wideIn(frame: HTMLIFrameElement, table: Table): string[] {
    const { clientWidth, scrollWidth } = (frame.contentDocument as Document).documentElement;
    const wide = all(table, '*').filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5 && !element.closest('.unseen, option'));
    return [...wide.map(({ localName, className }) => `${localName}.${className}`), ...(scrollWidth > clientWidth ? [`${scrollWidth}`] : [])];
  }
});

describe('without colours', () => {
  it('the focus can be seen', async () => {
    const table = await showTable('lang="sv" linked');
    for (const stop of [inputOf(table), ...all(table, 'select'), button(table, 'Lista'), one(table, '.card a'), tilesOf(table)[0]]) {
      stop?.focus();
      await press('Shift');
      const { outlineStyle, outlineWidth } = getComputedStyle(stop as Element);
      expect([focusIn(document), outlineStyle, parseFloat(outlineWidth) >= 2]).to.deep.equal([`idn-table ${stop?.localName}`, 'solid', true]);
    }
  });

  it('nothing moves by itself', async () => {
    const table = await showTable();
    expect(table.shadowRoot?.getAnimations()).to.have.lengthOf(0);
    for (const element of [table, ...all(table, '*')]) {
      const { animationName, transitionDuration } = getComputedStyle(element);
      expect([animationName, transitionDuration], element.localName).to.deep.equal(['none', '0s']);
    }
  });
});

describe('forced colours', () => {
  let isForced: boolean;
  before(async () => {
    await executeServerCommand('forced-colors', true);
    isForced = matchMedia('(forced-colors: active)').matches;
  });
  after(() => executeServerCommand('forced-colors', false));

  it('leave borders, and tell the view and the character that are chosen (skipped where the browser can’t be told to force them)', async function () {
    if (!isForced) this.skip();
    const table = await showTable();
    const [chosen, other] = [button(table, 'Rutnät'), button(table, 'Lista')].map((each) => styleOf(each));
    expect(chosen).not.to.equal(other);
    const [looked, another] = tilesOf(table).map((each) => styleOf(each));
    expect(looked).not.to.equal(another);
    expect(getComputedStyle(inputOf(table)).borderTopWidth).to.equal('1px');
  });

  /** What forced colours leave: no shadows, and only the colours of the system. */
  const styleOf = (element: Element): string => {
    const { borderTopColor, borderTopStyle, borderTopWidth, outlineStyle, outlineWidth, color, backgroundColor, textDecorationLine, fontWeight } = getComputedStyle(element);
    return [borderTopColor, borderTopStyle, borderTopWidth, outlineStyle, outlineWidth, color, backgroundColor, textDecorationLine, fontWeight].join();
  };
});
