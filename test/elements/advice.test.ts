/** What stands beside the answer where a page asks for it: similar names, the counterpart in ASCII. Nothing without a click. */
import { expect, oneEvent } from '@open-wc/testing';
import { faultsOf, withSchemes } from './axe.js';
import { openBuilt, requestsOf, scriptsOf } from './built.js';
import { staysQuiet } from './quiet.js';
import { all, click, type Converter, drawn, inputOf, one, press, show, showInFrame, suggestionsOf, textOf, textsOf, type, verdictOf } from './screen.js';
import { waitUntil } from './wait-until.js';

staysQuiet();

const NAMES = '[part=advice] [part=mend]';

/** A converter whose doors to what it was asked for have been opened. */
async function showAdvice(value: string, advice = 'counterpart lookalikes', lang = 'sv'): Promise<Converter> {
  const converter = await show(`lang="${lang}" value="${value}" advice="${advice}"`);
  await openDoors(converter);
  return converter;
}

async function openDoors(converter: Converter): Promise<void> {
  for (const summary of all(converter, '[part=advice] > summary')) {
    await click(summary);
    await drawn(converter); // what came moves the next door
  }
}

const titlesOf = (converter: Converter): string[] => textsOf(converter, '[part=advice] > summary');

describe('a page that asks for nothing beside the answer', () => {
  it('has nothing beside it, and loads nothing for it', async () => {
    const converter = await show('lang="sv" value="räksmörgås"');
    expect(all(converter, '[part=advice]')).to.deep.equal([]);
    expect(converter.advice).to.equal('');
  });
});

describe('a door', () => {
  const names: [value: string, advice: string, lang: string, titles: string[]][] = [
    ['räksmörgås', 'counterpart lookalikes', 'sv', ['Liknande namn, och utan ä, ö och å']],
    ['räksmörgås', 'lookalikes', 'sv', ['Liknande namn']],
    ['räksmörgås', 'counterpart', 'sv', ['Utan ä, ö och å']],
    ['räksmörgås', 'codes', 'sv', ['Koden, bit för bit']],
    ['räksmörgås', 'counterpart lookalikes codes', 'en', ['The code, piece by piece', 'Similar names, and without ä, ö, and å']],
    ['habo', 'counterpart lookalikes codes', 'nb', ['Lignende navn']],
    ['דוד', 'counterpart lookalikes', 'sv', ['Liknande namn']],
    ['דוד', 'counterpart', 'sv', []],
    ['habo', 'counterpart codes', 'sv', []],
    ['hå!bo', 'counterpart lookalikes codes', 'sv', []],
    ['bücher.com', 'counterpart lookalikes', 'sv', []],
    ['', 'counterpart lookalikes codes', 'sv', []],
  ];
  for (const [value, advice, lang, titles] of names) {
    it(`of ${value || 'nothing'} with advice="${advice}" in ${lang}: ${titles.join(' | ') || 'none'}`, async () => {
      const converter = await show(`lang="${lang}" value="${value}" advice="${advice}"`);
      await waitUntil(() => titlesOf(converter).join() === titles.join(), titlesOf(converter).join());
      expect(all(converter, '[part=advice] > :not(summary)')).to.deep.equal([]);
    });
  }

  it('stays open while the name is written anew, and closed when people close it', async () => {
    const converter = await showAdvice('håbo', 'lookalikes codes');
    const [, door] = all(converter, '[part=advice]');
    const isClosed = oneEvent(door as HTMLElement, 'toggle');
    await click(door!.firstElementChild as HTMLElement);
    await isClosed;
    for (const value of ['', 'ö']) {
      converter.value = value;
      await converter.updateComplete;
    }
    expect(all<HTMLDetailsElement>(converter, '[part=advice]').map(({ open }) => open)).to.deep.equal([true, false]);
  });

  it('to a name that the page does not take is none', async () => {
    const converter = await show('lang="sv" value="håbo" tld="se" advice="counterpart lookalikes"');
    converter.blocked = () => true;
    await converter.updateComplete;
    expect(titlesOf(converter)).to.deep.equal([]);
  });
});

