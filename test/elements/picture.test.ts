/** Pictures of names as files and on a page, and what the page does with them. */
import { expect, fixture } from '@open-wc/testing';
import { describePicture, drawPicture, renderPicture } from '../../src/picture.js';
import { verifyReceipt } from '../../src/receipt.js';
import { names } from '../picture/measure.js';
import { faultsOf, loadAxe } from './axe.js';
import { noteSaved, openBuilt, requestsOf, type SavingWindow, scriptsOf } from './built.js';
import { staysQuiet } from './quiet.js';
import { readCode } from './read-code.js';
import { type Converter, loaded } from './screen.js';
import { waitUntil } from './wait-until.js';

staysQuiet();

const date = new Date(2026, 10, 22);
const cases = ['sv', 'en'].flatMap((lang) => Object.entries(names).map(([what, name]) => [lang, what, name] as const));

for (const [what, name] of Object.entries(names)) {
  // in one language: software draws them, which takes long
  describe(what, () => {
    const lang = 'sv';
    it('as PNG it has the size of the drawing, something on it, and the same pixels each time', async () => {
      const { width, height } = drawPicture(name, { lang, date });
      const first = await pixelsOf(await renderPicture(name, { lang, date, format: 'png' }));
      expect([first.width, first.height]).to.deep.equal([width, height].map((length) => 2 * length.baseVal.value));
      const dark = first.data.filter((value, index) => index % 4 === 0 && value < 128).length;
      expect(dark).to.be.within(1000, first.width * first.height * 0.1);
      const second = await pixelsOf(await renderPicture(name, { lang, date, format: 'png' }));
      expect(sumOf(second)).to.equal(sumOf(first));
    });
  });
}

for (const [lang, what, name] of cases) {
  describe(`${what}, ${lang}`, () => {
    it('as SVG it is an image with its words, and without a style', async () => {
      const blob = await renderPicture(name, { lang, date, format: 'svg' });
      expect(blob.type).to.equal('image/svg+xml');
      const { naturalWidth, naturalHeight } = await imageOf(blob);
      const svg = await documentOf(blob);
      expect([svg.getAttribute('width'), svg.getAttribute('height')]).to.deep.equal([naturalWidth, naturalHeight].map(String));
      expect([svg.getAttribute('role'), svg.getAttribute('lang')]).to.deep.equal(['img', lang]);
      const description = svg.querySelector(':scope > desc')?.textContent ?? '';
      expect(description).to.equal(describePicture(name, { lang, date }));
      expect(description.split('\n')[0]).to.include(svg.querySelector(':scope > title')?.textContent);
      expect(svg.querySelectorAll('style, [style], [class], script, image').length).to.equal(0);
      const [paper] = svg.querySelectorAll('rect');
      expect([paper?.getAttribute('fill'), paper?.getAttribute('height')]).to.deep.equal(['#fff', svg.getAttribute('height')]);
    });

    it('everything drawn on a page stands inside the picture, as wide as was measured', () => {
      const svg = drawPicture(name, { lang, date });
      document.body.append(svg);
      const frame = svg.getBoundingClientRect();
      for (const text of svg.querySelectorAll('text')) {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        // marks may stand out of their letter
        const isInside = left >= frame.left + 40 && right <= frame.right - 40 && top >= frame.top && bottom <= frame.bottom;
        expect(isInside, `${text.textContent} ${left} ${right}`).to.equal(true);
        // whatever font there is, it is fitted, and not by so much that anybody sees it
        const width = Number(text.getAttribute('textLength'));
        if (/^[\p{Script=Latin}\d\s.,:–-]{5,}$/u.test(text.textContent)) expect(text.getComputedTextLength() / width, text.textContent).to.be.within(0.75, 1.35);
      }
      svg.remove();
    });
  });
}

