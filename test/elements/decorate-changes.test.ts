/** Names beside codes on a page that changes: by its own scripts, by frameworks that hold its text nodes, and by other scripts. */
import { expect, fixture, nextFrame } from '@open-wc/testing';
import { html, render } from 'lit';
import { createApp, h, nextTick, ref } from 'vue/dist/vue.runtime.esm-browser.prod.js';
import { decorate, type Decoration } from '../../src/decorate.js';
import { staysQuiet } from './quiet.js';

staysQuiet();

const HABO = 'xn--hbo-ula.se';
const SMORGAS = 'xn--smrgs-pra0j.se';
let decoration: Decoration | undefined;

afterEach(() => decoration?.stop());

async function decorated(content: string): Promise<HTMLElement> {
  const root = await fixture<HTMLElement>(`<div>${content}</div>`);
  decoration = decorate(root);
  return root;
}

/** The text with what stands beside its codes, each in brackets. */
const seen = (node: Node): string =>
  Array.from(node.childNodes, (each) => (each instanceof Text ? each.data : ((each as Element).shadowRoot?.textContent?.trim() ?? seen(each)))).join('');

const settled = () => Promise.resolve();

describe('the page', () => {
  it('adds rows in a burst, and each has its names before anything is drawn', async () => {
    const root = await decorated('<ul></ul>');
    for (let count = 0; count < 200; count++) {
      const row = document.createElement('li');
      row.append(`${count} `, HABO);
      root.firstElementChild?.append(row);
    }
    await settled();
    expect(root.querySelectorAll('.klartext-reading').length).to.equal(200);
  });

  it('moves, removes and puts back', async () => {
    const root = await decorated(`<p>${HABO}!</p><p>${SMORGAS}!</p>`);
    const [first] = root.children as unknown as HTMLElement[];
    root.append(first!);
    await settled();
    expect(seen(root)).to.equal(`${SMORGAS}(smörgås.se)!${HABO}(håbo.se)!`);
    first!.remove();
    await settled();
    expect(first!.innerHTML).to.equal(`${HABO}!`);
    root.prepend(first!);
    await settled();
    expect(seen(root)).to.equal(`${HABO}(håbo.se)!${SMORGAS}(smörgås.se)!`);
  });

  it('replaces a text, and empties it', async () => {
    const root = await decorated(`<p>${HABO} is free</p>`);
    root.firstElementChild!.textContent = `${SMORGAS} is taken`;
    await settled();
    expect(seen(root)).to.equal(`${SMORGAS}(smörgås.se) is taken`);
    root.firstElementChild!.textContent = '';
    await settled();
    expect(root.innerHTML).to.equal('<p></p>');
  });

  it('marks a part of a text, as a search does, and no letter is lost', async () => {
    const root = await decorated(`<p>Of ${HABO} and more</p>`);
    const mark = document.createElement('mark');
    const found = (root.querySelector('p')!.firstChild as Text).splitText(3);
    mark.append(found.splitText(4));
    found.after(mark);
    await settled();
    expect(root.textContent).to.equal(`Of ${HABO} and more`);
    decoration?.stop();
    expect([root.textContent, root.querySelectorAll('.klartext-reading').length]).to.deep.equal([`Of ${HABO} and more`, 0]);
  });

  it('lets a text be edited, and then no longer', async () => {
    const root = await decorated(`<p>${HABO}!</p>`);
    const [text] = root.children as unknown as HTMLElement[];
    text!.contentEditable = 'true';
    await settled();
    expect(text!.innerHTML).to.equal(`${HABO}!`);
    text!.contentEditable = 'false';
    await settled();
    expect(seen(root)).to.equal(`${HABO}(håbo.se)!`);
  });

  it('takes a name away, which then stays away until the text is another', async () => {
    const root = await decorated(`<p>${HABO}</p>`);
    const keepOut = new MutationObserver(() => root.querySelector('.klartext-reading')?.remove());
    keepOut.observe(root, { childList: true, subtree: true });
    root.querySelector('.klartext-reading')?.remove();
    await nextFrame();
    keepOut.disconnect();
    expect(root.innerHTML).to.equal(`<p>${HABO}</p>`);
    (root.firstElementChild!.firstChild as Text).data = SMORGAS;
    await settled();
    expect(seen(root)).to.equal(`${SMORGAS}(smörgås.se)`);
  });

  it('copies a part of itself, and the copy has the names once', async () => {
    const root = await decorated(`<p>Of ${HABO}</p>`);
    root.append(root.firstElementChild!.cloneNode(true));
    await settled();
    expect(seen(root)).to.equal(`Of ${HABO}(håbo.se)Of ${HABO}(håbo.se)`);
    root.append(...Array.from(new DOMParser().parseFromString(root.innerHTML, 'text/html').body.children));
    await settled();
    expect(seen(root)).to.equal(`Of ${HABO}(håbo.se)`.repeat(4));
    expect(root.querySelectorAll('.klartext-reading').length).to.equal(4);
  });

  it('writes a name into two texts', async () => {
    const root = await decorated('<p></p>');
    const [label, tld] = [new Text('xn--hbo-ula'), new Text('.se')];
    root.firstElementChild!.append(label);
    await settled();
    expect(seen(root)).to.equal('xn--hbo-ula(håbo)');
    root.firstElementChild!.append(tld);
    await settled();
    expect(seen(root)).to.equal(`${HABO}(håbo.se)`);
    label.data = 'example';
    await settled();
    expect(root.innerHTML).to.equal('<p>example.se</p>');
  });
});

