/** The converter among the labels and fields of a page. */
import { expect, fixture, nextFrame } from '@open-wc/testing';
import { showForm } from './form-screen.js';
import { all, click, type Converter, focusIn, inputOf, one, press } from './screen.js';

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