describe('the command draws the same SVG, octet by octet,', () => {
  for (const [what, name] of Object.entries(names)) {
    for (const lang of ['sv', 'en', 'nb']) {
      it(`of ${what}, ${lang}`, async () => {
        const written = await told(['picture', '--lang', lang, '--', name]);
        expect(await (await renderPicture(name, { lang, date })).text()).to.equal(written);
        const withReceipt = await told(['picture', '--receipt', '--tld', 'se nu', '--lang', lang, '--', name]);
        expect(await (await renderPicture(name, { lang, date, receipt: true })).text()).to.equal(withReceipt);
      });
    }
  }
});

it('what is written from right to left stands between its neighbours', () => {
  const svg = drawPicture(names['a subdomain of a Hebrew name'], { date });
  document.body.append(svg);
  const labels = [...svg.querySelectorAll('text')].filter((text) => text.getAttribute('font-size') === '48');
  const boxes = labels.map((label) => label.getBoundingClientRect());
  expect(labels.map(({ textContent }) => textContent)).to.deep.equal(['kalle', '.', '\u05E9\u05DC\u05D5\u05DD', '.', 'se']);
  expect(boxes.slice(1).every(({ left }, index) => left > (boxes[index]?.right ?? NaN) - 6)).to.equal(true);
  svg.remove();
});

it('the link to the name is read back from the PNG, and drawn the same by the command', async function () {
  const options = { lang: 'sv', date, page: 'https://names.example/?lang=sv' };
  const written = await told(['picture', '--lang', 'sv', '--page', options.page, 'räksmörgås.se']);
  expect(await (await renderPicture('räksmörgås.se', options)).text()).to.equal(written);
  const read = await readCode(await renderPicture('räksmörgås.se', { ...options, format: 'png' }));
  if (read === undefined) this.skip();
  expect(read).to.equal('https://names.example/?lang=sv#xn--rksmrgs-5wao1o.se');
});

it('no name makes it fail', async () => {
  for (const name of ['', '\u0000\uD800', '\u202E', '<b>&"\'', 'a\u0300'.repeat(300), 'ä.'.repeat(500), `${'xn--4ca.'.repeat(31)}se`, '\uFDFD'.repeat(99)]) {
    const svg = await renderPicture(name, { format: 'svg' });
    expect((await documentOf(svg)).localName).to.equal('svg');
    expect((await renderPicture(name, { format: 'png' })).type).to.equal('image/png');
  }
});

it('a picture is no higher than a browser can draw', async () => {
  const name = 'ä.'.repeat(500);
  const { height } = drawPicture(name);
  const picture = await pixelsOf(await renderPicture(name, { format: 'png' }));
  expect(height.baseVal.value).to.be.above(16_000);
  expect(picture.height).to.be.within(15_000, 16_000);
});

it('a large picture has fewer pixels, and nothing is cut off', async () => {
  const { width, height } = drawPicture(names.permitted);
  const picture = await pixelsOf(await renderPicture(names.permitted, { format: 'png', scale: 100 }));
  expect(picture.width * picture.height).to.be.below(16_000_001);
  expect(picture.width / picture.height).to.be.closeTo(width.baseVal.value / height.baseVal.value, 0.01);
});

it('the file for a script breaks no strict policy, and gives pictures of both kinds', async () => {
  const { page } = await openBuilt('/strict/picture.html');
  const strict = page as typeof page & { pictures: Promise<typeof import('../../src/picture.js')> };
  const pictures = await strict.pictures;
  for (const name of Object.values(names)) {
    page.document.body.append(pictures.drawPicture(name));
    for (const format of ['svg', 'png'] as const) expect((await pictures.renderPicture(name, { format })).size).to.be.above(2000);
  }
  expect(getComputedStyle(page.document.querySelector('text') as Element).fill).to.equal('rgb(74, 80, 87)');
  expect(page.violations).to.deep.equal([]);
  expect(requestsOf(page)).to.deep.equal([...(await scriptsOf('klartext-picture')), '/strict/import-picture.js', '/strict/violations.js']);
});

