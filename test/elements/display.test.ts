/** How browsers show a name: said where they don't show it as it is written, and nowhere else. */
import { expect } from '@open-wc/testing';
import { Clock, type Converter, suggestionsOf, show, spokenBy, textOf, textsOf, type, verdictOf } from './screen.js';

const YIDDISH = '\u05D9\uFB1D\u05D3\u05D9\u05E9';

const saidOf = async (value: string, lang = 'sv'): Promise<string[]> => {
  const converter = await show(`lang="${lang}" value="${value}"`);
  return textsOf(converter, '.display .body, [data-code=display]');
};

describe('<idn-converter> says of a name that', () => {
  const cases: [what: string, value: string, swedish: string, english: string][] = [
    [
      'both browsers show the code of', 'Guðrúnsislandshästar',
      'Chrome och Firefox visar namnet som xn--gurnsislandshstar-2qb0tth.se på grund av ”ð”. Adressen fungerar ändå.',
      'Chrome and Firefox will show this name as xn--gurnsislandshstar-2qb0tth.se because of “ð”. The address still works.',
    ],
    [
      'both show the code of, with the point on its letter', `${YIDDISH}.se`,
      'Chrome och Firefox visar namnet som xn--cdb6dqac0h.se på grund av ”\u05D9\u05B4”. Adressen fungerar ändå.',
      'Chrome and Firefox will show this name as xn--cdb6dqac0h.se because of “\u05D9\u05B4”. The address still works.',
    ],
    [
      'Chrome alone shows the code of', 'cǐ.se',
      'Chrome visar namnet som xn--c-ita.se på grund av ”ǐ”. Adressen fungerar ändå.',
      'Chrome will show this name as xn--c-ita.se because of “ǐ”. The address still works.',
    ],
    [
      'Firefox alone shows the code of', 'þ.se',
      'Firefox visar namnet som xn--vda.se på grund av ”þ”. Adressen fungerar ändå.',
      'Firefox will show this name as xn--vda.se because of “þ”. The address still works.',
    ],
    [
      'Chrome shows the code of, as all its letters are like others', 'דוד.se',
      'Chrome visar namnet som xn--7dbaf.se, eftersom alla bokstäver i namnet liknar bokstäver i ett annat alfabet. Adressen fungerar ändå.',
      'Chrome will show this name as xn--7dbaf.se, because all of its letters look like letters of another alphabet. The address still works.',
    ],
    [
      'both show the code of, as it mixes alphabets', 'bаnk.com',
      'Chrome och Firefox visar namnet som xn--bnk-6cd.com, eftersom det blandar alfabet. Adressen fungerar ändå.',
      'Chrome and Firefox will show this name as xn--bnk-6cd.com, because it mixes alphabets. The address still works.',
    ],
  ];

  for (const [what, value, swedish, english] of cases) {
    it(`${what}: ${value}`, async () => {
      expect(await saidOf(value)).to.deep.equal([swedish]);
      expect(await saidOf(value, 'en')).to.deep.equal([english]);
    });
  }

  it('both browsers show the code of what is written as a code', async () => {
    expect(await saidOf('xn--cdb6dqac0h.se')).to.have.length(1);
  });

  it('nothing where it is shown as it is written, or is refused, or is not known', async () => {
    for (const value of ['', 'räksmörgås', 'håbo.se', 'ŋ', 'bücher.com', 'ðð!', 'пример.se', 'пример.com', 'smörgåsbоrd.se']) {
      expect(await saidOf(value), value).to.deep.equal([]);
    }
  });

  it('what a page says in its own words', async () => {
    const converter = await show('lang="sv" value="þing"');
    converter.strings = { sv: { display: 'Så här: {ace} ({c})' } };
    await converter.updateComplete;
    expect(textOf(converter, '.display .body')).to.equal('Så här: xn--ing-ooa.se (þ)');
  });
});

describe('while someone types', () => {
  let clock: Clock;
  let converter: Converter;
  beforeEach(async () => {
    clock = new Clock();
    converter = await show();
  });
  afterEach(() => clock.stop());

  it('it is said at once, and spoken after the verdict', async () => {
    await type(converter, 'þing');
    expect(textsOf(converter, '.headline, .address, .body')).to.deep.equal([
      'Tillåtet .se-namn',
      'Så här står det i Chrome och Firefox',
      'xn--ing-ooa.se',
      'Chrome och Firefox visar namnet som xn--ing-ooa.se på grund av ”þ”. Adressen fungerar ändå.',
    ]);
    expect(suggestionsOf(converter)).to.deep.equal([]);
    await clock.rest(converter);
    expect(spokenBy(converter)).to.equal(
      'þing.se har bara tillåtna tecken, men webbläsare visar koden i stället. Välj ett annat namn om bokstäverna ska synas. Chrome och Firefox visar namnet som xn--ing-ooa.se på grund av ”þ”. Adressen fungerar ändå.',
    );
  });

  it('not of what is not finished', async () => {
    await type(converter, 'ð-');
    await clock.pause(converter);
    expect(textsOf(converter, '.display')).to.deep.equal([]);
    expect(verdictOf(converter)).to.equal('Inte klart än');
  });
});
