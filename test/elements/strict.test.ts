/** The build for a script tag, on a page with the strictest policy. */
import { expect, fixture, waitUntil } from '@open-wc/testing';
import { all, click, type Converter, codeOf, inputOf, loaded, nameOf, one, textOf, type, verdictOf } from './screen.js';

interface StrictWindow extends Window {
  readonly violations: readonly string[];
  readonly inlineScriptRan?: boolean;
}

describe('under the policy', () => {
  it('typing, mending, the letters and copying are no violation', async () => {
    const { page, converter } = await openStrict();
    await type(converter, 'Björns Åkeri');
    expect(verdictOf(converter)).to.equal('björns åkeri.se kan inte registreras.');
    await click(one(converter, '[part=mend]'));
    expect([inputOf(converter).value, codeOf(converter)]).to.deep.equal(['björnsåkeri.se', 'xn--bjrnskeri-92a7p.se']);
    await click(one(converter, 'summary'));
    expect(one<HTMLDetailsElement>(converter, 'details').open).to.equal(true);
    for (const button of all(converter, '[part=copy]')) {
      await click(button);
      await waitUntil(() => /^(Kopierat|Markerat)/.test(textOf(converter, '[role=status]')));
    }
    converter.value = 'xn--smrgs-pra0j';
    await converter.updateComplete;
    expect(nameOf(converter)).to.equal('smörgås.se');
    expect(page.violations).to.deep.equal([]);
  });

  it('its styles are there', async () => {
    const { converter } = await openStrict();
    expect(getComputedStyle(inputOf(converter)).borderTopStyle).to.equal('solid');
    expect(one(converter, '[role=status]').getBoundingClientRect().width).to.equal(1);
  });

  it('no request is made but for the page and its scripts', async () => {
    const { page, converter } = await openStrict();
    await type(converter, 'håbo');
    const names = page.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    expect(names.toSorted()).to.deep.equal(['/strict/cdn/klartext.js', '/strict/violations.js']);
  });

  it('nothing is stored', async () => {
    const { page, converter } = await openStrict();
    await type(converter, 'håbo');
    expect([page.localStorage.length, page.document.cookie, await page.indexedDB.databases()]).to.deep.equal([0, '', []]);
  });
});

describe('the policy is enforced', () => {
  it('on a script in the page', async () => {
    const { page } = await openStrict('inline-script.html');
    await waitUntil(() => page.violations.length > 0);
    expect(page.inlineScriptRan).to.equal(undefined);
    expect(page.violations.join()).to.match(/script-src/);
  });

  it('on a style attribute', async () => {
    const { page, converter } = await openStrict();
    converter.setAttribute('style', 'color: red');
    await waitUntil(() => page.violations.length > 0);
    expect(page.violations.join()).to.match(/style-src/);
  });
});

async function openStrict(path = 'converter.html'): Promise<{ page: StrictWindow; converter: Converter }> {
  const frame = await fixture<HTMLIFrameElement>('<iframe style="width: 700px; height: 700px; border: 0" allow="clipboard-write"></iframe>');
  const isLoaded = loaded(frame);
  frame.src = `/strict/${path}`;
  await isLoaded;
  frame.focus();
  const converter = frame.contentDocument?.querySelector('idn-converter') as Converter;
  await converter?.updateComplete;
  return { page: frame.contentWindow as unknown as StrictWindow, converter };
}
