/** Links to a name: one from an invoice opens the page with the answer, and each name on the page has one. */
import { expect, fixture } from '@open-wc/testing';
import { click, codeOf, type Converter, drawn, findingsOf, inputOf, loaded, one, paste, textOf, textsOf, type, verdictOf } from './screen.js';
import { requestsOf } from './built.js';
import { waitUntil } from './wait-until.js';

interface Page {
  readonly page: Document;
  readonly inside: Window;
  readonly converter: Converter;
}

async function open(address: string): Promise<Page> {
  const frame = await fixture<HTMLIFrameElement>('<iframe style="width: 780px; height: 580px; border: 0" allow="clipboard-write"></iframe>');
  const isLoaded = loaded(frame);
  frame.src = `/dist/page/index.html${address}`;
  await isLoaded;
  frame.focus();
  const page = frame.contentDocument as Document;
  const converter = page.querySelector('idn-converter') as Converter;
  await drawn(converter);
  return { page, inside: frame.contentWindow as Window, converter };
}

const rowOf = ({ page }: Page): HTMLElement => page.querySelector('.name-link') as HTMLElement;
const linkOf = (opened: Page): HTMLAnchorElement => rowOf(opened).querySelector('a') as HTMLAnchorElement;
const statusOf = (opened: Page): string => rowOf(opened).querySelector('[role=status]')?.textContent ?? '';
const asked = (converter: Converter): Promise<void> => waitUntil(() => textsOf(converter, '.split').length > 0, 'no parts');

describe('the link on an invoice', () => {
  for (const hash of ['#name=XN--RKSMRGS-5WAO1O.SE', '#xn--rksmrgs-5wao1o.se', '#XN--RKSMRGS-5WAO1O.SE']) {
    it(`${hash} opens with the answer, what the code is, and its parts, and tells no server the name`, async () => {
      const { converter, inside } = await open(`?lang=sv${hash}`);
      expect(verdictOf(converter)).to.equal('räksmörgås.se är ett tillåtet .se-namn.');
      expect(codeOf(converter)).to.equal('xn--rksmrgs-5wao1o.se');
      expect(findingsOf(converter).at(-1)).to.match(/^xn--rksmrgs-5wao1o\.se är samma domän som räksmörgås\.se\./);
      await asked(converter);
      expect(textOf(converter, '.split')).to.equal('xn-- · rksmrgs · 5wao1o');
      expect(textOf(converter, '[part=advice]')).to.contain(
        'Kontrollerat: räksmörgås.se kodat är xn--rksmrgs-5wao1o.se, och xn--rksmrgs-5wao1o.se avkodat är räksmörgås.se.',
      );
      expect(requestsOf(inside).join()).not.to.match(/rksmrgs|smörgås/i);
      expect(inputOf(converter).getBoundingClientRect().top).to.be.within(0, 580);
    });
  }

  it('also opens what is on the page already', async () => {
    const { converter, inside } = await open('?lang=en#name=räksmörgås');
    inside.location.hash = '#name=%D7%93%D7%95%D7%93.se';
    await waitUntil(() => converter.value === 'דוד.se');
    inside.location.hash = '#search=caron';
    await waitUntil(() => converter.value === 'דוד.se');
  });

  for (const hash of ['#name=%E0%A4%A', '#xn--%00', '#name=<img src=x onerror=alert(1)>', `#name=${'%EF%BF%BF'.repeat(300)}`, '#name=%F0%9F%92%A9', '#=', '#xn--']) {
    it(`${hash.slice(0, 40)} breaks nothing`, async () => {
      const opened = await open(`?lang=sv${hash}`);
      expect(opened.page.querySelectorAll('img[src=x]')).to.have.length(0);
      await paste(opened.converter, 'håbo');
      expect(linkOf(opened).hash).to.equal('#name=xn--hbo-ula.se');
    });
  }
});

