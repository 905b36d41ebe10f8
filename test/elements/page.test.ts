/** The page around the converter, as it is built. */
import { expect, fixture, nextFrame } from '@open-wc/testing';
import { faultsOf, loadAxe } from './axe.js';
import { type Converter, focusIn, inputOf, loaded, press, textOf, verdictOf } from './screen.js';
import { waitUntil } from './wait-until.js';

const texts = {
  sv: {
    title: 'Domännamn med å, ä och ö',
    label: 'Domännamn',
    verdict: 'räksmörgås.se är ett tillåtet .se-namn.',
    examples: 'Prova ett exempel',
    small: 'från en faktura',
    about: 'Vad är ett IDN?',
  },
  en: {
    title: 'Domain names with å, ä and ö',
    label: 'Domain name',
    verdict: 'räksmörgås.se is a permitted .se name.',
    examples: 'Try an example',
    small: 'from an invoice',
    about: 'What is an IDN?',
  },
  nb: {
    title: 'Domenenavn med æ, ø og å',
    label: 'Domenenavn',
    verdict: 'räksmörgås.se er et tillatt .se-navn.',
    examples: 'Prøv et eksempel',
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
      expect(shown).to.include(texts[lang].examples);
      expect(shown).to.include(texts[lang].small);
      expect(shown).to.include(texts[lang].about);
      for (const other of others) {
        for (const text of [other.examples, other.small, other.about]) expect(shown).not.to.include(text);
      }
      expect(textOf(converter, 'label')).to.equal(texts[lang].label);
    });

    it('says so to browsers and screen readers', () => {
      expect(page.documentElement.lang).to.equal(lang);
      expect(page.title).to.equal(texts[lang].title);
      expect([...page.querySelectorAll('[aria-current]')].map((link) => link.getAttribute('href'))).to.deep.equal([`?lang=${lang}`]);
    });

    it('examples fill the converter, and the focus goes there', async () => {
      page.defaultView?.focus();
      const choose = async (example: HTMLElement): Promise<void> => {
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
        'räksmörgås', 'håbo.se', 'ŋ', '\u05D9\u05D9\u05B4\u05D3\u05D9\u05E9', 'xn--smrgs-pra0j.se', 'smörgåsb\u043Erd.se',
        'smörgås\u05D0\u05E8\u05D5\u05D7\u05D4.se',
      ]);
      await choose(examples[0] as HTMLElement);
      expect(verdictOf(converter)).to.equal(texts[lang].verdict);
    });

    it('the project is not named', () => {
      const description = page.querySelector('meta[name=description]')?.getAttribute('content');
      expect(`${page.title} ${description} ${page.body.innerText}`).not.to.match(/klartext/i);
    });

    for (const scheme of ['light', 'dark']) {
      it(`axe finds nothing, ${scheme}`, async function () {
        this.timeout(30_000);
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

it('nothing has to be moved sideways at 320 pixels', async () => {
  const { page, converter } = await open('?lang=sv', 320);
  for (const value of ['', 'Björns Åkeri', 'ä'.repeat(57)]) {
    converter.value = value;
    await converter.updateComplete;
    expect(page.documentElement.scrollWidth).to.equal(page.documentElement.clientWidth);
  }
});

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
