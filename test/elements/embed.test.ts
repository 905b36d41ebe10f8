/** embed.html in a frame, and the script of the page around it: heights, and who may ask for and tell them. */
import { expect, fixture } from '@open-wc/testing';
import '../../src/embed/host.js';
import { staysQuiet } from './quiet.js';
import { click, codeOf, type Converter, inputOf, loaded, one, paste, spokenBy, type } from './screen.js';
import { waitUntil } from './wait-until.js';

/** The same server, for browsers another site. */
const elsewhere = `http://127.0.0.1:${location.port}`;

staysQuiet();


/** A frame as a page has it; `attributes` without `data-klartext` for one that is not greeted. */
async function showFrame(src: string, attributes = 'data-klartext'): Promise<HTMLIFrameElement> {
  const frame = await fixture<HTMLIFrameElement>(`<iframe style="width: 500px; border: 0" allow="clipboard-write" ${attributes}></iframe>`);
  const isLoaded = loaded(frame);
  frame.src = src;
  await isLoaded;
  return frame;
}

const EMBED = '/strict/cdn/embed.html';
const pageOf = (frame: HTMLIFrameElement): Document => frame.contentDocument as Document;
const heightIn = (frame: HTMLIFrameElement): number => Math.ceil(pageOf(frame).documentElement.getBoundingClientRect().height);
const heightOf = (frame: HTMLIFrameElement): number => parseFloat(frame.style.height || '0');
const grown = (frame: HTMLIFrameElement): Promise<void> => waitUntil(() => heightOf(frame) > 0);

async function converterIn(frame: HTMLIFrameElement): Promise<Converter> {
  const converter = pageOf(frame).querySelector('idn-converter') as Converter;
  await converter.updateComplete;
  return converter;
}

/** What the page hears from a window, from now on. */
function listen(from: Window | null): unknown[] {
  const heard: unknown[] = [];
  addEventListener('message', ({ data, source }) => {
    if (source === from) heard.push(data);
  });
  return heard;
}

/** The next message that a window gets has been dealt with, as its own listeners came first. */
const dealtWith = (by: Window): Promise<unknown> => new Promise((resolve) => by.addEventListener('message', resolve, { once: true }));

/** Lets a frame of the same origin post a message by itself, so that it is the source. */
function postFrom(frame: HTMLIFrameElement, script: string): void {
  (frame.contentWindow as unknown as { eval(code: string): void }).eval(script);
}

describe('the height', () => {
  it('is that of what is in the frame, also when more is, and less again', async () => {
    const frame = await showFrame(`${EMBED}?lang=sv&tld=se`);
    await grown(frame);
    // the page may still be told of a change that is drawn already
    await waitUntil(() => heightOf(frame) === heightIn(frame), 'not the height of what is in it');
    const empty = heightOf(frame);
    const converter = await converterIn(frame);
    await type(converter, 'Björns Åkeri! nr 1');
    await waitUntil(() => heightOf(frame) === heightIn(frame));
    await click(one(converter, 'summary'));
    await waitUntil(() => heightOf(frame) > empty + 100);
    await waitUntil(() => heightOf(frame) === heightIn(frame));
    expect(pageOf(frame).documentElement.scrollHeight).to.equal(heightOf(frame));
    await click(one(converter, 'summary'));
    await paste(converter, '');
    await waitUntil(() => heightOf(frame) === empty);
  });

  it('does not depend on that of the frame, and is told once', async () => {
    const frame = await showFrame(EMBED, ''); // greeted by this test alone
    await converterIn(frame);
    const inside = frame.contentWindow as Window;
    const heard = listen(inside);
    const resize = async (pixels: number): Promise<void> => {
      frame.style.height = `${pixels}px`;
      await waitUntil(() => inside.innerHeight === pixels);
    };
    const askAgain = async (times: number): Promise<void> => {
      inside.postMessage('klartext-hello', location.origin);
      await waitUntil(() => heard.length === times);
    };
    await resize(1000);
    const height = heightIn(frame);
    await askAgain(1);
    await resize(2000);
    expect(heightIn(frame)).to.equal(height);
    await askAgain(2);
    expect(heard).to.deep.equal([{ klartextHeight: height }, { klartextHeight: height }]);
  });

  it('is that of each frame, of several', async () => {
    const small = await showFrame(`${EMBED}?details=none`);
    const other = await showFrame(`${EMBED}?details=open#name=${encodeURIComponent('räksmörgås')}`);
    await Promise.all([grown(small), grown(other)]);
    await waitUntil(() => heightOf(small) === heightIn(small) && heightOf(other) === heightIn(other));
    expect(heightOf(small)).to.be.below(heightOf(other));
  });

  it('is that of a frame beside others whose addresses lead nowhere', async () => {
    await fixture('<div><iframe data-klartext src="http://["></iframe><iframe data-klartext src="data:text/html,x"></iframe></div>');
    const frame = await showFrame(EMBED);
    await waitUntil(() => heightOf(frame) > 0 && heightOf(frame) === heightIn(frame));
  });

  it('is told again after the frame has loaded another page and come back', async () => {
    const frame = await showFrame(EMBED);
    await grown(frame);
    for (const src of ['/test/pages/inline-script.html', `${EMBED}?details=none`]) {
      frame.style.height = '';
      const isLoaded = loaded(frame);
      frame.src = src;
      await isLoaded;
    }
    await grown(frame);
    await waitUntil(() => heightOf(frame) === heightIn(frame));
  });

  it('reaches another site that is listed', async () => {
    const frame = await showFrame(`${elsewhere}/strict/cdn/embed-elsewhere.html?lang=sv`);
    await grown(frame);
    expect(heightOf(frame)).to.be.greaterThan(100);
  });

  it('of a frame without data-klartext is its page’s own', async () => {
    const frame = await showFrame(EMBED, '');
    const heard = listen(frame.contentWindow);
    frame.contentWindow?.postMessage('klartext-hello', location.origin);
    await waitUntil(() => heard.length > 0);
    expect(heightOf(frame)).to.equal(0);
  });
});

