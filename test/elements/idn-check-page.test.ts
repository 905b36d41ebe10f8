/** The check in a page whose scripts do as they like: frameworks, form libraries, and what a server has rendered. */
import { aTimeout, expect, fixture, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { IdnCheckElement } from '../../src/elements/check/idn-check.js';
import { dataOf, put, rendered, showCheck, verdictOf, visit } from './check-screen.js';
import { click, press } from './screen.js';

/** As jQuery's `serialize()`: inputs alone, and no event tells of it. */
const serialize = (form: HTMLFormElement): string[] =>
  [...form.elements].filter((each): each is HTMLInputElement => each instanceof HTMLInputElement && !each.matches(':disabled')).map(({ name, value }) => `${name}=${value}`);

const nativeSet = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set as (value: string) => void;

describe('a value that a script sets', () => {
  it('is judged at once, also after what was typed', async () => {
    const { form, check, input } = await showCheck('ace-name="ace"');
    put(input, 'håbo');
    input.value = 'å';
    expect([serialize(form), check.formValue]).to.deep.equal([['domain=å', 'ace=xn--5ca.se'], 'xn--5ca.se']);
    input.value = 'hem!';
    expect([serialize(form), input.validity.customError, await verdictOf(check)]).to.deep.equal([['domain=hem!'], true, 'Tecken 4, ”!” (utropstecken), får inte ingå i ett domännamn']);
    input.value = 'hem';
    expect([input.validity.valid, input.value]).to.deep.equal([true, 'hem']);
  });

  it('as its first one has a field with its code as soon as somebody uses the page', async () => {
    const { form, input } = await showCheck('ace-name="ace"', '', '<button type="button">Ta å</button>');
    const link = document.createElement('a');
    link.href = '#';
    link.textContent = 'Ta å';
    form.before(link);
    let sent: string[] = [];
    link.addEventListener('click', (event) => {
      event.preventDefault();
      input.value = 'å';
      sent = serialize(form);
    });
    await click(link);
    expect(sent.filter((each) => each.includes('='))).to.include.members(['domain=å', 'ace=xn--5ca.se']);
    link.remove();
  });

  for (const [title, change] of [
    ['by its attribute', (input) => input.setAttribute('value', 'hem!')],
    ['by a range, and tells of it', (input) => (input.setRangeText('hem!'), input.dispatchEvent(new Event('change')))],
    ['by its own type’s property, and tells of it', (input) => (nativeSet.call(input, 'hem!'), input.dispatchEvent(new Event('input', { bubbles: true })))],
  ] as [string, (input: HTMLInputElement) => void][]) {
    it(`${title}, is judged, too`, async () => {
      const { check, input } = await showCheck();
      change(input);
      await nextFrame();
      expect([input.validity.customError, await verdictOf(check)]).to.deep.equal([true, 'Tecken 4, ”!” (utropstecken), får inte ingå i ett domännamn']);
    });
  }

  it('passes by what others have put in front of the property, before and after', async () => {
    const { check, input } = await showCheck();
    const heard: string[] = [];
    const watch = (name: string): void => {
      const { get, set } = (Object.getOwnPropertyDescriptor(input, 'value') ?? Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')) as Required<PropertyDescriptor>;
      Object.defineProperty(input, 'value', { configurable: true, get, set(value) {
        heard.push(name);
        set.call(input, value);
      } });
    };
    watch('after');
    check.remove();
    watch('before');
    document.body.append(check);
    input.value = 'hem!';
    expect([heard, input.value, input.validity.customError]).to.deep.equal([['before', 'after'], 'hem!', true]);
    check.remove();
    input.value = 'å';
    expect([heard.length, input.value]).to.deep.equal([4, 'å']);
  });

  it('is the input’s own again when the check goes', async () => {
    const { check, input } = await showCheck();
    expect(Object.hasOwn(input, 'value')).to.equal(true);
    check.remove();
    expect(Object.hasOwn(input, 'value')).to.equal(false);
  });

  it('is what is read by whoever reads the form at a click, though nobody has told of it', async () => {
    const { form, input } = await showCheck('ace-name="ace"', 'value="hem"', '<button type="button">Spara</button>');
    const button = form.querySelector('button') as HTMLElement;
    await click(button);
    let heard: string[] = [];
    form.addEventListener('click', () => (heard = serialize(form)));
    nativeSet.call(input, 'å');
    await click(button);
    expect(heard).to.deep.equal(['domain=å', 'ace=xn--5ca.se']);
    form.addEventListener('formdata', ({ formData }) => (heard = [...formData].map(([name, value]) => `${name}=${String(value)}`)));
    nativeSet.call(input, 'ä');
    dataOf(form);
    expect(heard).to.deep.equal(['domain=ä', 'ace=xn--4ca.se']);
  });

  it('follows whether the input is disabled', async () => {
    const { form, input } = await showCheck('ace-name="ace"');
    put(input, 'å');
    input.disabled = true;
    await nextFrame();
    expect(serialize(form)).to.deep.equal([]);
  });
});

it('a word of the page on an input that is disabled meanwhile stays', async () => {
  const { input } = await showCheck('', 'value="hem"');
  input.setCustomValidity('Upptaget');
  for (const isDisabled of [true, false]) {
    input.disabled = isDisabled;
    await nextFrame();
  }
  expect(input.validationMessage).to.equal('Upptaget');
  input.setCustomValidity('');
  put(input, 'hem!');
  for (const isDisabled of [true, false]) {
    input.disabled = isDisabled;
    await nextFrame();
  }
  put(input, 'hem');
  expect(input.validity.valid).to.equal(true);
});

describe('a form that waits for an answer', () => {
  const ask = (check: IdnCheckElement): ((state: string) => Promise<void>) => {
    let answer: (state: string) => void = () => {};
    check.availability = () => new Promise<string>((resolve) => (answer = resolve));
    return async (state) => {
      answer(state);
      await aTimeout(0);
    };
  };

  it('is not sent after another button was pressed, or when its field is no longer shown', async () => {
    const { form, check, input, sent } = await showCheck('wants="free"', '', '<button>Beställ</button><button type="button">Avbryt</button>');
    const [order, cancel] = [...form.querySelectorAll('button')] as unknown as [HTMLElement, HTMLElement];
    const orderName = async (domain: string): Promise<(state: string) => Promise<void>> => {
      const answer = ask(check);
      put(input, domain);
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await click(order);
      await aTimeout(450);
      return answer;
    };
    let answer = await orderName('hem');
    await click(cancel);
    await answer('free');
    answer = await orderName('hus');
    form.hidden = true;
    await answer('free');
    form.hidden = false;
    expect(sent).to.deep.equal([]);
    answer = await orderName('båt');
    await answer('free');
    expect(sent).to.deep.equal(['domain=båt']);
  });

  it('waits for two', async () => {
    const { form, check, input, sent } = await showCheck('wants="free"', '', '<idn-check wants="free"><input name="second"></idn-check><button>Beställ</button>');
    const other = form.querySelectorAll('idn-check')[1] as IdnCheckElement;
    const answers = [ask(check), ask(other)] as const;
    put(input, 'hem');
    put(other.input as HTMLInputElement, 'hus');
    for (const each of [check, other]) each.input?.dispatchEvent(new Event('change', { bubbles: true }));
    await click(form.querySelector('button') as HTMLElement);
    await aTimeout(450);
    await answers[0]('free');
    expect(sent).to.deep.equal([]);
    await answers[1]('free');
    expect(sent).to.deep.equal(['domain=hem&second=hus']);
  });
});

describe('a form that the browser does not validate', () => {
  const button = '<button>Beställ</button><button formnovalidate name="later">Spara</button>';

  it('is not sent with a name that is refused: no script hears of it, and whoever sent it is led to the input', async () => {
    const { form, input, sent } = await showCheck('ace-name="ace"', 'value="hem!"', button);
    form.noValidate = true;
    let isHeard = false;
    form.addEventListener('submit', () => (isHeard = true), { capture: true });
    await click(form.querySelector('button') as HTMLElement);
    await nextFrame();
    expect([sent, isHeard, document.activeElement === input]).to.deep.equal([[], false, true]);
    put(input, 'hem');
    await click(form.querySelector('button') as HTMLElement);
    expect([sent, isHeard]).to.deep.equal([['domain=hem&ace=hem.se'], true]);
  });

  it('is sent by a button that asks for no validation, and with `no-block`', async () => {
    const { form, check, sent } = await showCheck('', 'value="hem!"', button);
    await click(form.querySelector('[formnovalidate]') as HTMLElement);
    form.noValidate = true;
    check.noBlock = true;
    await click(form.querySelector('button') as HTMLElement);
    check.removeAttribute('no-block');
    await click(form.querySelector('button') as HTMLElement);
    expect(sent).to.deep.equal(['domain=hem!', 'domain=hem!']);
  });

  it('is sent with what only the page has something against', async () => {
    const { form, input, sent } = await showCheck('', 'value="hem"', button);
    form.noValidate = true;
    input.setCustomValidity('Inte nu');
    await click(form.querySelector('button') as HTMLElement);
    expect(sent).to.deep.equal(['domain=hem']);
    input.value = 'hem!';
    await click(form.querySelector('button') as HTMLElement);
    expect([sent.length, input.validationMessage]).to.deep.equal([1, 'Inte nu']);
    input.readOnly = true; // as any form sends what is not validated
    await click(form.querySelector('button') as HTMLElement);
    expect(sent).to.deep.equal(['domain=hem', 'domain=hem!']);
  });

  it('waits for an answer of the page’s service', async () => {
    let answer: (state: 'free') => void = () => {};
    const { form, check, input, sent } = await showCheck('wants="free"', '', button);
    check.availability = () => new Promise((resolve) => (answer = resolve));
    form.noValidate = true;
    put(input, 'hem');
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await click(form.querySelector('button') as HTMLElement);
    await aTimeout(500);
    expect(sent).to.deep.equal([]);
    answer('free');
    await aTimeout(0);
    expect(sent).to.deep.equal(['domain=hem']);
  });

  it('judges what a script has put in since the browser validated it', async () => {
    const { form, input, sent } = await showCheck('', 'value="hem"', button);
    form.querySelector('button')?.addEventListener('click', () => input.setRangeText('hem!', 0, 3));
    await click(form.querySelector('button') as HTMLElement);
    expect([sent, input.value]).to.deep.equal([[], 'hem!']);
  });
});

describe('what a server has rendered', () => {
  it('is left as it is until somebody has used the input', async () => {
    const { form, check, input } = await showCheck('ace-name="ace"', 'value="hem!"');
    const before = check.outerHTML;
    await rendered(check);
    input.focus();
    input.setSelectionRange(4, 4);
    await sendKeys({ type: 'x' });
    expect([check.querySelector('[type=hidden]'), serialize(form)]).to.deep.equal([null, ['domain=hem!x']]);
    expect(before).to.not.include('hidden');
    input.value = 'hem';
    expect(serialize(form)).to.deep.equal(['domain=hem']);
    input.blur();
    expect(serialize(form)).to.deep.equal(['domain=hem', 'ace=hem.se']);
  });

  it('is read whole all the same', async () => {
    const { form } = await showCheck('ace-name="ace"', 'value="hem"');
    expect(dataOf(form)).to.deep.equal(['domain=hem', 'ace=hem.se']);
  });

  it('has the field before the page’s own scripts hear of the form being sent', async () => {
    const { form, sent } = await showCheck('ace-name="ace"', 'value="hem"');
    let heard: string[] = [];
    form.addEventListener('submit', () => (heard = serialize(form)));
    form.requestSubmit();
    expect([heard, sent]).to.deep.equal([['domain=hem', 'ace=hem.se'], ['domain=hem&ace=hem.se']]);
  });

  it('has the field when something else in the form is pressed', async () => {
    const { form } = await showCheck('ace-name="ace"', 'value="hem"', '<button type="button">Spara</button>');
    let heard: string[] = [];
    const button = form.querySelector('button') as HTMLElement;
    button.addEventListener('click', () => (heard = serialize(form)));
    await click(button);
    expect(heard).to.deep.equal(['domain=hem', 'ace=hem.se']);
  });

  it('says why a name is refused to whoever comes to it', async () => {
    const { check, input } = await showCheck('', 'value="hem!"');
    expect(input.hasAttribute('aria-invalid')).to.equal(false);
    input.focus();
    await rendered(check);
    expect([input.getAttribute('aria-invalid'), input.getAttribute('aria-description')?.startsWith('hem!.se kan inte registreras'), check.children.length]).to.deep.equal(['true', true, 1]);
    input.blur();
    await rendered(check);
    expect([input.hasAttribute('aria-description'), check.children.length]).to.deep.equal([false, 2]);
    put(input, 'hem');
    await rendered(check);
    expect([...input.attributes].map(({ name }) => name)).to.deep.equal(['name', 'value']);
  });

  it('is morphed: what was ours and is the page’s now stays as the page has it', async () => {
    const { form, check, input } = await showCheck('ace-name="ace"', 'value="hem!"');
    await visit(check);
    const [field, text] = [check.querySelector('[type=hidden]'), check.querySelector('span')] as [HTMLInputElement, HTMLElement];
    field.removeAttribute('data-ace');
    Object.assign(field, { name: 'order', value: '17', disabled: false });
    text.removeAttribute('slot');
    text.textContent = 'Servern säger nej';
    put(input, 'hem');
    await visit(check);
    expect([serialize(form), text.textContent, text.isConnected]).to.deep.equal([['domain=hem', 'order=17', 'ace=hem.se'], 'Servern säger nej', true]);
  });

  it('is copied with what was said of it, and is told of anew', async () => {
    const { form, check } = await showCheck('', 'value="hem!"');
    await visit(check);
    const copy = check.cloneNode(true) as IdnCheckElement;
    form.append(copy);
    await nextFrame();
    const input = copy.input as HTMLInputElement;
    put(input, 'hem');
    await visit(copy);
    expect([input.hasAttribute('aria-invalid'), input.hasAttribute('aria-describedby'), copy.children.length]).to.deep.equal([false, false, 1]);
    put(input, 'håbo!');
    await visit(copy);
    expect([check, copy].map((each) => document.getElementById(each.input?.getAttribute('aria-describedby') ?? '')?.parentElement === each)).to.deep.equal([true, true]);
  });

  it('may take what we have added out again, and gets it anew', async () => {
    const { form, check, input } = await showCheck('ace-name="ace"', 'value="hem"');
    await visit(check);
    check.querySelector('[type=hidden]')?.remove();
    await nextFrame();
    expect(serialize(form)).to.deep.equal(['domain=hem', 'ace=hem.se']);
    put(input, 'hem!');
    await visit(check);
    input.removeAttribute('aria-invalid');
    input.removeAttribute('aria-describedby');
    await nextFrame();
    await rendered(check);
    const told = document.getElementById(input.getAttribute('aria-describedby') ?? '');
    expect([input.getAttribute('aria-invalid'), told?.textContent?.startsWith(input.validationMessage)]).to.deep.equal(['true', true]);
  });
});

describe('for an input elsewhere', () => {
  const show = async (html: string): Promise<{ around: HTMLElement; check: IdnCheckElement; form: HTMLFormElement }> => {
    const around = await fixture<HTMLElement>(`<div lang="sv">${html}</div>`);
    await nextFrame();
    return { around, check: around.querySelector('idn-check') as IdnCheckElement, form: around.querySelector('form') as HTMLFormElement };
  };

  it('names it, before or after itself, inside or outside of its form', async () => {
    const { around, check, form } = await show('<idn-check for="name" ace-name="ace"></idn-check><form><input id="name" name="domain"><button>Beställ</button></form>');
    const input = around.querySelector('input') as HTMLInputElement;
    expect(check.input).to.equal(input);
    put(input, 'hem!');
    expect([await verdictOf(check), input.validity.customError, form.checkValidity()]).to.deep.equal(['Tecken 4, ”!” (utropstecken), får inte ingå i ett domännamn', true, false]);
    put(input, 'å');
    expect([serialize(form), dataOf(form)]).to.deep.equal([['domain=å', 'ace=xn--5ca.se'], ['domain=å', 'ace=xn--5ca.se']]);
    expect([...form.children].map(({ localName }) => localName)).to.deep.equal(['input', 'button', 'input']);
    check.remove();
    expect([serialize(form), input.validity.valid]).to.deep.equal([['domain=å'], true]);
  });

  it('says at the input why it is refused, and leads to it', async () => {
    const { around, check, form } = await show('<form><div><input id="name" name="domain" value="hem!"><button>Beställ</button></div><idn-check for="name"></idn-check></form>');
    const input = around.querySelector('input') as HTMLInputElement;
    await click(around.querySelector('button') as HTMLElement);
    await nextFrame();
    expect(document.activeElement === input).to.equal(true);
    await press('Tab');
    await rendered(check);
    const told = document.getElementById(input.getAttribute('aria-describedby') ?? '');
    expect(told?.textContent).to.match(/^hem!\.se kan inte registreras\. Tecken 4/);
    expect(check.contains(told) && !form.noValidate).to.equal(true);
  });

  it('may come later, be replaced, and be another one', async () => {
    const { around, check } = await show('<idn-check for="first"></idn-check><form></form>');
    expect([check.input, await verdictOf(check)]).to.deep.equal([null, '']);
    around.querySelector('form')?.insertAdjacentHTML('beforeend', '<input id="first" value="hem!"><input id="second" value="å">');
    await nextFrame();
    const [first, second] = [...around.querySelectorAll('input')] as [HTMLInputElement, HTMLInputElement];
    expect([first.validity.customError, await verdictOf(check)]).to.deep.equal([true, 'Tecken 4, ”!” (utropstecken), får inte ingå i ett domännamn']);
    check.for = 'second';
    expect([first.validity.customError, check.input === second, await verdictOf(check)]).to.deep.equal([false, true, 'Tillåtet .se-namn']);
    put(second, 'hem');
    check.tld = 'se';
    put(second, 'bücher.com');
    second.dispatchEvent(new Event('change', { bubbles: true }));
    expect(await verdictOf(check)).to.equal('Namn under .com går inte att beställa här');
    put(first, 'no longer ours');
    expect(await verdictOf(check)).to.equal('Namn under .com går inte att beställa här');
    put(second, 'å');
    expect(await verdictOf(check)).to.equal('Tillåtet .se-namn');
    second.id = 'third';
    first.id = 'second';
    await nextFrame();
    expect([first.validity.customError, check.input === first]).to.deep.equal([true, true]);
    check.removeAttribute('for');
    expect([first.validity.customError, check.input]).to.deep.equal([false, null]);
  });

  it('is told of by one of two, without an end of words', async () => {
    const { around, check } = await show('<input id="name" value="hem!"><idn-check for="name"></idn-check><idn-check for="name"></idn-check>');
    await visit(check);
    await nextFrame();
    const input = around.querySelector('input') as HTMLInputElement;
    const ids = (input.getAttribute('aria-describedby') ?? '').split(' ');
    expect([ids.length, around.querySelectorAll('[slot=fault]').length, input.getAttribute('aria-invalid')]).to.deep.equal([1, 1, 'true']);
    check.remove();
    await visit(around.querySelector('idn-check') as IdnCheckElement);
    expect([input.getAttribute('aria-invalid'), around.querySelectorAll('[slot=fault]').length]).to.deep.equal(['true', 1]);
  });

  it('is the one of its own form, where a copy has the same id', async () => {
    const { around } = await show('<form><input id="name" value="å"><idn-check for="name"></idn-check></form>');
    const copy = around.firstElementChild?.cloneNode(true) as HTMLFormElement;
    around.append(copy);
    await nextFrame();
    expect((copy.querySelector('idn-check') as IdnCheckElement).input === copy.querySelector('input')).to.equal(true);
  });

  it('that is no input, there is nothing to say', async () => {
    const { check } = await show('<idn-check for="name"></idn-check><p id="name">hem!</p>');
    expect([check.input, check.domain, check.formValue, await verdictOf(check)]).to.deep.equal([null, null, null, '']);
  });

  it('finds its field again in a copy of the form', async () => {
    const { around, form, check } = await show('<form><input id="name" name="domain"></form><idn-check for="name" ace-name="ace"></idn-check>');
    put(around.querySelector('input') as HTMLInputElement, 'å');
    const copy = form.cloneNode(true) as HTMLFormElement;
    form.replaceWith(copy);
    await nextFrame();
    (copy.querySelector('#name') as HTMLInputElement).value = 'hem';
    expect([serialize(copy), check.input === copy.querySelector('#name')]).to.deep.equal([['domain=hem', 'ace=hem.se'], true]);
    const next = copy.cloneNode(true) as HTMLFormElement;
    copy.after(next);
    (copy.querySelector('#name') as HTMLInputElement).id = 'before';
    await nextFrame();
    expect([serialize(copy), serialize(next)]).to.deep.equal([['domain=hem'], ['domain=hem', 'ace=hem.se']]);
  });
});

it('tells what would be registered, and what the form gets', async () => {
  const { check, input } = await showCheck('value-format="label"');
  expect([check.domain, check.formValue]).to.deep.equal([null, null]);
  put(input, 'www.håbo.se');
  expect([check.domain, check.formValue]).to.deep.equal([{ unicode: 'håbo.se', ascii: 'xn--hbo-ula.se' }, 'xn--hbo-ula']);
  put(input, 'håbo!');
  expect(check.formValue).to.equal(null);
});

it('a TLD that no rules are known for is converted and taken, alone or beside others', async () => {
  for (const tld of ['com', 'com se', 'info']) {
    const { form, check, input } = await showCheck(`tld="${tld}" ace-name="ace"`);
    put(input, 'müller');
    const [first] = tld.split(' ');
    expect([await verdictOf(check), form.checkValidity(), dataOf(form)]).to.deep.equal([
      `I kodad form: xn--mller-kva.${first}`, true, ['domain=müller', `ace=xn--mller-kva.${first}`],
    ]);
    put(input, `müller.${first}`);
    expect([await verdictOf(check), form.checkValidity()]).to.deep.equal([`I kodad form: xn--mller-kva.${first}`, true]);
  }
});
