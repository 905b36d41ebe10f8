/** The check of an input of the page: the input stays the page's own. */
import { expect, fixture, nextFrame } from '@open-wc/testing';
import '../../src/define-check.js';
import { IdnCheckElement } from '../../src/elements/idn-check.js';
import type { IdnDiagnosisEvent } from '../../src/elements/idn-diagnosis-event.js';
import { faultsOf, withSchemes } from './axe.js';
import { all, click, Clock, focusIn, one, press, textOf, textsOf } from './screen.js';
import { sendKeys } from '@web/test-runner-commands';

interface Shown {
  readonly form: HTMLFormElement;
  readonly check: IdnCheckElement;
  readonly input: HTMLInputElement;
  readonly sent: string[];
}

/** A check in a form with a label and, before and after it, fields of the page. */
async function showCheck(attributes = '', inputAttributes = '', more = ''): Promise<Shown> {
  const form = await fixture<HTMLFormElement>(`<form lang="sv">
    <idn-check ${attributes}><label>Domän <input name="domain" ${inputAttributes}></label></idn-check>${more}
  </form>`);
  const sent: string[] = [];
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    sent.push(dataOf(form).join('&'));
  });
  const check = form.querySelector('idn-check') as IdnCheckElement;
  await nextFrame();
  return { form, check, input: check.querySelector('input') as HTMLInputElement, sent };
}

const dataOf = (form: HTMLFormElement): string[] => [...new FormData(form)].map(([name, value]) => `${name}=${String(value)}`);
const verdictOf = (check: Element): string => textOf(check, '.verdict > p');
const findingsOf = (check: Element): string[] => textsOf(check, '.findings li > span:first-child');
const mendsOf = (check: Element): string[] => textsOf(check, '[part=mend] bdi');

