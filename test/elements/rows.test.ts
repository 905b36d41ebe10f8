/** One word under every top-level domain of the page: what the rows say, and what a form and a basket get of them. */
import { expect, fixture, nextFrame } from '@open-wc/testing';
import type { IdnChoiceEvent } from '../../src/elements/converter/idn-choice-event.js';
import { loadRegistries } from '../../src/registry/registered.js';
import { faultsOf, withSchemes } from './axe.js';
import { dataOf, showForm } from './form-screen.js';
import { staysQuiet } from './quiet.js';
import {
  all, Clock, click, type Converter, focusIn, inputOf, one, paste, press, show, showInFrame, spokenBy, suggestionsOf, textsOf, type, verdictOf,
} from './screen.js';
import { waitUntil } from './wait-until.js';

staysQuiet();
before(() => loadRegistries());

/** The text of each row, as it is read. */
const rowsOf = (converter: Converter): string[] => textsOf(converter, '.row');
const boxOf = (converter: Converter, tld: string): HTMLInputElement => one(converter, `.row[data-tld=${tld}] input`);
const chosenIn = (converter: Converter): string[] => all(converter, '.row:has(:checked)').map(({ dataset }) => dataset['tld'] as string);
const offersOf = (converter: Converter): string[] => textsOf(converter, '[part=offer]');

/** Until what shows the rows has come: it is loaded with the first word. */
const withRows = async (converter: Converter): Promise<Converter> => {
  await waitUntil(() => all(converter, '.row[data-tld]').length > 0, 'no rows');
  return converter;
};
const showRows = async (attributes: string): Promise<Converter> => withRows(await show(`lang="sv" ${attributes}`));
const formWithRows = async (attributes: string) => {
  const shown = await showForm(`<idn-converter name="d" ${attributes}></idn-converter>`);
  await withRows(shown.converter);
  return shown;
};

/** What a page hears, in order, with what the form has at that time. */
function listen(form: HTMLFormElement): string[] {
  const heard: string[] = [];
  const note = (words: string): void => void heard.push(`${words}: ${dataOf(form).map(([, value]) => String(value)).join(' ')}`);
  for (const name of ['input', 'change']) form.addEventListener(name, () => note(name));
  form.addEventListener('idn-choice', (event) => {
    const { tld, domain, selected, choices, composed } = event as IdnChoiceEvent;
    expect(composed).to.equal(true);
    note(`${selected ? '+' : '-'} ${tld} ${domain.unicode} ${domain.ascii} of ${choices.map((each) => each.tld).join(' ')}`);
  });
  return heard;
}

