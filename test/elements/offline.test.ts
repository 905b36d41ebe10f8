/** The built page, visited once, whose server is then gone. */
import { expect } from '@open-wc/testing';
import { noteSaved, save } from './built.js';
import { all, click, codeOf, drawn, press, textsOf, type, verdictOf } from './screen.js';
import {
  addressOf, bring, buildOf, converterIn, keptBuilds, keptFiles, nextFails, open, openAndKeep, pageOf, registrationOf, reload, stop,
  tableIn, tell, windowOf, withSite,
} from './page-visit.js';
import { waitUntil } from './wait-until.js';

withSite();

describe('without the server, after one visit', function () {

  it('a name is judged, its letters are shown and the table is searched', async () => {
    const frame = await openAndKeep();
    await stop();
    await reload(frame);
    await useAll(frame);
    expect(windowOf(frame).noticed).to.deep.equal([]);
  });

  it('also in that same visit', async () => {
    const frame = await openAndKeep();
    await stop();
    await useAll(frame);
    expect(windowOf(frame).noticed).to.deep.equal([]);
  });

  it('the table is saved', async () => {
    const frame = await openAndKeep('?lang=sv');
    await stop();
    await reload(frame);
    noteSaved(windowOf(frame));
    expect(await save(windowOf(frame), await tableIn(frame), 'se.csv')).to.equal('se.csv');
    expect(windowOf(frame).noticed).to.deep.equal([]);
  });

  for (const path of ['?lang=en', 'index.html?lang=en', 'index.html?lang=en#search=hake']) {
    it(`the page opens as ./${path}`, async () => {
      await openAndKeep();
      await stop();
      const frame = await open(path);
      const converter = await converterIn(frame);
      await type(converter, 'räksmörgås');
      expect(verdictOf(converter)).to.equal('Permitted .se name');
    });
  }

  it('the page opens that came there by a redirection', async () => {
    await tell({ redirected: { 'index.html': './' } });
    await openAndKeep();
    await stop();
    expect(buildOf(await open('index.html'))).to.equal(0);
  });
});

describe('what is kept', () => {
  it('are the files of the page and nothing that is typed or chosen', async () => {
    const frame = await openAndKeep('?lang=en');
    await useAll(frame);
    const [kept = [], ...others] = await keptFiles();
    expect(others).to.deep.equal([]);
    expect(kept).to.include.members(['index.html', 'manifest.webmanifest', 'icon.svg', 'icon-192.png', 'apple-touch-icon.png']);
    expect(kept.filter((path) => !/^(assets\/)?[\w-]+\.(html|js|css|svg|png|webmanifest)$/.test(path))).to.deep.equal([]);
    const asked = (await tell({})).map((request) => request.slice(`GET ${addressOf()}`.length));
    expect(asked.filter((path) => !['?lang=en', 'service-worker.js', 'tables/manifest.json', ...kept].includes(path))).to.deep.equal([]);
  });

  it('are no tables: they come from the network', async () => {
    const page = windowOf(await openAndKeep());
    const ask = () => page.fetch('tables/se-latn.xml').then(({ ok }) => ok, () => 'no answer');
    expect(await ask()).to.equal(true);
    await stop();
    expect(await ask()).to.equal('no answer');
  });

  it('is not what others keep for the same origin', async () => {
    const others = ['pages', 'klartext', `klartext ${location.origin}/ 1`, `klartext ${location.origin}${addressOf('deeper/')} 1`];
    for (const name of others) await (await caches.open(name)).put('/', new Response('other'));
    await openAndKeep();
    for (const build of [1, 2, 3, 4]) await bring(build);
    await waitUntil(async () => (await keptFiles()).length === 3, 'nothing is thrown away');
    for (const name of others) expect(await (await (await caches.open(name)).match('/'))?.text(), name).to.equal('other');
  });

  it('is what the page had in this version and the two before', async () => {
    await openAndKeep();
    for (const build of [1, 2, 3, 4]) await bring(build);
    await waitUntil(async () => (await keptBuilds()).join() === '2,3,4', 'nothing is thrown away');
  });
});