describe('the frame tells nobody', () => {
  /** After whatever was ignored, a hello that counts is answered once. */
  async function expectOneAnswer(frame: HTMLIFrameElement, heard: unknown[]): Promise<void> {
    frame.contentWindow?.postMessage('klartext-hello', location.origin);
    await waitUntil(() => heard.length > 0);
    expect(heard).to.deep.equal([{ klartextHeight: heightIn(frame) }]);
  }

  it('but the page around it', async () => {
    const frame = await showFrame(EMBED, '');
    const sibling = await showFrame('/test/pages/inline-script.html', '');
    const inside = frame.contentWindow as Window;
    const heard = listen(inside);
    const siblingHeard: unknown[] = [];
    sibling.contentWindow?.addEventListener('message', ({ data }) => siblingHeard.push(data));
    const isDealtWith = dealtWith(inside);
    const index = Array.from({ length: parent.frames.length }, (_, at) => at).find((at) => window.frames[at] === inside);
    postFrom(sibling, `parent.frames[${index}].postMessage('klartext-hello', location.origin)`);
    await isDealtWith;
    await expectOneAnswer(frame, heard);
    expect(siblingHeard).to.deep.equal([]);
  });

  it('of an origin that is not listed', async () => {
    const frame = await showFrame(EMBED, '');
    const inside = frame.contentWindow as Window;
    const heard = listen(inside);
    const meta = pageOf(frame).querySelector('meta[name=klartext-parents]') as HTMLMetaElement;
    for (const listed of ['https://shop.example', '*', `${location.origin}.example`, elsewhere]) {
      meta.content = listed;
      const isDealtWith = dealtWith(inside);
      inside.postMessage('klartext-hello', location.origin);
      await isDealtWith;
    }
    meta.content = `https://shop.example\n ${location.origin}`;
    await expectOneAnswer(frame, heard);
  });

  it('who says something else', async () => {
    const frame = await showFrame(EMBED, '');
    const inside = frame.contentWindow as Window;
    const heard = listen(inside);
    for (const data of [null, 'hello', { klartextHeight: 1 }, ['klartext-hello']]) {
      const isDealtWith = dealtWith(inside);
      inside.postMessage(data, location.origin);
      await isDealtWith;
    }
    await expectOneAnswer(frame, heard);
  });
});