describe('a word', () => {
  it('has a row for each top-level domain, in the order of the page', async () => {
    const converter = await showRows('tld="se is pl com" value="räksmörgås"');
    expect(verdictOf(converter)).to.equal('Tillåtet .se-namn');
    expect(rowsOf(converter)).to.deep.equal([
      'räksmörgås.se Tillåtet', 'räksmörgås.is ä och å går inte raksmörgas.is', 'räksmörgås.pl Vi vet inte säkert om ä, ö och å går', 'räksmörgås.com Vi känner inte reglerna',
    ]);
    expect(chosenIn(converter)).to.deep.equal(['se']);
  });

  it('with a caution says why; one that the protocol refuses is refused under all', async () => {
    const converter = await showRows('tld="se com" value="850709-9805"');
    expect(rowsOf(converter)).to.deep.equal(['850709-9805.se Person- eller organisationsnummer', '850709-9805.com Vi känner inte reglerna']);
    await paste(converter, 'a♥b');
    expect(rowsOf(converter)).to.deep.equal(['a♥b.se ♥ går inte', 'a♥b.com ♥ går inte ab.com']);
    expect(all(converter, '.row input')).to.deep.equal([]);
  });

  it('of a name with a TLD is shown under the others, and that TLD leads', async () => {
    const converter = await showRows('tld="se nu com" value="www.å.nu"');
    expect(rowsOf(converter)).to.deep.equal(['å.se Tillåtet', 'å.nu Tillåtet', 'å.com Vi känner inte reglerna']);
    expect([verdictOf(converter), chosenIn(converter).join()]).to.deep.equal(['Tillåtet .nu-namn', 'nu']);
  });

  it('is what the row, the event and the form have, without a host before it', async () => {
    const { form, converter } = await showForm('<idn-converter lang="sv" name="d" tld="se pl com" value="http://www.köp.se/x"></idn-converter>');
    await withRows(converter);
    await click(boxOf(converter, 'com'));
    await converter.updateComplete;
    const told = (): unknown => [inputOf(converter).value, chosenIn(converter), dataOf(form), converter.choices.map(({ domain }) => domain.unicode)];
    expect(told()).to.deep.equal(['köp.com', ['com'], [['d', 'xn--kp-fka.com']], ['köp.com']]);
    await paste(converter, 'www.köp.se');
    expect(converter.choose('com')).to.equal(true);
    await converter.updateComplete;
    expect(told()).to.deep.equal(['köp.com', ['com'], [['d', 'xn--kp-fka.com']], ['köp.com']]);
    for (const [name, tld] of [['www.köp.com', 'com'], ['www.köp.pl', 'pl']] as const) {
      await paste(converter, name);
      expect(told()).to.deep.equal([name, [tld], [['d', `xn--kp-fka.${tld}`]], [`köp.${tld}`]]);
    }
    await paste(converter, 'a.köp.com'); // of which nobody knows what is registered
    expect([rowsOf(converter), dataOf(form)]).to.deep.equal([[], [['d', 'a.xn--kp-fka.com']]]);
  });

  it('has a box for several, and a button for one', async () => {
    const { form, converter } = await showForm('<idn-converter lang="sv" name="d" tld="se no" value="båt" multiple></idn-converter>');
    await withRows(converter);
    await click(boxOf(converter, 'no'));
    converter.multiple = false;
    await converter.updateComplete;
    expect([chosenIn(converter), dataOf(form)]).to.deep.equal([['se'], [['d', 'xn--bt-yia.se']]]);
  });

  it('is shown under none where the page has no say in the name', async () => {
    const converter = await showRows('tld="se nu" value="å"');
    for (const name of ['bücher.com', 'å.pp.se', 'a.se, b.se', '']) {
      await paste(converter, name);
      expect(rowsOf(converter), name).to.deep.equal([]);
    }
  });

  it('that somebody may go on typing has its rows without a word, and no box', async () => {
    const clock = new Clock();
    const converter = await showRows('tld="se nu" value="kö"');
    await type(converter, 'p-');
    expect([rowsOf(converter), all(converter, '.row input')]).to.deep.equal([['köp-.se', 'köp-.nu'], []]);
    await clock.rest(converter);
    expect(rowsOf(converter)).to.deep.equal(['köp-.se Bindestreck sist', 'köp-.nu Bindestreck sist köp.nu']);
    clock.stop();
  });

  it('has no rows for one TLD, none, where nothing is judged, and beside a list to choose from', async () => {
    for (const attributes of ['tld="se"', '', 'tld="se nu" accept="any"', 'tld="se nu" chooser', 'tld="se se"']) {
      expect(all(await show(`lang="sv" value="å" ${attributes}`), '.row'), attributes).to.deep.equal([]);
    }
  });

  it('is judged anew when the page takes other TLDs', async () => {
    const converter = await showRows('tld="se nu" value="ŋ"');
    converter.tld = 'nu se is';
    await converter.updateComplete;
    expect(rowsOf(converter)).to.deep.equal(['ŋ.nu Tillåtet', 'ŋ.se Tillåtet', 'ŋ.is ŋ går inte n.is']);
  });

  it('in another language is in that', async () => {
    const page = await fixture<HTMLElement>('<div lang="en"><idn-converter tld="se is com" value="räk"></idn-converter></div>');
    const converter = await withRows(page.firstElementChild as Converter);
    expect(rowsOf(converter)).to.deep.equal(['räk.se Permitted', 'räk.is ä isn’t allowed rak.is', 'räk.com We don’t know the rules']);
    page.lang = 'sv';
    converter.requestUpdate();
    await converter.updateComplete;
    expect(rowsOf(converter)[1]).to.equal('räk.is ä går inte rak.is');
    converter.lang = 'nb';
    await waitUntil(() => rowsOf(converter)[0] === 'räk.se Tillatt', 'not in Norwegian');
    converter.strings = { nb: { 'row-permitted': 'Ja' } };
    await converter.updateComplete;
    expect(rowsOf(converter)[0]).to.equal('räk.se Ja');
  });
});

