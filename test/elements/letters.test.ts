/** What stands behind a click, and is loaded at that click. */
import { expect, oneEvent } from '@open-wc/testing';
import { openBuilt, openBuiltTable } from './built.js';
import { all, click, type Converter, drawn, leaveWhileLoading, one, paste, show, textOf, textsOf } from './screen.js';
import { button, countOf } from './table-screen.js';
import { waitUntil } from './wait-until.js';

const parts = [['letters', 'li'], ['spelling', '.spelled']] as const;

describe('behind a click', () => {
  for (const [part, content] of parts) {
    it(`the ${part} are there from then on`, async () => {
      const converter = await show('lang="sv" value="å"');
      expect(all(converter, `[part=${part}] > :not(summary)`)).to.deep.equal([]);
      await click(summaryOf(converter, part));
      await drawn(converter);
      expect(all(converter, `[part=${part}] ${content}`)).to.have.lengthOf(1);
    });
  }

  it('is what belongs to the name that was typed meanwhile', async () => {
    const converter = await show('lang="sv" value="håbo"');
    summaryOf(converter, 'letters').click();
    await oneEvent(one(converter, '[part=letters]'), 'toggle');
    await paste(converter, 'ö');
    expect(textsOf(converter, '.glyph')).to.deep.equal(['ö']);
  });

  it('is there as well when the converter has left the page meanwhile, and comes back', async () => {
    const converter = await show('lang="sv" value="håbo"');
    const page = converter.parentElement as Element;
    await leaveWhileLoading(converter, 'letters');
    page.append(converter);
    await converter.updateComplete;
    expect(textsOf(converter, '.glyph')).to.deep.equal(['h', 'å', 'b', 'o']);
  });

  it('of two converters, each has its own', async () => {
    const converters = [await show('lang="sv" value="å" details="open"'), await show('lang="en" value="ö" details="open"')];
    expect(converters.map((each) => textsOf(each, '.glyph, .status'))).to.deep.equal([['å', 'tillåtet'], ['ö', 'allowed']]);
  });

  it('the page’s own sentences stand instead of ours, and English ones for what its own language lacks', async () => {
    const converter = await show('lang="sv" value="åX" details="open"');
    await click(summaryOf(converter, 'spelling'));
    await drawn(converter);
    const said = () => [...textsOf(converter, '.status'), one(converter, '[part=spelling] button').ariaLabel];
    converter.strings = { sv: { 'status-allowed': 'ja', 'copy-spelling': 'Kopiera stavningen' }, qaa: { 'status-allowed': 'sallittu' } };
    await converter.updateComplete;
    expect(said()).to.deep.equal(['ja', 'blir x', 'Kopiera stavningen']);
    converter.lang = 'qaa';
    await converter.updateComplete;
    expect(said()).to.deep.equal(['sallittu', 'becomes x', 'Copy the spelling']);
  });
});

describe('what can’t be loaded', () => {
  for (const [part] of parts) {
    it(`of the ${part} is said, also when they are opened again`, async () => {
      const converter = await openLacking();
      await click(summaryOf(converter, part));
      await waitUntil(() => isSaidIn(converter, part));
      await click(summaryOf(converter, part));
      await click(summaryOf(converter, part));
      await waitUntil(() => isSaidIn(converter, part));
    });
  }

  it('is said in the language of the element or the words of the page, and all else goes on', async () => {
    const converter = await openLacking();
    converter.details = 'open';
    await waitUntil(() => isSaidIn(converter, 'letters'));
    converter.lang = 'en';
    await paste(converter, 'ö');
    expect(textOf(converter, '[part=letters] [role=alert]')).to.equal('This could not be loaded. Reload the page.');
    converter.strings = { en: { failed: 'Later, please.' } };
    await converter.updateComplete;
    expect([textOf(converter, '[part=letters] [role=alert]'), textOf(converter, '[part=code]')]).to.deep.equal(['Later, please.', 'xn--nda.se']);
  });

  it('of the table is said', async () => {
    const { table } = await openBuiltTable('/lacking/save/table.html');
    await click(button(table, 'Spara som se.csv'));
    await waitUntil(() => countOf(table) === 'Det gick inte. Ladda om sidan.');
  });

  async function openLacking(): Promise<Converter> {
    const { converter } = await openBuilt('/lacking/letters/converter.html');
    converter.value = 'håbo';
    await converter.updateComplete;
    return converter;
  }

  const isSaidIn = (converter: Converter, part: string): boolean =>
    textsOf(converter, `[part=${part}] [role=alert]`).includes('Visningen kunde inte hämtas. Ladda om sidan.');
});

const summaryOf = (converter: Converter, part: string): HTMLElement => one(converter, `[part=${part}] summary`);
