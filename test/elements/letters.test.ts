/** What stands behind a click, and is loaded at that click. */
import { expect, oneEvent } from '@open-wc/testing';
import { openBuilt, openBuiltTable } from './built.js';
import { all, click, type Converter, drawn, leaveWhileLoading, one, paste, show, textOf, textsOf } from './screen.js';
import { button, countOf } from './table-screen.js';
import { waitUntil } from './wait-until.js';

describe('behind a click', () => {
  it('the letters and the spelling are there from then on', async () => {
    const converter = await show('lang="sv" value="å"');
    expect(textsOf(converter, 'summary')).to.deep.equal(['Bokstav för bokstav, och på telefon']);
    expect(all(converter, '[part=letters] > :not(summary)')).to.deep.equal([]);
    await click(summaryOf(converter));
    await drawn(converter);
    expect([all(converter, '[part=letters] li'), all(converter, '[part=spelling] .spelled')].map(({ length }) => length)).to.deep.equal([1, 1]);
  });

  it('takes no room while there is nothing behind it', async () => {
    const converter = await show('lang="sv" details="open"');
    expect(all(converter, 'details, .letters')).to.deep.equal([]);
    await paste(converter, 'å');
    expect(all(converter, 'details')).to.have.lengthOf(1);
  });

  const rows: [name: string, lang: string, row: string, heard: string][] = [
    ['s', 'sv', '1 s Sigurd U+0073', 's, som i Sigurd'],
    ['S', 'sv', '1 S Sigurd blir s U+0053', 's, som i Sigurd, blir s'],
    ['å', 'sv', '1 å Åke U+00E5', 'å, som i Åke'],
    ['å', 'en', '1 å a with ring U+00E5', 'a with ring, U+00E5'],
    ['4', 'sv', '1 4 fyra U+0034', 'siffran fyra'],
    ['é', 'nb', '1 é e med akutt aksent U+00E9', 'e med akutt aksent, U+00E9'],
    ['ŋ', 'sv', '1 ŋ eng n med krok U+014B', 'eng (n med krok), U+014B'],
    ['\u043E', 'sv', '1 \u043E kyrilliskt o inte tillåtet U+043E', 'kyrilliskt o, U+043E, inte tillåtet'],
    ['\u0436', 'en', '1 \u0436 Cyrillic letter not allowed U+0436', 'Cyrillic letter, U+0436, not allowed'],
    ['!', 'sv', '1 ! utropstecken inte tillåtet U+0021', 'utropstecken, U+0021, inte tillåtet'],
  ];
  for (const [name, lang, row, heard] of rows) {
    it(`“${name}” in ${lang} is ${row}, and “${heard}” to who hears it`, async () => {
      const converter = await show(`lang="${lang}" details="open"`);
      converter.value = name;
      await drawn(converter);
      expect([textsOf(converter, 'li[role]:first-child > [aria-hidden]').join(' '), textsOf(converter, 'li[role] > .unseen')[0]]).to.deep.equal([row, heard]);
    });
  }

  it('nothing is said of what is selected, as nothing can be', async () => {
    const converter = await show('value="håbo" details="open"');
    expect(one(converter, 'ol').role).to.equal('listbox');
    expect(all(converter, '[aria-selected]')).to.deep.equal([]);
  });

  it('is what belongs to the name that was typed meanwhile', async () => {
    const converter = await show('lang="sv" value="håbo"');
    summaryOf(converter).click();
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
    expect(converters.map((each) => textsOf(each, '.glyph, .word'))).to.deep.equal([['å', 'Åke'], ['ö', 'o with two dots']]);
  });

  it('the page’s own sentences stand instead of ours, and English ones for what its own language lacks', async () => {
    const converter = await show('lang="sv" value="!X" details="open"');
    const said = () => [...textsOf(converter, '.status'), one(converter, '[part=spelling] button').ariaLabel];
    converter.strings = { sv: { 'status-refused': 'nej', 'copy-spelling': 'Kopiera stavningen' }, qaa: { 'status-refused': 'kielletty' } };
    await converter.updateComplete;
    expect(said()).to.deep.equal(['nej', 'blir x', 'Kopiera stavningen']);
    converter.lang = 'qaa';
    await converter.updateComplete;
    expect(said()).to.deep.equal(['kielletty', 'becomes x', 'Copy the spelling']);
  });
});

describe('what can’t be loaded', () => {
  it('is said, also when it is opened again', async () => {
    const converter = await openLacking();
    await click(summaryOf(converter));
    await waitUntil(() => isSaidIn(converter));
    await click(summaryOf(converter));
    await click(summaryOf(converter));
    await waitUntil(() => isSaidIn(converter));
  });

  it('is said in the language of the element or the words of the page, and all else goes on', async () => {
    const converter = await openLacking();
    converter.details = 'open';
    await waitUntil(() => isSaidIn(converter));
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

  const isSaidIn = (converter: Converter): boolean =>
    textsOf(converter, '[part=letters] [role=alert]').includes('Visningen kunde inte hämtas. Ladda om sidan.');
});

const summaryOf = (converter: Converter): HTMLElement => one(converter, '[part=letters] summary');
