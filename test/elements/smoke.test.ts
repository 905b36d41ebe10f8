/** The ground that the other element tests stand on: sources, build, policy and files reach each browser. */
import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/define.js';

describe('the test server', () => {
  it('compiles the sources and registers the element', async () => {
    const element = document.createElement('idn-converter');
    document.body.append(element);
    await customElements.whenDefined('idn-converter');
    await (element as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
    expect(element.shadowRoot?.childElementCount).to.be.greaterThan(0);
    element.remove();
  });

  it('answers 404 for conformance files that are not there', async () => {
    expect((await fetch('/conformance/no-such-file.txt')).status).to.equal(404);
  });

  it('runs the built file under the strict policy without a violation', async () => {
    const frame = await openStrict('converter.html');
    const { violations } = frame.contentWindow as Window & { violations?: string[] };
    const element = frame.contentDocument?.querySelector('idn-converter');
    expect(element?.shadowRoot?.childElementCount).to.be.greaterThan(0);
    expect(violations).to.deep.equal([]);
    frame.remove();
  });

  it('enforces the strict policy', async () => {
    const frame = await openStrict('converter.html');
    const target = frame.contentDocument?.querySelector('idn-converter');
    target?.setAttribute('style', 'color: red');
    target?.insertAdjacentElement('afterend', document.createElement('style'));
    await new Promise((resolve) => setTimeout(resolve, 100));
    const { violations } = frame.contentWindow as Window & { violations?: string[] };
    expect(violations?.join()).to.include('style-src');
    frame.remove();
  });

  it('types and resizes like a person', async () => {
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    await sendKeys({ type: 'åäö' });
    await sendKeys({ press: 'Backspace' });
    expect(field.value).to.equal('åä');
    await setViewport({ width: 700, height: 600 });
    expect(innerWidth).to.equal(700);
    field.remove();
  });
});

async function openStrict(path: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.src = `/strict/${path}`;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  return frame;
}
