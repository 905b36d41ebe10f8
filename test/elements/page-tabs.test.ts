/** The tabs of the page for registrars, as it is built. */
import { expect, fixture } from '@open-wc/testing';
import { faultsOf, loadAxe } from './axe.js';
import { click, focusIn, loaded, press } from './screen.js';
import { waitUntil } from './wait-until.js';

it('shows the list first, and one of five at a time', async () => {
  const page = await open('?lang=sv');
  expect(shownIn(page)).to.deep.equal(['list']);
  for (const [words, panel] of [['Namn och kod', 'pair'], ['Egen tabell', 'table'], ['Jämför tabeller', 'compare'], ['Lottning', 'draw'], ['Lista', 'list']] as const) {
    const tab = tabsOf(page).find(({ innerText }) => innerText.trim() === words) as HTMLElement;
    await click(tab);
    expect([shownIn(page), locationOf(page).hash, selectedIn(page)]).to.deep.equal([[panel], `#${panel}`, words]);
    expect(tab.getBoundingClientRect().top, 'nothing moves').to.equal(tabsOf(page)[0]?.getBoundingClientRect().top);
  }
});

for (const panel of ['list', 'pair', 'table', 'compare', 'draw']) {
  it(`#${panel} leads there, at once and later, and the tabs are in sight`, async () => {
    const page = await open(`?lang=sv#${panel}`);
    expect(shownIn(page)).to.deep.equal([panel]);
    expect(tabsOf(page)[0]?.getBoundingClientRect().top).to.be.within(0, 580);
    locationOf(page).hash = panel === 'pair' ? '#table' : '#pair';
    await waitUntil(() => shownIn(page).join() === (panel === 'pair' ? 'table' : 'pair'));
  });
}

it('other fragments change nothing', async () => {
  const page = await open('?lang=sv#pair');
  for (const hash of ['#', '#nothing', '#title', '#%00', '#"]']) {
    const changed = new Promise((resolve) => {
      page.defaultView?.addEventListener('hashchange', resolve, { once: true });
    });
    locationOf(page).hash = hash;
    await changed;
    expect(shownIn(page), hash).to.deep.equal(['pair']);
  }
});

it('is one stop of the tabulator, and arrows go from tab to tab', async () => {
  const page = await open('?lang=en');
  page.defaultView?.focus();
  const tabs = tabsOf(page);
  expect(tabs.map(({ tabIndex }) => tabIndex)).to.deep.equal([0, -1, -1, -1, -1]);
  tabs[0]?.focus();
  const walked = [];
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Home', 'ArrowLeft', 'End', 'ArrowLeft', 'ArrowUp', 'ArrowDown']) {
    await press(key);
    walked.push(shownIn(page).join());
    expect(focusIn(page)).to.equal('a');
  }
  expect(walked).to.deep.equal(['pair', 'table', 'compare', 'draw', 'list', 'list', 'draw', 'compare', 'compare', 'compare']);
  expect(tabs.map(({ tabIndex }) => tabIndex)).to.deep.equal([-1, -1, -1, 0, -1]);
});

it('tells screen readers what is a tab, which one is chosen, and what it shows', async () => {
  const page = await open('?lang=sv#pair');
  const list = page.querySelector('[role=tablist]') as HTMLElement;
  expect(page.getElementById(list.getAttribute('aria-labelledby') ?? '')?.innerText.trim()).to.equal('För registrarer');
  expect(tabsOf(page).map((tab) => [tab.getAttribute('aria-selected'), page.getElementById(tab.getAttribute('aria-controls') ?? '')?.role])).to.deep.equal([
    ['false', 'tabpanel'], ['true', 'tabpanel'], ['false', 'tabpanel'], ['false', 'tabpanel'], ['false', 'tabpanel'],
  ]);
});

it('the other language shows the same tab', async () => {
  const page = await open('?lang=sv#table');
  const link = page.querySelector<HTMLAnchorElement>('nav [hreflang=en]') as HTMLAnchorElement;
  link.addEventListener('click', (event) => event.preventDefault());
  link.click();
  expect(link.hash).to.equal('#table');
});

for (const panel of ['list', 'pair', 'table', 'compare', 'draw']) {
  it(`axe finds nothing, and nothing has to be moved sideways at 320 pixels: ${panel}`, async () => {
    const page = await open(`?lang=sv#${panel}`, 320);
    const inside = await loadAxe(page);
    for (const scheme of ['light', 'dark']) {
      page.documentElement.style.colorScheme = scheme;
      expect(await faultsOf(page, inside)).to.deep.equal([]);
    }
    expect(page.documentElement.scrollWidth).to.equal(page.documentElement.clientWidth);
  });
}

async function open(address: string, width = 780): Promise<Document> {
  const frame = await fixture<HTMLIFrameElement>(`<iframe style="width: ${width}px; height: 580px; border: 0"></iframe>`);
  const isLoaded = loaded(frame);
  frame.src = `/dist/page/registrars.html${address}`;
  await isLoaded;
  const page = frame.contentDocument as Document;
  await waitUntil(() => page.querySelector('[role=tab]'), 'no tabs');
  return page;
}

const locationOf = (page: Document): Location => (page.defaultView as Window).location;
const tabsOf = (page: Document): HTMLElement[] => [...page.querySelectorAll<HTMLElement>('[role=tab]')];
const selectedIn = (page: Document): string => tabsOf(page).filter(({ ariaSelected }) => ariaSelected === 'true').map(({ innerText }) => innerText.trim()).join();
const shownIn = (page: Document): string[] => [...page.querySelectorAll<HTMLElement>('main > section')].filter((each) => each.checkVisibility()).map(({ id }) => id);
