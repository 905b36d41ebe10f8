/** The comparison of a name with a code: two fields, or a name and a code that the page sets. What it says stands in test/elements-unit/pair-answer.test.ts. */
import { expect, fixture, nextFrame } from '@open-wc/testing';
import '../../src/define-pair.js';
import { IdnPairElement } from '../../src/elements/pair/idn-pair.js';
import type { IdnPairEvent } from '../../src/elements/pair/idn-pair-event.js';
import { expand } from '../../src/lgr/repertoire.js';
import { allRegistries, registerRegistry } from '../../src/registry/registered.js';
import { faultsOf, withSchemes } from './axe.js';
import { staysQuiet } from './quiet.js';
import { all, Clock, click, focusIn, one, press, replaceClipboard, restoreClipboard, saidOf, showPage, spokenBy, textOf, textsOf, verdictOf, withoutClipboard } from './screen.js';
import { waitUntil } from './wait-until.js';

staysQuiet();

async function show(attributes = ''): Promise<IdnPairElement> {
  const pair = await fixture<IdnPairElement>(`<idn-pair lang="sv" ${attributes}></idn-pair>`);
  await pair.updateComplete;
  return pair;
}

const ONE_WRONG = 'name="håbo" code="xn--hbo-qla"';

/** Types into a field at once. */
async function put(pair: IdnPairElement, field: 'name' | 'code', text: string): Promise<void> {
  const input = one<HTMLInputElement>(pair, `#${field}`);
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await pair.updateComplete;
}

const valuesOf = (pair: IdnPairElement): string[] => all<HTMLInputElement>(pair, '[part=input]').map(({ value }) => value);

describe('what is shown', () => {
  it('of a code that is right: that it is, and both forms', async () => {
    const pair = await show('name="www.köp.se" code="xn--kp-fka.se"');
    expect(saidOf(pair)).to.deep.equal(['Ja, koden hör till köp.se; ”www.” är bara en del framför domänen.']);
    expect([textOf(pair, '[part=name]'), textOf(pair, '[part=code]')]).to.deep.equal(['köp.se', 'xn--kp-fka.se']);
    expect(all(pair, 'dl, details, .suggestions')).to.have.length(0);
  });

  it('of one that is not: both codes with the character that differs below its counterpart, and what else differs behind a door', async () => {
    const pair = await show('name="räksmörgås.se" code="xn--rksmrgs-5waolo.se"');
    expect(saidOf(pair)).to.deep.equal(['Nej, ett tecken i koden är fel.', 'Koden står för räèksmrgåsæ.se, inte för räksmörgås.se.']);
    expect([textOf(pair, '[part=given]'), textOf(pair, '[part=right]')]).to.deep.equal(['xn--rksmrgs-5waolo.se', 'xn--rksmrgs-5wao1o.se']);
    expect(textsOf(pair, 'mark')).to.deep.equal(['l', '1']);
    const lefts = all(pair, 'mark').map((mark) => Math.round(mark.getBoundingClientRect().left));
    expect(new Set(lefts).size).to.equal(1);
    expect(all(pair, '.sign path')).to.have.length(1);
    expect(all(pair, '[part=differences] li')).to.have.length(0);
    await click(one(pair, '[part=differences] summary'));
    await waitUntil(() => all(pair, '[part=differences] li').length === 3, 'not opened');
    expect(textsOf(pair, '[part=differences] li')[1]).to.equal('Koden saknar ”ö” (tecken 6).');
  });

  it('nothing as long as one of both is missing', async () => {
    for (const attributes of ['', 'name="håbo"', 'code="xn--hbo-ula"', 'name="håbo" code=" "']) {
      const pair = await show(attributes);
      expect(all(pair, '.verdict')).to.have.length(0);
      expect(pair.pair).to.equal(null);
    }
  });

  it('without fields, where the page wants none: both texts, and no way to change them', async () => {
    const pair = await show(`${ONE_WRONG} readonly`);
    expect(all(pair, 'input')).to.have.length(0);
    expect([textOf(pair, '[part=name]'), textOf(pair, '[part=code]')]).to.deep.equal(['håbo', 'xn--hbo-qla']);
    expect(textsOf(pair, 'button')).to.deep.equal(['Kopiera rätt kod']);
    pair.readonly = false;
    await pair.updateComplete;
    expect(valuesOf(pair)).to.deep.equal(['håbo', 'xn--hbo-qla']);
  });

  it('its state, in a part and for :state()', async () => {
    for (const [code, state] of [['xn--hbo-ula', 'permitted'], ['xn--hbo-qla', 'refused'], ['håbo', 'caution']] as const) {
      const pair = await show(`name="håbo" code="${code}"`);
      expect(all(pair, `[part~=verdict][part~=${state}]`)).to.have.length(1);
      if (CSS.supports('selector(:state(a))')) expect(pair.matches(`:state(${state})`), state).to.equal(true);
    }
  });

  it('takes any text, and shows it as text', async () => {
    const pair = await show();
    for (const text of ['<img src=x onerror=alert(1)>', '\uD800', 'xn--', 'a'.repeat(5000), '\u202Eabc', '💩.se', '.', 'xn--kp-fka.se '.repeat(400)]) {
      for (const [name, code] of [[text, 'håbo'], ['håbo', text], [text, text]] as const) {
        Object.assign(pair, { name, code });
        await pair.updateComplete;
        expect(verdictOf(pair), text.slice(0, 30)).not.to.equal('');
      }
    }
    expect(all(pair, 'img')).to.have.length(0);
  });
});