describe('the page', () => {
  for (const [lang, heading] of [['sv', 'Bild av namnet'], ['en', 'Picture of the name'], ['nb', 'Bilde av navnet']] as const) {
    it(`${lang}: shows the picture of the name in a dialog, which closes again`, async () => {
      const { page, converter, violations } = await openPage(`?lang=${lang}`);
      await give(converter, 'räksmörgås');
      const dialog = dialogOf(page);
      expect(dialog.open).to.equal(false);
      await openPicture(page);
      expect(dialog.open).to.equal(true);
      expect(readable(dialog.querySelector('h2') as HTMLElement)).to.equal(heading);
      expect(dialog.querySelector('.preview title')?.textContent).to.include('räksmörgås.se');
      (dialog.querySelector('.close') as HTMLElement).click();
      expect(dialog.open).to.equal(false);
      await give(converter, 'håbo');
      await openPicture(page);
      expect(dialog.querySelector('.preview title')?.textContent).to.include('håbo.se').and.not.to.include('räk');
      expect(violations).to.deep.equal([]);
    });
  }

  it('what is said in the dialog moves nothing in it', async () => {
    const { page, converter } = await openPage('?lang=sv');
    await give(converter, 'räksmörgås');
    await openPicture(page);
    const { height } = dialogOf(page).getBoundingClientRect();
    await choose(page, 'svg');
    expect(dialogOf(page).getBoundingClientRect().height).to.equal(height);
  });

  for (const [lang, saved] of [['sv', 'Bilden är sparad.'], ['en', 'The picture is saved.']] as const) {
    it(`saves files that are called as the ACE form, ${lang}`, async () => {
      const { page, converter, violations } = await openPage(`?lang=${lang}`);
      await give(converter, 'räksmörgås');
      for (const format of ['png', 'svg']) expect(await choose(page, format)).to.equal(saved);
      await give(converter, 'xn--rksmrgs-5wao10.se');
      await openPicture(page);
      expect(statusOf(page)).to.equal('');
      await choose(page, 'png');
      expect(windowOf(page).saved).to.deep.equal(['xn--rksmrgs-5wao1o.se.png', 'xn--rksmrgs-5wao1o.se.svg', 'picture.png']);
      expect(violations).to.deep.equal([]);
    });
  }

  for (const [lang, saved, first] of [['sv', 'Kvittot är sparat.', 'Kvitto på domännamnet räksmörgås.se'], ['en', 'The receipt is saved.', 'Receipt for the domain name räksmörgås.se'], ['nb', 'Kvitteringen er lagret.', 'Kvittering for domenenavnet räksmörgås.se']] as const) {
    it(`${lang}: saves a receipt that holds, and shows it in the picture if that is wanted`, async () => {
      const { page, converter, violations } = await openPage(`?lang=${lang}`);
      await give(converter, 'RÄKSMÖRGÅS');
      await openPicture(page);
      const files: Blob[] = [];
      const { URL: address } = windowOf(page) as unknown as { URL: typeof URL };
      const { createObjectURL } = address;
      address.createObjectURL = (file: Blob) => (files.push(file), createObjectURL.call(address, file));
      expect(await choose(page, 'receipt')).to.equal(saved);
      expect(windowOf(page).saved).to.deep.equal(['xn--rksmrgs-5wao1o.se.txt']);
      const text = await (files[0] as Blob).text();
      expect(text.split('\n')[0]).to.equal(first);
      expect(await verifyReceipt(text)).to.deep.equal([]);
      const { time } = JSON.parse(text.trim().split('\n').at(-1) ?? '') as { time: string };
      expect(Math.abs(Date.now() - Date.parse(time))).to.be.below(3_600_000);

      const drawn = () => page.querySelector('.preview desc')?.textContent ?? '';
      expect(drawn()).not.to.include('RÄKSMÖRGÅS');
      (page.querySelector('[data-with=receipt]') as HTMLElement).click();
      await waitUntil(() => drawn().includes(': RÄKSMÖRGÅS\n'), 'no receipt in the picture');
      (page.querySelector('[data-with=link]') as HTMLElement).click();
      await waitUntil(() => drawn().includes(`/dist/page/index.html?lang=${lang}#xn--rksmrgs-5wao1o.se\n`) && page.querySelector('.preview path'), 'no link in the picture');
      expect(violations).to.deep.equal([]);
    });
  }

  it('loads what draws when it is asked for', async () => {
    const { page, converter } = await openPage('?lang=sv');
    await give(converter, 'räksmörgås');
    const drawing = () => requestsOf(windowOf(page)).filter((path) => /picture/.test(path)).length;
    expect(drawing()).to.equal(0);
    await openPicture(page);
    expect(drawing()).to.equal(1);
  });

  it('copies the picture, and tells', async () => {
    const { page, converter } = await openPage('?lang=sv', (clipboard, written) => {
      clipboard.write = async (items) => void written.push(await (items[0] as ClipboardItem).getType('image/png'));
    });
    await give(converter, 'räksmörgås');
    expect(await choose(page, 'copy')).to.equal('Kopierat');
    expect(windowOf(page).written.map(({ type }) => type)).to.deep.equal(['image/png']);
  });

  it('tells what to do where it can’t be copied', async () => {
    const { page, converter } = await openPage('?lang=en', (clipboard) => {
      clipboard.write = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    });
    await give(converter, 'räksmörgås');
    expect(await choose(page, 'copy')).to.equal('The picture could not be copied. Save it as PNG instead.');
  });

  it('has no button for copying where there is no such clipboard', async () => {
    const { page, converter } = await openPage('?lang=sv', (clipboard) => delete clipboard.write);
    await give(converter, 'räksmörgås');
    await openPicture(page);
    expect(buttonOf(page, 'copy').hidden).to.equal(true);
  });

  it('prints the picture alone, and afterwards the page as before', async () => {
    const { page, converter } = await openPage('?lang=sv');
    await give(converter, 'räksmörgås');
    const printed: string[] = [];
    windowOf(page).print = () => {
      printed.push(...[...page.body.children].filter((child) => matchesPrint(page, child)).map(({ localName }) => localName));
    };
    buttonOf(page, 'print').click();
    await waitUntil(() => printed.length > 0);
    expect(printed).to.deep.equal(['svg']);
    expect(getComputedStyle(page.querySelector('.printed-picture') as Element).display).to.equal('none');
    windowOf(page).dispatchEvent(new Event('afterprint'));
    expect(page.querySelector('.printed-picture')).to.equal(null);
    expect([...page.body.children].filter((child) => matchesPrint(page, child)).map(({ localName }) => localName)).to.deep.equal(['main']);
  });

  it('is as accessible with it as without, also in the dark and at 320 pixels', async function () {
    for (const lang of ['sv', 'en']) {
      const { page, converter } = await openPage(`?lang=${lang}`, undefined, 320);
      await give(converter, 'räksmörgås');
      await openPicture(page);
      await choose(page, 'svg');
      expect(page.documentElement.scrollWidth).to.equal(page.documentElement.clientWidth);
      const inside = await loadAxe(page);
      for (const scheme of ['light', 'dark']) {
        page.documentElement.style.colorScheme = scheme;
        expect(await faultsOf(page, inside)).to.deep.equal([]);
      }
    }
  });
});

