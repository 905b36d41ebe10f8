/** The journeys that take place on the screen, from the first key to the answer. */
import { expect, oneEvent } from '@open-wc/testing';
import {
  all, Clock, click, codeOf, findingsOf, focusIn, inputOf, marksIn, suggestionsOf, nameOf, one, paste, press, saidOf, show, showInFrame, textOf, textsOf, type,
  verdictOf,
} from './screen.js';

const YIDDISH = '\u05D9\uFB1D\u05D3\u05D9\u05E9';
const COMPOSED = '\u05D9\u05D9\u05B4\u05D3\u05D9\u05E9.se';

let clock: Clock;
beforeEach(() => {
  clock = new Clock();
});
afterEach(() => clock.stop());

describe('1: Räksmörgås on a phone', () => {
  it('is registrable, with a quiet note on lower case and nothing cut off', async () => {
    const { frame, converter } = await showInFrame(320, 'tld="se" lang="sv"');
    frame.focus();
    await type(converter, 'Räksmörgås');
    expect(nameOf(converter)).to.equal('räksmörgås.se');
    expect(codeOf(converter)).to.equal('xn--rksmrgs-5wao1o.se');
    expect(converter.diagnosis.registrable).to.equal(true);
    expect(findingsOf(converter)).to.deep.equal(['Domännamn skrivs med små bokstäver: räksmörgås.se.']);
    expect(all(converter, '.note')).to.have.lengthOf(1);
    expect(textsOf(converter, '.error, .warning, mark')).to.deep.equal([]);
    expect(frame.contentDocument?.documentElement.scrollWidth).to.equal(320);
  });
});

describe('2: Björns Åkeri', () => {
  it('is refused once, at the space, and offered without it and with a hyphen', async () => {
    const converter = await show();
    await type(converter, 'Björns Åkeri');
    expect(saidOf(converter)).to.deep.equal(['Mellanslag kan inte ingå i ett domännamn (tecken 7)']);
    expect(marksIn(converter)).to.deep.equal(['error  ']);
    expect(suggestionsOf(converter)).to.deep.equal(['björnsåkeri.se', 'björns-åkeri.se']);
  });

  const suggestions: [number, string, string][] = [
    [0, 'björnsåkeri.se', 'xn--bjrnskeri-92a7p.se'],
    [1, 'björns-åkeri.se', 'xn--bjrns-keri-65a3r.se'],
  ];
  for (const [index, name, code] of suggestions) {
    it(`is ${name} after one click`, async () => {
      const converter = await show();
      await type(converter, 'Björns Åkeri');
      await click(all(converter, '[part=mend]')[index] as HTMLElement);
      expect(inputOf(converter).value).to.equal(name);
      expect([verdictOf(converter), nameOf(converter)]).to.deep.equal(['Tillåtet .se-namn', name]);
      expect(codeOf(converter)).to.equal(code);
      expect(textOf(converter, '[role=status]')).to.equal(`${name} är ett tillåtet .se-namn.`);
      expect(suggestionsOf(converter)).to.deep.equal([]);
    });
  }

  it('is mended as if it had been typed: focus in the field, one input event, one change event', async () => {
    const converter = await show();
    await type(converter, 'Björns Åkeri');
    await press('Tab');
    const events: string[] = [];
    for (const name of ['input', 'change'] as const) {
      converter.addEventListener(name, () => events.push(`${name} ${converter.value} ${converter.diagnosis.registrable}`));
    }
    await click(one(converter, '[part=mend]'));
    expect(focusIn(document)).to.equal('idn-converter input');
    converter.blur();
    inputOf(converter).blur();
    expect(events).to.deep.equal(['input björnsåkeri.se true', 'change björnsåkeri.se true']);
  });

  it('is mended to a name that can be typed on at its end', async () => {
    const converter = await show();
    await type(converter, 'Björns Åkeri.se');
    await click(one(converter, '[part=mend]'));
    await press('Backspace');
    expect(inputOf(converter).value).to.equal('björnsåkeri.s');
  });
});

describe('5: smörgåsbоrd.se with a Cyrillic о', () => {
  it('is refused, naming both alphabets and the ninth character', async () => {
    const converter = await show();
    await paste(converter, 'smörgåsb\u043Erd.se');
    expect(saidOf(converter)).to.deep.equal([
      'Namnet blandar latinska och kyrilliska bokstäver',
      'Tecken 9 är en kyrillisk bokstav som ser ut som ”o”.',
    ]);
    expect(marksIn(converter)).to.deep.equal(['error \u043E']);
  });

  it('becomes smörgåsbord.se', async () => {
    const converter = await show('lang="en"');
    await paste(converter, 'smörgåsb\u043Erd.se');
    expect(suggestionsOf(converter)).to.deep.equal(['smörgåsbord.se']);
    setTimeout(() => click(one(converter, '[part=mend]')));
    await oneEvent(converter, 'change');
    await converter.updateComplete;
    expect(codeOf(converter)).to.equal('xn--smrgsbord-82a8p.se');
    expect(verdictOf(converter)).to.equal('Permitted .se name');
  });
});