function put(input: HTMLInputElement, text: string): void {
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

let clock: Clock;
beforeEach(() => {
  clock = new Clock();
});
afterEach(() => clock.stop());
const rest = (): Promise<void> => clock.rest(document.createElement('i') as unknown as Parameters<Clock['rest']>[0]);

describe('8: a page’s own input', () => {
  it('ŧest.nu is refused at its first character, and ŧest.se is offered', async () => {
    const { form, check, input } = await showCheck('tld="se nu" ace-name="domain_ace"');
    put(input, 'ŧest.nu');
    expect(verdictOf(check)).to.equal('ŧest.nu kan inte registreras.');
    expect(findingsOf(check)).to.deep.equal(['Tecken 1, ”ŧ” (latinsk bokstav), får inte användas under .nu.']);
    expect(mendsOf(check)).to.include('ŧest.se');
    expect([form.checkValidity(), dataOf(form)]).to.deep.equal([false, ['domain=ŧest.nu']]);
    expect(input.validationMessage).to.equal(
      'ŧest.nu kan inte registreras. Tecken 1, ”ŧ” (latinsk bokstav), får inte användas under .nu.',
    );
    await click(all(check, '[part=mend]').find(({ textContent }) => textContent?.includes('ŧest.se')) as HTMLElement);
    expect([input.value, form.checkValidity(), input.validationMessage]).to.deep.equal(['ŧest.se', true, '']);
    expect(dataOf(form)).to.deep.equal(['domain=ŧest.se', 'domain_ace=xn--est-o0a.se']);
  });

  it('without a TLD, bücher.com is not judged and valid', async () => {
    const { form, check, input } = await showCheck('ace-name="domain_ace"');
    put(input, 'bücher.com');
    await rest();
    expect(verdictOf(check)).to.equal('Här kan vi bara bedöma .se och .nu. I kodad form: xn--bcher-kva.com.');
    expect([form.checkValidity(), dataOf(form)]).to.deep.equal([true, ['domain=bücher.com', 'domain_ace=xn--bcher-kva.com']]);
  });

  it('with TLDs, another one is refused, and the name offered under those', async () => {
    const { form, check, input } = await showCheck('tld="se nu" ace-name="domain_ace"');
    put(input, 'bücher.com');
    expect(verdictOf(check)).to.equal('Inte klart än.');
    await rest();
    expect([form.checkValidity(), dataOf(form)]).to.deep.equal([false, ['domain=bücher.com']]);
    expect(findingsOf(check)).to.deep.equal(['Namn under .com går inte att beställa här.']);
    expect(mendsOf(check)).to.deep.equal(['bücher.se', 'bücher.nu']);
    expect(input.validationMessage).to.equal(
      'Här kan vi bara bedöma .se och .nu. I kodad form: xn--bcher-kva.com. Namn under .com går inte att beställa här.',
    );
  });
});

describe('the input', () => {
  it('is not touched: no attribute, no style, no place', async () => {
    const { check, input } = await showCheck('', 'id="own" class="field" value="ŧest.nu" required');
    expect([...input.attributes].map(({ name, value }) => `${name}=${value}`)).to.deep.equal([
      'name=domain', 'id=own', 'class=field', 'value=ŧest.nu', 'required=',
    ]);
    expect([input.closest('label')?.textContent?.trim(), check.children.length]).to.deep.equal(['Domän', 1]);
    const plain = await fixture<HTMLElement>('<div lang="sv"><label>Domän <input class="field" value="ŧest.nu"></label></div>');
    const looks = (element: Element) => {
      const { color, font, lineHeight, textAlign, borderTopWidth, paddingLeft, width } = getComputedStyle(element);
      return [color, font, lineHeight, textAlign, borderTopWidth, paddingLeft, width];
    };
    expect(looks(input)).to.deep.equal(looks(plain.querySelector('input') as Element));
    expect(looks(check.querySelector('label') as Element)).to.deep.equal(looks(plain.querySelector('label') as Element));
  });

  it('keeps the page’s own custom properties', async () => {
    const { check, input } = await showCheck();
    const sheet = document.createElement('style');
    sheet.textContent = 'form { --accent: rgb(1 2 3); --error: rgb(4 5 6) }';
    document.head.append(sheet);
    expect([getComputedStyle(input).getPropertyValue('--accent'), getComputedStyle(check).getPropertyValue('--error')]).to.deep.equal([
      'rgb(1 2 3)', 'rgb(4 5 6)',
    ]);
    sheet.remove();
  });

  it('is found by its label, focused by it, and left by Tab for the mends and the next field', async () => {
    const { form, check, input } = await showCheck('', 'value="Björns Åkeri"', '<input id="last">');
    (form.querySelector('label') as HTMLElement).click();
    expect(document.activeElement === input).to.equal(true);
    const path: string[] = [];
    while (document.activeElement?.id !== 'last' && path.length < 6) {
      await press('Tab');
      path.push(focusIn(document));
    }
    expect(path).to.deep.equal(['idn-check button', 'idn-check button', 'input']);
    expect(mendsOf(check)).to.have.lengthOf(2);
  });

  it('sends by Enter, and not with a fault', async () => {
    const { input, sent } = await showCheck('ace-name="ace"', '', '<button>Beställ</button>');
    input.focus();
    await nextFrame();
    await sendKeys({ type: 'a!' });
    await press('Enter');
    expect(sent).to.deep.equal([]);
    await press('Backspace');
    await press('Enter');
    expect(sent).to.deep.equal(['domain=a&ace=a.se']);
  });

  it('keeps a word of the page on it, until the page takes that back', async () => {
    const { check, input } = await showCheck();
    input.setCustomValidity('Upptaget');
    put(input, 'å');
    expect(input.validationMessage).to.equal('Upptaget');
    put(input, '!');
    expect(input.validationMessage).to.equal('Upptaget');
    input.setCustomValidity('');
    check.update();
    expect(input.validationMessage).to.match(/^!\.se kan inte registreras\./);
    put(input, 'å');
    expect(input.validationMessage).to.equal('');
  });

  it('is valid again after a fault whose words are many', async () => {
    const { input } = await showCheck();
    put(input, `${'å'.repeat(240)}!`);
    expect(input.validity.customError).to.equal(true);
    put(input, 'å');
    expect([input.validity.customError, input.validationMessage]).to.deep.equal([false, '']);
  });

  it('required is not blank', async () => {
    const { input } = await showCheck('', 'required');
    put(input, ' ');
    expect(input.validationMessage).to.equal('Skriv ett domännamn eller klistra in en kod som börjar med xn--.');
    input.required = false;
    put(input, ' ');
    expect(input.validationMessage).to.equal('');
  });

  it('required is left to the browser', async () => {
    const { form, input } = await showCheck('', 'required');
    expect([form.checkValidity(), input.validity.valueMissing, input.validity.customError]).to.deep.equal([false, true, false]);
  });

  it('may be there from the start, come later, or be replaced', async () => {
    const { check, input } = await showCheck('ace-name="ace"', 'value="!"');
    expect([input.validity.customError, verdictOf(check)]).to.deep.equal([true, '!.se kan inte registreras.']);
    check.querySelector('label')?.remove();
    await nextFrame();
    expect([input.validity.customError, check.input, verdictOf(check)]).to.deep.equal([
      false, null, 'Skriv ett domännamn eller klistra in en kod som börjar med xn--.',
    ]);
    check.insertAdjacentHTML('afterbegin', '<p><input value="håbo"></p>');
    await nextFrame();
    expect(verdictOf(check)).to.equal('håbo.se är ett tillåtet .se-namn.');
  });

  it('is free again when the check goes', async () => {
    const { form, check, input } = await showCheck('', 'value="!"');
    form.append(input);
    await nextFrame();
    expect(input.validity.customError).to.equal(false);
    check.append(input);
    await nextFrame();
    expect(input.validity.customError).to.equal(true);
    check.remove();
    expect(input.validity.customError).to.equal(false);
  });
});

describe('the hidden field', () => {
  const cases: [attributes: string, value: string, expected: string[]][] = [
    ['ace-name="ace"', 'Håbo', ['domain=Håbo', 'ace=xn--hbo-ula.se']],
    ['ace-name="ace" value-format="label"', 'håbo', ['domain=håbo', 'ace=xn--hbo-ula']],
    ['ace-name="ace"', 'www.håbo.se', ['domain=www.håbo.se', 'ace=xn--hbo-ula.se']],
    ['ace-name="ace" accept="any" value-format="host"', 'www.ŧest.nu', ['domain=www.ŧest.nu', 'ace=www.xn--est-o0a.nu']],
    ['ace-name="ace"', '', ['domain=']],
    ['ace-name="ace"', '!', ['domain=!']],
    ['', 'å', ['domain=å']],
  ];
  for (const [attributes, value, expected] of cases) {
    it(`${attributes}: ${expected.join('&')}`, async () => {
      const { form, input } = await showCheck(attributes);
      put(input, value);
      expect(dataOf(form)).to.deep.equal(expected);
    });
  }

  it('goes with the input to a form elsewhere', async () => {
    const around = await fixture('<div><form id="away"></form><idn-check ace-name="ace"><input name="d" form="away" value="å"></idn-check></div>');
    await nextFrame();
    expect(dataOf(around.querySelector('form') as HTMLFormElement)).to.deep.equal(['d=å', 'ace=xn--5ca.se']);
  });

  it('leaves the place of another input for one without', async () => {
    const around = await fixture('<div><form id="away"></form><form id="home"><idn-check ace-name="ace"><input name="d" form="away" value="å"></idn-check></form></div>');
    const [away, home] = around.querySelectorAll('form') as unknown as [HTMLFormElement, HTMLFormElement];
    around.querySelector('input')?.removeAttribute('form');
    (around.querySelector('idn-check') as IdnCheckElement).update();
    expect([dataOf(away), dataOf(home)]).to.deep.equal([[], ['d=å', 'ace=xn--5ca.se']]);
  });

  it('may have the name of another', async () => {
    const { form } = await showCheck('ace-name="ace[]"', 'value="å"', '<idn-check ace-name="ace[]"><input name="more" value="ä"></idn-check>');
    expect(dataOf(form)).to.deep.equal(['domain=å', 'ace[]=xn--5ca.se', 'more=ä', 'ace[]=xn--4ca.se']);
    (form.elements.namedItem('domain') as HTMLInputElement).value = '!';
    expect(dataOf(form)).to.deep.equal(['domain=!', 'more=ä', 'ace[]=xn--4ca.se']);
    (form.elements.namedItem('more') as HTMLInputElement).value = 'ö';
    expect(dataOf(form)).to.deep.equal(['domain=!', 'more=ö', 'ace[]=xn--nda.se']);
  });

  it('is one in a copy of the element, too', async () => {
    const { form, check } = await showCheck('ace-name="first"', 'value="å"');
    const copy = check.cloneNode(true) as IdnCheckElement;
    copy.aceName = 'second';
    form.append(copy);
    expect(dataOf(form)).to.deep.equal(['domain=å', 'first=xn--5ca.se', 'domain=å', 'second=xn--5ca.se']);
  });

  it('has what a script has put into the input since', async () => {
    const { form, input } = await showCheck('ace-name="ace"');
    input.value = 'å';
    expect(dataOf(form)).to.deep.equal(['domain=å', 'ace=xn--5ca.se']);
    input.value = '!';
    expect(dataOf(form)).to.deep.equal(['domain=!']);
  });

  it('is not sent without the input: disabled, or in a fieldset', async () => {
    const { form, input } = await showCheck('ace-name="ace"', 'value="å"');
    input.disabled = true;
    expect(dataOf(form)).to.deep.equal([]);
    const around = await fixture<HTMLFormElement>('<form><fieldset disabled><idn-check ace-name="ace"><input name="d" value="å"></idn-check></fieldset></form>');
    await nextFrame();
    expect(dataOf(around)).to.deep.equal([]);
  });

  it('gets another name, and goes', async () => {
    const { form, check } = await showCheck('ace-name="ace"', 'value="å"');
    check.aceName = 'other';
    expect(dataOf(form)).to.deep.equal(['domain=å', 'other=xn--5ca.se']);
    check.removeAttribute('ace-name');
    expect(dataOf(form)).to.deep.equal(['domain=å']);
  });

  it('follows a reset', async () => {
    const { form, check, input } = await showCheck('ace-name="ace"', 'value="å"');
    put(input, '!');
    form.reset();
    expect(dataOf(form)).to.deep.equal(['domain=å', 'ace=xn--5ca.se']);
    put(input, '!');
    form.reset();
    await nextFrame();
    await nextFrame();
    expect([verdictOf(check), input.validity.customError]).to.deep.equal(['å.se är ett tillåtet .se-namn.', false]);
  });
});

describe('while someone types', () => {
  it('what more typing can cure is not finished, until a rest or until the field is left', async () => {
    const { check, input } = await showCheck();
    put(input, 'hem-');
    expect([verdictOf(check), findingsOf(check), input.validity.customError]).to.deep.equal(['Inte klart än.', [], true]);
    await rest();
    expect(verdictOf(check)).to.equal('hem-.se kan inte registreras.');
    put(input, 'hemm-');
    expect(verdictOf(check)).to.equal('Inte klart än.');
    input.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    expect(verdictOf(check)).to.equal('hemm-.se kan inte registreras.');
  });

  it('the answer is spoken once, after the rest', async () => {
    const { check, input } = await showCheck();
    put(input, '!');
    expect(textOf(check, '[role=status]')).to.equal('');
    await rest();
    expect(textOf(check, '[role=status]')).to.equal('!.se kan inte registreras. Tecken 1, ”!” (skiljetecken), får inte ingå i ett domännamn.');
  });

  it('during composition of what is no letter yet, the last answer stays', async () => {
    const { check, input } = await showCheck('', 'value="å"');
    input.value = '´';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    expect(verdictOf(check)).to.equal('å.se är ett tillåtet .se-namn.');
    input.value = 'håb';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true, data: 'håb' }));
    expect(verdictOf(check)).to.equal('håb.se är ett tillåtet .se-namn.');
    input.value = 'é';
    input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    expect(verdictOf(check)).to.equal('é.se är ett tillåtet .se-namn.');
  });

  it('nothing below it moves', async () => {
    const { form, input } = await showCheck('', '', '<p id="below">Nedanför</p>');
    const top = () => (form.querySelector('#below') as HTMLElement).getBoundingClientRect().top;
    const tops = new Set([top()]);
    for (const text of ['b', 'björns', 'björns-', 'björns å', 'björns.åkeri', 'räksmörgås']) {
      put(input, text);
      tops.add(top());
      await rest();
      tops.add(top());
    }
    expect(tops.size).to.equal(1);
  });
});

