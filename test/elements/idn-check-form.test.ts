/** The hidden field of the check. */
import { expect, fixture, nextFrame } from '@open-wc/testing';
import type { IdnCheckElement } from '../../src/elements/check/idn-check.js';
import { dataOf, put, showCheck, verdictOf } from './check-screen.js';

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
    expect(dataOf(form)).to.deep.equal(['domain=å', 'more=ä', 'ace[]=xn--5ca.se', 'ace[]=xn--4ca.se']);
    (form.elements.namedItem('domain') as HTMLInputElement).value = '!';
    expect(dataOf(form)).to.deep.equal(['domain=!', 'more=ä', 'ace[]=xn--4ca.se']);
    (form.elements.namedItem('more') as HTMLInputElement).value = 'ö';
    expect(dataOf(form)).to.deep.equal(['domain=!', 'more=ö', 'ace[]=xn--nda.se']);
  });

  it('is one in a copy of the element, too', async () => {
    const { form, check, input } = await showCheck('ace-name="first"');
    put(input, 'å');
    const copy = check.cloneNode(true) as IdnCheckElement;
    copy.aceName = 'second';
    form.append(copy);
    expect(form.querySelectorAll('[type=hidden]')).to.have.lengthOf(2);
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
    expect([await verdictOf(check), input.validity.customError]).to.deep.equal(['Tillåtet .se-namn', false]);
  });
});