describe('the page listens to nobody', () => {
  const heightPosted = 'parent.postMessage({ klartextHeight: 777 }, "*")';

  it('but the frame itself', async () => {
    const frame = await showFrame(EMBED);
    await waitUntil(() => heightOf(frame) === heightIn(frame));
    const sibling = await showFrame('/test/pages/inline-script.html', '');
    const isDealtWith = dealtWith(window);
    postFrom(sibling, heightPosted);
    await isDealtWith;
    expect(heightOf(frame)).to.equal(heightIn(frame));
  });

  it('in the frame that has gone to another origin than its address', async () => {
    const frame = await showFrame(`${elsewhere}/strict/cdn/embed-elsewhere.html`);
    await grown(frame);
    frame.removeAttribute('data-klartext'); // no hello, which the browser would refuse to deliver, and log
    const isLoaded = loaded(frame);
    (frame.contentWindow as Window).location.replace(`${location.origin}/test/pages/inline-script.html`);
    await isLoaded;
    frame.setAttribute('data-klartext', '');
    const before = heightOf(frame);
    const isDealtWith = dealtWith(window);
    postFrom(frame, heightPosted);
    await isDealtWith;
    expect(heightOf(frame)).to.equal(before);
  });

  it('who tells no height', async () => {
    const frame = await showFrame('/test/pages/inline-script.html');
    for (const height of ['NaN', 'Infinity', '-1', '0', '10001', '"300px"', '{}', 'null', '[300]']) {
      const isDealtWith = dealtWith(window);
      postFrom(frame, `parent.postMessage({ klartextHeight: ${height} }, "*")`);
      await isDealtWith;
      expect(heightOf(frame), height).to.equal(0);
    }
    for (const data of ['null', '300', '"klartextHeight"']) {
      const isDealtWith = dealtWith(window);
      postFrom(frame, `parent.postMessage(${data}, "*")`);
      await isDealtWith;
      expect(heightOf(frame), data).to.equal(0);
    }
    const isDealtWith = dealtWith(window);
    postFrom(frame, heightPosted);
    await isDealtWith;
    expect(heightOf(frame)).to.equal(777);
  });
});

describe('the address', () => {
  it('sets language, TLDs and details, and nothing else', async () => {
    const frame = await showFrame(`${EMBED}?lang=sv&tld=nu&details=none&value=x&label=Bank&onclick=alert(1)&name=hej`);
    const converter = await converterIn(frame);
    expect([...converter.attributes].map(({ name, value }) => `${name}=${value}`)).to.deep.equal(['lang=sv', 'tld=nu', 'details=none']);
    expect([pageOf(frame).documentElement.lang, converter.value]).to.deep.equal(['sv', '']);
  });

  for (const fragment of ['#name=r%C3%A4ksm%C3%B6rg%C3%A5s', '#xn--rksmrgs-5wao1o.se', '#XN--rksmrgs-5wao1o.se']) {
    it(`gives the name, as ${fragment}, also later`, async () => {
      const frame = await showFrame(EMBED + fragment);
      const converter = await converterIn(frame);
      expect(codeOf(converter)).to.equal('xn--rksmrgs-5wao1o.se');
      (frame.contentWindow as Window).location.hash = '#name=smörgås.se';
      await waitUntil(() => converter.value === 'smörgås.se');
    });
  }

  for (const fragment of ['', '#', '#hej', '#name', '#%']) {
    it(`gives no name, as “${fragment}”`, async () => {
      expect((await converterIn(await showFrame(EMBED + fragment))).value).to.equal('');
    });
  }
});

it('under the strictest policy nothing is refused, and copying works', async () => {
  const frame = await showFrame(`${EMBED}?lang=sv#name=h%C3%A5bo`);
  const refused: string[] = [];
  pageOf(frame).addEventListener('securitypolicyviolation', ({ violatedDirective }) => refused.push(violatedDirective));
  const converter = await converterIn(frame);
  expect(getComputedStyle(pageOf(frame).body).paddingTop).to.equal('6px');
  expect(getComputedStyle(inputOf(converter)).borderTopStyle).to.equal('solid');
  await waitUntil(() => heightOf(frame) > 0 && heightOf(frame) === heightIn(frame)); // or else the button moves away under the mouse
  await click(one(converter, '[part=copy]'));
  await waitUntil(() => /^(Kopierat|Markerat)/.test(spokenBy(converter)));
  expect(refused).to.deep.equal([]);
});

it('the example gives its frame the height of what is in it', async () => {
  const frame = await showFrame('/examples/iframe/index.html', '');
  const inner = pageOf(frame).querySelector('iframe') as HTMLIFrameElement;
  await waitUntil(() => heightOf(inner) > 0 && heightOf(inner) === heightIn(inner));
  expect(codeOf(await converterIn(inner))).to.equal('xn--rksmrgs-5wao1o.se');
});
