/** From the table into the name: looked at, then put in, with the mouse and with keys alone. */
import { expect, fixture, nextFrame } from '@open-wc/testing';
import type { IdnCharacterEvent } from '../../src/elements/table/idn-character-event.js';
import { all, click, type Converter, focusIn, inputOf, one, press, spokenBy, spokenOfIt, textOf, textsOf, type } from './screen.js';
import { button, cardOf, charactersOf, insert, set, showBoth, showTable, type Table, tileOf, tilesOf } from './table-screen.js';
import { waitUntil } from './wait-until.js';

describe('a click on a character', () => {
  it('looks at it, says what it is, and leaves the name alone', async () => {
    const { converter, table } = await showBoth('value="håb"');
    await click(tileOf(table, 'ŋ'));
    expect([cardOf(table), currentOf(table), converter.value]).to.deep.equal(['ŋ', ['ŋ'], 'håb']);
    expect(await spokenOfIt(table)).to.match(/^eng, nordsamiska, /);
  });
});

describe('“Sätt in”', () => {
  it('puts the character where the caret was, in the middle of the name', async () => {
    const { converter, table } = await showBoth('value="kngur"');
    inputOf(converter).setSelectionRange(1, 1);
    await put(table, 'ä');
    await put(table, 'ŋ');
    expect([inputOf(converter).value, inputOf(converter).selectionStart]).to.deep.equal(['käŋngur', 3]);
  });

  it('replaces what is selected', async () => {
    const { converter, table } = await showBoth('value="räksmörgås"');
    inputOf(converter).setSelectionRange(1, 9);
    await put(table, 'ø');
    expect(inputOf(converter).value).to.equal('røs');
  });

  it('puts it after a name that nobody has touched, and into an empty field', async () => {
    const { converter, table } = await showBoth('value="håb"');
    await put(table, 'ö');
    expect(inputOf(converter).value).to.equal('håbö');
    converter.value = '';
    await converter.updateComplete;
    await put(table, '\u05D0\u05B7');
    expect(converter.value).to.equal('\u05D0\u05B7');
  });

  it('lets people go on typing after it', async () => {
    const { converter, table } = await showBoth();
    await type(converter, 'h');
    await put(table, 'å');
    await type(converter, 'bo');
    expect(inputOf(converter).value).to.equal('håbo');
  });

  it('is said, also in the list', async () => {
    const { converter, table } = await showBoth();
    await set(table, { view: 'list' });
    await put(table, 'ŋ');
    expect([inputOf(converter).value, await spokenOfIt(table)]).to.deep.equal(['ŋ', 'Insatt i namnet: ŋ (eng)']);
  });

  it('is one input event of the converter, to which its answer is known', async () => {
    const { converter, table } = await showBoth('value="h"');
    const heard: string[] = [];
    converter.addEventListener('input', (event) => {
      heard.push(`${(event as InputEvent).data} ${converter.value} ${converter.diagnosis.ascii} ${event.bubbles} ${event.composed}`);
    });
    await put(table, 'å');
    expect(heard).to.deep.equal(['å hå xn--h-2fa.se true true']);
  });

  it('is a change of the converter, as a suggestion is', async () => {
    const { converter, table } = await showBoth('value="h"');
    let changes = 0;
    converter.addEventListener('change', () => changes++);
    await put(table, 'å');
    expect(changes).to.equal(1);
  });

  it('comes after a value that the page has set just before', async () => {
    const { converter } = await showBoth();
    converter.value = 'sm';
    converter.insert('ö');
    expect([converter.value, inputOf(converter).value]).to.deep.equal(['smö', 'smö']);
  });

  for (const attribute of ['disabled', 'readonly']) {
    it(`leaves a field alone that is ${attribute}, and does not say otherwise`, async () => {
      const { converter, table } = await showBoth(`value="håbo" ${attribute}`);
      let inputs = 0;
      converter.addEventListener('input', () => inputs++);
      await put(table, 'ö');
      expect([inputOf(converter).value, inputs, textsOf(table, '.inserted'), /Insatt/.test(await spokenOfIt(table))]).to.deep.equal(['håbo', 0, [], false]);
    });
  }
});

describe('after that, beside the button', () => {
  it('stands what the name is now, with its verdict', async () => {
    const { table } = await showBoth('value="sko"');
    await put(table, 'ŋ');
    expect([textOf(table, '.inserted bdi'), one(table, '.inserted').classList.contains('permitted')]).to.deep.equal(['skoŋ.se', true]);
    expect(textOf(table, '.inserted .unseen')).to.contain('skoŋ.se');
  });

  it('one button leads to the name', async () => {
    const { table } = await showBoth('value="sko"');
    await put(table, 'ŋ');
    await click(button(table, 'Till namnet'));
    expect(focusIn(document)).to.equal('idn-converter input');
  });

  it('one button takes it back, and the focus stays at the place', async () => {
    const { converter, table } = await showBoth('value="sko"');
    await put(table, 'ŋ');
    button(table, 'Ångra').focus();
    await press('Enter');
    await table.updateComplete;
    expect([converter.value, textsOf(table, '.inserted')]).to.deep.equal(['sko', []]);
    expect(table.shadowRoot?.activeElement?.classList.contains('insert')).to.equal(true);
    expect(await spokenOfIt(table)).to.equal('Ångrat: sko.se');
  });

  it('stands nothing any more once somebody goes on typing', async () => {
    const { converter, table } = await showBoth('value="sko"');
    await put(table, 'ŋ');
    await type(converter, 'n');
    await converter.updateComplete;
    await table.updateComplete;
    expect(textsOf(table, '.inserted')).to.deep.equal([]);
  });
});