describe('a worker that can’t keep everything', () => {
  for (const [what, replaced] of [
    ['a file is missing', { 'icon.svg': 404 }],
    ['the server is in trouble', { 'index.html': 503 }],
    ['a file is not as it was built', { 'index.html': 'index.html' }],
  ] as const) {
    it(`leaves the one before as it is, and comes later: ${what}`, async () => {
      const frame = await openAndKeep();
      await tell({ build: 1, replaced });
      await nextFails();
      expect(await keptFiles()).to.have.lengthOf(1);
      await stop();
      await reload(frame);
      expect(buildOf(frame)).to.equal(0);
      await useAll(frame);
      await tell({ isStopped: false, replaced: {} });
      await bring(1);
      await reload(frame);
      expect(buildOf(frame)).to.equal(1);
    });
  }

  it('holds nobody to the one before for longer than a month, while there is a network', async () => {
    const frame = await openAndKeepSince(40);
    await tell({ build: 1, replaced: { 'icon.svg': 404 } });
    await reload(frame);
    expect(buildOf(frame)).to.equal(1);
    await stop();
    await reload(frame);
    expect(buildOf(frame)).to.equal(0);
  });

  it('leaves the page from the cache for less than a month', async () => {
    const frame = await openAndKeepSince(20);
    await tell({ build: 1, replaced: { 'icon.svg': 404 } });
    await reload(frame);
    expect(buildOf(frame)).to.equal(0);
  });
});

describe('a page that is taken down', () => {
  const worker = 'service-worker.js';
  for (const [what, change] of [
    ['nothing', { replaced: { [worker]: 404 } }],
    ['nothing any more', { replaced: { [worker]: 410 } }],
    ['a worker that leaves', { replaced: { [worker]: 'examples/taken-down/service-worker.js' } }],
  ] as const) {
    it(`is gone at the next visit, where its worker’s address has ${what}`, async () => {
      const frame = await openAndKeep();
      await caches.open('pages');
      await tell({ ...change, replaced: { ...('replaced' in change && change.replaced), 'index.html': 404 } });
      await reload(frame);
      await waitUntil(async () => !(await registrationOf()) && (await keptFiles()).length === 0);
      await reload(frame);
      expect(pageOf(frame).body.textContent).to.equal('404');
      expect(await caches.keys()).to.deep.equal(['pages']);
    });
  }

  for (const [what, change] of [
    ...[401, 403, 405, 407, 429, 451, 500, 503].map((status) => [String(status), { replaced: { [worker]: status, 'index.html': status } }] as const),
    ['a page, as networks have that want a password,', { replaced: { [worker]: 'index.html' } }],
    ['another address', { redirected: { [worker]: './' } }],
  ] as const) {
    it(`is not one whose worker’s address answers with ${what}`, async () => {
      const frame = await openAndKeep();
      await tell(change);
      for (const visits of [1, 2]) {
        await reload(frame);
        expect(buildOf(frame)).to.equal(0);
        await waitUntil(async () => (await tell({})).filter((request) => request.startsWith('HEAD')).length === visits, 'not asked');
      }
      expect(await keptFiles()).to.have.lengthOf(1);
    });
  }
});

/** Everything that the page can do, some of which it loads when it is asked for. */
async function useAll(frame: HTMLIFrameElement): Promise<void> {
  const converter = await converterIn(frame);
  await type(converter, 'räksmörgås');
  await press('Enter');
  expect(codeOf(converter)).to.equal('xn--rksmrgs-5wao1o.se');
  for (const summary of all(converter, 'summary')) await click(summary);
  await drawn(converter);
  expect(all(converter, '[part=letters] li')).to.have.lengthOf('räksmörgås'.length);
  const table = await tableIn(frame);
  await type(table, 'hake');
  expect(textsOf(table, '.tile').join()).to.match(/^č/);
}

/** Kept so many days ago. */
async function openAndKeepSince(days: number): Promise<HTMLIFrameElement> {
  await tell({ headers: { Date: new Date(Date.now() - days * 86_400_000).toUTCString() } });
  const frame = await openAndKeep();
  await tell({ headers: {} });
  return frame;
}
