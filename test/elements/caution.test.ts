/** A name within the rules that something stands against is never plainly permitted; a form takes it, unless it is strict. Reads `dist`. */
import { expect } from '@open-wc/testing';
import { cardOf, check, filtersOf, open, rowsOf } from './batch-screen.js';
import * as checkScreen from './check-screen.js';
import { dataOf, showForm } from './form-screen.js';
import { all, click, Clock, codeOf, one, saidOf, show, spokenBy, textOf, textsOf, type, verdictOf } from './screen.js';
import { waitUntil } from './wait-until.js';

const MISCOPIED = 'xn--rksmrgs-5waolo.se';
const QUESTION = 'Står det 1 i stället för l på fakturan? Då är namnet räksmörgås.se.';

const cases: [value: string, verdict: string, sentence: string, shown: string[]][] = [
  [
    MISCOPIED, 'räèksmrgåsæ.se har bara tillåtna tecken, men koden kan vara fel avskriven.', QUESTION,
    ['Står det 1 i stället för l på fakturan?'],
  ],
  [
    'www.þing.se', 'þing.se har bara tillåtna tecken, men webbläsare visar koden i stället. Välj ett annat namn om bokstäverna ska synas.',
    'Chrome och Firefox visar namnet som xn--ing-ooa.se på grund av ”þ”. Adressen fungerar ändå.',
    ['Så här står det i Chrome och Firefox', 'Chrome och Firefox visar namnet som xn--ing-ooa.se på grund av ”þ”. Adressen fungerar ändå.'],
  ],
  [
    '850709-9805', '850709-9805.se har bara tillåtna tecken, men kan ändå nekas. Välj hellre ett annat namn.',
    'Namnet är skrivet som ett person- eller organisationsnummer. Registret brukar neka sådana namn.',
    ['Namnet är skrivet som ett person- eller organisationsnummer', 'Registret brukar neka sådana namn.'],
  ],
];

describe('the converter and the check', () => {
  for (const [value, , , shown] of cases) {
    it(`of ${value}`, async () => {
      const converter = await show(`lang="sv" value="${value}"`);
      const { check: around } = await checkScreen.showCheck('', `value="${value}"`);
      for (const element of [converter, around]) {
        expect(textsOf(element, '.verdict.caution :is(.headline, .body)')).to.deep.equal(shown);
        expect([...one(element, '.verdict').part]).to.deep.equal(['verdict', 'caution']);
      }
    });
  }

  it('show both codes, one above the other, with the character that differs marked', async () => {
    const converter = await show(`lang="sv" value="www.${MISCOPIED}"`);
    const { check: around } = await checkScreen.showCheck('', `value="${MISCOPIED}"`);
    for (const element of [converter, around]) {
      expect(textsOf(element, '.miscopied')).to.deep.equal([`${MISCOPIED} = räèksmrgåsæ.se`, 'xn--rksmrgs-5wao1o.se = räksmörgås.se']);
      expect(textsOf(element, '.miscopied mark')).to.deep.equal(['l', '1']);
      const [upper, lower] = all(element, '.miscopied mark').map((mark) => mark.getBoundingClientRect()) as [DOMRect, DOMRect];
      expect(Math.abs(upper.left - lower.left)).to.be.lessThan(2);
      expect(lower.top).to.be.greaterThan(upper.top);
    }
    expect(textsOf(converter, '[part=mend]')).to.deep.equal(['Byt till räksmörgås.se', 'Nej, det står l']);
    await click(one(converter, '[part=mend]'));
    expect([verdictOf(converter), codeOf(converter)]).to.deep.equal(['Tillåtet .se-namn', 'xn--rksmrgs-5wao1o.se']);
  });

  it('speak the reason with the verdict', async () => {
    const clock = new Clock();
    const converter = await show();
    await type(converter, '850709-9805');
    await clock.rest(converter);
    clock.stop();
    expect(spokenBy(converter)).to.equal(`${cases[2]?.[1]} ${cases[2]?.[2]}`);
  });

  it('guess once: what is asked is no guess beside it', async () => {
    const converter = await show(`lang="sv" advice="codes" value="${MISCOPIED}"`);
    expect(saidOf(converter)).to.deep.equal(cases[0]?.[3]);
    expect(textOf(converter, '[part=advice]')).not.to.contain('gissningar');
  });
});

