/** The copy buttons, with a clipboard and without. */
import { expect, nextFrame } from '@open-wc/testing';
import { all, click, codeOf, type Converter, drag, focusIn, nameOf, one, replaceClipboard, restoreClipboard, show, spokenBy, withoutClipboard } from './screen.js';

describe('with a clipboard', () => {
  let written: string[];
  beforeEach(() => {
    written = [];
    replaceClipboard({ writeText: async (text: string) => void written.push(text) });
  });
  afterEach(restoreClipboard);

  it('both forms are copied, each by its button, and together by one', async () => {
    const converter = await show('value="Räksmörgås" lang="sv"');
    for (const button of copyButtons(converter)) await click(button);
    expect(written).to.deep.equal(['räksmörgås.se', 'xn--rksmrgs-5wao1o.se', 'räksmörgås.se (xn--rksmrgs-5wao1o.se)']);
  });

  it('it is said on the button and aloud', async () => {
    const converter = await show('value="räksmörgås" lang="sv"');
    const [name, code, both] = copyButtons(converter);
    await click(name);
    expect([name.textContent, code.textContent]).to.deep.equal(['Kopierat', 'Kopiera']);
    expect(spokenBy(converter)).to.equal('Kopierat');
    await click(code);
    expect([name.textContent, code.textContent]).to.deep.equal(['Kopiera', 'Kopierat']);
    await click(both);
    expect([code.textContent, both.textContent]).to.deep.equal(['Kopiera', 'Kopierat']);
  });

  it('it is said aloud again when the same form is copied again', async () => {
    const converter = await show('value="räksmörgås" lang="sv"');
    const [name] = copyButtons(converter);
    await click(name);
    const region = converter.shadowRoot?.querySelector('[role=status]') as Element;
    let changes = 0;
    new MutationObserver(() => changes++).observe(region, { childList: true, characterData: true, subtree: true });
    await click(name);
    expect(changes).to.be.greaterThan(0);
    expect(spokenBy(converter)).to.equal('Kopierat');
  });

  it('another name has not been copied yet', async () => {
    const converter = await show('value="räksmörgås" lang="en"');
    const [name] = copyButtons(converter);
    await click(name);
    expect(name.textContent).to.equal('Copied');
    converter.value = 'håbo';
    await converter.updateComplete;
    expect(name.textContent).to.equal('Copy');
  });

  it('a name that changes while its copy is on its way has not been copied', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    replaceClipboard({ writeText: () => promise });
    const converter = await show('value="räksmörgås" lang="en"');
    const [name] = copyButtons(converter);
    await click(name);
    converter.value = 'håbo';
    await converter.updateComplete;
    resolve();
    await nextFrame();
    expect([name.textContent, spokenBy(converter)]).to.deep.equal(['Copy', '']);
  });

  it('a name without a code has no button for it', async () => {
    const converter = await show('value="hem"');
    expect(all(converter, '[part=copy]')).to.have.lengthOf(1);
    await click(copyButtons(converter)[0]);
    expect(written).to.deep.equal(['hem.se']);
  });

  it('nothing can be copied where nothing is written', async () => {
    expect(all(await show(), '[part=copy]')).to.have.lengthOf(0);
  });
});

for (const [what, clipboard] of withoutClipboard) {
  describe(what, () => {
    beforeEach(() => replaceClipboard(clipboard));
    afterEach(restoreClipboard);

    it('the form is selected, and it is said what to do', async () => {
      const converter = await show('value="räksmörgås" lang="sv"');
      const [name, code, both] = copyButtons(converter);
      await click(name);
      expect(String(getSelection())).to.equal(nameOf(converter));
      expect(name.textContent).to.equal('Markerat: kopiera med tangentbordet');
      expect(spokenBy(converter)).to.equal('Markerat: kopiera med tangentbordet');
      await click(code);
      expect(String(getSelection())).to.equal(codeOf(converter));
      await click(both);
      expect(String(getSelection()).trim().split(/\s+/)).to.deep.equal(['räksmörgås.se', 'xn--rksmrgs-5wao1o.se']);
    });

    it('of a refused name only the name is selected, not the words beside it', async () => {
      const converter = await show('value="xn--rk-via93c.nu" lang="sv"');
      await click(copyButtons(converter)[0]);
      expect(String(getSelection())).to.equal('räkŧ.nu');
    });
  });
}

it('by hand, the mouse marks the text that it is drawn over, and does not go to the field', async () => {
  const converter = await show('value="räksmörgås"');
  await drag(one(converter, '[part=name] bdi'));
  expect(String(getSelection())).to.equal('räksmörgås');
  expect(focusIn(document)).to.equal('body');
});

function copyButtons(converter: Converter): [HTMLElement, HTMLElement, HTMLElement] {
  return all(converter, '[part=copy]') as [HTMLElement, HTMLElement, HTMLElement];
}