describe('a mend', () => {
  it('is like typing: an input and a change event from the input, and the focus in it', async () => {
    const { form, check, input } = await showCheck('', 'value="Björns Åkeri"');
    const events: string[] = [];
    for (const name of ['input', 'change']) form.addEventListener(name, ({ type, target }) => events.push(`${type} ${(target as HTMLInputElement).value}`));
    await click(one(check, '[part=mend]'));
    expect(events).to.deep.equal(['input björnsåkeri.se', 'change björnsåkeri.se']);
    expect(document.activeElement === input).to.equal(true);
    expect(verdictOf(check)).to.equal('björnsåkeri.se är ett tillåtet .se-namn.');
  });

  it('may be pressed while the answer is not final', async () => {
    const { check, input } = await showCheck();
    input.focus();
    await nextFrame();
    await sendKeys({ type: 'a b!' });
    await click(one(check, '[part=mend]'));
    expect(input.value).to.equal('ab.se');
  });

  it('keeps the focus while the page reads the form', async () => {
    const { form, check } = await showCheck('ace-name="ace"', 'value="Björns Åkeri"');
    one(check, '[part=mend]').focus();
    dataOf(form);
    expect(focusIn(document)).to.equal('idn-check button');
  });

  it('reaches a framework that watches the input’s own property', async () => {
    const { check, input } = await showCheck('', 'value="Björns Åkeri"');
    const prototype = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') as PropertyDescriptor;
    let watched = 0;
    Object.defineProperty(input, 'value', { ...prototype, configurable: true, set: (text: string) => {
      watched++;
      prototype.set?.call(input, text);
    } });
    await click(one(check, '[part=mend]'));
    expect([watched, input.value]).to.deep.equal([0, 'björnsåkeri.se']);
  });

  for (const attribute of ['disabled', 'readonly']) {
    it(`is not offered where the input is ${attribute}`, async () => {
      const { check } = await showCheck('', `value="Björns Åkeri" ${attribute}`);
      expect(all<HTMLButtonElement>(check, '[part=mend]').map(({ disabled }) => disabled)).to.deep.equal([true, true]);
    });
  }
});