describe('idn-character', () => {
  it('tells the page of the character that is chosen where there is no name to put it into, out of shadow roots', async () => {
    const around = await fixture('<div></div>');
    const table = document.createElement('idn-table') as Table;
    around.attachShadow({ mode: 'open' }).append(table);
    await table.updateComplete;
    for (let frames = 0; frames < 3; frames++) await nextFrame(); // until it is known how many tiles stand in a line
    const heard: unknown[] = [];
    around.addEventListener('idn-character', (event) => {
      heard.push((event as IdnCharacterEvent).text, event.bubbles, event.composed, event.cancelable);
    });
    await click(tileOf(table, '\u05D9\u05B4'));
    expect(heard).to.deep.equal(['\u05D9\u05B4', true, true, true]);
  });

  it('comes before the character is in the name, and can keep it out', async () => {
    const { converter, table } = await showBoth('value="hå"');
    const heard: string[] = [];
    table.addEventListener('idn-character', (event) => {
      heard.push(converter.value);
      event.preventDefault();
    });
    await click(tileOf(table, 'ö'));
    expect(heard, 'it is only looked at').to.deep.equal([]);
    await insert(table);
    expect([...heard, converter.value, textsOf(table, '.inserted')]).to.deep.equal(['hå', 'hå', []]);
  });

  for (const [what, attributes] of [['nothing', ''], ['an id that nothing has', 'for="nobody"'], ['another kind of element', 'for="other"']]) {
    it(`is all that happens with for naming ${what}, and no button says otherwise`, async () => {
      const page = await fixture<HTMLElement>(`<div><input id="other" value="x"><idn-table lang="sv" ${attributes}></idn-table></div>`);
      const table = page.querySelector('idn-table') as Table;
      const heard: string[] = [];
      table.addEventListener('idn-character', (event) => heard.push((event as IdnCharacterEvent).text));
      await click(tileOf(table, 'ö'));
      expect([...heard, page.querySelector('input')?.value, all(table, '.insert').length]).to.deep.equal(['ö', 'x', 0]);
    });
  }

  it('finds its converter in the same shadow root', async () => {
    const around = await fixture('<div></div>');
    around.attachShadow({ mode: 'open' }).innerHTML = '<idn-converter id="name"></idn-converter><idn-table for="name"></idn-table>';
    const [converter, table] = Array.from(around.shadowRoot?.children ?? []) as [Converter, Table];
    await table.updateComplete;
    await put(table, 'ö');
    expect(converter.value).to.equal('ö');
  });
});

for (const view of ['grid', 'list'] as const) {
  describe(`keys in the ${view}`, () => {
    let converter: Converter;
    let table: Table;
    beforeEach(async () => {
      ({ converter, table } = await showBoth('', `lang="sv" for="converter" view="${view}" search="hake"`));
      tilesOf(table)[0]?.focus();
    });

    it('are walked through with arrows to the sides, Home and End, and the card follows', async () => {
      const walk: [string, string][] = [
        ['ArrowRight', 'ě'], ['ArrowRight', 'ř'], ['ArrowLeft', 'ě'], ['End', 'ǯ'], ['ArrowRight', 'ǯ'], ['Home', 'č'], ['ArrowLeft', 'č'],
      ];
      for (const [key, character] of walk) {
        await press(key);
        await table.updateComplete;
        expect([focused(table), cardOf(table), ...currentOf(table)], key).to.deep.equal([character, character, character]);
      }
    });

    it('stop at one character, where it was left', async () => {
      const stops = () => tilesOf(table).filter(({ tabIndex }) => tabIndex === 0).map((tile) => tile.querySelector('bdi')?.textContent);
      expect(stops()).to.deep.equal(['č']);
      await press('End');
      await table.updateComplete;
      expect(stops()).to.deep.equal(['ǯ']);
      await press('Tab');
      expect(table.shadowRoot?.activeElement?.classList.contains('tile')).to.equal(false);
      await press('Shift+Tab');
      expect(focused(table)).to.equal('ǯ');
    });

    for (const key of ['Enter', 'Space']) {
      it(`${key} says what it is, and the focus and the name stay`, async () => {
        await press('ArrowRight');
        await press(key);
        await waitUntil(() => spokenBy(table) === 'e med hake, tjeckiska', 'it is not said');
        expect([inputOf(converter).value, focused(table), cardOf(table)]).to.deep.equal(['', 'ě', 'ě']);
      });
    }

    it('that mean nothing here are left to the page', async () => {
      let prevented: boolean | undefined;
      table.addEventListener('keydown', (event) => (prevented = event.defaultPrevented));
      await press('PageDown');
      expect(prevented).to.equal(false);
      await press('ArrowRight');
      expect(prevented).to.equal(true);
    });
  });
}