describe('a suggestion', () => {
  it('is what the registry of the row takes, and goes into the field', async () => {
    const { form, converter } = await formWithRows('tld="se nu" value="ŧest"');
    expect(offersOf(converter)).to.deep.equal(['test.nu']);
    expect(one(converter, '[part=offer]').getAttribute('aria-label')).to.equal('Byt till test.nu');
    await click(one(converter, '[part=offer]'));
    expect([inputOf(converter).value, focusIn(document), verdictOf(converter)]).to.deep.equal(['test.nu', 'idn-converter input', 'Tillåtet .nu-namn']);
    expect([dataOf(form), chosenIn(converter)]).to.deep.equal([[['d', 'test.nu']], ['nu']]);
  });

  it('stands above for the name that leads, and not once more in its row', async () => {
    const converter = await showRows('tld="nu se" value="ŧest"');
    expect([suggestionsOf(converter), offersOf(converter)]).to.deep.equal([['test.nu', 'ŧest.se'], []]);
  });
});

describe('choosing one', () => {
  it('makes it lead: the verdict, the forms and the form have it, and the page hears of it last', async () => {
    const { form, converter } = await formWithRows('tld="se nu no com" value="å"');
    const heard = listen(form);
    await click(boxOf(converter, 'nu'));
    expect([verdictOf(converter), chosenIn(converter), inputOf(converter).value]).to.deep.equal(['Tillåtet .nu-namn', ['nu'], 'å']);
    expect(heard).to.deep.equal(['input: xn--5ca.nu', 'change: xn--5ca.nu', '+ nu å.nu xn--5ca.nu of nu: xn--5ca.nu']);
  });

  it('stays when another word is typed, as far as that can be had', async () => {
    const { form, converter } = await formWithRows('tld="se nu" value="å"');
    await click(boxOf(converter, 'nu'));
    await paste(converter, 'ä');
    expect([dataOf(form), chosenIn(converter)]).to.deep.equal([[['d', 'xn--4ca.nu']], ['nu']]);
    await paste(converter, 'ŧ');
    expect([dataOf(form), chosenIn(converter), converter.validity.badInput]).to.deep.equal([[], [], true]);
  });

  it('takes the place of a TLD that was typed, and follows it', async () => {
    const { form, converter } = await formWithRows('tld="se nu com" value="å.se"');
    await click(boxOf(converter, 'com'));
    expect([inputOf(converter).value, dataOf(form), chosenIn(converter)]).to.deep.equal(['å.com', [['d', 'xn--5ca.com']], ['com']]);
    await paste(converter, 'å.nu');
    expect([dataOf(form), chosenIn(converter)]).to.deep.equal([[['d', 'xn--5ca.nu']], ['nu']]);
  });

  it('can be one whose rules nobody knows', async () => {
    const { form, converter } = await formWithRows('tld="se pl com" value="漢"');
    expect([chosenIn(converter), dataOf(form)]).to.deep.equal([[], []]);
    await click(boxOf(converter, 'com'));
    expect([dataOf(form), verdictOf(converter), converter.validity.valid]).to.deep.equal([[['d', 'xn--hex.com']], 'I kodad form: xn--hex.com', true]);
    await paste(converter, 'ö');
    await click(boxOf(converter, 'pl'));
    expect([dataOf(form), verdictOf(converter)]).to.deep.equal([[['d', 'xn--nda.pl']], 'Vi vet inte säkert om ö.pl kan registreras']);
  });

  it('by keys moves between those that can be had', async () => {
    const { converter, form } = await formWithRows('tld="se is nu" value="ä"');
    inputOf(converter).focus();
    boxOf(converter, 'se').focus();
    await press('ArrowDown');
    await waitUntil(() => chosenIn(converter).join() === 'nu', 'not chosen');
    expect([converter.shadowRoot?.activeElement === boxOf(converter, 'nu'), dataOf(form)]).to.deep.equal([true, [['d', 'xn--4ca.nu']]]);
  });

  it('is undone by reset, and comes back with the page', async () => {
    const { form, converter } = await formWithRows('tld="se nu" value="å"');
    await click(boxOf(converter, 'nu'));
    form.reset();
    await converter.updateComplete;
    expect([chosenIn(converter), dataOf(form)]).to.deep.equal([['se'], [['d', 'xn--5ca.se']]]);
    converter.formStateRestoreCallback('å.nu');
    await converter.updateComplete;
    expect([chosenIn(converter), dataOf(form)]).to.deep.equal([['nu'], [['d', 'xn--5ca.nu']]]);
  });
});

