/** The page around the converter, as it is built. */
import { expect, fixture, nextFrame } from '@open-wc/testing';
import { faultsOf, loadAxe } from './axe.js';
import { type Converter, focusIn, inputOf, loaded, press, textOf, verdictOf } from './screen.js';
import { waitUntil } from './wait-until.js';

const texts = {
  sv: {
    title: 'Går namnet att ha som .se-adress?',
    bar: ['Namn', 'Tecken', 'För registrarer'],
    label: 'Domännamn',
    verdict: 'Tillåtet .se-namn',
    small: 'från en faktura',
    about: 'Vad är ett IDN?',
  },
  en: {
    title: 'Can the name be a .se address?',
    bar: ['Name', 'Characters', 'For registrars'],
    label: 'Domain name',
    verdict: 'Permitted .se name',
    small: 'from an invoice',
    about: 'What is an IDN?',
  },
  nb: {
    title: 'Kan navnet brukes som .se-adresse?',
    bar: ['Navn', 'Tegn', 'For registrarer'],
    label: 'Domenenavn',
    verdict: 'Tillatt .se-navn',
    small: 'fra en faktura',
    about: 'Hva er et IDN?',
  },
};

for (const lang of ['sv', 'en', 'nb'] as const) {
  describe(`?lang=${lang}`, () => {
    const others = Object.entries(texts).flatMap(([tag, other]) => (tag === lang ? [] : other));
    let page: Document;
    let converter: Converter;
    beforeEach(async () => {
      ({ page, converter } = await open(`?lang=${lang}`));
    });

    it('shows this language alone', () => {
      const shown = page.body.innerText;
      expect(shown).to.include(texts[lang].title);
      expect(shown).to.include(texts[lang].small);
      expect(shown).to.include(texts[lang].about);
      for (const other of others) {
        for (const text of [other.title, other.small, other.about]) expect(shown).not.to.include(text);
      }
      expect(textOf(converter, 'label')).to.equal(texts[lang].label);
    });

    it('says so to browsers and screen readers', () => {
      expect(page.documentElement.lang).to.equal(lang);
      expect(page.title).to.equal(texts[lang].title);
      expect(seenIn(page, 'nav a[hreflang]').map(({ hreflang }) => hreflang)).to.have.members(['sv', 'en', 'nb'].filter((each) => each !== lang));
      expect(seenIn(page, '[aria-current=page]').map(({ innerText }) => innerText)).to.deep.equal([texts[lang].bar[0]]);
    });

    it('examples fill the converter, and the focus goes there', async () => {
      page.defaultView?.focus();
      const choose = async (example: HTMLElement): Promise<void> => {
        converter.value = ''; // they are there while the field is empty
        await converter.updateComplete;
        example.focus();
        await press('Enter');
        await converter.updateComplete;
      };
      const examples = [...page.querySelectorAll<HTMLElement>('.examples button')];
      const values = [];
      for (const example of examples) {
        await choose(example);
        values.push(inputOf(converter).value);
        expect(focusIn(page)).to.equal('idn-converter input');
      }
      expect(values).to.deep.equal([
        'räksmörgås', 'Björns Bageri & Café', 'xn--smrgs-pra0j.se', 'smörgåsb\u043Erd.se', '\u05D9\u05D9\u05B4\u05D3\u05D9\u05E9',
      ]);
      await choose(examples[0] as HTMLElement);
      expect(verdictOf(converter)).to.equal(texts[lang].verdict);
    });

    it('has a bar that leads to the names, the characters, the other page and the other languages', async () => {
      const links = seenIn(page, 'nav a');
      expect(links.slice(0, 3).map(({ innerText }) => innerText)).to.deep.equal(texts[lang].bar);
      expect(links.map((link) => link.getAttribute('href')).slice(0, 3)).to.deep.equal(['#', '#characters', `registrars.html?lang=${lang}`]);
      expect((await fetch((links[2] as HTMLAnchorElement).href)).ok).to.equal(true);
    });

    it('the project is named in the bar alone', () => {
      expect(page.querySelector('header b')?.textContent).to.equal('Klartext');
      const description = page.querySelector('meta[name=description]')?.getAttribute('content');
      const main = page.querySelector('main')?.innerText;
      expect(`${page.title} ${description} ${main}`).not.to.match(/klartext/i);
    });

    for (const scheme of ['light', 'dark']) {
      it(`axe finds nothing, ${scheme}`, async function () {
        const inside = await loadAxe(page);
        page.documentElement.style.colorScheme = scheme;
        for (const value of ['', 'Björns Åkeri']) {
          converter.value = value;
          await converter.updateComplete;
          await nextFrame();
          expect(await faultsOf(page, inside)).to.deep.equal([]);
        }
      });
    }
  });
}

