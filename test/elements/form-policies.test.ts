/** What a page takes, and what it says itself. */
import { expect } from '@open-wc/testing';
import { dataOf, showForm } from './form-screen.js';
import {
  all, click, type Converter, inputOf, one, paste, saidOf, show, spokenBy, suggestionsOf, textOf, type, verdictOf,
} from './screen.js';

describe('choosing the TLD', () => {
  const select = (converter: Converter) => one<HTMLSelectElement>(converter, 'select');
  const choose = async (converter: Converter, tld: string): Promise<void> => {
    select(converter).value = tld;
    select(converter).dispatchEvent(new Event('change', { bubbles: true }));
    await converter.updateComplete;
  };

  it('judges a single word under the chosen one', async () => {
    const { form, converter } = await showForm('<idn-converter name="d" tld="se nu" chooser value="ŧest"></idn-converter>');
    expect([select(converter).value, verdictOf(converter)]).to.deep.equal(['se', 'Tillåtet .se-namn']);
    await choose(converter, 'nu');
    expect([converter.value, verdictOf(converter)]).to.deep.equal(['ŧest', 'Tecken 1, ”ŧ” (t med tvärstreck), får inte användas under .nu, men under .se, .no, .fi och andra']);
    expect([dataOf(form), converter.validity.badInput]).to.deep.equal([[], true]);
    expect(suggestionsOf(converter)).to.deep.equal(['test.nu', 'ŧest.se']);
    await choose(converter, 'se');
    expect(dataOf(form)).to.deep.equal([['d', 'xn--est-o0a.se']]);
  });

  it('takes the place of a TLD that was typed, and follows it', async () => {
    const { converter } = await showForm('<idn-converter tld="se nu" chooser></idn-converter>');
    await type(converter, 'å.nu');
    expect(select(converter).value).to.equal('nu');
    await choose(converter, 'se');
    expect([converter.value, inputOf(converter).value, select(converter).value]).to.deep.equal(['å.se', 'å.se', 'se']);
  });

  it('takes the place of the TLD alone, whatever was typed around the name', async () => {
    for (const text of ['håbo.se.', 'håbo。se', 'https://håbo.se/a.html', '"håbo.se"']) {
      const { form, converter } = await showForm('<idn-converter name="d" tld="se nu" chooser></idn-converter>');
      await paste(converter, text);
      await choose(converter, 'nu');
      expect(dataOf(form), text).to.deep.equal([['d', 'xn--hbo-ula.nu']]);
    }
  });

  it('by keys is heard once', async () => {
    const { form, converter } = await showForm('<idn-converter name="d" tld="se nu" chooser value="å"></idn-converter>');
    const heard: string[] = [];
    for (const name of ['input', 'change']) form.addEventListener(name, (event) => heard.push(`${event.type} ${String(dataOf(form)[0]?.[1])}`));
    select(converter).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true })); // as an engine does before it says change
    await choose(converter, 'nu');
    expect(heard).to.deep.equal(['input xn--5ca.nu', 'change xn--5ca.nu']);
  });

  it('is heard like a key', async () => {
    const { form, converter } = await showForm('<idn-converter name="d" tld="se nu" chooser value="å"></idn-converter>');
    const heard: string[] = [];
    for (const name of ['input', 'change']) form.addEventListener(name, (event) => heard.push(`${event.type} ${String(dataOf(form)[0]?.[1])}`));
    await choose(converter, 'nu');
    expect(heard).to.deep.equal(['input xn--5ca.nu', 'change xn--5ca.nu']);
  });

  it('is undone by reset', async () => {
    const { form, converter } = await showForm('<idn-converter name="d" tld="se nu" chooser value="å"></idn-converter>');
    await choose(converter, 'nu');
    form.reset();
    await converter.updateComplete;
    expect([select(converter).value, dataOf(form)]).to.deep.equal(['se', [['d', 'xn--5ca.se']]]);
  });

  it('leaves the field its width where it is not there', async () => {
    const { converter } = await showForm('<idn-converter></idn-converter>');
    expect(inputOf(converter).getBoundingClientRect().width).to.equal(converter.getBoundingClientRect().width);
  });

  it('is not there without the attribute, nor for a single TLD', async () => {
    for (const attributes of ['tld="se nu"', 'tld="se" chooser']) {
      expect(all((await showForm(`<idn-converter ${attributes}></idn-converter>`)).converter, 'select')).to.have.lengthOf(0);
    }
  });

  it('is fixed where the field is', async () => {
    const { converter } = await showForm('<idn-converter chooser readonly></idn-converter>');
    expect(select(converter).disabled).to.equal(true);
  });
});

describe('accept="any"', () => {
  it('converts and judges nothing', async () => {
    const converter = await show('lang="sv" accept="any"');
    await paste(converter, 'ŧest.nu');
    expect([verdictOf(converter), converter.diagnosis.registrable]).to.deep.equal(['I kodad form: xn--est-o0a.nu', null]);
    await paste(converter, 'xn--bcher-kva');
    expect([verdictOf(converter), converter.diagnosis.unicode]).to.deep.equal(['I kodad form: xn--bcher-kva', 'bücher']);
    await paste(converter, 'a b');
    expect(saidOf(converter)).to.deep.equal(['Mellanslag kan inte ingå i ett domännamn (tecken 2)']);
    expect(suggestionsOf(converter)).to.deep.equal(['ab', 'a-b']);
  });
});