describe('choosing several', () => {
  const MANY = 'tld="se is nu com" multiple';

  it('gives the form one value for each, in the order of the rows', async () => {
    const { form, converter } = await formWithRows(`${MANY} value="räk"`);
    const heard = listen(form);
    for (const tld of ['com', 'se']) await click(boxOf(converter, tld));
    expect(dataOf(form)).to.deep.equal([['d', 'xn--rk-via.se'], ['d', 'xn--rk-via.com']]);
    await click(boxOf(converter, 'com'));
    expect(heard).to.deep.equal([
      'input: xn--rk-via.com', 'change: xn--rk-via.com', '+ com räk.com xn--rk-via.com of com: xn--rk-via.com',
      'input: xn--rk-via.se xn--rk-via.com', 'change: xn--rk-via.se xn--rk-via.com', '+ se räk.se xn--rk-via.se of se com: xn--rk-via.se xn--rk-via.com',
      'input: xn--rk-via.se', 'change: xn--rk-via.se', '- com räk.com xn--rk-via.com of se: xn--rk-via.se',
    ]);
    expect(verdictOf(converter)).to.equal('Tillåtet .se-namn');
  });

  it('is done in the rows, even where the page has a list to choose one from', async () => {
    const converter = await showRows(`${MANY} chooser value="räk"`);
    expect([all(converter, 'select'), all(converter, '.row input')].map(({ length }) => length)).to.deep.equal([0, 3]);
  });

  it('gives it nothing before one is chosen, and says so', async () => {
    const { form, converter } = await formWithRows(`${MANY} required`.concat(' value="räk"'));
    expect([dataOf(form), form.checkValidity(), converter.validationMessage]).to.deep.equal([[], false, 'Välj minst ett av namnen.']);
    expect(inputOf(converter).ariaInvalid).to.equal(null); // nothing is wrong with the word
    await click(boxOf(converter, 'nu'));
    expect([form.checkValidity(), converter.validationMessage]).to.deep.equal([true, '']);
    await paste(converter, '♥');
    expect(inputOf(converter).ariaInvalid).to.equal('true');
    expect(converter.validationMessage).to.match(/^♥\.se kan inte registreras\. Tecken 1/);
    await paste(converter, '');
    expect([converter.validity.valueMissing, converter.validationMessage]).to.deep.equal([true, 'Skriv ett domännamn eller klistra in en kod som börjar med xn--.']);
  });

  it('is of a name: another word has none chosen, and the same one has its own again', async () => {
    const { form, converter } = await formWithRows(`${MANY} value="räk"`);
    for (const tld of ['se', 'nu']) await click(boxOf(converter, tld));
    await type(converter, 'a');
    expect([chosenIn(converter), dataOf(form), converter.choices]).to.deep.equal([[], [], []]);
    for (const text of ['räk', 'RÄK', 'xn--rk-via.nu', 'räk.com']) {
      await paste(converter, text);
      expect([text, ...chosenIn(converter)]).to.deep.equal([text, 'se', 'nu']);
    }
    expect(converter.choices).to.deep.equal([
      { tld: 'se', domain: { unicode: 'räk.se', ascii: 'xn--rk-via.se' } }, { tld: 'nu', domain: { unicode: 'räk.nu', ascii: 'xn--rk-via.nu' } },
    ]);
  });

  it('never leaves the form what can no longer be had', async () => {
    const { form, converter } = await formWithRows(`${MANY} value="räk"`);
    for (const tld of ['se', 'nu']) await click(boxOf(converter, tld));
    converter.blocked = (domain) => domain.endsWith('.nu') && 'Upptaget.';
    expect(dataOf(form)).to.deep.equal([['d', 'xn--rk-via.se']]);
    await converter.updateComplete;
    expect([chosenIn(converter), rowsOf(converter)[2]]).to.deep.equal([['se'], 'räk.nu Upptaget.']);
    converter.tld = 'nu is';
    expect(dataOf(form)).to.deep.equal([]);
  });

  it('has the format that the page asks for, under whatever name', async () => {
    const { form, converter } = await formWithRows(`${MANY} value-format="label" value="räk"`);
    for (const tld of ['se', 'nu']) await click(boxOf(converter, tld));
    expect(dataOf(form)).to.deep.equal([['d', 'xn--rk-via'], ['d', 'xn--rk-via']]);
    converter.valueFormat = 'domain';
    converter.name = 'e';
    expect(dataOf(form)).to.deep.equal([['e', 'xn--rk-via.se'], ['e', 'xn--rk-via.nu']]);
    converter.removeAttribute('name');
    expect(dataOf(form)).to.deep.equal([]);
  });

  it('is undone by reset, and comes back with the page', async () => {
    const { form, converter } = await formWithRows(`${MANY} value="räk"`);
    for (const tld of ['se', 'nu']) await click(boxOf(converter, tld));
    form.reset();
    await converter.updateComplete;
    expect([chosenIn(converter), dataOf(form)]).to.deep.equal([[], []]);
    const again = (await showForm(`<idn-converter name="d" ${MANY}></idn-converter>`)).converter;
    again.formStateRestoreCallback('råk\nse\ncom\nis');
    await waitUntil(() => dataOf(again.form as HTMLFormElement).length === 2, 'not restored');
    await again.updateComplete;
    expect(chosenIn(again)).to.deep.equal(['se', 'com']);
  });

  it('can be done by the page, which hears nothing of that', async () => {
    const { form, converter } = await formWithRows(`${MANY} value="räk"`);
    const heard = listen(form);
    expect([converter.choose('nu'), converter.choose('is'), converter.choose('org')]).to.deep.equal([true, false, false]);
    expect([dataOf(form), heard]).to.deep.equal([[['d', 'xn--rk-via.nu']], []]);
    await converter.updateComplete;
    expect(chosenIn(converter)).to.deep.equal(['nu']);
    expect([converter.choose('nu', false), dataOf(form)]).to.deep.equal([true, []]);
    converter.multiple = false;
    expect([converter.choose('nu'), converter.choose('nu', false), dataOf(form)]).to.deep.equal([true, false, [['d', 'xn--rk-via.nu']]]);
  });

  it('is not possible for a single TLD, of which the form gets the name that was typed', async () => {
    const { form } = await showForm('<idn-converter name="d" tld="se" multiple value="räk"></idn-converter>');
    expect(dataOf(form)).to.deep.equal([['d', 'xn--rk-via.se']]);
  });
});

