/** The check of an input of the page: the input stays the page's own. */
import { aTimeout, expect, fixture, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { dataOf, findingsOf, put, rendered, saidBy, showCheck, suggestionsOf, verdictOf, visit } from './check-screen.js';
import { all, click, Clock, focusIn, press } from './screen.js';

let clock: Clock;
beforeEach(() => {
  clock = new Clock();
});
afterEach(() => clock.stop());

describe('8: a page’s own input', () => {
  it('ŧest.nu is refused at its first character, and ŧest.se is offered', async () => {
    const { form, check, input } = await showCheck('tld="se nu" ace-name="domain_ace"');
    put(input, 'ŧest.nu');
    expect(await saidBy(check)).to.deep.equal(['Tecken 1, ”ŧ” (t med tvärstreck), får inte användas under .nu, men under .se, .no, .fi och andra']);
    expect(await suggestionsOf(check)).to.include('ŧest.se');
    expect([form.checkValidity(), dataOf(form)]).to.deep.equal([false, ['domain=ŧest.nu']]);
    expect(input.validationMessage).to.equal(
      'ŧest.nu kan inte registreras. Tecken 1, ”ŧ” (t med tvärstreck), får inte användas under .nu, men under .se, .no, .fi och andra.',
    );
    await click(all(check, '[part=mend]').find(({ textContent }) => textContent?.includes('ŧest.se')) as HTMLElement);
    expect([input.value, form.checkValidity(), input.validationMessage]).to.deep.equal(['ŧest.se', true, '']);
    expect(dataOf(form)).to.deep.equal(['domain=ŧest.se', 'domain_ace=xn--est-o0a.se']);
  });

  it('without a TLD, bücher.com is not judged and valid', async () => {
    const { form, check, input } = await showCheck('ace-name="domain_ace"');
    put(input, 'bücher.com');
    await clock.rest(check);
    expect(await verdictOf(check)).to.equal('.com bedöms inte här');
    expect([form.checkValidity(), dataOf(form)]).to.deep.equal([true, ['domain=bücher.com', 'domain_ace=xn--bcher-kva.com']]);
  });

  it('with a TLD that no rules are known for, its names are taken and nothing is said of it', async () => {
    const { form, check, input } = await showCheck('tld="com se" ace-name="domain_ace"');
    put(input, 'bücher');
    expect(await verdictOf(check)).to.equal('I kodad form: xn--bcher-kva.com');
    expect([form.checkValidity(), dataOf(form), await findingsOf(check)]).to.deep.equal([true, ['domain=bücher', 'domain_ace=xn--bcher-kva.com'], []]);
    put(input, 'ж.se');
    await clock.rest(check);
    expect([form.checkValidity(), await verdictOf(check)]).to.deep.equal([false, 'Namnet är skrivet med kyrilliska bokstäver']);
  });

  it('with TLDs, another one is refused, and the name offered under those', async () => {
    const { form, check, input } = await showCheck('tld="se nu" ace-name="domain_ace"');
    put(input, 'bücher.com');
    expect(await saidBy(check)).to.deep.equal([]);
    await clock.pause(check);
    expect(await verdictOf(check)).to.equal('Inte klart än');
    await clock.rest(check);
    expect([form.checkValidity(), dataOf(form)]).to.deep.equal([false, ['domain=bücher.com']]);
    expect(await saidBy(check)).to.deep.equal(['Namn under .com går inte att beställa här']);
    expect(await suggestionsOf(check)).to.deep.equal(['bücher.se', 'bücher.nu']);
    expect(input.validationMessage).to.equal(
      '.com bedöms inte här. Namn under .com går inte att beställa här.',
    );
  });
});

describe('the input', () => {
  it('is not touched: no attribute, no style, no place, but that it is refused', async () => {
    const { check, input } = await showCheck('', 'id="own" class="field" value="ŧest.nu" required');
    const own = ['name=domain', 'id=own', 'class=field', 'value=ŧest.nu', 'required='];
    const attributes = (): string[] => [...input.attributes].map(({ name, value }) => `${name}=${value}`);
    expect(attributes()).to.deep.equal(own);
    await visit(check);
    expect(attributes().slice(0, -1)).to.deep.equal([...own, 'aria-invalid=true']);
    expect(attributes().at(-1)).to.match(/^aria-describedby=idn-check-\S+$/);
    put(input, 'test.nu');
    await rendered(check);
    expect(attributes()).to.deep.equal(own);
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

  it('is found by its label, focused by it, and left by Tab for the suggestions and the next field', async () => {
    const { form, check, input } = await showCheck('', 'value="Björns Åkeri"', '<input id="last">');
    (form.querySelector('label') as HTMLElement).click();
    expect(document.activeElement === input).to.equal(true);
    const path: string[] = [];
    while (document.activeElement?.id !== 'last' && path.length < 6) {
      await press('Tab');
      path.push(focusIn(document));
    }
    expect(path).to.deep.equal(['idn-check button', 'idn-check button', 'input']);
    expect(await suggestionsOf(check)).to.have.lengthOf(2);
  });

  it('sends by Enter, and not with a fault', async () => {
    const { input, sent } = await showCheck('ace-name="ace"', '', '<button>Beställ</button>');
    input.focus();
    await nextFrame();
    await sendKeys({ type: 'hem!' });
    await press('Enter');
    expect(sent).to.deep.equal([]);
    await press('Backspace');
    await press('Enter');
    expect(sent).to.deep.equal(['domain=hem&ace=hem.se']);
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

  it('keeps our word, too, where the page takes its own back at each key', async () => {
    const { form, input } = await showCheck();
    form.addEventListener('input', () => input.setCustomValidity(''));
    put(input, '!');
    await aTimeout(0);
    expect(input.validationMessage).to.match(/^!\.se kan inte registreras\./);
  });

  it('required is left to the browser', async () => {
    const { form, input } = await showCheck('', 'required');
    expect([form.checkValidity(), input.validity.valueMissing, input.validity.customError]).to.deep.equal([false, true, false]);
  });

  it('may be there from the start, come later, or be replaced', async () => {
    const { check, input } = await showCheck('ace-name="ace"', 'value="!"');
    expect([input.validity.customError, await verdictOf(check)]).to.deep.equal([true, 'Tecken 1, ”!” (utropstecken), får inte ingå i ett domännamn']);
    check.querySelector('label')?.remove();
    await nextFrame();
    expect([input.validity.customError, check.input, await verdictOf(check)]).to.deep.equal([
      false, null, '',
    ]);
    check.insertAdjacentHTML('afterbegin', '<p><input value="håbo"></p>');
    await nextFrame();
    expect(await verdictOf(check)).to.equal('Tillåtet .se-namn');
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
