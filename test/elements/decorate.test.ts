/** The name beside each code of a page: what is seen, what is copied, and that nothing of the page is lost. */
import { expect, fixture, nextFrame } from '@open-wc/testing';
import { decorate, type Decoration, registerLanguage } from '../../src/decorate.js';
import '../../src/define-name.js';
import { faultsOf } from './axe.js';
import { openBuilt, requestsOf, scriptsOf } from './built.js';
import { staysQuiet } from './quiet.js';
import { waitUntil } from './wait-until.js';

staysQuiet();

const HABO = 'xn--hbo-ula.se';
const started: Decoration[] = [];

function start(...[root, options]: Parameters<typeof decorate>): Decoration {
  const decoration = decorate(root, options);
  started.push(decoration);
  return decoration;
}

afterEach(() => started.splice(0).forEach((decoration) => decoration.stop()));

const place = (content: string) => fixture<HTMLElement>(`<div lang="en">${content}</div>`);

const readingsIn = (root: ParentNode): string[] => Array.from(root.querySelectorAll('.klartext-reading'), (each) => each.shadowRoot?.textContent ?? '(empty)');

/** What is seen: the text with what stands beside its codes. */
function seen(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element || node instanceof ShadowRoot)) return '';
  return Array.from(((node instanceof Element && node.shadowRoot) || node).childNodes, seen).join('');
}

/** After the observer, which does not wait for a frame. */
const settled = () => Promise.resolve();

describe('a part of a page', () => {
  it('has the name beside each of its codes, also in links, code and translated texts', async () => {
    const root = await place(`<p>Of ${HABO} and <a href="#">xn--smrgs-pra0j.se</a>, <code translate="no">XN--HBO-ULA.SE</code></p>`);
    start(root);
    expect(seen(root)).to.equal(`Of ${HABO} (håbo.se) and xn--smrgs-pra0j.se (smörgås.se), XN--HBO-ULA.SE (håbo.se)`);
  });

  it('has none where people write, where nobody reads, in columns of text, in drawings and in elements of ours', async () => {
    const root = await place(`
      <textarea>${HABO}</textarea><input value="${HABO}"><select><option>${HABO}</option></select><pre>${HABO}  IN  A</pre>
      <div contenteditable>${HABO}<b>${HABO}</b></div><div role="textbox">${HABO}</div><template>${HABO}</template>
      <svg><text>${HABO}</text></svg><idn-name>${HABO}</idn-name><script type="text/plain">${HABO}</script>`);
    const before = root.innerHTML;
    start(root);
    expect(root.innerHTML).to.equal(before);
  });

  it('has none where the page says so', async () => {
    const root = await place(`<p class="log">${HABO}</p><p>${HABO}</p>`);
    start(root, { except: '.log, .raw' });
    expect(readingsIn(root)).to.deep.equal([' (håbo.se)']);
    expect(root.querySelector('.log')?.innerHTML).to.equal(HABO);
    expect(() => decorate(root, { except: '[' })).to.throw(DOMException);
  });

  it('may be a shadow root, or a document', async () => {
    const host = await place('');
    const root = host.attachShadow({ mode: 'open' });
    root.append(HABO);
    start(root);
    expect(seen(root)).to.equal(`${HABO} (håbo.se)`);
    const other = await place(HABO);
    start(document);
    expect(seen(other)).to.equal(`${HABO} (håbo.se)`);
  });

  it('has an addition that follows the font and the colour of its code, and says what it is', async () => {
    const root = await place(`<p>${HABO}</p>`);
    const style = new CSSStyleSheet();
    style.replaceSync('.klartext-reading { color: rgb(1, 2, 3) } .klartext-reading::part(name) { font-weight: 700 }');
    document.adoptedStyleSheets.push(style);
    start(root);
    const name = root.querySelector('.klartext-reading')?.shadowRoot?.querySelector('[part=name]') as HTMLElement;
    expect([getComputedStyle(name).color, getComputedStyle(name).fontWeight]).to.deep.equal(['rgb(1, 2, 3)', '700']);
    expect([...name.closest('[part=reading]')!.querySelectorAll('[part]')].map((each) => each.getAttribute('part'))).to.deep.equal(['name']);
    document.adoptedStyleSheets.pop();
  });

  it('is as accessible as it was', async () => {
    const root = await place(`<main><h1>Names</h1><p>${HABO} <a href="#a">xn--pypal-4ve.com</a></p></main>`);
    start(root);
    expect(await faultsOf(root)).to.deep.equal([]);
  });
});