describe('6: a Yiddish name', () => {
  it('is registrable in its composed form', async () => {
    const converter = await show();
    await paste(converter, `${YIDDISH}.se`);
    expect(nameOf(converter)).to.equal(COMPOSED);
    expect(codeOf(converter)).to.equal('xn--cdb6dqac0h.se');
    expect(saidOf(converter).slice(0, 2)).to.deep.equal(['Tillåtet .se-namn', 'Så här står det i Chrome och Firefox']);
    expect(textOf(converter, '.display .address')).to.equal('xn--cdb6dqac0h.se');
    expect(textsOf(converter, '.error')).to.deep.equal([]);
  });

  it('with a digit at its end says so alone, and only after the rest', async () => {
    const converter = await show();
    await paste(converter, `${YIDDISH}1`);
    await clock.pause(converter);
    expect(verdictOf(converter)).to.equal('Inte klart än');
    await clock.rest(converter);
    expect(saidOf(converter)).to.deep.equal(['Ett namn med hebreiska bokstäver får inte sluta med en siffra']);
    expect(suggestionsOf(converter)).to.deep.equal([COMPOSED]);
  });
});

describe('3: the invoice’s link', () => {
  it('is räksmörgås.se, with one note on lower case, and what the code is', async () => {
    const converter = await show('lang="sv" value="XN--RKSMRGS-5WAO1O.SE"');
    expect(saidOf(converter)).to.deep.equal([
      'Koden står för räksmörgås.se',
      'Det är samma adress. Koden finns för att internets adressbok bara klarar a–z, 0–9 och bindestreck.',
      'Domännamn skrivs med små bokstäver: räksmörgås.se.',
    ]);
    expect(codeOf(converter)).to.equal('xn--rksmrgs-5wao1o.se');
  });
});

describe('7: https://www.håbo.se/kontakt?x=1', () => {
  it('is www.håbo.se, with notes on protocol, path and www', async () => {
    const converter = await show();
    await paste(converter, 'https://www.håbo.se/kontakt?x=1');
    expect(nameOf(converter)).to.equal('www.håbo.se');
    expect(codeOf(converter)).to.equal('www.xn--hbo-ula.se');
    expect(verdictOf(converter)).to.equal('Tillåtet .se-namn');
    expect(findingsOf(converter)).to.deep.equal([
      'https:// hör till webbadressen och är utelämnat.',
      '/kontakt?x=1 hör till webbadressen och är utelämnat.',
      'Det är håbo.se som registreras. www är en underdomän.',
    ]);
    expect(suggestionsOf(converter)).to.deep.equal(['håbo.se']);
  });
});

describe('9: long names', () => {
  it('Guðrúnsislandshästar is registrable', async () => {
    const converter = await show();
    await type(converter, 'Guðrúnsislandshästar');
    expect(codeOf(converter)).to.equal('xn--gurnsislandshstar-2qb0tth.se');
    expect(converter.diagnosis.registrable).to.equal(true);
  });

  it('58 × ä are 64 of 63 characters', async () => {
    const converter = await show();
    await paste(converter, 'ä'.repeat(58));
    expect(saidOf(converter)).to.deep.equal([
      'Namnet är för långt: 64 tecken i kodad form, högst 63 får plats',
      'Å, ä och ö kan ta mer än en plats.',
    ]);
  });

  it('57 × ä are 63 of 63, and registrable', async () => {
    const converter = await show();
    await paste(converter, 'ä'.repeat(57));
    expect(textOf(converter, '.form .quiet')).to.contain('63 av 63 tecken i kodad form');
    expect(converter.diagnosis.registrable).to.equal(true);
  });

  it('the length is in sight from 50 characters', async () => {
    const converter = await show();
    await paste(converter, `å${'a'.repeat(41)}`);
    expect([codeOf(converter).length, textOf(converter, '.form .quiet')]).to.deep.equal([52, 'samma adress i kod, till fakturor och teknik']);
    await paste(converter, `å${'a'.repeat(42)}`);
    expect(textOf(converter, '.form .quiet')).to.contain('50 av 63 tecken i kodad form');
  });
});
