/** A new build of the page: it is there at the next visit, and meanwhile a line tells of it. */
import { expect, nextFrame } from '@open-wc/testing';
import { faultsOf, loadAxe } from './axe.js';
import { all, click, type Converter, drawn, inputOf, type } from './screen.js';
import {
  addressOf, bring, buildOf, comesTo, converterIn, lineOf, open, openAndKeep, pageOf, reload, stop, tell, windowOf, withSite,
} from './page-visit.js';
import { waitUntil } from './wait-until.js';

const lines = {
  sv: 'Det finns en ny version av sidan. Ladda om',
  en: 'There is a new version of this page. Reload',
};

withSite();

describe('a new build', function () {

  it('is there at the next visit but one at the latest', async () => {
    const frame = await openAndKeep();
    for (const build of [1, 2]) {
      await tell({ build });
      await reload(frame);
      expect(buildOf(frame)).to.equal(build - 1);
      await waitUntil(() => lineOf(frame) === lines.sv, 'nobody tells');
      await reload(frame);
      expect(buildOf(frame)).to.equal(build);
    }
    expect(lineOf(frame)).to.equal('');
    expect(windowOf(frame).noticed).to.deep.equal([]);
  });

  it('is told of where it has taken over before the page heard of it', async () => {
    await openAndKeep();
    const frame = await open();
    windowOf(frame).navigator.serviceWorker.dispatchEvent(new Event('controllerchange'));
    await waitUntil(() => lineOf(frame) === lines.sv, 'nobody tells');
  });

  it('works without the server from then on', async () => {
    const frame = await openAndKeep();
    await bring(1);
    await stop();
    await reload(frame);
    expect(buildOf(frame)).to.equal(1);
    await expectLetters(await typed(frame));
  });

  it('comes where browsers may keep what they have of the server for long', async () => {
    await tell({ headers: { 'Cache-Control': 'max-age=86400' } });
    const frame = await openAndKeep();
    await bring(1);
    await reload(frame);
    expect(buildOf(frame)).to.equal(1);
  });

  it('comes after another, and after that the first one again', async () => {
    const frame = await openAndKeep();
    for (const build of [1, 0, 2, 1]) {
      await bring(build);
      await reload(frame);
      expect(buildOf(frame)).to.equal(build);
    }
  });
});

for (const lang of ['sv', 'en'] as const) {
  describe(`the line, ?lang=${lang}`, function () {

    it('comes while the page is open, moves nothing, and its button brings the new build', async () => {
      const frame = await openAndKeep(`?lang=${lang}`);
      const placeOf = (): number => (pageOf(frame).querySelector('idn-converter') as Element).getBoundingClientRect().top;
      const before = placeOf();
      expect(pageOf(frame).querySelector('[role=status]')?.textContent).to.equal('');
      await showLine(frame);
      expect(lineOf(frame)).to.equal(lines[lang]);
      expect(placeOf()).to.equal(before);
      await click(buttonOf(frame));
      await comesTo(frame, 1);
      expect(windowOf(frame).noticed).to.deep.equal([]);
    });

    it('moves nothing at 320 pixels, and has the size that fingers need', async () => {
      await openAndKeep();
      const frame = await open(`?lang=${lang}`, 320);
      const main = pageOf(frame).querySelector('idn-converter') as Element;
      const before = main.getBoundingClientRect().top;
      await showLine(frame);
      expect(main.getBoundingClientRect().top).to.equal(before);
      expect(pageOf(frame).documentElement.scrollWidth).to.equal(pageOf(frame).documentElement.clientWidth);
      expect(buttonOf(frame).getBoundingClientRect().height).to.be.at.least(24);
    });

    for (const scheme of ['light', 'dark']) {
      it(`axe finds nothing, ${scheme}`, async () => {
        const frame = await openAndKeep(`?lang=${lang}`);
        await showLine(frame);
        pageOf(frame).documentElement.style.colorScheme = scheme;
        await nextFrame();
        expect(await faultsOf(pageOf(frame), await loadAxe(pageOf(frame)))).to.deep.equal([]);
      });
    }
  });
}

describe('other pages that are open', function () {

  it('stay as they are, with all that they can do, and have the line', async () => {
    const first = await openAndKeep();
    const converter = await typed(first);
    const second = await open();
    await bring(1);
    await waitUntil(() => lineOf(second) === lines.sv, 'nobody tells');
    await click(buttonOf(second));
    await comesTo(second, 1);
    first.focus();
    await waitUntil(() => lineOf(first) === lines.sv, 'nobody tells');
    expect([buildOf(first), inputOf(converter).value]).to.deep.equal([0, 'håbo']);
    await expectLetters(converter); // which the server has under another name by now
    expect(windowOf(first).noticed).to.deep.equal([]);
    await click(buttonOf(first));
    await comesTo(first, 1);
  });

  it('of the version before the last one, too', async () => {
    const first = await openAndKeep();
    const converter = await typed(first);
    for (const build of [1, 2]) await bring(build);
    await expectLetters(converter);
    expect(windowOf(first).noticed).to.deep.equal([]);
  });
});

describe('the policy of the page', () => {
  it('is in force', async () => {
    const frame = await open();
    const { noticed } = windowOf(frame);
    const refused: [directive: RegExp, act: () => void][] = [
      [/^style-src/, () => pageOf(frame).body.setAttribute('style', 'color: red')],
      [/^img-src/, () => void (Object.assign(pageOf(frame).createElement('img'), { src: 'data:,' }))],
      [/^connect-src/, () => void windowOf(frame).fetch('data:,').catch(() => {})],
    ];
    // not in every browser
    if ('trustedTypes' in window) {
      const register = (): void => void windowOf(frame).navigator.serviceWorker.register(addressOf('service-worker.js')).catch(() => {});
      refused.push([/^require-trusted-types-for/, register]);
    }
    for (const [directive, act] of refused) {
      act();
      await waitUntil(() => noticed.some((line) => directive.test(line)), String(directive));
    }
  });
});

/** A new build, while this page is open. */
async function showLine(frame: HTMLIFrameElement): Promise<void> {
  await bring(1);
  await waitUntil(() => lineOf(frame) !== '', 'no line');
}

async function typed(frame: HTMLIFrameElement): Promise<Converter> {
  const converter = await converterIn(frame);
  await type(converter, 'håbo');
  return converter;
}

/** They are in a script that is loaded at the first click. */
async function expectLetters(converter: Converter): Promise<void> {
  for (const summary of all(converter, 'summary')) await click(summary);
  await drawn(converter);
  expect(all(converter, '[part=letters] li')).to.have.lengthOf('håbo'.length);
}

const buttonOf = (frame: HTMLIFrameElement): HTMLElement => pageOf(frame).querySelector('.new-version button') as HTMLElement;