describe('a code that was copied wrongly', () => {
  it('and stands for nothing: the name that was meant is a guess, and comes at a click', async () => {
    const { converter } = await open('?lang=sv#xn--rksmrgs-5wao10.se');
    expect(verdictOf(converter)).to.equal('xn--rksmrgs-5wao10.se kan inte registreras.');
    await waitUntil(() => textOf(converter, '[part=advice]').includes('Det här är gissningar:räksmörgås.se'));
    await click(one(converter, '[part=advice] [part=mend]'));
    expect(verdictOf(converter)).to.equal('räksmörgås.se är ett tillåtet .se-namn.');
    expect(textsOf(converter, '[part=advice]')).to.deep.equal([]);
  });

  it('and stands for another name: the answer asks', async () => {
    const { converter } = await open('?lang=sv#xn--rksmrgs-5waolo.se');
    expect(verdictOf(converter)).to.equal('räèksmrgåsæ.se har bara tillåtna tecken, men koden kan vara fel avskriven.');
    await click(one(converter, '.findings [part=mend]'));
    expect(verdictOf(converter)).to.equal('räksmörgås.se är ett tillåtet .se-namn.');
  });

  it('a right code has no guesses, and what is said is said in English', async () => {
    const { converter } = await open('?lang=en#xn--7dbaf.se');
    await asked(converter);
    expect(textOf(converter, '.split')).to.equal('xn-- · 7dbaf');
    expect(textOf(converter, '[part=advice]')).to.contain('xn-- begins every code, and 7dbaf tells which characters the name has.');
    expect(textOf(converter, '[part=advice]')).to.contain('Checked: דוד.se encoded is xn--7dbaf.se, and xn--7dbaf.se decoded is דוד.se.');
    expect(textOf(converter, '[part=advice]')).not.to.contain('guesses');
    converter.value = 'xn--hbo-u1a.se';
    await waitUntil(() => textOf(converter, '[part=advice]').includes('These are guesses:håbo.se'));
  });
});

describe('the link to what is on the page', () => {
  it('follows what is typed, also what is refused, and can be copied', async () => {
    const opened = await open('?lang=sv');
    const { converter, inside } = opened;
    expect(rowOf(opened).hidden).to.equal(true);
    await type(converter, 'håbo');
    expect(rowOf(opened).hidden).to.equal(false);
    expect(linkOf(opened).textContent).to.equal(`${inside.location.origin}/dist/page/index.html?lang=sv#name=xn--hbo-ula.se`);
    await click(rowOf(opened).querySelector('button') as HTMLElement);
    await waitUntil(() => /^(Kopierat|Markerat)/.test(statusOf(opened)));
    if (statusOf(opened).startsWith('Markerat')) expect(inside.getSelection()?.toString()).to.equal(linkOf(opened).href);
    await type(converter, '!');
    expect(linkOf(opened).hash).to.equal('#name=h%C3%A5bo%21');
    expect(statusOf(opened)).to.equal('');
    await paste(converter, '');
    expect(rowOf(opened).hidden).to.equal(true);
  });

  it('leads to the same name in the other language, and keeps the search in the table', async () => {
    const { page, converter } = await open('?lang=sv#search=hake');
    await paste(converter, 'håbo');
    const other = page.querySelector('nav a[hreflang=en]') as HTMLAnchorElement;
    other.addEventListener('click', (event) => event.preventDefault());
    await click(other);
    expect(other.hash).to.equal('#search=hake&name=xn--hbo-ula.se');
  });

  it('is none for a text that is far too long for a name', async () => {
    const opened = await open(`?lang=sv#name=${'a'.repeat(5000)}`);
    expect([rowOf(opened).hidden, opened.converter.diagnosis.input.length]).to.deep.equal([true, 5000]);
    opened.converter.value = 'håbo';
    await waitUntil(() => !rowOf(opened).hidden, 'no link');
  });

  it('moves nothing when it comes', async () => {
    const { page, converter } = await open('?lang=sv');
    const heading = page.querySelector('#characters') as Element;
    const before = heading.getBoundingClientRect().top;
    await type(converter, 'h');
    expect(heading.getBoundingClientRect().top).to.equal(before);
  });
});

describe('more about the name', () => {
  it('is there while the visitor wants it, in both languages', async () => {
    for (const [lang, words, said] of [
      ['sv', 'Visa mer om namnet', 'Utan å: habo.se.'], ['en', 'Show more about the name', 'Without å: habo.se.'],
    ] as const) {
      const { page, converter } = await open(`?lang=${lang}#name=håbo`);
      expect(textsOf(converter, '[part=advice]')).to.deep.equal([]);
      const wish = page.querySelector('.more') as HTMLElement;
      expect(wish.innerText.trim()).to.equal(words);
      await click(wish.querySelector('input') as HTMLElement);
      await waitUntil(() => textsOf(converter, '[part=advice]').join().includes(said));
      expect(textOf(converter, '[part=advice]')).to.contain(lang === 'sv' ? 'Liknande namn' : 'Similar names');
      await click(wish.querySelector('input') as HTMLElement);
      await waitUntil(() => textsOf(converter, '[part=advice]').length === 0);
    }
  });
});
