/** What the converter tells its form is wrong, and what Enter does. */
import { expect, nextFrame } from '@open-wc/testing';
import { dataOf, showForm } from './form-screen.js';
import { click, focusIn, inputOf, suggestionsOf, one, press, show, type, verdictOf } from './screen.js';

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
    expect(suggestionsOf(converter)).to.deep.equal(['håbo.se']);
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
    expect(inputOf(converter).getAttribute('aria-invalid')).to.equal(null);
    await type(converter, '-');
    expect(inputOf(converter).getAttribute('aria-invalid')).to.equal(null);
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
    expect(verdictOf(converter)).to.equal('Tillåtet .se-namn');
  });
});
