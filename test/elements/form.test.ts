/** What a form gets of the converter, and when. */
import { expect, fixture, nextFrame } from '@open-wc/testing';
import '../../src/define-check.js';
import { IdnConverterElement } from '../../src/elements/converter/idn-converter.js';
import { dataOf, showForm } from './form-screen.js';
import { click, type Converter, inputOf, loaded, one, press, textOf, type, verdictOf } from './screen.js';

describe('the form gets', () => {
  const cases: [what: string, attributes: string, expected: string[]][] = [
    ['the name in its ACE form', 'value="Räksmörgås"', ['xn--rksmrgs-5wao1o.se']],
    ['a name under another registry', 'value="å.nu"', ['xn--5ca.nu']],
    ['a name of a–z as it is', 'value="hem.se"', ['hem.se']],
    ['nothing of a name that is refused', 'value="Björns Åkeri"', []],
    ['nothing of a name that its table refuses', 'value="ŧest.nu"', []],
    ['nothing of an empty field', '', []],
    ['nothing of a blank field', 'value="  "', []],
    ['the domain of a host', 'value="https://www.håbo.se/kontakt?x=1"', ['xn--hbo-ula.se']],
    ['the label alone', 'value="www.håbo.se" value-format="label"', ['xn--hbo-ula']],
    ['the label of a single word', 'value="håbo" value-format="label"', ['xn--hbo-ula']],
    ['the label before a TLD without a table', 'value="bücher.com" value-format="label"', ['xn--bcher-kva']],
    ['a host that is a domain', 'value="håbo.se" value-format="host"', ['xn--hbo-ula.se']],
    ['no host where a domain is wanted', 'value="www.håbo.se" value-format="host"', []],
    ['any host', 'value="www.håbo.se" value-format="host" accept="any"', ['www.xn--hbo-ula.se']],
    ['a name under a TLD without a table', 'value="bücher.com"', ['xn--bcher-kva.com']],
    ['nothing under a TLD that the page does not take', 'value="bücher.com" tld="se nu"', []],
    ['a name under a TLD that it does', 'value="bücher.com" tld="se com"', ['xn--bcher-kva.com']],
    ['a word under the first TLD that it takes', 'value="bücher" tld="com se"', ['xn--bcher-kva.com']],
    ['nothing that breaks the protocol there', 'value="bü cher" tld="com se"', []],
    ['whatever can be converted', 'value="ŧest.nu" accept="any"', ['xn--est-o0a.nu']],
    ['whatever can be converted, a word too', 'value="Bücher" accept="any"', ['xn--bcher-kva']],
    ['the label of a word', 'value="Bücher" accept="any" value-format="label"', ['xn--bcher-kva']],
    ['nothing that can’t be converted', 'value="bü cher.com" accept="any"', []],
  ];
  for (const [what, attributes, expected] of cases) {
    it(`${what}: ${attributes}`, async () => {
      const { form, converter } = await showForm(`<idn-converter name="domain" ${attributes}></idn-converter>`);
      expect(dataOf(form)).to.deep.equal(expected.map((value) => ['domain', value]));
      expect(converter.checkValidity(), converter.validationMessage).to.equal(expected.length > 0 || !converter.value.trim());
    });
  }

  it('nothing without a name', async () => {
    const { form } = await showForm('<idn-converter value="å"></idn-converter>');
    expect(dataOf(form)).to.deep.equal([]);
  });

  it('at each key what is then in the field', async () => {
    const { form, converter } = await showForm('<idn-converter name="domain"></idn-converter>');
    const read: [string, FormDataEntryValue][][] = [];
    form.addEventListener('input', () => read.push(dataOf(form)));
    await type(converter, 'å!b');
    expect(read).to.deep.equal([[['domain', 'xn--5ca.se']], [], []]);
  });

  it('at once what a script sets, also before the form is on the page', () => {
    const form = document.createElement('form');
    const converter = document.createElement('idn-converter') as Converter;
    converter.name = 'domain';
    converter.value = 'å';
    form.append(converter);
    expect(dataOf(form)).to.deep.equal([['domain', 'xn--5ca.se']]);
    converter.value = 'ä';
    expect(dataOf(form)).to.deep.equal([['domain', 'xn--4ca.se']]);
    converter.valueFormat = 'label';
    expect(dataOf(form)).to.deep.equal([['domain', 'xn--4ca']]);
    converter.name = 'other';
    expect(dataOf(form)).to.deep.equal([['other', 'xn--4ca']]);
  });

  it('what is left where a framework takes a property or an attribute back', async () => {
    const { form, converter } = await showForm('<idn-converter name="domain" tld="nu" value="å"></idn-converter>');
    converter.removeAttribute('tld');
    expect([dataOf(form), form.checkValidity()]).to.deep.equal([[['domain', 'xn--5ca.se']], true]);
    for (const nothing of [null, undefined]) {
      Object.assign(converter, { name: 'domain', tld: nothing });
      expect([dataOf(form), form.checkValidity()]).to.deep.equal([[['domain', 'xn--5ca.se']], true]);
      Object.assign(converter, { name: nothing });
      expect(dataOf(form)).to.deep.equal([]);
    }
  });

  it('the digits of a number', async () => {
    const { form, converter } = await showForm('<idn-converter name="domain"></idn-converter>');
    Object.assign(converter, { value: 112 });
    await converter.updateComplete;
    expect([dataOf(form), inputOf(converter).value]).to.deep.equal([[['domain', '112.se']], '112']);
  });

  it('the mended name after a mend', async () => {
    const { form, converter } = await showForm('<idn-converter name="domain" value="Björns Åkeri"></idn-converter>');
    await click(one(converter, '[part=mend]'));
    expect(dataOf(form)).to.deep.equal([['domain', 'xn--bjrnskeri-92a7p.se']]);
  });

  it('what stands in a form elsewhere on the page, by its id', async () => {
    const around = await fixture('<div><form id="order"></form><idn-converter form="order" name="domain" value="å"></idn-converter></div>');
    const form = around.querySelector('form') as HTMLFormElement;
    expect(dataOf(form)).to.deep.equal([['domain', 'xn--5ca.se']]);
    const converter = around.querySelector('idn-converter') as Converter;
    expect(converter.form === form).to.equal(true);
    converter.form = 'elsewhere';
    expect([dataOf(form), converter.form]).to.deep.equal([[], null]);
    converter.form = 'order';
    expect(dataOf(form)).to.deep.equal([['domain', 'xn--5ca.se']]);
  });
});

