/** The converter as a field of a form of the page. */
import { expect, fixture, nextFrame } from '@open-wc/testing';
import '../../src/define-check.js';
import {
  all, click, type Converter, findingsOf, focusIn, inputOf, loaded, mendsOf, one, paste, press, show, textOf, type, verdictOf,
} from './screen.js';

/** What a form sends, in its order. */
const dataOf = (form: HTMLFormElement): [string, FormDataEntryValue][] => [...new FormData(form)];

async function showForm(content: string): Promise<{ form: HTMLFormElement; converter: Converter; sent: string[] }> {
  const form = await fixture<HTMLFormElement>(`<form lang="sv">${content}</form>`);
  const converter = form.querySelector('idn-converter') as Converter;
  await converter.updateComplete;
  const sent: string[] = [];
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    sent.push(dataOf(form).map(([name, value]) => `${name}=${String(value)}`).join('&'));
  });
  return { form, converter, sent };
}

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

it('a form with two converters and a check gets exactly their names, in its order', async () => {
  const { form } = await showForm(`<input name="customer" value="Åsa">
    <idn-converter name="domain" value="Räksmörgås"></idn-converter>
    <idn-check tld="se nu" ace-name="current_ace"><input name="current" value="håbo.nu"></idn-check>
    <idn-converter name="refused" value="!"></idn-converter><idn-converter name="host" accept="any" value-format="host" value="www.bücher.com"></idn-converter>`);
  expect(dataOf(form)).to.deep.equal([
    ['customer', 'Åsa'], ['domain', 'xn--rksmrgs-5wao1o.se'], ['current', 'håbo.nu'], ['current_ace', 'xn--hbo-ula.nu'],
    ['host', 'www.xn--bcher-kva.com'],
  ]);
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

describe('validity', () => {
  it('is told in the language of the element, with what is wrong', async () => {
    const { converter } = await showForm('<idn-converter value="Björns Åkeri"></idn-converter>');
    const { validity } = converter;
    expect([validity.valid, validity.badInput, validity.valueMissing, validity.customError]).to.deep.equal([false, true, false, false]);
    expect(converter.validationMessage).to.equal(
      'björns åkeri.se kan inte registreras. Mellanslag kan inte ingå i ett domännamn (tecken 7).',
    );
    converter.lang = 'en';
    expect(converter.validationMessage).to.equal('björns åkeri.se can’t be registered. A domain name can’t contain spaces (character 7).');
  });

  it('of a host where a domain is wanted says what is registered, and offers it', async () => {
    const { converter } = await showForm('<idn-converter name="d" value="www.håbo.se" value-format="host"></idn-converter>');
    expect(converter.validationMessage).to.equal('Det är håbo.se som registreras. www är en underdomän.');
    expect(mendsOf(converter)).to.deep.equal(['håbo.se']);
    await click(one(converter, '[part=mend]'));
    expect([converter.checkValidity(), dataOf(converter.form as HTMLFormElement)]).to.deep.equal([true, [['d', 'xn--hbo-ula.se']]]);
  });

  it('required: an empty field is missing, and a name mends that', async () => {
    const { form, converter } = await showForm('<idn-converter required></idn-converter>');
    expect([converter.validity.valueMissing, form.checkValidity()]).to.deep.equal([true, false]);
    expect(converter.validationMessage).to.equal('Skriv ett domännamn eller klistra in en kod som börjar med xn--.');
    expect(inputOf(converter).getAttribute('aria-required')).to.equal('true');
    await type(converter, 'å');
    expect([converter.validity.valueMissing, form.checkValidity()]).to.deep.equal([false, true]);
    converter.value = ' ';
    expect(converter.validity.valueMissing).to.equal(true);
    converter.required = false;
    expect(form.checkValidity()).to.equal(true);
  });

  it('of the page’s own', async () => {
    const { form, converter } = await showForm('<idn-converter value="å"></idn-converter>');
    converter.setCustomValidity('Upptaget');
    expect([converter.validity.customError, converter.validationMessage, form.checkValidity()]).to.deep.equal([true, 'Upptaget', false]);
    await type(converter, 'ä');
    expect(converter.validationMessage).to.equal('Upptaget');
    converter.setCustomValidity('');
    expect(form.checkValidity()).to.equal(true);
  });

  it('is checked with an invalid event, and shows in the page’s style sheet', async () => {
    const { converter } = await showForm('<idn-converter value="!"></idn-converter>');
    let events = 0;
    converter.addEventListener('invalid', () => events++);
    expect([converter.checkValidity(), events, converter.matches(':invalid')]).to.deep.equal([false, 1, true]);
    converter.value = 'å';
    expect([converter.checkValidity(), events, converter.matches(':valid')]).to.deep.equal([true, 1, true]);
  });

  it('is told to a screen reader once the answer is final', async () => {
    const converter = await show('lang="sv" value="!"');
    expect(inputOf(converter).getAttribute('aria-invalid')).to.equal('true');
    converter.value = 'å';
    await converter.updateComplete;
    expect(inputOf(converter).getAttribute('aria-invalid')).to.equal('false');
    await type(converter, '-');
    expect(inputOf(converter).getAttribute('aria-invalid')).to.equal('false');
    inputOf(converter).blur();
    await converter.updateComplete;
    expect(inputOf(converter).getAttribute('aria-invalid')).to.equal('true');
  });

  it('reported: the focus goes to the field', async () => {
    const { form, converter } = await showForm('<input name="before"><idn-converter name="domain" value="!"></idn-converter>');
    expect(form.reportValidity()).to.equal(false);
    await nextFrame();
    expect(focusIn(document)).to.equal('idn-converter input');
    (document.activeElement as HTMLElement).blur();
    expect(converter.reportValidity()).to.equal(false);
    await nextFrame();
    expect(focusIn(document)).to.equal('idn-converter input');
  });

  it('a form with a fault is not sent, and its field gets the focus', async () => {
    const { form, sent } = await showForm('<idn-converter name="domain" value="!"></idn-converter><button>Beställ</button>');
    await click(form.querySelector('button') as HTMLElement);
    expect([sent, focusIn(document)]).to.deep.equal([[], 'idn-converter input']);
  });
});

describe('Enter', () => {
  it('sends by the default button, as in an input', async () => {
    const { form, converter, sent } = await showForm(
      '<idn-converter name="domain"></idn-converter><input name="more"><button name="by" value="first">A</button><button name="by" value="last">B</button>',
    );
    const submitters: (HTMLElement | null)[] = [];
    form.addEventListener('submit', ({ submitter }) => submitters.push(submitter));
    await type(converter, 'å');
    await press('Enter');
    expect(sent).to.deep.equal(['domain=xn--5ca.se&more=']);
    expect(submitters.map((each) => (each as HTMLButtonElement | null)?.value)).to.deep.equal(['first']);
  });

  it('sends nothing by a default button that is disabled', async () => {
    const { converter, sent } = await showForm('<idn-converter name="domain"></idn-converter><button disabled>A</button><button>B</button>');
    await type(converter, 'å');
    await press('Enter');
    expect(sent).to.deep.equal([]);
  });

  it('without a button, sends a form with a single field, and no other', async () => {
    for (const [more, expected] of [['<input type="hidden" name="token">', ['domain=xn--5ca.se&token=']], ['<input name="more">', []], ['<idn-converter></idn-converter>', []]] as const) {
      const { converter, sent } = await showForm(`<idn-converter name="domain"></idn-converter>${more}`);
      await type(converter, 'å');
      await press('Enter');
      expect(sent, more).to.deep.equal(expected);
    }
  });

  it('is left to a page that handles the key itself', async () => {
    const { form, converter, sent } = await showForm('<idn-converter name="domain"></idn-converter><button>A</button>');
    form.addEventListener('keydown', (event) => event.preventDefault());
    await type(converter, 'å');
    await press('Enter');
    expect(sent).to.deep.equal([]);
  });

  it('does not send a name that is refused', async () => {
    const { converter, sent } = await showForm('<idn-converter name="domain"></idn-converter><button>A</button>');
    await type(converter, '!');
    await press('Enter');
    expect(sent).to.deep.equal([]);
  });

  it('does nothing without a form', async () => {
    const converter = await show();
    await type(converter, 'å');
    await press('Enter');
    expect(verdictOf(converter)).to.equal('å.se är ett tillåtet .se-namn.');
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
      'håbo', 'håbo.se är ett tillåtet .se-namn.', '',
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

describe('labels of the page', () => {
  for (const [how, markup] of [
    ['by its id', '<label for="order">Önskad domän</label><idn-converter id="order"></idn-converter>'],
    ['around it', '<label>Önskad domän <idn-converter></idn-converter></label>'],
  ] as const) {
    it(`${how}: names the field instead of our own, and a click on it goes there`, async () => {
      const { form, converter } = await showForm(markup);
      expect(inputOf(converter).getAttribute('aria-label')).to.equal('Önskad domän');
      expect(all(converter, 'label')).to.have.lengthOf(0);
      expect([...converter.labels].length).to.equal(1);
      const label = form.querySelector('label') as HTMLElement;
      if (how === 'by its id') await click(label);
      else label.click();
      expect(focusIn(document)).to.equal('idn-converter input');
    });
  }

  it('that come later are found when the field is entered', async () => {
    const { form, converter } = await showForm('<idn-converter id="late"></idn-converter>');
    form.insertAdjacentHTML('beforeend', '<label for="late">Domän</label>');
    converter.focus();
    await converter.updateComplete;
    expect(inputOf(converter).getAttribute('aria-label')).to.equal('Domän');
  });

  it('a click on what stands around the field leaves the focus where it is', async () => {
    const { converter } = await showForm('<idn-converter value="å"></idn-converter>');
    await click(one(converter, '[part=name]'));
    expect(focusIn(document)).to.equal('body');
  });
});

it('Tab goes from field to field of the form, through the converter’s own buttons', async () => {
  const { form } = await showForm('<input id="first"><idn-converter value="å" details="none"></idn-converter><input id="last">');
  (form.querySelector('#first') as HTMLElement).focus();
  const path: string[] = [];
  while (document.activeElement?.id !== 'last' && path.length < 9) {
    await press('Tab');
    path.push(focusIn(document));
  }
  expect(path).to.deep.equal(['idn-converter input', 'idn-converter button', 'idn-converter button', 'input']);
});

it('autocomplete is that of the page, and off without it', async () => {
  expect(inputOf((await showForm('<idn-converter></idn-converter>')).converter).autocomplete).to.equal('off');
  expect(inputOf((await showForm('<idn-converter autocomplete="on"></idn-converter>')).converter).autocomplete).to.equal('on');
});

it('takes the focus as soon as it is on the page', async () => {
  const around = await fixture('<div></div>');
  const converter = document.createElement('idn-converter') as Converter;
  around.append(converter);
  converter.focus();
  expect(focusIn(document)).to.equal('idn-converter input');
});

it('has a width where its content gives the width', async () => {
  const around = await fixture('<div style="display: flex"><idn-converter></idn-converter></div>');
  await nextFrame();
  expect(around.firstElementChild?.getBoundingClientRect().width).to.equal(Math.min(320, innerWidth * 0.75));
});

it('may stand where the page lets no line break', async () => {
  const around = await fixture<HTMLElement>('<div style="white-space: nowrap; width: 300px"><idn-converter value="!"></idn-converter></div>');
  expect(around.scrollWidth).to.equal(300);
});

it('autofocus takes the focus', async () => {
  await showForm('<idn-converter autofocus></idn-converter>');
  expect(focusIn(document)).to.equal('idn-converter input');
});

describe('choosing the TLD', () => {
  const select = (converter: Converter) => one<HTMLSelectElement>(converter, 'select');
  const choose = async (converter: Converter, tld: string): Promise<void> => {
    select(converter).value = tld;
    select(converter).dispatchEvent(new Event('change', { bubbles: true }));
    await converter.updateComplete;
  };

  it('judges a single word under the chosen one', async () => {
    const { form, converter } = await showForm('<idn-converter name="d" tld="se nu" chooser value="ŧest"></idn-converter>');
    expect([select(converter).value, verdictOf(converter)]).to.deep.equal(['se', 'ŧest.se är ett tillåtet .se-namn.']);
    await choose(converter, 'nu');
    expect([converter.value, verdictOf(converter)]).to.deep.equal(['ŧest', 'ŧest.nu kan inte registreras.']);
    expect([dataOf(form), converter.validity.badInput]).to.deep.equal([[], true]);
    expect(mendsOf(converter)).to.deep.equal(['test.nu', 'ŧest.se']);
    await choose(converter, 'se');
    expect(dataOf(form)).to.deep.equal([['d', 'xn--est-o0a.se']]);
  });

  it('takes the place of a TLD that was typed, and follows it', async () => {
    const { converter } = await showForm('<idn-converter tld="se nu" chooser></idn-converter>');
    await type(converter, 'å.nu');
    expect(select(converter).value).to.equal('nu');
    await choose(converter, 'se');
    expect([converter.value, inputOf(converter).value, select(converter).value]).to.deep.equal(['å.se', 'å.se', 'se']);
  });

  it('takes the place of the TLD alone, whatever was typed around the name', async () => {
    for (const text of ['håbo.se.', 'håbo。se', 'https://håbo.se/a.html', '"håbo.se"']) {
      const { form, converter } = await showForm('<idn-converter name="d" tld="se nu" chooser></idn-converter>');
      await paste(converter, text);
      await choose(converter, 'nu');
      expect(dataOf(form), text).to.deep.equal([['d', 'xn--hbo-ula.nu']]);
    }
  });

  it('by keys is heard once', async () => {
    const { form, converter } = await showForm('<idn-converter name="d" tld="se nu" chooser value="å"></idn-converter>');
    const heard: string[] = [];
    for (const name of ['input', 'change']) form.addEventListener(name, (event) => heard.push(`${event.type} ${String(dataOf(form)[0]?.[1])}`));
    select(converter).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true })); // as an engine does before it says change
    await choose(converter, 'nu');
    expect(heard).to.deep.equal(['input xn--5ca.nu', 'change xn--5ca.nu']);
  });

  it('is heard like a key', async () => {
    const { form, converter } = await showForm('<idn-converter name="d" tld="se nu" chooser value="å"></idn-converter>');
    const heard: string[] = [];
    for (const name of ['input', 'change']) form.addEventListener(name, (event) => heard.push(`${event.type} ${String(dataOf(form)[0]?.[1])}`));
    await choose(converter, 'nu');
    expect(heard).to.deep.equal(['input xn--5ca.nu', 'change xn--5ca.nu']);
  });

  it('is undone by reset', async () => {
    const { form, converter } = await showForm('<idn-converter name="d" tld="se nu" chooser value="å"></idn-converter>');
    await choose(converter, 'nu');
    form.reset();
    await converter.updateComplete;
    expect([select(converter).value, dataOf(form)]).to.deep.equal(['se', [['d', 'xn--5ca.se']]]);
  });

  it('leaves the field its width where it is not there', async () => {
    const { converter } = await showForm('<idn-converter></idn-converter>');
    expect(inputOf(converter).getBoundingClientRect().width).to.equal(converter.getBoundingClientRect().width);
  });

  it('is not there without the attribute, nor for a single TLD', async () => {
    for (const attributes of ['tld="se nu"', 'tld="se" chooser']) {
      expect(all((await showForm(`<idn-converter ${attributes}></idn-converter>`)).converter, 'select')).to.have.lengthOf(0);
    }
  });

  it('is fixed where the field is', async () => {
    const { converter } = await showForm('<idn-converter chooser readonly></idn-converter>');
    expect(select(converter).disabled).to.equal(true);
  });
});

describe('accept="any"', () => {
  it('converts and judges nothing', async () => {
    const converter = await show('lang="sv" accept="any"');
    await paste(converter, 'ŧest.nu');
    expect([verdictOf(converter), converter.diagnosis.registrable]).to.deep.equal(['I kodad form: xn--est-o0a.nu.', null]);
    await paste(converter, 'xn--bcher-kva');
    expect([verdictOf(converter), converter.diagnosis.unicode]).to.deep.equal(['I kodad form: xn--bcher-kva.', 'bücher']);
    await paste(converter, 'a b');
    expect([verdictOf(converter), findingsOf(converter)]).to.deep.equal([
      'a b är inte ett giltigt domännamn.', ['Mellanslag kan inte ingå i ett domännamn (tecken 2).'],
    ]);
    expect(mendsOf(converter)).to.deep.equal(['ab', 'a-b']);
  });
});

it('a TLD that the page does not take is said to be one, with the name under those that it does', async () => {
  const { form, converter } = await showForm('<idn-converter name="d" tld="se nu" value="www.bücher.com"></idn-converter>');
  expect(findingsOf(converter)).to.deep.equal(['Namn under .com går inte att beställa här.']);
  expect(mendsOf(converter)).to.deep.equal(['bücher.se', 'bücher.nu']);
  await click(one(converter, '[part=mend]'));
  expect(dataOf(form)).to.deep.equal([['d', 'xn--bcher-kva.se']]);
});

describe('blocked', () => {
  it('refuses what the page knows is not to be had, in its words or ours', async () => {
    const { form, converter } = await showForm('<idn-converter name="d" value="Håbo"></idn-converter>');
    const asked: string[] = [];
    converter.blocked = (domain) => {
      asked.push(domain);
      return domain === 'xn--hbo-ula.se';
    };
    expect([dataOf(form), converter.checkValidity(), asked]).to.deep.equal([[], false, ['xn--hbo-ula.se']]);
    await converter.updateComplete;
    expect([verdictOf(converter), converter.validationMessage]).to.deep.equal([
      'håbo.se går inte att beställa här.', 'håbo.se går inte att beställa här.',
    ]);
    converter.blocked = () => 'håbo.se är upptagen.';
    await converter.updateComplete;
    expect([verdictOf(converter), converter.validationMessage]).to.deep.equal(['håbo.se är upptagen.', 'håbo.se är upptagen.']);
    for (const free of [() => false, () => undefined, () => '', undefined]) {
      converter.blocked = free;
      expect(dataOf(form)).to.deep.equal([['d', 'xn--hbo-ula.se']]);
    }
  });

  it('that throws is the page’s to hear of, and leaves no other name in the form', async () => {
    const { form, converter } = await showForm('<idn-converter name="d" value="å"></idn-converter>');
    const real = window.reportError;
    const reported: unknown[] = [];
    window.reportError = (error) => void reported.push(error);
    const mistake = new TypeError();
    converter.blocked = () => {
      throw mistake;
    };
    await paste(converter, 'ä');
    window.reportError = real;
    expect(reported.length).to.be.greaterThan(0);
    expect(reported.every((each) => each === mistake)).to.equal(true);
    expect(dataOf(form)).to.deep.equal([['d', 'xn--4ca.se']]);
  });

  it('is not asked about a name that is refused already, and about the domain of a host', async () => {
    const { converter } = await showForm('<idn-converter value="Björns Åkeri"></idn-converter>');
    const asked: string[] = [];
    converter.blocked = (domain) => {
      asked.push(domain);
      return false;
    };
    expect(asked).to.deep.equal([]);
    converter.value = 'www.håbo.se';
    expect(asked).to.deep.equal(['xn--hbo-ula.se']);
  });
});

describe('strings', () => {
  it('replaces sentences, and leaves the others', async () => {
    const { converter } = await showForm('<idn-converter value="å"></idn-converter>');
    converter.strings = { sv: { label: 'Önskad domän', 'verdict-permitted': 'Ja: {name}' } };
    await converter.updateComplete;
    expect([textOf(converter, 'label'), verdictOf(converter), textOf(converter, 'summary')]).to.deep.equal([
      'Önskad domän', 'Ja: å.se', 'Visa bokstav för bokstav',
    ]);
    converter.lang = 'en';
    await converter.updateComplete;
    expect(verdictOf(converter)).to.equal('å.se is a permitted .se name.');
  });

  it('adds a language; what it lacks is in English', async () => {
    const { converter } = await showForm('<idn-converter value="å" lang="fi-FI"></idn-converter>');
    converter.strings = { fi: { 'verdict-permitted': '{name} on sallittu .{tld}-nimi.' } };
    await converter.updateComplete;
    expect([verdictOf(converter), textOf(converter, 'label'), one(converter, '.converter').lang]).to.deep.equal([
      'å.se on sallittu .se-nimi.', 'Domain name', 'fi',
    ]);
  });

  it('shows markup as text', async () => {
    const { converter } = await showForm('<idn-converter value="å"></idn-converter>');
    converter.strings = { sv: { 'verdict-permitted': '<b>{name}</b>' } };
    converter.blocked = undefined;
    await converter.updateComplete;
    expect(verdictOf(converter)).to.equal('<b>å.se</b>');
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