describe('what the page allows', () => {
  it('nothing can be chosen where the field is disabled or read only', async () => {
    const { form, converter } = await formWithRows('tld="se is nu" value="ä"');
    const boxes = (): boolean[] => all<HTMLInputElement>(converter, '.row input, [part=offer]').map(({ disabled }) => disabled);
    expect(boxes()).to.deep.equal([false, false, false]);
    converter.readonly = true;
    await converter.updateComplete;
    expect(boxes()).to.deep.equal([true, true, true]);
    converter.readonly = false;
    const fieldset = document.createElement('fieldset');
    form.append(fieldset);
    fieldset.append(converter);
    fieldset.disabled = true;
    await converter.updateComplete;
    await withRows(converter);
    expect(boxes()).to.deep.equal([true, true, true]);
  });

  it('a strict page takes none that something stands against', async () => {
    const converter = await showRows('tld="nu se pl" value="850709-9805" strict');
    expect(all(converter, '.row:has(input)').map(({ dataset }) => dataset['tld'])).to.deep.equal(['nu', 'pl']);
  });
});

describe('a registry that is on its way', () => {
  it('is said to be, and its name can’t be chosen until it has come', async () => {
    const { converter } = await showInFrame(600, 'lang="sv" tld="se nu" value="räk"'); // a page of its own, in which few are loaded
    await withRows(converter);
    converter.tld = 'se lv';
    await converter.updateComplete;
    expect([rowsOf(converter), all(converter, '.row:has(input)').map(({ dataset }) => dataset['tld'])]).to.deep.equal([['räk.se Tillåtet', 'räk.lv Hämtar reglerna'], ['se']]);
    await waitUntil(() => rowsOf(converter)[1] === 'räk.lv ä går inte rak.lv', 'not judged');
    expect(chosenIn(converter)).to.deep.equal(['se']);
  });
});

