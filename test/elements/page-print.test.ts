/** What is on paper of the two pages, as they are built: their rules for paper, taken for the screen. */
import { expect, fixture } from '@open-wc/testing';
import { takeForPaper } from './paper.js';
import { all, type Converter, drawn, loaded } from './screen.js';
import { waitUntil } from './wait-until.js';

describe('the page for everybody', () => {
  it('prints the question, the field and what the page is about where no name is in it', async () => {
    const page = await printed('index.html?lang=sv');
    expect(seenOf(page, ['h1', 'idn-converter', '.about'])).to.equal('h1 idn-converter .about');
    expect(seenOf(page, screenOnly)).to.equal('');
  });

  it('prints the answer and its forms, without what can only be clicked', async () => {
    const page = await printed('index.html?lang=sv#name=räksmörgås');
    const converter = page.querySelector('idn-converter') as Converter;
    expect(seenOf(page, ['h1', 'idn-converter'])).to.equal('h1 idn-converter');
    for (const part of ['input', 'verdict', 'name', 'code']) expect(all(converter, `[part~=${part}]`).some((each) => each.checkVisibility()), part).to.equal(true);
    expect(all(converter, '[part~=copy], summary').filter((each) => each.checkVisibility())).to.have.length(0);
    expect(seenOf(page, [...screenOnly, '.about', '.copy-link', '.open-picture'])).to.equal('');
  });

  it('prints why a name is refused', async () => {
    const page = await printed('index.html?lang=sv#name=hej%20du');
    const [verdict] = all(page.querySelector('idn-converter') as Converter, '[part~=verdict]');
    expect(verdict?.innerText).to.include('Mellanslag');
  });

  it('prints the table alone where that is what is looked at', async () => {
    const page = await printed('index.html?lang=sv#characters');
    expect(seenOf(page, ['h1', 'idn-converter', '.about', '.characters', ...screenOnly])).to.equal('.characters');
    expect(all(page.querySelector('.characters idn-table') as Converter, 'tbody tr')).to.have.length.above(80);
  });

  it('prints what is looked at then, and not what was before', async () => {
    const page = await open('index.html?lang=sv#characters');
    page.defaultView?.dispatchEvent(new Event('beforeprint'));
    page.defaultView?.scrollTo(0, 0);
    print(page);
    expect(seenOf(page, ['h1', '.characters'])).to.equal('h1');
  });
});

describe('the page for registrars', () => {
  for (const [panel, content] of [['list', 'idn-batch'], ['pair', 'idn-pair'], ['table', '.own idn-converter'], ['compare', '.changes']] as const) {
    it(`prints what stands in the tab that is chosen: ${panel}`, async () => {
      const page = await open(`registrars.html?lang=sv#${panel}`);
      await waitUntil(() => (page.querySelector(content)?.getBoundingClientRect().height ?? 0) > 20, 'nothing to print');
      print(page);
      expect(seenOf(page, ['h1', `#${panel}`, content])).to.equal(`h1 #${panel} ${content}`);
      expect(seenOf(page, [...screenOnly, '.tabs', '.drop', ...['#list', '#pair', '#table', '#compare', '#draw'].filter((each) => each !== `#${panel}`)])).to.equal('');
      expect(page.querySelector(content)?.getBoundingClientRect().height).to.be.above(20);
    });
  }
});

it('is written in dark letters, also where the screen is dark', async () => {
  for (const name of ['index.html', 'registrars.html']) {
    const page = await printed(`${name}?lang=sv`);
    const { color, colorScheme } = page.defaultView!.getComputedStyle(page.documentElement);
    expect([color, colorScheme]).to.deep.equal(['rgb(0, 0, 0)', 'light']);
  }
});

/** What is there for the screen alone. */
const screenOnly = ['header', 'footer', '.finder', '.examples', '.new-version', 'dialog', 'noscript'];

async function printed(address: string): Promise<Document> {
  const page = await open(address);
  print(page);
  return page;
}

async function open(address: string): Promise<Document> {
  const frame = await fixture<HTMLIFrameElement>('<iframe style="width: 780px; height: 580px; border: 0"></iframe>');
  const isLoaded = loaded(frame);
  frame.src = `/dist/page/${address}`;
  await isLoaded;
  const page = frame.contentDocument as Document;
  const elements = elementsOf(page).filter((each) => each.checkVisibility());
  await waitUntil(() => elements.every((each) => each.shadowRoot?.childElementCount), 'no elements');
  await Promise.all(elements.map(drawn));
  await waitUntil(() => page.defaultView?.location.hash !== '#characters');
  return page;
}

/** As the browser does before it prints. */
function print(page: Document): void {
  page.defaultView?.dispatchEvent(new Event('beforeprint'));
  const sheets = new Set([...page.styleSheets, ...elementsOf(page).flatMap(({ shadowRoot }) => shadowRoot?.adoptedStyleSheets ?? [])]);
  for (const { cssRules } of sheets) [...cssRules].forEach(takeForPaper);
}

const elementsOf = (page: Document): Converter[] => [...page.querySelectorAll<Converter>('idn-converter, idn-table, idn-batch, idn-pair')];

/** Those of the selectors of which something is shown. */
const seenOf = (page: Document, selectors: readonly string[]): string =>
  selectors.filter((selector) => [...page.querySelectorAll(selector)].some((each) => each.checkVisibility())).join(' ');
