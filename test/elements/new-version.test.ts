/** A new build of the page: it comes by itself where nobody is disturbed, and else a line tells of it. */
import { expect, nextFrame } from '@open-wc/testing';
import { faultsOf, loadAxe } from './axe.js';
import { all, click, drawn, inputOf, loaded, type } from './screen.js';
import {
  addressOf, bringNext, buildOf, comesTo, converterIn, lineOf, open, openAndKeep, pageOf, registrationOf, reload, replaceBy, stop, tell, windowOf, withSite,
} from './page-visit.js';
import { waitUntil } from './wait-until.js';

const lines = {
  sv: 'Det finns en ny version av sidan. Ladda om',
  en: 'There is a new version of this page. Reload',
};

withSite();

describe('a new build', function () {
  this.timeout(30_000);

  it('is there at the next visit but one at the latest', async () => {
    const frame = await openAndKeep();
    await tell({ build: 1 });
    await reload(frame);
    await waitUntil(async () => buildOf(frame) === 1 || (await registrationOf())?.waiting);
    await reload(frame);
    await comesTo(frame, 1);
    expect(lineOf(frame)).to.equal('');
    expect(windowOf(frame).noticed).to.deep.equal([]);
  });

  it('works without the server from then on', async () => {
    await openAndKeep();
    await replaceBy(1);
    await stop();
    const frame = await open();
    expect(buildOf(frame)).to.equal(1);
    const converter = await converterIn(frame);
    await type(converter, 'håbo');
    for (const summary of all(converter, 'summary')) await click(summary);
    await drawn(converter);
    expect(all(converter, '.letters li')).to.have.lengthOf(4);
  });

  it('that is here already comes without the server', async () => {
    const frame = await openAndKeep();
    await tell({ build: 1 });
    await bringNext();
    await stop();
    await reload(frame);
    await comesTo(frame, 1);
  });

  it('comes after another, and after that the first one again', async () => {
    await openAndKeep();
    for (const build of [1, 0, 2, 1]) await replaceBy(build);
  });

  it('does not reload the page twice in a row', async () => {
    const frame = await openAndKeep();
    await tell({ build: 1 });
    await bringNext();
    sessionStorage.setItem('klartext-reloaded', 'yes'); // a frame has that of the page around it
    await reload(frame);
    await waitUntil(() => lineOf(frame) === lines.sv);
    expect(buildOf(frame)).to.equal(0);
    await reload(frame);
    await comesTo(frame, 1);
  });

  it('does not come where someone has begun before it could', async () => {
    const frame = await openAndKeep();
    await tell({ build: 1 });
    await bringNext();
    const isLoaded = loaded(frame);
    frame.src = addressOf('?begun');
    await isLoaded;
    await waitUntil(() => lineOf(frame) === lines.sv);
    expect(buildOf(frame)).to.equal(0);
  });
});

for (const lang of ['sv', 'en'] as const) {
  describe(`the line, ?lang=${lang}`, function () {
    this.timeout(30_000);

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
  this.timeout(30_000);

  it('stay as they are, with all that they can do, and have the line', async () => {
    const first = await openAndKeep();
    const converter = await converterIn(first);
    await type(converter, 'håbo');
    const second = await open();
    await showLine(second);
    await waitUntil(() => lineOf(first) === lines.sv);
    await click(buttonOf(second));
    await comesTo(second, 1);
    first.focus();
    expect([buildOf(first), inputOf(converter).value, lineOf(first)]).to.deep.equal([0, 'håbo', lines.sv]);
    for (const summary of all(converter, 'summary')) await click(summary);
    await drawn(converter);
    expect(all(converter, '.letters li')).to.have.lengthOf(4);
    expect(windowOf(first).noticed).to.deep.equal([]);
    await click(buttonOf(first));
    await comesTo(first, 1);
  });

  it('have the line where the new build came by itself elsewhere', async () => {
    const first = await openAndKeep();
    const second = await open();
    await tell({ build: 1 });
    await bringNext();
    await reload(second);
    await comesTo(second, 1);
    await waitUntil(() => lineOf(first) === lines.sv);
    expect(buildOf(first)).to.equal(0);
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
    for (const [directive, act] of refused) {
      act();
      await waitUntil(() => noticed.some((line) => directive.test(line)), String(directive));
    }
  });
});

/** A new build, while this page is open. */
async function showLine(frame: HTMLIFrameElement): Promise<void> {
  await tell({ build: 1 });
  await bringNext();
  await waitUntil(() => lineOf(frame) !== '', 'no line');
}

const buttonOf = (frame: HTMLIFrameElement): HTMLElement => pageOf(frame).querySelector('.new-version button') as HTMLElement;