describe('a form', () => {
  for (const [value, verdict, sentence] of cases) {
    it(`takes ${value}, but not if the element is strict`, async () => {
      const { form, converter } = await showForm(`<idn-converter name="d" value="${value}"></idn-converter>`);
      const ordered = dataOf(form);
      expect([form.checkValidity(), ordered.length]).to.deep.equal([true, 1]);
      converter.strict = true;
      expect([form.checkValidity(), dataOf(form), converter.validationMessage]).to.deep.equal([false, [], `${verdict} ${sentence}`]);
      converter.removeAttribute('strict');
      converter.strict = false;
      expect([form.checkValidity(), dataOf(form)]).to.deep.equal([true, ordered]);

      const { form: other, check: around, input } = await checkScreen.showCheck('ace-name="ace" strict', `value="${value}"`);
      expect([around.strict, other.checkValidity(), input.validationMessage]).to.deep.equal([true, false, `${verdict} ${sentence}`]);
      expect(checkScreen.dataOf(other)).to.deep.equal([`domain=${value}`]);
      around.strict = false;
      expect([other.checkValidity(), checkScreen.dataOf(other).length]).to.deep.equal([true, 2]);
      expect((await checkScreen.rendered(around)).hasAttribute('strict')).to.equal(false);
    });
  }

  it('that is strict takes what nothing stands against', async () => {
    const { form } = await showForm('<idn-converter strict name="d" value="håbo"></idn-converter>');
    expect([form.checkValidity(), dataOf(form)]).to.deep.equal([true, [['d', 'xn--hbo-ula.se']]]);
  });
});

describe('a list', () => {
  it('has a verdict, a number and a filter of its own', async () => {
    const shown = await open();
    await check(shown, `håbo.se\n${MISCOPIED}\n850709-9805.se\nþing.se\nköp.pp.se`);
    expect(rowsOf(shown)).to.deep.equal([
      '1 håbo.se Tillåtet', '2 räèksmrgåsæ.se Tillåtna tecken, men …', '3 850709-9805.se Tillåtna tecken, men …', '4 þing.se Tillåtna tecken, men …',
      '5 köp.pp.se Bedöms inte här',
    ]);
    expect(filtersOf(shown).slice(0, 5)).to.deep.equal(['Att rätta 0', 'Alla 5', 'Tillåtna tecken, men … 3', 'Tillåtna 1', 'Bedöms inte här 1']);
    expect(textsOf(shown.batch, '.note')).to.deep.equal(['3 rader har tillåtna tecken, men något talar emot namnet.', '1 rad bedöms inte här.']);
    expect(textOf(shown.batch, '.headline')).to.equal('Inget att rätta');
    const told = ['', `${QUESTION} Kan ändras till räksmörgås.se.`, cases[2]?.[2], cases[1]?.[2], 'Det här är ett namn under pp.se. Här bedöms bara namn direkt under .se.'];
    for (const [place, words] of told.entries()) {
      one(shown.batch, `#row-${place}`).click();
      await waitUntil(() => cardOf(shown).endsWith(words || 'Tillåtet'), words);
    }
    expect(all(shown.batch, '.row .caution .sign').length).to.equal(3);
  });

  it('shows the sign in the colour for it, as the other elements do', async () => {
    const shown = await open();
    const sheet = new shown.page.CSSStyleSheet();
    sheet.replaceSync('idn-batch { --idn-caution: rgb(1, 2, 3) }');
    shown.page.document.adoptedStyleSheets = [sheet];
    await check(shown, '850709-9805.se');
    expect(shown.page.getComputedStyle(one(shown.batch, '.caution .sign')).stroke).to.equal('rgb(1, 2, 3)');

    const converter = await show('value="850709-9805.se"');
    const { check: around } = await checkScreen.showCheck('', 'value="850709-9805.se"');
    const own = document.createElement('style');
    own.textContent = 'idn-converter, idn-check { --idn-caution: rgb(4 5 6) }';
    document.head.append(own);
    for (const element of [converter, around]) expect(getComputedStyle(one(element, '.sign')).stroke).to.equal('rgb(4, 5, 6)');
    own.remove();
  });
});