describe('of one key', () => {
  const { setFormValue } = ElementInternals.prototype;
  const told: unknown[] = [];
  beforeEach(() => {
    ElementInternals.prototype.setFormValue = function (...values) {
      told.push(values[0]);
      setFormValue.apply(this, values);
    };
  });
  afterEach(() => {
    ElementInternals.prototype.setFormValue = setFormValue;
  });

  it('the form is told once, and it is evaluated once, whoever asks for the answer', async () => {
    const { form, converter } = await showForm('<idn-converter name="domain"></idn-converter><button>Beställ</button>');
    const evaluated: string[] = [];
    converter.blocked = (domain) => {
      evaluated.push(domain);
      return false;
    };
    form.addEventListener('input', () => converter.diagnosis);
    await type(converter, 'å');
    told.length = evaluated.length = 0;
    await type(converter, 'b');
    expect([told, evaluated]).to.deep.equal([['xn--b-1fa.se'], ['xn--b-1fa.se']]);
    await press('Tab');
    await converter.updateComplete;
    expect([told.length, evaluated.length]).to.deep.equal([1, 1]);
  });
});

it('a form with two converters and a check gets exactly their names, in its order', async () => {
  const { form } = await showForm(`<input name="customer" value="Åsa">
    <idn-converter name="domain" value="Räksmörgås"></idn-converter>
    <idn-check tld="se nu" ace-name="current_ace"><input name="current" value="håbo.nu"></idn-check>
    <idn-converter name="refused" value="!"></idn-converter><idn-converter name="host" accept="any" value-format="host" value="www.bücher.com"></idn-converter>`);
  expect(dataOf(form)).to.deep.equal([
    ['customer', 'Åsa'], ['domain', 'xn--rksmrgs-5wao1o.se'], ['current', 'håbo.nu'], ['host', 'www.xn--bcher-kva.com'],
    ['current_ace', 'xn--hbo-ula.nu'], // its field is there from now on
  ]);
  expect(dataOf(form).map(([name]) => name)).to.deep.equal(['customer', 'domain', 'current', 'current_ace', 'host']);
});

it('properties that were set before the element was known are those of the field', async () => {
  const form = await fixture<HTMLFormElement>('<form lang="sv"><idn-early-field></idn-early-field><idn-early-field></idn-early-field></form>');
  const [first, second] = [...form.children] as [Converter, Converter];
  Object.assign(first, { name: 'first', value: 'Räksmörgås', required: true, valueFormat: 'label', blocked: () => false });
  Object.assign(second, { name: 'second', value: 'å', disabled: true, readonly: true });
  class EarlyField extends IdnConverterElement {}
  EarlyField.define('idn-early-field');
  await Promise.all([first.updateComplete, second.updateComplete]);
  expect(dataOf(form)).to.deep.equal([['first', 'xn--rksmrgs-5wao1o']]);
  expect([second.matches(':disabled'), second.matches('[readonly]'), inputOf(second).disabled]).to.deep.equal([true, true, true]);
});