it('up and down lead to the next row of the grid, and no further than the last', async () => {
  const table = await showTable();
  // the Swedish letters are one line, and the Sami ones begin below them
  const [swedish, sami] = all(table, '.tiles').map((group) => Array.from(group.querySelectorAll('bdi'), ({ textContent }) => textContent));
  expect([swedish?.length, Number(sami?.length) > 2]).to.deep.equal([5, true]);
  tilesOf(table)[1]?.focus();
  const walk: [string, string][] = [['ArrowDown', sami![1]!], ['ArrowUp', swedish![1]!], ['ArrowUp', swedish![1]!], ['End', charactersOf(table).at(-1)!], ['ArrowDown', charactersOf(table).at(-1)!]];
  for (const [key, character] of walk) {
    await press(key);
    expect(focused(table), key).to.equal(character);
  }
  tilesOf(table)[0]?.focus();
  await press('End');
  await press('ArrowDown');
  expect(focused(table)).to.equal(charactersOf(table).at(-1));
});

it('the focus stays where it is when the lines of the grid become shorter', async () => {
  const table = await showTable();
  tileOf(table, 'å').focus();
  await press('ArrowRight');
  await waitUntil(() => focused(table) === 'é', 'not walked');
  const lines = all(table, '.line').length;
  table.style.width = '340px';
  await waitUntil(() => all(table, '.line').length > lines, 'the lines stay');
  await waitUntil(() => focused(table) === 'é', 'the focus is gone');
});

it('up and down lead to the next row of the list, and not from the head of a column', async () => {
  const table = await showTable('lang="sv" view="list"');
  tilesOf(table)[0]?.focus();
  for (const [key, character] of [['ArrowDown', '0'], ['ArrowDown', '1'], ['ArrowUp', '0']] as const) {
    await press(key);
    expect(focused(table)).to.equal(character);
  }
  button(table, 'Kod').focus();
  await press('ArrowDown');
  expect(table.shadowRoot?.activeElement?.textContent?.trim()).to.equal('Kod');
});

it('arrow keys with Alt, Ctrl or Cmd are the browser’s', async () => {
  const { table } = await showBoth();
  const [tile] = tilesOf(table);
  for (const modifier of ['altKey', 'ctrlKey', 'metaKey']) {
    const event = new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, composed: true, cancelable: true, [modifier]: true });
    tile?.dispatchEvent(event);
    expect([event.defaultPrevented, cardOf(table)], modifier).to.deep.equal([false, 'à']);
  }
});

it('without a converter to put characters into, no button says that it does', async () => {
  const table = await showTable('lang="sv" character="ŋ"');
  expect(all(table, '.card button').map(({ textContent }) => textContent?.trim())).to.deep.equal(['Kopiera tecknet']);
});

it('Tab goes through the table in the order in which it is read, and out of it', async () => {
  const { table } = await showBoth('', 'lang="sv" for="converter" linked search="hake"');
  inputOf(table).focus();
  const stops: string[] = [];
  while (focusIn(document) !== 'textarea' && stops.length < 20) {
    const element = table.shadowRoot?.activeElement as HTMLElement;
    stops.push(element.localName === 'select' ? 'select' : element.textContent?.trim() || element.localName);
    await press('Tab');
  }
  expect(stops).to.deep.equal([
    'input', 'č c med hake', 'Sätt in', 'Kopiera tecknet', 'Länk till tecknet', 'select', 'select', 'Rutnät', 'Lista', 'Källa: Internetstiftelsen',
    'Kopiera tabellen', 'Spara som se.csv', 'Spara som se.json', 'Spara som se-latn.lgr.xml', 'Spara som se-hebr.lgr.xml', 'Skriv ut tabellen',
  ]);
  history.replaceState(null, '', location.pathname + location.search);
});

it('Enter on the head of a column sorts, and the focus stays', async () => {
  const { table } = await showBoth('', 'lang="sv" view="list" search="hake"');
  button(table, 'Namn').focus();
  await press('Enter');
  await table.updateComplete;
  expect([one(table, '[aria-sort=ascending]').textContent?.trim(), table.shadowRoot?.activeElement?.textContent?.trim()]).to.deep.equal(['Namn', 'Namn']);
});

const focused = (table: Table): string | null | undefined => table.shadowRoot?.activeElement?.querySelector('bdi')?.textContent;
const currentOf = (table: Table): string[] => all(table, '[aria-current=true] bdi').map(({ textContent }) => textContent ?? '');

/** Chooses a character, and puts it into the name. */
async function put(table: Table, character: string): Promise<void> {
  // the answer to the name that was typed before may just have moved the table away
  for (let times = 0; times < 5 && cardOf(table) !== character; times++) await click(tileOf(table, character));
  await insert(table);
}
