/** The examples as tools/packed.mjs has built them: someone fills in their forms and sends them. */
import { expect, fixture, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { all, click, codeOf, type Converter, inputOf, keysFollow, loaded, nameOf, one, paste, textOf, type, verdictOf } from './screen.js';
import { waitUntil } from './wait-until.js';

for (const example of ['plain-html', 'embedding', 'react', 'vue', 'svelte', 'strict-csp']) {
  describe(example, () => {
    let page: Document;
    let domain: Converter;
    beforeEach(async () => {
      page = await open(`${example}/index.html`, 'idn-converter');
      domain = page.querySelector('idn-converter') as Converter;
    });

    it('sends names in their code, and beside the check’s what was typed', async () => {
      await type(domain, 'Räksmörgås');
      expect(inputOf(domain).value).to.equal('Räksmörgås');
      await fill(page, 'current', 'håbo.se');
      const entries = await send(page);
      expect(entries.filter(([name]) => name !== 'alternative')).to.deep.equal([
        ['current', 'håbo.se'],
        ['current_ace', 'xn--hbo-ula.se'],
        ['domain', 'xn--rksmrgs-5wao1o.se'],
      ]);
    });

    it('does not send without a name, nor one that is refused', async () => {
      await expectRefusal(page, domain);
      await type(domain, 'Björns Åkeri');
      await expectRefusal(page, domain);
      expect(verdictOf(domain)).to.equal('Mellanslag kan inte ingå i ett domännamn (tecken 7)');
    });

    it('does not send a name that the check refuses', async () => {
      await type(domain, 'håbo');
      await expectRefusal(page, await fill(page, 'current', 'Björns Åkeri'));
      await fill(page, 'current', 'åkeri.nu');
      expect(await send(page)).to.deep.include(['current_ace', 'xn--keri-poa.nu']);
    });
  });
}

describe('availability', () => {
  it('takes what the server says is free, offers another name for what is taken, and waits for the answer', async () => {
    const page = await open('availability/index.html', 'idn-converter');
    const domain = page.querySelector('idn-converter') as Converter;
    await type(domain, 'räksmörgås');
    await waitUntil(() => textOf(domain, '[part~=availability]') === 'Namnet är upptaget.', 'not known');
    await expectRefusal(page, domain);
    await type(domain, 'ar');
    expect(await send(page)).to.deep.equal([['domain', 'xn--rksmrgsar-v2aq5r.se']]); // which waits for the answer
  });

  it('believes nothing that it is asked, and offers what is free', async () => {
    const ask = async (domain: string) => (await fetch(`/examples/availability/available?${new URLSearchParams({ domain })}`)).json();
    for (const domain of ['', 'håbo.se', 'xn--a.se', 'XN--HBO-ULA.SE', 'a.example', 'xn--hbo-ula.se/../']) expect(await ask(domain), domain).to.deep.equal({ state: 'unknown' });
    expect(await ask('xn--hbo-ula.nu')).to.deep.equal({ state: 'free' });
    expect(await ask('xn--hbo-ula.se')).to.deep.equal({ state: 'taken', suggestions: ['håbo.nu'] });
    expect(await ask('xn--rksmrgs-5wao1o.se')).to.deep.equal({ state: 'taken', suggestions: [] });
  });
});

describe('readme', () => {
  it('sends a name that is free, and none that somebody has', async () => {
    const page = await open('readme/index.html', 'idn-converter');
    const domain = page.querySelector('idn-converter') as Converter;
    const asked: string[] = [];
    const answers = (address: string): Promise<Response> => {
      asked.push(address);
      return Promise.resolve(new Response(address.endsWith('xn--hbo-ula.se') ? 'taken' : 'free'));
    };
    (page.defaultView as Window).fetch = answers as typeof fetch;
    await paste(domain, 'håbo'); // typed on a slow machine, it would be asked for in between
    await waitUntil(() => domain.validationMessage === 'Namnet är upptaget.', 'not told that it is taken');
    await expectRefusal(page, domain);
    await waitUntil(() => asked.length === 2, 'not asked under .nu'); // which another name would put an end to
    await paste(domain, 'räksmörgås');
    await waitUntil(() => domain.checkValidity() && asked.length === 4, 'not told that it is free');
    expect(await send(page)).to.deep.equal([['domain', 'xn--rksmrgs-5wao1o.se']]);
    expect(asked).to.deep.equal(['xn--hbo-ula.se', 'xn--hbo-ula.nu', 'xn--rksmrgs-5wao1o.se', 'xn--rksmrgs-5wao1o.nu'].map((name) => `/available/${name}`));
  });
});

describe('plain-html', () => {
  it('sends each of two converters under its own name', async () => {
    const page = await open('plain-html/index.html', 'idn-converter');
    const [domain, alternative] = page.querySelectorAll('idn-converter') as unknown as [Converter, Converter];
    await type(domain, 'håbo');
    await type(alternative, 'ŋ.se');
    const entries = await send(page);
    expect(entries.filter(([name]) => !name.startsWith('current'))).to.deep.equal([
      ['alternative', 'xn--2fa.se'],
      ['domain', 'xn--hbo-ula.se'],
    ]);
  });
});

describe('back-office', () => {
  it('sends the code of the domain, once it is that of the name', async () => {
    const page = await open('back-office/index.html', 'idn-pair');
    const pair = page.querySelector('idn-pair') as HTMLElementTagNameMap['idn-pair'];
    const button = orderButton(page) as HTMLButtonElement;
    await waitUntil(() => all(pair, '[part=mend]').length > 0, 'no answer');
    expect(button.disabled).to.equal(true);
    await click(all(pair, '[part=mend]')[0] as Element);
    await waitUntil(() => !button.disabled, 'not right yet');
    expect(await send(page)).to.deep.equal([['domain', 'xn--rksmrgs-5wao1o.se']]);
  });
});

describe('basket', () => {
  it('keeps what was chosen of several words, until it is taken out on either side, and sends all of it', async () => {
    const page = await open('basket/index.html', 'idn-converter');
    const search = page.querySelector('idn-converter') as Converter;
    const rowOf = (tld: string) => one<HTMLInputElement>(search, `.row[data-tld=${tld}] input`);
    const inBasket = (): string[] => Array.from(page.querySelectorAll<HTMLInputElement>('li input'), ({ value }) => value);
    const isThere = (): boolean => all(search, '.row[data-tld=com] input').length > 0;
    await type(search, 'åk');
    await waitUntil(isThere, 'no rows');
    for (const tld of ['se', 'com']) await click(rowOf(tld));
    await paste(search, 'äk');
    await click(rowOf('no'));
    expect(inBasket()).to.deep.equal(['xn--k-1fa.se', 'xn--k-1fa.com', 'xn--k-zfa.no']);
    await click(page.querySelectorAll('li button')[2] as Element);
    await search.updateComplete;
    expect([inBasket(), rowOf('no').checked]).to.deep.equal([['xn--k-1fa.se', 'xn--k-1fa.com'], false]);
    await click(rowOf('nu'));
    await click(rowOf('nu'));
    expect(await send(page)).to.deep.equal([['domain', 'xn--k-1fa.com'], ['domain', 'xn--k-1fa.se']]);
  });
});

for (const example of ['react', 'vue', 'svelte']) {
  it(`${example} keeps the name and its answer as state`, async () => {
    const page = await open(`${example}/index.html`, 'idn-converter');
    const converter = page.querySelector('idn-converter') as Converter;
    const price = (): string => page.querySelector('output')?.textContent ?? '';
    await type(converter, 'ŋ.nu');
    await waitUntil(() => price() === 'ŋ.nu kostar 99 kr om året.');
    await type(converter, '_');
    await waitUntil(() => price() === '');
    await click(page.querySelector('button[type=button]') as HTMLElement);
    await waitUntil(() => price() === 'räksmörgås.se kostar 99 kr om året.');
    expect([converter.value, inputOf(converter).value]).to.deep.equal(['räksmörgås.se', 'räksmörgås.se']);
  });
}

describe('strict-csp', () => {
  it('is refused nothing by its policy', async () => {
    const page = await open('strict-csp/index.html', 'idn-converter');
    const converter = page.querySelector('idn-converter') as Converter;
    const { headers } = await fetch('/strict/converter.html');
    expect(page.querySelector<HTMLMetaElement>('meta[http-equiv]')?.content).to.equal(headers.get('Content-Security-Policy'));
    const refused = (): string => page.querySelector('#refused')?.textContent ?? 'no list';
    await type(converter, 'Björns Åkeri');
    await fill(page, 'current', 'Björns Åkeri');
    expect(refused()).to.equal('');
    converter.setAttribute('style', 'color: red');
    await waitUntil(() => refused().startsWith('style-src'));
  });
});

describe('server-rendered', () => {
  it('tells what is wrong while people type, and shows what was ordered in both forms', async () => {
    const page = await open('server-rendered/', 'idn-check');
    const domain = await fill(page, 'domain', 'Björns Åkeri');
    expect(domain.checkValidity()).to.equal(false);
    await fill(page, 'domain', 'Räksmörgås');
    const confirmation = await follow(page, () => orderButton(page).click());
    const name = confirmation.querySelector('idn-name') as unknown as Converter;
    expect([nameOf(name), codeOf(name)]).to.deep.equal(['räksmörgås.se', 'xn--rksmrgs-5wao1o.se']);
  });

  it('works without scripts', async () => {
    let page = await open('server-rendered/', 'form', 'sandbox="allow-forms allow-same-origin"');
    const order = (name: string): Promise<Document> => {
      (formOf(page).elements.namedItem('domain') as HTMLInputElement).value = name;
      return follow(page, () => formOf(page).requestSubmit());
    };
    page = await order('Björns Åkeri');
    const alert = 'Namnet kan inte registreras. Menade du björnsåkeri.se eller björns-åkeri.se?';
    expect(page.querySelector('[role=alert]')?.textContent).to.equal(alert);
    expect(valueOf(page, 'domain')).to.equal('Björns Åkeri');
    page = await order('www.Räksmörgås.se');
    expect(page.querySelector('p')?.textContent).to.equal('Du har beställt xn--rksmrgs-5wao1o.se.');
  });

  it('believes nothing that it is sent', async () => {
    const hostile = '"><img src=x onerror=alert(1)>.se';
    for (const domain of ['Björns Åkeri', 'xn--a.se', 'håbo.com', '', hostile]) {
      const body = new URLSearchParams({ domain, domain_ace: 'xn--hbo-ula.se' });
      const response = await fetch('/examples/server-rendered/order', { method: 'POST', body });
      expect(response.status, domain).to.equal(422);
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      expect(page.querySelector('img, idn-name')).to.equal(null);
      expect(valueOf(page, 'domain')).to.equal(domain);
    }
  });
});

/** Opens an example, and waits until its elements are there. */
async function open(path: string, tag: string, attributes = ''): Promise<Document> {
  const frame = await fixture<HTMLIFrameElement>(`<iframe ${attributes} style="width: 700px; height: 580px; border: 0"></iframe>`);
  const isLoaded = loaded(frame);
  frame.src = `/examples/${path}`;
  await isLoaded;
  frame.focus();
  const page = frame.contentDocument as Document;
  await waitUntil(() => page.querySelector(`${tag}${tag.includes('-') ? ':defined' : ''}`), `There is no ${tag} in examples/${path}`);
  return page;
}

const formOf = (page: Document): HTMLFormElement => page.querySelector('form') as HTMLFormElement;
/** Pressed by itself, not by the mouse: an answer that is still on its way would move it. */
const orderButton = (page: Document): HTMLElement => page.querySelector('form button:not([type])') as HTMLElement;
const valueOf = (page: Document, name: string): string => (formOf(page).elements.namedItem(name) as HTMLInputElement).value;

/** Types into an input of the page's own, instead of what was there. */
async function fill(page: Document, name: string, text: string): Promise<HTMLInputElement> {
  const input = formOf(page).elements.namedItem(name) as HTMLInputElement;
  input.focus();
  input.select();
  await keysFollow();
  await sendKeys({ type: text });
  await waitUntil(() => input.value === text);
  input.blur(); // the answer is final, and what stands below it moves no more
  return input;
}

/** Sends the form with its button: what reaches the server, in the order of the names. */
async function send(page: Document): Promise<[string, string][]> {
  const { body } = await follow(page, () => orderButton(page).click());
  return [...new URLSearchParams(body.textContent ?? '')].toSorted();
}

/** The button does not send the form: a field refuses. */
async function expectRefusal(page: Document, field: HTMLElement): Promise<void> {
  const isRefused = oneEvent(field, 'invalid');
  orderButton(page).click();
  await isRefused;
  expect(field.matches(':invalid')).to.equal(true);
  await keysFollow(); // to the field that it leads to
}

/** Acts, and waits for the page that this leads to. */
async function follow(page: Document, act: () => unknown): Promise<Document> {
  const frame = page.defaultView?.frameElement as HTMLIFrameElement;
  const isLoaded = loaded(frame);
  await act();
  await isLoaded;
  return frame.contentDocument as Document;
}