describe('the built files', () => {
  it('load it when a door is opened, within the strictest policy', async () => {
    const { page, converter } = await openBuilt('/strict/converter.html');
    const before = requestsOf(page);
    converter.value = 'räksmörgås';
    await converter.updateComplete;
    expect(requestsOf(page)).to.deep.equal(before);
    converter.advice = 'counterpart lookalikes';
    await converter.updateComplete;
    expect(requestsOf(page)).to.deep.equal(before);
    await openDoors(converter);
    expect(textsOf(converter, NAMES)).to.include('raksmorgas.se');
    expect(requestsOf(page)).to.deep.equal([...(await scriptsOf('klartext', 'klartext-advice-view')), '/strict/violations.js']);
    await click(all(converter, NAMES).at(-1) as HTMLElement);
    expect(page.violations).to.deep.equal([]);
  });

  it('answer all the same where it can’t be loaded', async () => {
    const { page, converter } = await openBuilt('/lacking/advice/converter.html');
    let problems = 0;
    for (const event of ['error', 'unhandledrejection']) page.addEventListener(event, () => problems++);
    converter.advice = 'counterpart';
    converter.value = 'räksmörgås';
    await converter.updateComplete;
    await click(one(converter, '[part=advice] > summary'));
    await waitUntil(() => textsOf(converter, '[part=advice] [role=alert]').includes('Visningen kunde inte hämtas. Ladda om sidan.'));
    expect(requestsOf(page).some((path) => path.includes('advice'))).to.equal(true);
    expect(verdictOf(converter)).to.equal('Tillåtet .se-namn');
    expect(problems).to.equal(0);
  });
});

describe('advice="counterpart"', () => {
  it('tells the name in ASCII, as it is spelled otherwise, and what holds for e-mail', async () => {
    const converter = await showAdvice('räksmörgås', 'counterpart');
    expect(textsOf(converter, '[part=advice] p:not(.suggestions)')).to.deep.equal([
      'Utan ä, ö och å: raksmorgas.se. Den formen går att skriva på alla tangentbord.',
      'En del skriver raeksmoergaas.se.',
      'I en e-postadress är namnet bara det som står efter @. En del e-postprogram vill ha koden där.',
    ]);
    expect(textsOf(converter, NAMES)).to.deep.equal(['raksmorgas.se', 'raeksmoergaas.se']);
  });

  it('says it in English', async () => {
    const converter = await showAdvice('håbo', 'counterpart', 'en');
    expect(textsOf(converter, '[part=advice] p:not(.suggestions)')).to.deep.equal([
      'Without å: habo.se. That form can be typed on any keyboard.',
      'Some people write haabo.se.',
      'In an e-mail address, the name is only what comes after @. Some mail programs need the code there.',
    ]);
  });

  it('says that Chrome may show the code where look-alikes are asked for, too, and where it is not sure to', async () => {
    const converter = await showAdvice('räksmörgås', 'counterpart lookalikes');
    expect(textOf(converter, '[part=advice]')).to.contain('Chrome kan visa koden i stället, om namnet liknar en mycket besökt webbplats.');
    const shown = await showAdvice('þing', 'counterpart lookalikes');
    expect(textsOf(shown, NAMES)[0]).to.equal('thing.se');
    expect(textOf(shown, '[part=advice]')).not.to.contain('mycket besökt');
  });

  it('has no counterpart of a Hebrew name, and nothing to say of one in ASCII, a refused one, and one of another registry', async () => {
    const converter = await showAdvice('ייִדיש');
    expect(textOf(converter, '[part=advice]')).to.match(/e-post/).and.not.to.match(/tangentbord/);
    for (const value of ['habo', 'hå!bo', 'bücher.com', '', 'håbo-']) {
      converter.value = value;
      await converter.updateComplete;
      expect(textOf(converter, '.converter'), value).not.to.match(/tangentbord|e-post/);
    }
  });

  it('changes the name at a click, and by the keyboard, and not before', async () => {
    const converter = await showAdvice('håbo', 'counterpart');
    expect(inputOf(converter).value).to.equal('håbo');
    await click(all(converter, NAMES)[0] as HTMLElement);
    expect([inputOf(converter).value, verdictOf(converter)]).to.deep.equal(['habo.se', 'Tillåtet .se-namn']);
    converter.value = 'håbo';
    await converter.updateComplete;
    await drawn(converter);
    (all(converter, NAMES)[1] as HTMLElement).focus();
    await press('Enter');
    await waitUntil(() => inputOf(converter).value === 'haabo.se');
  });

  it('of a field that is fixed, changes nothing', async () => {
    const converter = await showAdvice('håbo', 'counterpart');
    converter.readonly = true;
    await converter.updateComplete;
    expect(all<HTMLButtonElement>(converter, NAMES).every(({ disabled }) => disabled)).to.equal(true);
  });
});

