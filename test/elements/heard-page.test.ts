/** What a screen reader is given to say of the two pages, as they are built. */
import { expect, fixture } from '@open-wc/testing';
import * as en from '../../src/languages/en.js';
import * as nb from '../../src/languages/nb.js';
import * as sv from '../../src/languages/sv.js';
import { loaded, press, spokenBy } from './screen.js';
import { open } from './name-page.js';
import { waitUntil } from './wait-until.js';

const titlesOf = {
  'index.html': { sv: sv.pages.title, en: en.pages.title, nb: nb.pages.title },
  'registrars.html': { sv: sv.pages.registrars, en: en.pages.registrars, nb: nb.pages.registrars },
};

for (const [name, titles] of Object.entries(titlesOf)) {
  it(`${name} has its language and title before any other script has come`, async () => {
    const html = await (await fetch(`/dist/page/${name}`)).text();
    const frame = await fixture<HTMLIFrameElement>('<iframe></iframe>');
    const firstOf = async (query: string): Promise<readonly (string | undefined)[]> => {
      const page = frame.contentDocument as Document;
      page.open();
      (frame.contentWindow as Window).history.replaceState(null, '', query);
      const isLoaded = loaded(frame);
      page.write(html.replace(/<meta http-equiv[^>]*>|<link[^>]*>|<script type="module"[^>]*><\/script>/g, '').replace('<head>', '<head><base href="/dist/page/">'));
      page.close();
      await isLoaded;
      return [frame.contentDocument?.documentElement.lang, frame.contentDocument?.title];
    };
    for (const [query, lang] of [['?lang=en', 'en'], ['?lang=nb', 'nb'], ['?lang=nn', 'nb'], ['?lang=no-NO', 'nb'], ['?lang=EN-gb', 'en'], ['?lang=qaa', 'sv'], ['?', 'sv']] as const) expect(await firstOf(query), query).to.deep.equal([lang, titles[lang]]);
    expect(html.indexOf('/language.js')).to.be.below(html.indexOf('stylesheet'));
  });
}

describe('the answer is told, though nobody has typed', () => {
  it('of an example', async () => {
    const { page, converter } = await open('?lang=sv');
    page.querySelector<HTMLElement>('.examples button')?.focus();
    await press('Enter');
    await waitUntil(() => spokenBy(converter) === 'räksmörgås.se är ett tillåtet .se-namn.', 'not told');
  });

  it('of a name in a link', async () => {
    const { converter } = await open('?lang=sv#name=h%C3%A5bo!');
    await waitUntil(() => spokenBy(converter).startsWith('håbo!.se kan inte registreras.'), 'not told');
  });
});

it('of what stands on the pages at first, nothing is', async () => {
  const { page, converter } = await open('?lang=sv');
  expect([spokenBy(converter), page.querySelector('.picture-status')?.textContent, page.querySelector('.link-status [role=status]')?.textContent]).to.deep.equal(['', '', '']);
  const frame = await fixture<HTMLIFrameElement>('<iframe style="width: 800px; height: 600px"></iframe>');
  const isLoaded = loaded(frame);
  frame.src = '/dist/page/registrars.html?lang=sv#table';
  await isLoaded;
  const registrars = frame.contentDocument as Document;
  await waitUntil(() => registrars.querySelector('.in-use p')?.textContent, 'nothing stands there');
  const spoken = [...registrars.querySelectorAll('[role=status]')].filter(({ ariaLive, textContent }) => ariaLive !== 'off' && textContent?.trim());
  expect(spoken).to.deep.equal([]);
});

it('no two buttons that are there at the same time are called the same', async () => {
  const { page } = await open('?lang=sv');
  const buttons = [...page.querySelectorAll<HTMLElement>('main button, footer button, header a'), ...[...page.querySelectorAll('idn-table, idn-converter')].flatMap((element) => [...(element.shadowRoot?.querySelectorAll<HTMLElement>('button:not(.tile)') ?? [])])];
  const names = buttons.filter((button) => button.checkVisibility()).map((button) => button.ariaLabel ?? button.innerText.trim());
  expect(names.length).to.be.greaterThan(5);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).to.deep.equal([]);
});