/** What the built command prints at the time of these tests. */
const told = async (words: readonly string[]): Promise<string> =>
  (await fetch(`/command?words=${encodeURIComponent(JSON.stringify(words))}&time=${date.getTime() / 1000}`)).text();

interface Clipboard {
  write?: (items: readonly unknown[]) => Promise<void>;
}

interface PageWindow extends SavingWindow {
  written: Blob[];
}

/** The built page; its clipboard is one of the test's own, with `write` unless `prepare` takes it away. */
async function openPage(search: string, prepare?: (clipboard: Clipboard, written: Blob[]) => void, width = 780) {
  const frame = await fixture<HTMLIFrameElement>(`<iframe style="width: ${width}px; height: 580px; border: 0"></iframe>`);
  const isLoaded = loaded(frame);
  frame.src = `/dist/page/index.html${search}`;
  const written: Blob[] = [];
  const violations: string[] = [];
  await waitUntil(() => frame.contentWindow?.location.pathname.endsWith('index.html') && frame.contentDocument?.documentElement);
  const page = frame.contentWindow as unknown as PageWindow;
  const clipboard: Clipboard = { write: () => Promise.resolve() };
  prepare?.(clipboard, written);
  Object.defineProperty(page.navigator, 'clipboard', { configurable: true, value: clipboard });
  Object.assign(page, { ClipboardItem: Item, written });
  page.document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => violations.push(violatedDirective));
  await isLoaded;
  noteSaved(page);
  const converter = page.document.querySelector('idn-converter') as Converter;
  // what its buttons do comes with the language
  await waitUntil(() => page.document.body.classList.contains('drawn'), 'the page is not ready');
  return { page: page.document, converter, violations };
}