describe('a text node that somebody holds', () => {
  const hold = async (text: string) => {
    const root = await decorated(`<p>${text}</p>`);
    return { root, text: root.firstElementChild!.firstChild as Text };
  };

  it('stays where it is, and is set as a whole', async () => {
    const { root, text } = await hold(`${HABO} is free`);
    expect(root.firstElementChild!.firstChild).to.equal(text);
    for (const next of [`${SMORGAS} is free`, 'nothing', `${HABO} and ${SMORGAS}, too`, HABO]) {
      text.nodeValue = next;
      await settled();
      expect(root.textContent).to.equal(next);
      expect(seen(root)).to.equal(next.replace(HABO, '$&(håbo.se)').replace(SMORGAS, '$&(smörgås.se)'));
    }
  });

  it('is removed with all that was added, and has its whole text', async () => {
    const { root, text } = await hold(`${HABO} is free`);
    text.remove();
    await settled();
    expect([root.innerHTML, text.data]).to.deep.equal(['<p></p>', `${HABO} is free`]);
  });

  it('is moved with all that was added', async () => {
    const { root, text } = await hold(`${HABO} is free`);
    root.append(text);
    await settled();
    expect(root.firstElementChild!.innerHTML).to.equal('');
    expect(seen(root)).to.equal(`${HABO}(håbo.se) is free`);
  });
});

it('a text that is set and moved before another one at once loses what stood behind its codes', async () => {
  const root = await decorated(`<p>${HABO} is free</p><p>new</p>`);
  const text = root.firstElementChild!.firstChild as Text;
  text.data = SMORGAS;
  root.lastElementChild!.prepend(text, '!');
  await settled();
  expect(seen(root)).to.equal(`${SMORGAS}(smörgås.se)!new`);
});

const steps = [`${HABO} is free`, `Of ${SMORGAS} and ${HABO}.`, 'nothing', SMORGAS, `${HABO} is free`];
const withNames = (text: string): string => text.replace(HABO, '$&(håbo.se)').replace(SMORGAS, '$&(smörgås.se)');

describe('a framework renders again and again what is decorated', () => {
  it('Lit', async () => {
    const root = await decorated('');
    for (const text of steps) {
      render(html`<p>Name: ${text}; <b>${text}</b>${text === 'nothing' ? '' : html`<i>${text}</i>`}</p>`, root);
      await settled();
      expect(seen(root)).to.equal(withNames(`Name: ${text}`) + `; ${withNames(text)}${text === 'nothing' ? '' : withNames(text)}`);
    }
  });

  it('Vue', async () => {
    const root = await decorated('<div></div>');
    const text = ref('');
    const app = createApp({ render: () => h('p', [h('b', text.value), 'Name: ', text.value, text.value === 'nothing' ? null : h('i', text.value)]) });
    app.mount(root.firstElementChild!);
    for (const next of steps) {
      text.value = next;
      await nextTick();
      await settled();
      expect(seen(root)).to.equal(`${withNames(next)}Name: ${withNames(next)}${next === 'nothing' ? '' : withNames(next)}`);
    }
    app.unmount();
    await settled();
    expect(root.firstElementChild!.innerHTML).to.equal('');
  });
});