describe('what a page can set', () => {
  it('name and code, and the fields have them', async () => {
    const pair = await show();
    Object.assign(pair, { name: 'håbo.se', code: 'xn--hbo-ula.se' });
    await pair.updateComplete;
    expect([valuesOf(pair), verdictOf(pair)]).to.deep.equal([['håbo.se', 'xn--hbo-ula.se'], 'Ja, koden hör till namnet.']);
  });

  it('tld: a single word is under the first one', async () => {
    const pair = await show('name="håbo" code="xn--hbo-qla" tld="nu se"');
    expect(textOf(pair, '[part=right]')).to.equal('xn--hbo-ula.nu');
    pair.tld = 'no'; // which is loaded
    await waitUntil(() => textOf(pair, '[part=right]') === 'xn--hbo-ula.no', 'not under .no');
  });

  it('lang and strings: the sentences', async () => {
    const pair = await show(ONE_WRONG);
    pair.lang = 'en';
    pair.strings = { en: { 'pair-wrong': 'Hm.' } };
    await pair.updateComplete;
    expect([verdictOf(pair), ...textsOf(pair, 'label')]).to.deep.equal(['Hm.', 'Name', 'Code']);
  });

  it('tables: the rules that hold', async () => {
    const pair = await show('name="håbo.se" code="xn--hbo-ula.se"');
    const table = allRegistries()['se']!.tables[0]!;
    let told = 0;
    pair.addEventListener('idn-tables', () => told++);
    pair.tables = { ...table, repertoire: table.repertoire.flatMap(expand).filter(({ codePoints }) => codePoints[0] !== 0xe5) };
    await waitUntil(() => all(pair, '[part~=caution]').length === 1, 'å is still permitted');
    expect(saidOf(pair)).to.deep.equal(['Ja, koden hör till namnet.', 'Tecken 2, ”å”, får inte användas under .se, men under .no, .nu, .dk och andra.']);
    expect(told).to.be.greaterThan(0);
    pair.tables = '';
    await waitUntil(() => all(pair, '[part~=permitted]').length === 1);
  });

  it('tables are fetched when there is something to compare', async () => {
    const asked: string[] = [];
    const fetched = window.fetch;
    window.fetch = async (address) => {
      asked.push(new URL(String(address instanceof Request ? address.url : address), location.href).pathname);
      throw new TypeError('no network');
    };
    const pair = await show('name="håbo.se" tables="/none/tables-of-the-pair/"');
    await nextFrame();
    expect(asked).to.deep.equal([]);
    pair.code = 'xn--hbo-ula.se';
    await waitUntil(() => asked.length > 0, 'nothing was asked for');
    window.fetch = fetched;
    expect(asked[0]).to.match(/^\/none\/tables-of-the-pair\//);
  });

  it('where rules fail, it says so, and goes on', async () => {
    const errors: unknown[] = [];
    const real = window.reportError;
    window.reportError = (error) => void errors.push(error);
    const fault = new TypeError('rules that nobody foresaw');
    registerRegistry({ ...allRegistries()['se']!, tld: 'zz', get shapes(): never { throw fault; } });
    const pair = await show('name="håbo.zz" code="xn--hbo-qla.zz"');
    window.reportError = real;
    expect([verdictOf(pair), pair.pair, errors[0] === fault]).to.deep.equal(['Något gick fel här. Namnet kunde inte bedömas.', null, true]);
    expect(all(pair, '[part~=failed]')).to.have.length(1);
    Object.assign(pair, { name: 'håbo.nu', code: 'xn--hbo-ula.nu' });
    await pair.updateComplete;
    expect(verdictOf(pair)).to.equal('Ja, koden hör till namnet.');
  });

  it('custom properties', async () => {
    const pair = await show(ONE_WRONG);
    for (const [property, selector, style, value, seen] of [
      ['--idn-error', '.sign', 'stroke', 'rgb(1, 2, 3)', 'rgb(1, 2, 3)'],
      ['--idn-accent', '[part=mend]', 'color', 'rgb(1, 2, 3)', 'rgb(1, 2, 3)'],
      ['--idn-gap', '.verdict', 'margin-block-start', '31px', '31px'],
      ['--idn-radius', '[part=input]', 'border-start-start-radius', '7px', '7px'],
      ['--idn-field-height', '[part=input]', 'height', '61px', '61px'],
      ['--idn-surface', '[part=input]', 'background-color', 'rgb(1, 2, 3)', 'rgb(1, 2, 3)'],
      ['--idn-mono', '[part=right]', 'font-family', 'serif', 'serif'],
    ] as const) {
      pair.style.setProperty(property, value);
      expect(getComputedStyle(one(pair, selector)).getPropertyValue(style), property).to.equal(seen);
    }
    for (const [property, code, selector] of [['--idn-ok', 'xn--hbo-ula', '.permitted .sign'], ['--idn-caution', 'håbo', '.caution .sign']] as const) {
      pair.code = code;
      await pair.updateComplete;
      pair.style.setProperty(property, 'rgb(4, 5, 6)');
      expect(getComputedStyle(one(pair, selector)).stroke, property).to.equal('rgb(4, 5, 6)');
    }
  });

  it('define: a tag of its own', () => {
    class Other extends IdnPairElement {}
    Other.define('other-pair');
    Other.define('other-pair'); // once is enough
    expect(customElements.get('other-pair')).to.equal(Other);
    expect(IdnPairElement.version).to.match(/^\d/);
  });
});

describe('what a page hears', () => {
  it('each new answer, frozen, and none twice', async () => {
    const pair = await show();
    const heard: IdnPairEvent[] = [];
    pair.parentElement?.addEventListener('idn-pair', (event) => heard.push(event));
    Object.assign(pair, { name: 'håbo', code: 'xn--hbo-qla' });
    await pair.updateComplete;
    pair.requestUpdate();
    await pair.updateComplete;
    pair.code = 'xn--hbo-ula';
    await pair.updateComplete;
    pair.code = '';
    await pair.updateComplete;
    expect(heard.map((event) => event.pair?.isSame)).to.deep.equal([false, true, undefined]);
    const [first] = heard;
    expect(first?.pair?.compared).to.deep.equal({ name: { unicode: 'håbo.se', ascii: 'xn--hbo-ula.se' }, code: { unicode: 'häbo.se', ascii: 'xn--hbo-qla.se' } });
    expect(Object.isFrozen(first?.pair) && Object.isFrozen(first?.pair?.name) && first?.target === pair && !('registries' in (first?.pair ?? {}))).to.equal(true);
    expect(pair.pair).to.equal(null);
  });

  it('what was typed, before the answer; and when it is done', async () => {
    const pair = await show('code="xn--hbo-ula"');
    const heard: string[] = [];
    for (const name of ['input', 'change', 'idn-pair']) pair.parentElement?.addEventListener(name, () => heard.push(`${name} ${pair.name}`));
    await put(pair, 'name', 'håbo');
    await waitUntil(() => heard.length === 2);
    one(pair, '#name').dispatchEvent(new Event('change'));
    expect(heard).to.deep.equal(['input håbo', 'idn-pair håbo', 'change håbo']);
  });
});

describe('while someone types', () => {
  let clock: Clock;
  beforeEach(() => {
    clock = new Clock();
  });
  afterEach(() => clock.stop());

  it('the answer comes with a pause, and is spoken once, after the rest', async () => {
    const pair = await show('name="håbo"');
    await put(pair, 'code', 'xn--hbo-qla');
    expect([verdictOf(pair), spokenBy(pair)]).to.deep.equal(['', '']);
    await clock.pause(pair);
    expect([verdictOf(pair), spokenBy(pair)]).to.deep.equal(['Nej, ett tecken i koden är fel.', '']);
    await clock.rest(pair);
    expect(spokenBy(pair)).to.equal('Nej, ett tecken i koden är fel. Tecken 9 i koden är ”q”, men ska vara ”u”. Koden står för häbo.se, inte för håbo.se.');
    expect(all(pair, '[aria-describedby], .verdict :is([role], [aria-live])')).to.have.length(0);
    await put(pair, 'code', '');
    expect(spokenBy(pair)).to.equal('');
  });

  it('which character is wrong can be read without seeing the mark, also where nothing can be typed', async () => {
    const pair = await show(`${ONE_WRONG} readonly`);
    expect(textOf(pair, '.said .unseen')).to.equal('Tecken 9 i koden är ”q”, men ska vara ”u”.');
    pair.code = 'xn--hbo-ula.se';
    await pair.updateComplete;
    expect(all(pair, '.said .unseen')).to.have.length(0);
  });

  it('the answer before stays until then, and can’t be pressed', async () => {
    const pair = await show(ONE_WRONG);
    await put(pair, 'code', 'xn--hbo-qlb');
    expect([verdictOf(pair), one(pair, '.verdict').inert]).to.deep.equal(['Nej, ett tecken i koden är fel.', true]);
    await clock.pause(pair);
    expect(one(pair, '.verdict').inert).to.equal(false);
  });

  it('the beginning of the right code, or of the name, is not called wrong before the rest', async () => {
    const pair = await show('name="håbo.se"');
    await put(pair, 'code', 'xn--hbo');
    await clock.pause(pair);
    expect(verdictOf(pair)).to.equal('');
    await clock.rest(pair);
    expect(verdictOf(pair)).to.match(/^Nej/);
    const other = await show('code="xn--hbo-ula.se"');
    await put(other, 'name', 'hå');
    await clock.pause(other);
    expect(verdictOf(other)).to.equal('');
    one(other, '#name').dispatchEvent(new FocusEvent('blur'));
    await other.updateComplete;
    expect(verdictOf(other)).to.match(/^Nej/);
  });
});

describe('the ways on', () => {
  afterEach(restoreClipboard);

  it('the right code is copied, and that is said on the button and aloud, until there is another answer', async () => {
    const written: string[] = [];
    replaceClipboard({ writeText: async (text: string) => void written.push(text) });
    const pair = await show(ONE_WRONG);
    expect(textOf(pair, '[part=copy]')).to.equal('Kopiera rätt kod');
    await click(one(pair, '[part=copy]'));
    await waitUntil(() => spokenBy(pair) === 'Kopierat');
    expect([written, textOf(pair, '[part=copy]')]).to.deep.equal([['xn--hbo-ula.se'], 'Kopierat']);
    pair.code = 'xn--hbo-qlb';
    await pair.updateComplete;
    expect(textOf(pair, '[part=copy]')).to.equal('Kopiera rätt kod');
  });

  for (const [what, clipboard] of withoutClipboard) {
    it(`it is selected ${what}`, async () => {
      replaceClipboard(clipboard);
      const pair = await show(ONE_WRONG);
      await click(one(pair, '[part=copy]'));
      await waitUntil(() => spokenBy(pair).startsWith('Markerat'));
    });
  }

  for (const [what, button, values] of [
    ['the right code', 0, ['håbo', 'xn--hbo-ula.se']],
    ['the name that the code means', 1, ['häbo.se', 'xn--hbo-qla']],
  ] as const) {
    it(`${what} goes into its field, and back`, async () => {
      const pair = await show(ONE_WRONG);
      const heard: string[] = [];
      for (const event of ['input', 'change']) pair.addEventListener(event, () => heard.push(event));
      expect(textsOf(pair, '[part=mend]')).to.deep.equal(['Byt till rätt kod', 'Byt till häbo.se']);
      await click(all(pair, '[part=mend]')[button]!);
      await waitUntil(() => verdictOf(pair) === 'Ja, koden hör till namnet.', 'not changed');
      expect([valuesOf(pair), [pair.name, pair.code]]).to.deep.equal([values, values]);
      expect([heard.filter((event) => event === 'input').length, heard.at(-1), focusIn(document)]).to.deep.equal([1, 'change', 'idn-pair input']);
      await waitUntil(() => spokenBy(pair) === 'Ja, koden hör till namnet.');
      await click(one(pair, '[part=undo]'));
      await waitUntil(() => verdictOf(pair) === 'Nej, ett tecken i koden är fel.', 'not taken back');
      expect([pair.name, pair.code]).to.deep.equal(['håbo', 'xn--hbo-qla']);
      expect(all(pair, '[part=undo]')).to.have.length(0);
    });
  }

  it('where both stand in each other’s field, the right code goes where the wrong one is', async () => {
    const pair = await show('name="xn--hbo-qla" code="håbo"');
    await click(all(pair, '[part=mend]')[0]!);
    await waitUntil(() => verdictOf(pair) === 'Ja, koden hör till namnet.', 'not changed');
    expect(valuesOf(pair)).to.deep.equal(['xn--hbo-ula.se', 'håbo']);
  });
});

describe('for everyone', () => {
  withSchemes();

  for (const scheme of ['light', 'dark']) {
    for (const attributes of ['', 'name="håbo" code="xn--hbo-ula"', ONE_WRONG, `${ONE_WRONG} readonly`, 'name="Björns Bageri" code="xn--kp-fka.se"']) {
      it(`axe finds nothing: ${attributes || 'empty'}, ${scheme}`, async () => {
        const page = await fixture(`<main class="${scheme}" lang="sv"><idn-pair ${attributes}></idn-pair></main>`);
        const pair = page.querySelector('idn-pair') as IdnPairElement;
        await pair.updateComplete;
        all(pair, 'summary').forEach((summary) => summary.click());
        await nextFrame();
        expect(await faultsOf(page)).to.deep.equal([]);
      });
    }
  }

  it('labels name the fields, focus() goes to the first, and Tab to the next', async () => {
    const pair = await show();
    pair.focus();
    expect(pair.shadowRoot?.activeElement?.id).to.equal('name');
    await press('Tab');
    expect(pair.shadowRoot?.activeElement?.id).to.equal('code');
    await click(all(pair, '[part=field] label')[0]!);
    expect(pair.shadowRoot?.activeElement?.id).to.equal('name');
  });

  it('needs no moving sideways at 280 and 320 pixels, and the codes stand one above the other', async () => {
    for (const width of [280, 320]) {
      const frame = await showPage(width, `<idn-pair name="${'ä'.repeat(57)}" code="xn--${'a'.repeat(59)}"></idn-pair><script type="module" src="/src/define-pair.ts"></script>`);
      const page = frame.contentDocument as Document;
      await waitUntil(() => page.querySelector('idn-pair')?.shadowRoot?.querySelector('.right'), 'no answer');
      expect(page.documentElement.scrollWidth).to.equal(page.documentElement.clientWidth);
    }
  });
});