describe('advice="lookalikes"', () => {
  it('lists names that look the same, and those that differ by a mark, at a click', async () => {
    const converter = await show('lang="sv" value="modern" advice="lookalikes"');
    expect(textsOf(converter, NAMES)).to.deep.equal([]);
    await openDoors(converter);
    expect(textsOf(converter, '[part=advice] > p')).to.deep.equal(['Ser likadana ut', 'Skiljer sig bara i prickar, ringar och accenter']);
    expect(textsOf(converter, '[part=advice] ul:first-of-type li')).to.deep.equal([
      'rnodern.se ”rn” i stället för ”m”',
      'modem.se ”m” i stället för ”rn”',
    ]);
    expect(textsOf(converter, NAMES)).to.have.length(8);
  });

  it('shows all of them and fewer again, and keeps the focus', async () => {
    const converter = await showAdvice('modern', 'lookalikes', 'en');
    const button = all(converter, '[part=advice] > button')[0] as HTMLElement;
    expect(button.textContent?.trim()).to.equal('Show all 19');
    await click(button);
    expect(textsOf(converter, NAMES)).to.have.length(19);
    expect(converter.shadowRoot?.activeElement).to.equal(button);
    expect(button.textContent?.trim()).to.equal('Show fewer');
    await click(button);
    expect(textsOf(converter, NAMES)).to.have.length(8);
  });

  it('follows the name while it is open', async () => {
    const converter = await showAdvice('modern', 'lookalikes');
    await type(converter, 'a');
    expect(textsOf(converter, NAMES)[0]).to.match(/odern|modern/);
    converter.value = 'סוס';
    await converter.updateComplete;
    expect(textsOf(converter, '[part=advice] li:first-child')[0]).to.equal('olo.se ser ut som סוס.se, med latinska bokstäver');
    converter.value = 'q';
    await converter.updateComplete;
    expect(textOf(converter, '[part=advice]')).to.contain('Inga liknande namn följer reglerna för .se.');
  });

  it('of a refused name tells what it was probably meant to be, where no suggestion does', async () => {
    const converter = await showAdvice('gסogle', 'lookalikes');
    expect(textOf(converter, '[part=advice]')).to.equal('Liknande namn Menade dugoogle.se');
    await click(one(converter, NAMES));
    expect([inputOf(converter).value, verdictOf(converter)]).to.deep.equal(['google.se', 'Tillåtet .se-namn']);
    converter.value = 'smörgåsb\u043Erd.se';
    await converter.updateComplete;
    expect(suggestionsOf(converter)).to.deep.equal(['smörgåsbord.se']);
    expect(all(converter, '[part=advice]')).to.deep.equal([]);
  });

  it('is judged under the name’s own registry', async () => {
    const converter = await showAdvice('habo.nu', 'lookalikes');
    const names = textsOf(converter, NAMES);
    expect(names).to.include('håbo.nu');
    expect(names.join()).not.to.contain('.se');
    expect(names).not.to.include('hǎbo.nu'); // not in its table
  });
});

describe('to everyone', () => {
  withSchemes();

  for (const scheme of ['light', 'dark']) {
    it(`axe finds nothing, ${scheme}`, async () => {
      const converter = await showAdvice('Guðrúnsislandshästar');
      document.body.classList.add(scheme);
      const faults = await faultsOf(converter);
      document.body.classList.remove(scheme);
      expect(faults).to.deep.equal([]);
    });
  }

  it('nothing has to be moved sideways at 320 pixels', async () => {
    const { frame, converter } = await showInFrame(320, `lang="sv" value="${'å'.repeat(28)}" advice="counterpart lookalikes"`);
    await openDoors(converter);
    const { scrollWidth, clientWidth } = (frame.contentDocument as Document).documentElement;
    expect(scrollWidth).to.equal(clientWidth);
  });
});