describe('a name that may mislead', () => {
  it('has a warning before it, in the language of the page', async () => {
    const root = await place('<p lang="sv">xn--pypal-4ve.com, xn--orn-ooa.se</p>');
    start(root.firstElementChild as HTMLElement);
    expect(readingsIn(root)).to.deep.equal([' (⚠\uFE0E ser ut som ett annat namn: pаypal.com)', ' (⚠\uFE0E webbläsare kan visa bara koden: þorn.se)']);
    const warning = root.querySelector('.klartext-reading')?.shadowRoot?.querySelector('[part=warning]');
    expect([warning?.getAttribute('lang'), warning?.querySelector('[aria-hidden]')?.textContent]).to.deep.equal(['sv', '⚠\uFE0E ']);
  });

  it('has it in the language that is asked for, once that has been loaded, and in words of the page', async () => {
    const root = await place('xn--pypal-4ve.com');
    start(root, { lang: 'nb' });
    await waitUntil(() => readingsIn(root)[0] === ' (⚠\uFE0E ser ut som et annet navn: pаypal.com)');
    registerLanguage('fi', { decoration: { confusable: 'näyttää toiselta:' } });
    const other = await place('xn--pypal-4ve.com');
    start(other, { lang: 'fi' });
    expect(readingsIn(other)).to.deep.equal([' (⚠\uFE0E näyttää toiselta: pаypal.com)']);
  });

  it('shows what can’t be seen as a number', async () => {
    const root = await place('xn--fa-hia3762b.com xn--11b4d3a1111a.com');
    start(root);
    expect(readingsIn(root).join()).not.to.match(/[\u200C\u200D]/);
  });
});

it('letters that are written from right to left do not move what stands around them', async () => {
  const root = await place('<p>xn--9dbne9b.se, 123</p>');
  start(root);
  const labels = [...root.querySelector('.klartext-reading')!.shadowRoot!.querySelectorAll('bdi bdi bdi')];
  expect(labels.map(({ textContent }) => textContent)).to.deep.equal(['\u05E9\u05DC\u05D5\u05DD', 'se']);
  const [hebrew, tld] = labels.map((label) => label.getBoundingClientRect());
  expect(hebrew!.right).to.be.at.most(tld!.left + 1);
});

describe('the text of the page stays what it was', () => {
  it('for whoever copies it', async () => {
    const root = await place(`<p>Of ${HABO} and ${HABO}</p>`);
    start(root);
    getSelection()?.selectAllChildren(root);
    expect(String(getSelection()).trim()).to.equal(`Of ${HABO} and ${HABO}`);
  });

  it('for scripts of the page', async () => {
    const root = await place(`<p>Of ${HABO} and ${HABO}</p>`);
    start(root);
    expect(root.textContent).to.equal(`Of ${HABO} and ${HABO}`);
  });

  it('and is the same nodes with the same listeners when it is over', async () => {
    const root = await place(`<p>Of ${HABO}, ${HABO}<a href="#a">${HABO}</a> and more</p>`);
    const before = root.innerHTML;
    const link = root.querySelector('a') as HTMLElement;
    const nodes = [...root.firstElementChild!.childNodes];
    let clicks = 0;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      clicks++;
    });
    const decoration = decorate(root);
    expect(readingsIn(root)).to.have.length(3);
    link.click();
    decoration.stop();
    link.click();
    expect([root.innerHTML, clicks]).to.deep.equal([before, 2]);
    expect([...root.firstElementChild!.childNodes]).to.deep.equal(nodes);
    root.append(HABO);
    await nextFrame();
    expect(readingsIn(root)).to.deep.equal([]);
  });
});

describe('parts in each other', () => {
  for (const order of ['outer', 'inner']) {
    it(`have each name once, until the last one is over, the ${order} one first`, async () => {
      const root = await place(`<p>${HABO}</p>${HABO}`);
      const inner = root.firstElementChild as HTMLElement;
      const before = root.innerHTML;
      const decorations = { outer: decorate(root), inner: decorate(inner), again: decorate(root) };
      expect(readingsIn(root)).to.have.length(2);
      inner.append(` ${HABO}`);
      await settled();
      expect(readingsIn(root)).to.have.length(3);
      decorations.again.stop();
      decorations[order as 'outer' | 'inner'].stop();
      expect(readingsIn(root)).to.have.length(order === 'outer' ? 2 : 3);
      for (const each of Object.values(decorations)) each.stop();
      expect(root.innerHTML).to.equal(before.replace('</p>', ` ${HABO}</p>`));
    });
  }
});

it('the script for script tags does all this under the strictest policy, with no request but its own', async () => {
  const { page } = await openBuilt('/strict/decorate.html');
  await waitUntil(() => 'decoration' in page);
  const { body } = page.document;
  expect(readingsIn(body)).to.deep.equal([' (räksmörgås.se)', ' (⚠\uFE0E ser ut som ett annat namn: pаypal.com)']);
  expect(getComputedStyle(body.querySelector('.klartext-reading') as Element).getPropertyValue('-webkit-user-select')).to.equal('none');
  body.append(HABO);
  await waitUntil(() => readingsIn(body).length === 3);
  expect(requestsOf(page)).to.deep.equal([...(await scriptsOf('klartext-decorate')), '/strict/import-decorate.js', '/strict/violations.js']);
  expect(page.violations).to.deep.equal([]);
});