it('the page is in Swedish where nothing else is asked for', async () => {
  for (const search of ['', '?lang=qaa']) {
    const { page } = await open(search);
    expect(page.documentElement.lang).to.equal('sv');
  }
});

it('the examples are there while the field is empty, and nothing beside them moves when they go', async () => {
  const { page, converter } = await open('?lang=sv', 1200);
  const examples = page.querySelector('.examples') as HTMLElement;
  const tops = (): number[] => ['h1', 'idn-converter', '.finder'].map((selector) => page.querySelector(selector)!.getBoundingClientRect().top);
  const before = tops();
  for (const [value, isThere] of [['', true], ['h', false], [' ', true], ['Björns Bageri', false], ['', true]] as const) {
    converter.value = value;
    await converter.updateComplete;
    expect(examples.checkVisibility(), value).to.equal(isThere);
    expect(tops(), value).to.deep.equal(before);
  }
});

for (const width of [1200, 390]) {
  it(`the room for the elements is theirs before their script comes, ${width} pixels: nothing moves then`, async () => {
    const { page, converter } = await open('?lang=sv', width);
    await waitUntil(() => page.body.classList.contains('drawn'), 'the room is never given back');
    const examples = page.querySelector('.examples') as Element;
    const { top } = examples.getBoundingClientRect();
    page.body.classList.remove('drawn');
    converter.shadowRoot?.querySelector<HTMLElement>('.converter')?.remove(); // as before its script has come
    expect(Math.abs(examples.getBoundingClientRect().top - top)).to.be.below(4);
  });
}

for (const [width, places] of [[1280, 'beside'], [1000, 'below'], [390, 'below']] as const) {
  it(`the finder stands ${places} the converter at ${width} pixels, and the whole table below both`, async () => {
    const { page, converter } = await open('?lang=sv', width);
    const [field, finder, table] = [converter, page.querySelector('.finder') as Element, page.querySelector('.characters') as Element].map((each) => each.getBoundingClientRect());
    if (places === 'beside') expect(finder!.left).to.be.above(field!.right);
    else expect(finder!.top).to.be.at.least(field!.bottom);
    expect(table!.top).to.be.above(Math.max(field!.bottom, finder!.bottom));
  });
}

it('nothing has to be moved sideways at 320 pixels', async () => {
  const { page, converter } = await open('?lang=sv', 320);
  for (const value of ['', 'Björns Åkeri', 'ä'.repeat(57)]) {
    converter.value = value;
    await converter.updateComplete;
    expect(page.documentElement.scrollWidth).to.equal(page.documentElement.clientWidth);
  }
});

/** What is shown of these: the texts of the other languages are hidden. */
const seenIn = (page: Document, selector: string): HTMLAnchorElement[] => [...page.querySelectorAll<HTMLAnchorElement>(selector)].filter((each) => each.checkVisibility());

async function open(search: string, width = 780): Promise<{ page: Document; converter: Converter }> {
  const frame = await fixture<HTMLIFrameElement>(`<iframe style="width: ${width}px; height: 580px; border: 0"></iframe>`);
  const isLoaded = loaded(frame);
  frame.src = `/dist/page/index.html${search}`;
  await isLoaded;
  const page = frame.contentDocument as Document;
  const converter = page.querySelector('idn-converter') as Converter;
  // a language that is not built in is loaded meanwhile
  await waitUntil(() => converter.shadowRoot?.querySelector<HTMLElement>('.converter')?.lang === page.documentElement.lang, 'another language');
  return { page, converter };
}