describe('for everyone', () => {
  withSchemes();
  const TWELVE = 'tld="se nu no dk fi is de eu pl at com xyz"';

  for (const scheme of ['light', 'dark']) {
    for (const [state, attributes] of Object.entries({ one: 'value="straße"', several: 'value="räksmörgås" multiple', empty: '', disabled: 'value="räksmörgås" disabled' })) {
      it(`axe finds nothing: ${state}, ${scheme}`, async () => {
        const page = await fixture(`<main class="${scheme}" lang="sv"><idn-converter ${TWELVE} ${attributes}></idn-converter></main>`);
        const converter = page.querySelector('idn-converter') as Converter;
        await (attributes ? withRows(converter) : converter.updateComplete);
        await nextFrame();
        expect(await faultsOf(page)).to.deep.equal([]);
      });
    }
  }

  it('a row is called by all of its words, in a group with a name', async () => {
    const converter = await showRows('tld="se nu" value="å"');
    expect(boxOf(converter, 'nu').labels?.[0]?.textContent?.replace(/\s+/g, ' ').trim()).to.equal('å.nu Tillåtet');
    const group = one(converter, '[role=radiogroup]');
    expect(converter.shadowRoot?.getElementById(group.getAttribute('aria-labelledby') as string)?.textContent).to.equal('Toppdomän');
    converter.multiple = true;
    await converter.updateComplete;
    expect(textsOf(converter, '#rows')).to.deep.equal(['Välj ett eller flera namn']);
    expect(all(converter, '[role=group] input[type=checkbox]')).to.have.lengthOf(2);
  });

  it('what is under which TLD is spoken once, behind the verdict', async () => {
    const clock = new Clock();
    const converter = await showRows('tld="se is nu com" value="x"');
    await type(converter, 'ä');
    await clock.rest(converter);
    expect(spokenBy(converter)).to.equal('xä.se är ett tillåtet .se-namn. Tillåtet under .se och .nu. Inte tillåtet under .is. Inte säkert under .com.');
    await click(boxOf(converter, 'nu'));
    expect(spokenBy(converter)).to.equal('xä.nu är ett tillåtet .nu-namn.');
    await type(converter, 'ö!');
    await clock.rest(converter);
    expect(spokenBy(converter), 'before the suggestion, which is permitted').to.match(/Inte tillåtet under .* Förslag: xäö\.nu\.$/);
    clock.stop();
  });

  it('which can be had is spoken before a suggestion, too', async () => {
    const clock = new Clock();
    const converter = await showRows('tld="se de" value="stra"');
    converter.availability = () => 'free';
    await type(converter, 'ße');
    await clock.pause(converter);
    await waitUntil(() => rowsOf(converter).join().includes('Ledigt'), 'not known');
    await clock.rest(converter);
    expect(spokenBy(converter)).to.match(/Ledigt: \.de\. Förslag: strasse\.se/);
    clock.stop();
  });

  it('names from right to left stand before their TLD', async () => {
    const converter = await showRows('tld="se nu" value="\u05D9\u05D3"');
    const [label, tld] = ['bdi', 'b'].map((tag) => one(converter, `.row[data-tld=se] ${tag}`).getBoundingClientRect()) as [DOMRect, DOMRect];
    expect(label.right).to.be.at.most(tld.left + 1);
    expect(one(converter, '.row[data-tld=se] bdi').lang).to.equal('yi');
  });

  for (const width of [280, 390, 1280]) {
    it(`fits ${width} pixels, with targets that can be hit`, async () => {
      const { frame, converter } = await showInFrame(width, `lang="sv" ${TWELVE} value="${'ä'.repeat(50)}"`);
      await withRows(converter);
      const page = frame.contentDocument?.documentElement as HTMLElement;
      expect(page.scrollWidth).to.be.at.most(width);
      await paste(converter, 'blåbærsyltetøy');
      expect(page.scrollWidth).to.be.at.most(width);
      for (const target of all(converter, '.row label, .row button')) {
        const { height, width: wide } = target.getBoundingClientRect();
        expect(Math.min(height, wide)).to.be.at.least(24);
      }
      const columns = new Set(all(converter, '.of-tld').map((name) => Math.round(name.getBoundingClientRect().left)));
      expect(columns.size).to.equal(1);
    });
  }

  it('there are no rows before there is a name, and when they come they move nothing that stands above them', async () => {
    const converter = await show(`lang="sv" ${TWELVE}`);
    expect(rowsOf(converter)).to.deep.equal([]);
    const places = (): number[] => ['label', 'input', '.verdict'].map((selector) => Math.round(one(converter, selector).getBoundingClientRect().top));
    await type(converter, 'abc');
    const before = places();
    await withRows(converter);
    expect(places()).to.deep.equal(before);
  });
});