describe('what a page can set', () => {
  it('properties before the element is known', async () => {
    const around = await fixture('<div lang="en"><idn-early-check><input name="d" value="ŧest"></idn-early-check></div>');
    const early = around.firstElementChild as IdnCheckElement;
    const asked: string[] = [];
    Object.assign(early, { tld: 'se', aceName: 'ace', blocked: (domain: string) => { asked.push(domain); return 'Taken.'; } });
    class Early extends IdnCheckElement {}
    Early.define('idn-early-check');
    expect([verdictOf(early), asked.includes('xn--est-o0a.se'), early.getAttribute('ace-name')]).to.deep.equal(['Taken.', true, 'ace']);
  });

  it('blocked and strings', async () => {
    const { check, input } = await showCheck('', 'value="å"');
    check.blocked = () => true;
    expect([verdictOf(check), input.validationMessage]).to.deep.equal(['å.se går inte att beställa här.', 'å.se går inte att beställa här.']);
    check.strings = { sv: { 'verdict-blocked': 'Tyvärr, inte {name}.' } };
    expect(verdictOf(check)).to.equal('Tyvärr, inte å.se.');
    check.blocked = undefined;
    check.lang = 'en';
    expect([verdictOf(check), one(check, '.frame').lang]).to.deep.equal(['å.se is a permitted .se name.', 'en']);
  });

  it('accept and value-format, as properties', async () => {
    const { check, input } = await showCheck('', 'value="www.ŧest.nu"');
    check.accept = 'any';
    check.valueFormat = 'host';
    check.tld = 'nu';
    expect([check.getAttribute('accept'), check.getAttribute('value-format'), input.validity.valid]).to.deep.equal(['any', 'host', true]);
    expect(verdictOf(check)).to.equal('I kodad form: www.xn--est-o0a.nu.');
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
      expect([...check.attributes]).to.deep.equal([]);
    }
  });

  it('the slot for availability', async () => {
    const { check } = await showCheck('', 'value="å"');
    check.insertAdjacentHTML('beforeend', '<b slot="availability">Ledigt</b>');
    await nextFrame();
    expect((check.querySelector('b') as HTMLElement).getBoundingClientRect().height).to.be.greaterThan(0);
    expect(textOf(check, '[name=availability]')).to.equal('Här kontrolleras inte om namnet är ledigt. Det kan vara upptaget, spärrat eller reserverat.');
  });

  it('parts and custom properties', async () => {
    const { check } = await showCheck('', 'value="Björns Åkeri"');
    const sheet = document.createElement('style');
    sheet.textContent = `idn-check { --idn-accent: rgb(1 2 3); --idn-error: rgb(4 5 6) }
      idn-check::part(verdict), idn-check::part(findings), idn-check::part(mend) { letter-spacing: 3px }`;
    document.head.append(sheet);
    await nextFrame();
    for (const part of ['verdict', 'findings', 'mend']) expect(getComputedStyle(one(check, `[part=${part}]`)).letterSpacing).to.equal('3px');
    expect(getComputedStyle(one(check, '.mend')).color).to.equal('rgb(1, 2, 3)');
    expect(getComputedStyle(one(check, '.sign')).stroke).to.equal('rgb(4, 5, 6)');
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

it('registering twice does nothing, also from another copy', () => {
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
