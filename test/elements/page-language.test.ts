/** The link to the page in another language. In a file of its own: WebKit goes back to entries that frames of other tests have left. */
import { expect } from '@open-wc/testing';
import { requestsOf } from './built.js';
import { open, type Page, pageIn } from './name-page.js';
import { inputOf, loaded, paste } from './screen.js';

/** Follows the link to another language, and waits for the page there. */
async function changeLanguage({ page, inside }: Page, tag: string): Promise<Page> {
  const frame = inside.frameElement as HTMLIFrameElement;
  const isLoaded = loaded(frame);
  page.querySelector<HTMLElement>(`nav [hreflang=${tag}]`)?.click();
  await isLoaded;
  return pageIn(frame);
}

for (const typed of ['Björns Bageri & Café', 'räksmörgås', 'xn--hbo-ula']) {
  it(`has what was typed, as it was typed, and keeps the search in the table; and so has this one on the way back: ${typed}`, async () => {
    const opened = await open('?lang=sv#search=hake&name=before');
    await paste(opened.converter, typed);
    const other = await changeLanguage(opened, 'en');
    expect([inputOf(other.converter).value, new URLSearchParams(other.inside.location.hash.slice(1)).get('search')]).to.deep.equal([typed, 'hake']);
    expect(requestsOf(other.inside).join()).not.to.match(/rns|smrg|smörg/i);
    const frame = other.inside.frameElement as HTMLIFrameElement;
    const isBack = loaded(frame);
    other.inside.history.back();
    await isBack;
    const before = await pageIn(frame);
    expect([before.page.documentElement.lang, inputOf(before.converter).value]).to.deep.equal(['sv', typed]);
  });
}

it('has no name where the field was emptied, or what is in it is far too long for one', async () => {
  for (const typed of ['', 'a'.repeat(5000)]) {
    const opened = await open('?lang=sv#name=before');
    await paste(opened.converter, typed);
    const other = await changeLanguage(opened, 'en');
    expect([inputOf(other.converter).value, other.inside.location.hash]).to.deep.equal(['', '']);
  }
});