it('a TLD that the page does not take is said to be one, with the name under those that it does', async () => {
  const { form, converter } = await showForm('<idn-converter name="d" tld="se nu" value="www.bücher.com"></idn-converter>');
  expect(saidOf(converter)).to.deep.equal(['Namn under .com går inte att beställa här']);
  expect(suggestionsOf(converter)).to.deep.equal(['bücher.se', 'bücher.nu']);
  await click(one(converter, '[part=mend]'));
  expect(dataOf(form)).to.deep.equal([['d', 'xn--bcher-kva.se']]);
});

describe('blocked', () => {
  it('refuses what the page knows is not to be had, in its words or ours', async () => {
    const { form, converter } = await showForm('<idn-converter name="d" value="Håbo"></idn-converter>');
    const asked: string[] = [];
    converter.blocked = (domain) => {
      asked.push(domain);
      return domain === 'xn--hbo-ula.se';
    };
    expect([dataOf(form), converter.checkValidity(), asked]).to.deep.equal([[], false, ['xn--hbo-ula.se']]);
    await converter.updateComplete;
    expect([verdictOf(converter), converter.validationMessage]).to.deep.equal([
      'håbo.se går inte att beställa här', 'håbo.se går inte att beställa här.',
    ]);
    converter.blocked = () => 'håbo.se är upptagen.';
    await converter.updateComplete;
    expect([verdictOf(converter), converter.validationMessage]).to.deep.equal(['håbo.se är upptagen', 'håbo.se är upptagen.']);
    for (const free of [() => false, () => undefined, () => '', undefined]) {
      converter.blocked = free;
      expect(dataOf(form)).to.deep.equal([['d', 'xn--hbo-ula.se']]);
    }
  });

  it('that throws is the page’s to hear of, and leaves no other name in the form', async () => {
    const { form, converter } = await showForm('<idn-converter name="d" value="å"></idn-converter>');
    const real = window.reportError;
    const reported: unknown[] = [];
    window.reportError = (error) => void reported.push(error);
    const mistake = new TypeError();
    converter.blocked = () => {
      throw mistake;
    };
    await paste(converter, 'ä');
    window.reportError = real;
    expect(reported.length).to.be.greaterThan(0);
    expect(reported.every((each) => each === mistake)).to.equal(true);
    expect(dataOf(form)).to.deep.equal([['d', 'xn--4ca.se']]);
  });

  it('is not asked about a name that is refused already, and about the domain of a host', async () => {
    const { converter } = await showForm('<idn-converter value="Björns Åkeri"></idn-converter>');
    const asked: string[] = [];
    converter.blocked = (domain) => {
      asked.push(domain);
      return false;
    };
    expect(asked).to.deep.equal([]);
    converter.value = 'www.håbo.se';
    expect(asked).to.deep.equal(['xn--hbo-ula.se']);
  });
});

describe('strings', () => {
  it('replaces sentences, and leaves the others', async () => {
    const { converter } = await showForm('<idn-converter value="å" details="closed"></idn-converter>');
    converter.strings = { sv: { label: 'Önskad domän', 'headline-permitted': 'Ja: {name}', 'verdict-permitted': '{name} går bra.' } };
    await converter.updateComplete;
    expect([textOf(converter, 'label'), verdictOf(converter), textOf(converter, 'summary')]).to.deep.equal([
      'Önskad domän', 'Ja: å.se', 'Bokstav för bokstav, och på telefon',
    ]);
    inputOf(converter).focus();
    await paste(converter, 'ä');
    inputOf(converter).blur();
    await converter.updateComplete;
    expect(spokenBy(converter)).to.equal('ä.se går bra.');
    converter.lang = 'en';
    await converter.updateComplete;
    expect(verdictOf(converter)).to.equal('Permitted .se name');
  });

  it('adds a language; what it lacks is in English', async () => {
    const { converter } = await showForm('<idn-converter value="å" lang="qaa-FI"></idn-converter>');
    converter.strings = { qaa: { 'headline-permitted': 'Sallittu .{tld}-nimi: {name}' } };
    await converter.updateComplete;
    expect([verdictOf(converter), textOf(converter, 'label'), one(converter, '.converter').lang]).to.deep.equal([
      'Sallittu .se-nimi: å.se', 'Domain name', 'qaa',
    ]);
  });

  it('shows markup as text', async () => {
    const { converter } = await showForm('<idn-converter value="å"></idn-converter>');
    converter.strings = { sv: { 'headline-permitted': '<b>{name}</b>' } };
    converter.blocked = undefined;
    await converter.updateComplete;
    expect(verdictOf(converter)).to.equal('<b>å.se</b>');
  });
});
