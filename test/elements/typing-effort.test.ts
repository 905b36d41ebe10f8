/** What a key costs: counts, as times depend on the machine. */
import { expect } from '@open-wc/testing';
import { type Converter, inputOf, nameOf, show, verdictOf } from './screen.js';

const write = (converter: Converter, text: string): void => {
  inputOf(converter).value = text;
  inputOf(converter).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};

describe('a key', () => {
  const { setTimeout, requestAnimationFrame } = window;
  const { setFormValue, setValidity } = ElementInternals.prototype;
  afterEach(() => {
    Object.assign(window, { setTimeout, requestAnimationFrame });
    Object.assign(ElementInternals.prototype, { setFormValue, setValidity });
  });

  it('is answered in the frame that shows it', async () => {
    const converter = await show();
    Object.assign(window, { setTimeout: () => 0 }); // a task may come after the frame
    write(converter, 'håbo');
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(nameOf(converter)).to.equal('håbo.se');
  });

  it('is answered where there are no frames, as in the background', async () => {
    const converter = await show();
    window.requestAnimationFrame = () => 0;
    write(converter, 'håbo');
    await converter.updateComplete;
    expect(nameOf(converter)).to.equal('håbo.se');
  });

  it('is judged once, told to the form once, and rendered once, in the elements that are there', async () => {
    const converter = await show();
    const done: string[] = [];
    converter.blocked = () => void done.push('judged');
    await converter.updateComplete;
    write(converter, 'räksmörgå');
    await converter.updateComplete;
    done.length = 0;
    const { updated } = converter;
    converter.updated = (changed) => {
      done.push('rendered');
      updated.call(converter, changed);
    };
    ElementInternals.prototype.setFormValue = function (...value) {
      done.push('value');
      setFormValue.apply(this, value);
    };
    ElementInternals.prototype.setValidity = function (...validity) {
      done.push('validity');
      setValidity.apply(this, validity);
    };
    const { adoptedStyleSheets } = converter.renderRoot as ShadowRoot;
    const elements = converter.renderRoot.querySelectorAll('*');
    write(converter, 'räksmörgås');
    await converter.updateComplete;
    expect(done).to.deep.equal(['judged', 'value', 'validity', 'rendered']);
    expect(verdictOf(converter)).to.equal('Tillåtet .se-namn');
    expect([...(converter.renderRoot as ShadowRoot).adoptedStyleSheets]).to.deep.equal([...adoptedStyleSheets]);
    // the same nodes: what a key makes anew is laid out anew
    expect([...converter.renderRoot.querySelectorAll('*')].every((element, at) => element === elements[at])).to.equal(true);
  });
});
