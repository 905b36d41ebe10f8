/** The check while someone types, and its suggestions. */
import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { dataOf, put, rendered, saidBy, showCheck, verdictOf } from './check-screen.js';
import { all, click, Clock, focusIn, nameOf, one, textOf } from './screen.js';

let clock: Clock;
beforeEach(() => {
  clock = new Clock();
});
afterEach(() => clock.stop());

describe('while someone types', () => {
  it('what more typing can cure is not finished, until a rest or until the field is left', async () => {
    const { check, input } = await showCheck();
    put(input, 'hem-');
    await clock.pause(check);
    expect([await saidBy(check), input.validity.customError]).to.deep.equal([['Inte klart än'], true]);
    await clock.rest(check);
    expect(await verdictOf(check)).to.equal('Namnet får inte sluta med bindestreck');
    put(input, 'hemm-');
    await clock.pause(check);
    expect(await verdictOf(check)).to.equal('Inte klart än');
    input.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    expect(await verdictOf(check)).to.equal('Namnet får inte sluta med bindestreck');
  });

  it('the answer is spoken once, after the rest', async () => {
    const { check, input } = await showCheck();
    put(input, 'håb!');
    expect(textOf(await rendered(check), '[role=status]')).to.equal('');
    await clock.rest(check);
    expect(textOf(await rendered(check), '[role=status]')).to.equal(
      'håb!.se kan inte registreras. Tecken 4, ”!” (utropstecken), får inte ingå i ett domännamn. Förslag: håb.se.',
    );
  });

  it('during composition of what is no letter yet, the last answer stays', async () => {
    const { check, input } = await showCheck('', 'value="å"');
    // as a browser does, and not as a script
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set as (value: string) => void;
    set.call(input, '´');
    input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    expect([await verdictOf(check), nameOf(check)]).to.deep.equal(['Tillåtet .se-namn', 'å.se']);
    input.value = 'håb';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true, data: 'håb' }));
    expect([await verdictOf(check), nameOf(check)]).to.deep.equal(['Tillåtet .se-namn', 'håb.se']);
    input.value = 'é';
    input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    expect([await verdictOf(check), nameOf(check)]).to.deep.equal(['Tillåtet .se-namn', 'é.se']);
  });

  it('a rest does not end a composition', async () => {
    const { check, input } = await showCheck();
    put(input, 'hem-');
    await clock.pause(check);
    input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    await clock.rest(check);
    expect(await verdictOf(check)).to.equal('Inte klart än');
  });

  it('each key is evaluated once, whoever asks for the answer', async () => {
    const { form, check, input } = await showCheck('ace-name="ace"');
    const evaluated: string[] = [];
    check.blocked = (domain) => {
      evaluated.push(domain);
      return false;
    };
    form.addEventListener('input', () => check.diagnosis);
    put(input, 'å');
    await clock.rest(check);
    await rendered(check);
    expect(evaluated).to.deep.equal(['xn--5ca.se']);
  });

  it('a listener of the input’s event reads the diagnosis, and what the form would send', async () => {
    const { form, check, input } = await showCheck('ace-name="ace"');
    const read: unknown[] = [];
    form.addEventListener('input', () => {
      const hidden = form.elements.namedItem('ace') as HTMLInputElement;
      read.push(check.diagnosis.unicode, hidden.value, hidden.disabled, input.validity.valid);
    });
    put(input, 'å');
    put(input, 'å!');
    expect(read).to.deep.equal(['å.se', 'xn--5ca.se', false, true, 'å!.se', '', true, false]);
  });

  it('nothing below it moves between two keys, and there is nothing of it while the input is empty', async () => {
    const { form, check, input } = await showCheck('', '', '<p id="below">Nedanför</p>');
    const top = () => (form.querySelector('#below') as HTMLElement).getBoundingClientRect().top;
    const empty = top();
    put(input, 'räksmörgås');
    await rendered(check);
    const answered = top();
    for (const text of ['räksmörgås-', 'räksmörgås-f', 'räksmörgås-f-', 'räksmörgås-få', 'räksmörgås-få-']) {
      put(input, text);
      await rendered(check);
      expect(top(), text).to.equal(answered);
    }
    put(input, '');
    await rendered(check);
    expect([top(), all(check, '.verdict')]).to.deep.equal([empty, []]);
  });
});

describe('a mend', () => {
  it('is like typing: an input and a change event from the input, and the focus in it', async () => {
    const { form, check, input } = await showCheck('', 'value="Björns Åkeri"');
    const events: string[] = [];
    for (const name of ['input', 'change']) form.addEventListener(name, ({ type, target }) => events.push(`${type} ${(target as HTMLInputElement).value}`));
    await click(one(check, '[part=mend]'));
    expect(document.activeElement === input).to.equal(true);
    input.blur(); // with which the browser would tell of it again
    expect(events).to.deep.equal(['input björnsåkeri.se', 'change björnsåkeri.se']);
    expect(await verdictOf(check)).to.equal('Tillåtet .se-namn');
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
