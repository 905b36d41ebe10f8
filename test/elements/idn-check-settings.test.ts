/** What a page can set on the check, and hears of it. */
import { expect, fixture, nextFrame } from '@open-wc/testing';
import { IdnCheckElement } from '../../src/elements/check/idn-check.js';
import type { IdnDiagnosisEvent } from '../../src/elements/shared/idn-diagnosis-event.js';
import { faultsOf, withSchemes } from './axe.js';
import { dataOf, put, rendered, showCheck, verdictOf } from './check-screen.js';
import { click, one, textOf } from './screen.js';

describe('what a page can set', () => {
  it('properties before the element is known', async () => {
    const around = await fixture('<div lang="en"><idn-early-check><input name="d" value="ŧest"></idn-early-check></div>');
    const early = around.firstElementChild as IdnCheckElement;
    const asked: string[] = [];
    Object.assign(early, { tld: 'se', aceName: 'ace', blocked: (domain: string) => { asked.push(domain); return 'Taken.'; } });
    class Early extends IdnCheckElement {}
    Early.define('idn-early-check');
    expect([await verdictOf(early), asked.includes('xn--est-o0a.se'), early.getAttribute('ace-name')]).to.deep.equal(['Taken', true, 'ace']);
  });

  it('blocked and strings', async () => {
    const { check, input } = await showCheck('', 'value="å"');
    check.blocked = () => true;
    expect([await verdictOf(check), input.validationMessage]).to.deep.equal(['å.se går inte att beställa här', 'å.se går inte att beställa här.']);
    check.strings = { sv: { 'verdict-blocked': 'Tyvärr, inte {name}.' } };
    expect(await verdictOf(check)).to.equal('Tyvärr, inte å.se');
    check.blocked = undefined;
    check.lang = 'en';
    expect([await verdictOf(check), one(check, '.frame').lang]).to.deep.equal(['Permitted .se name', 'en']);
  });

  it('blocked that has learnt more, at update()', async () => {
    const { check, input } = await showCheck('', 'value="å"');
    let isTaken = false;
    check.blocked = () => isTaken;
    isTaken = true;
    expect(input.validity.valid).to.equal(true);
    check.update();
    expect(input.validity.valid).to.equal(false);
  });

  it('accept and value-format, as properties', async () => {
    const { check, input } = await showCheck('', 'value="www.ŧest.nu"');
    check.accept = 'any';
    check.valueFormat = 'host';
    check.tld = 'nu';
    await rendered(check);
    expect([check.getAttribute('accept'), check.getAttribute('value-format'), input.validity.valid]).to.deep.equal(['any', 'host', true]);
    expect(await verdictOf(check)).to.equal('I kodad form: www.xn--est-o0a.nu');
    check.accept = 'registrable';
    expect(input.validity.valid).to.equal(false);
  });

  it('nothing again, as frameworks do', async () => {
    for (const nothing of [null, undefined]) {
      const { form, check, input } = await showCheck('tld="nu" ace-name="ace" accept="any" value-format="host"', 'value="www.håbo.se"');
      Object.assign(check, { tld: nothing, accept: nothing, valueFormat: nothing });
      expect([input.validity.valid, dataOf(form)]).to.deep.equal([true, ['domain=www.håbo.se', 'ace=xn--hbo-ula.se']]);
      Object.assign(check, { aceName: nothing });
      expect(dataOf(form)).to.deep.equal(['domain=www.håbo.se']);
      await rendered(check);
      expect([...check.attributes]).to.deep.equal([]);
    }
  });

  it('the slot for availability', async () => {
    const { check } = await showCheck('', 'value="å"');
    check.insertAdjacentHTML('beforeend', '<b slot="availability">Ledigt</b>');
    await nextFrame();
    expect((check.querySelector('b') as HTMLElement).getBoundingClientRect().height).to.be.greaterThan(0);
    expect(textOf(check, '[name=availability]')).to.equal('Om det är ledigt ser du hos en registrar.');
  });

  it('parts and custom properties', async () => {
    const { check } = await showCheck('', 'value="Björns Åkeri"');
    const sheet = document.createElement('style');
    sheet.textContent = `idn-check { --idn-accent: rgb(1 2 3); --idn-error: rgb(4 5 6); --idn-ok: rgb(7 8 9); --idn-surface: rgb(0 0 0);
        --idn-radius: 11px; --idn-gap: 13px; --idn-mono: "Probe Mono" }
      idn-check::part(verdict), idn-check::part(findings), idn-check::part(mend), idn-check::part(name), idn-check::part(code), idn-check::part(display),
      idn-check::part(undo) { letter-spacing: 3px }`;
    document.head.append(sheet);
    await nextFrame();
    const styleOf = (selector: string) => getComputedStyle(one(check, selector));
    const expectParts = (...parts: string[]) => parts.forEach((part) => expect(styleOf(`[part~=${part}]`).letterSpacing, part).to.equal('3px'));
    expectParts('verdict', 'mend');
    expect(styleOf('.suggestion.first').backgroundColor).to.equal('rgb(1, 2, 3)');
    expect(styleOf('.sign').stroke).to.equal('rgb(4, 5, 6)');
    const { borderStartEndRadius, marginBlockStart, backgroundColor } = styleOf('.verdict');
    expect([borderStartEndRadius, marginBlockStart]).to.deep.equal(['11px', '13px']);
    expect(backgroundColor).to.match(/^(color\(srgb 0\.0\d* 0\.0\d* 0\.0\d*\)|rgb\(0, 0, 0\))$/); // nearly the surface
    await click(one(check, '.suggestion'));
    await rendered(check);
    expectParts('undo', 'name', 'code');
    expect([styleOf('.sign').stroke, styleOf('[part=code]').fontFamily]).to.deep.equal(['rgb(7, 8, 9)', '"Probe Mono"']);
    put(check.input as HTMLInputElement, 'www.Þing.se');
    await rendered(check);
    expectParts('findings', 'display');
    sheet.remove();
  });
});

it('idn-diagnosis brings each new answer, frozen, out of shadow roots', async () => {
  const { form, check, input } = await showCheck();
  const answers: string[] = [];
  form.addEventListener('idn-diagnosis', (event) => answers.push((event as IdnDiagnosisEvent).diagnosis.ascii));
  put(input, 'å');
  check.update();
  check.lang = 'en';
  check.tld = 'nu';
  put(input, '');
  check.tld = 'se';
  expect(answers).to.deep.equal(['xn--5ca.se', 'xn--5ca.nu', '']);
  expect([Object.isFrozen(check.diagnosis), check.diagnosis.input]).to.deep.equal([true, '']);
});

it('registering twice does nothing', () => {
  class Copy extends IdnCheckElement {}
  IdnCheckElement.define();
  Copy.define();
  expect(customElements.get('idn-check') === IdnCheckElement).to.equal(true);
});

describe('has no fault that axe knows', () => {
  withSchemes();
  for (const scheme of ['light', 'dark']) {
    for (const value of ['', 'Räksmörgås', 'Björns Åkeri', 'ŧest.nu', '\u05D9\u05D3\u05D9\u05E9']) {
      it(`${scheme}: ${value || 'empty'}`, async () => {
        const { form, check } = await showCheck('', `value="${value}"`);
        form.className = scheme;
        expect(await faultsOf(check)).to.deep.equal([]);
      });
    }
  }
});