describe('disabled', () => {
  const field = '<idn-converter name="domain" value="Björns Åkeri"></idn-converter>';
  it('by a fieldset: nothing is sent, typed or mended, and the form is valid', async () => {
    const { form, converter } = await showForm(`<fieldset disabled>${field}</fieldset>`);
    expect([dataOf(form), form.checkValidity(), inputOf(converter).disabled]).to.deep.equal([[], true, true]);
    await click(one(converter, '[part=mend]'));
    expect([converter.value, converter.insert('x')]).to.deep.equal(['Björns Åkeri', false]);
    form.querySelector('fieldset')?.removeAttribute('disabled');
    await converter.updateComplete;
    expect([form.checkValidity(), inputOf(converter).disabled]).to.deep.equal([false, false]);
    expect(converter.hasAttribute('disabled')).to.equal(false);
  });

  it('by its own property, at once', async () => {
    const { form, converter } = await showForm('<idn-converter name="domain" value="å"></idn-converter>');
    converter.disabled = true;
    expect(dataOf(form)).to.deep.equal([]);
    expect(converter.matches(':disabled')).to.equal(true);
    converter.disabled = false;
    expect(dataOf(form)).to.deep.equal([['domain', 'xn--5ca.se']]);
  });

  it('readonly by its property is as by the attribute', async () => {
    const { form, converter } = await showForm('<idn-converter value="!"></idn-converter>');
    converter.readonly = true;
    await converter.updateComplete;
    expect([form.checkValidity(), converter.willValidate]).to.deep.equal([true, false]);
    converter.readonly = false;
    await converter.updateComplete;
    expect([form.checkValidity(), converter.willValidate]).to.deep.equal([false, true]);
  });

  it('readonly: is sent, and never invalid', async () => {
    const { form, converter } = await showForm(`<idn-converter name="domain" value="Björns Åkeri" readonly></idn-converter>`);
    expect([form.checkValidity(), converter.willValidate]).to.deep.equal([true, false]);
    converter.value = 'å';
    expect(dataOf(form)).to.deep.equal([['domain', 'xn--5ca.se']]);
  });
});

describe('reset', () => {
  it('brings back the first value, its answer and its validity, in silence', async () => {
    const { form, converter } = await showForm('<idn-converter name="domain" value="håbo"></idn-converter>');
    await type(converter, '!');
    let events = 0;
    for (const name of ['input', 'change']) converter.addEventListener(name, () => events++);
    form.reset();
    expect([converter.value, dataOf(form), converter.checkValidity()]).to.deep.equal(['håbo', [['domain', 'xn--hbo-ula.se']], true]);
    await converter.updateComplete;
    expect([inputOf(converter).value, verdictOf(converter), textOf(converter, '[role=status]')]).to.deep.equal([
      'håbo', 'Tillåtet .se-namn', '',
    ]);
    expect(events).to.equal(0);
  });

  it('empties a field without one', async () => {
    const { form, converter } = await showForm('<idn-converter name="domain" required></idn-converter>');
    await type(converter, 'å');
    form.reset();
    await converter.updateComplete;
    expect([converter.value, inputOf(converter).value, converter.validity.valueMissing]).to.deep.equal(['', '', true]);
  });
});

describe('coming back to the page', () => {
  it('restores what was typed, and the TLD that was chosen, wherever the engine restores an input', async () => {
    const frame = await fixture<HTMLIFrameElement>('<iframe style="width: 600px; height: 600px; border: 0"></iframe>');
    const go = async (act: () => void): Promise<void> => {
      const isLoaded = loaded(frame);
      act();
      await isLoaded;
      await nextFrame();
    };
    const find = <Found extends Element>(selector: string) => frame.contentDocument?.querySelector(selector) as Found;
    await go(() => {
      frame.src = '/test/pages/order.html';
    });
    const inside = frame.contentWindow as Window & { isLeft?: boolean };
    inside.isLeft = true;
    for (const selector of ['input', '#first', '#second']) {
      const field = find<Converter>(selector);
      await field.updateComplete;
      const input = field.shadowRoot ? inputOf(field) : field;
      input.value = 'håbo';
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
    const select = one<HTMLSelectElement>(find('#second'), 'select');
    select.value = 'nu';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await go(() => inside.location.assign('/test/pages/violations.js'));
    await go(() => inside.history.back());
    await find<Converter>('#second').updateComplete;
    expect(inside.isLeft, 'the page was made anew').to.equal(undefined);
    expect(dataOf(find('form'))).to.deep.equal([['plain', 'håbo'], ['first', 'xn--hbo-ula.se'], ['second', 'xn--hbo-ula.nu']]);
    expect(inputOf(find('#second')).value).to.equal('håbo.nu');
  });
});
