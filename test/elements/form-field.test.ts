/** The converter among the labels and fields of a page. */
import { expect, fixture, nextFrame } from '@open-wc/testing';
import { showForm } from './form-screen.js';
import { all, click, type Converter, focusIn, inputOf, one, press } from './screen.js';
import { waitUntil } from './wait-until.js';

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

  it('around it: names it without what the page has put into it', async () => {
    const { converter } = await showForm('<label><b>Önskad</b> domän <idn-converter><i slot="help">Utan www.</i></idn-converter></label>');
    expect(inputOf(converter).getAttribute('aria-label')).to.equal('Önskad domän');
  });

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
  const { form } = await showForm('<input id="first"><idn-converter value="Björns Åkeri" details="none"></idn-converter><input id="last">');
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

describe('a hidden input, for scripts that read a form’s inputs one by one', () => {
  const serialize = (form: HTMLFormElement): string[] =>
    [...form.elements].filter((each): each is HTMLInputElement => each instanceof HTMLInputElement && !each.matches(':disabled')).map(({ name, value }) => `${name}=${value}`);
  const dataOf = (form: HTMLFormElement): string[] => [...new FormData(form)].map(([name, value]) => `${name}=${String(value)}`);

  it('has the value in the place of the element, and is gone with what is refused', async () => {
    const { form, converter } = await showForm('<idn-converter name="domain" hidden-input></idn-converter>');
    expect(serialize(form)).to.deep.equal([]);
    for (const [value, expected] of [['håbo', ['domain=xn--hbo-ula.se']], ['håbo!', []], ['hem', ['domain=hem.se']]] as [string, string[]][]) {
      converter.value = value;
      expect([serialize(form), dataOf(form), converter.formValue]).to.deep.equal([expected, expected, expected[0]?.slice(7) ?? null]);
    }
    converter.disabled = true;
    expect(serialize(form)).to.deep.equal([]);
    converter.disabled = false;
    expect(serialize(form)).to.deep.equal(['domain=hem.se']);
    converter.name = 'other';
    expect([serialize(form), dataOf(form)]).to.deep.equal([['other=hem.se'], ['other=hem.se']]);
    converter.hiddenInput = false;
    expect([serialize(form), dataOf(form), converter.children.length]).to.deep.equal([[], ['other=hem.se'], 0]);
  });

  it('is one for each name that is chosen, goes with the element to another form, and is not made twice in a copy', async () => {
    const { form, converter } = await showForm('<idn-converter name="domain[]" tld="se nu" multiple hidden-input value="håbo"></idn-converter>');
    for (const tld of ['se', 'nu']) await waitUntil(() => converter.choose(tld)); // once there are rows
    expect([serialize(form), dataOf(form)]).to.deep.equal([['domain[]=xn--hbo-ula.se', 'domain[]=xn--hbo-ula.nu'], ['domain[]=xn--hbo-ula.se', 'domain[]=xn--hbo-ula.nu']]);
    const copy = converter.cloneNode(true) as Converter;
    const away = await fixture<HTMLElement>('<div><form id="away"></form></div>');
    copy.form = 'away';
    away.append(copy);
    await copy.updateComplete;
    for (const tld of ['se', 'nu']) await waitUntil(() => copy.choose(tld));
    expect(serialize(away.querySelector('form') as HTMLFormElement)).to.deep.equal(['domain[]=xn--hbo-ula.se', 'domain[]=xn--hbo-ula.nu']);
    converter.choose('se', false);
    expect([serialize(form), converter.formValue]).to.deep.equal([['domain[]=xn--hbo-ula.nu'], 'xn--hbo-ula.nu']);
  });

  it('is not there without a name for it', async () => {
    const { form } = await showForm('<idn-converter hidden-input value="håbo"></idn-converter>');
    expect([serialize(form), dataOf(form)]).to.deep.equal([[], []]);
  });
});

it('tells what would be registered, in both forms', async () => {
  const { converter } = await showForm('<idn-converter name="domain"></idn-converter>');
  expect([converter.domain, converter.formValue]).to.deep.equal([null, null]);
  converter.value = 'www.håbo.se';
  expect([converter.domain, converter.formValue]).to.deep.equal([{ unicode: 'håbo.se', ascii: 'xn--hbo-ula.se' }, 'xn--hbo-ula.se']);
});