/** As of a browser; some that tests run in have none. */
class Item {
  readonly #items: Readonly<Record<string, Promise<Blob>>>;

  constructor(items: Readonly<Record<string, Promise<Blob>>>) {
    this.#items = items;
  }

  getType = (type: string): Promise<Blob> | undefined => this.#items[type];
}

const windowOf = (page: Document) => page.defaultView as unknown as PageWindow & Window;
const dialogOf = (page: Document) => page.querySelector('.picture') as HTMLDialogElement;
const readable = ({ innerText }: HTMLElement): string => innerText.trim();
const statusOf = (page: Document): string => page.querySelector('.picture [role=status]')?.textContent ?? '';
const buttonOf = (page: Document, what: string) => page.querySelector(`[data-picture=${what}]`) as HTMLButtonElement;

async function give(converter: Converter, value: string): Promise<void> {
  converter.value = value;
  await converter.updateComplete;
}

/** The preview is there, too. */
async function openPicture(page: Document): Promise<void> {
  const before = page.querySelector('.preview svg');
  (page.querySelector('.open-picture') as HTMLElement).click();
  await waitUntil(() => page.querySelector('.preview svg') && page.querySelector('.preview svg') !== before, 'no picture');
}

/** What is said after the click. */
async function choose(page: Document, what: string): Promise<string> {
  buttonOf(page, what).click();
  await waitUntil(() => statusOf(page) !== '', 'nothing was said');
  return statusOf(page);
}

/** Whether the style sheet's rules for paper leave it there. */
function matchesPrint(page: Document, element: Element): boolean {
  const rules = [...page.styleSheets].flatMap((sheet) => [...sheet.cssRules]) as (CSSMediaRule & CSSStyleRule)[];
  const printing = rules.filter(({ media }) => media?.mediaText === 'print').flatMap((rule) => [...rule.cssRules] as CSSStyleRule[]);
  if (element.localName === 'script') return false;
  const displays = printing.filter(({ selectorText, style }) => style?.display && element.matches(selectorText)).map(({ style }) => style.display);
  return !displays.includes('none');
}

async function pixelsOf(blob: Blob): Promise<ImageData> {
  const bitmap = await createImageBitmap(blob);
  const canvas = Object.assign(document.createElement('canvas'), { width: bitmap.width, height: bitmap.height });
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height);
}

const sumOf = ({ data }: ImageData): number => data.reduce((sum, value, index) => (sum * 31 + value * (index % 7)) % 2_147_483_647, 0);

async function imageOf(blob: Blob): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = URL.createObjectURL(blob);
  await image.decode();
  URL.revokeObjectURL(image.src);
  return image;
}

/** Read as XML, in which a fault would give an element `parsererror`. */
async function documentOf(blob: Blob): Promise<Element> {
  const { documentElement } = new DOMParser().parseFromString(await blob.text(), 'image/svg+xml');
  expect(documentElement.querySelectorAll('parsererror').length).to.equal(0);
  return documentElement;
}
