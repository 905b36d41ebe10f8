/** Every text and every control can be seen: on a light page, on a dark one, and on a dark one that does not say that it is. Needs `dist`. */
import { expect, fixture } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../src/define-batch.js';
import '../../src/define-check.js';
import '../../src/define-name.js';
import '../../src/define-pair.js';
import '../../src/define-table.js';
import type { IdnTableElement } from '../../src/elements/table/idn-table.js';
import { contrastOf, lowContrastsOf } from './contrast.js';
import { open, pageOf, withSite } from './page-visit.js';
import { all, type Converter, drawn, one } from './screen.js';
import { waitUntil } from './wait-until.js';

const pages = {
  'a light page': 'color-scheme: light; color: #1a1d21; background: #fff',
  'a dark page': 'color-scheme: dark; color: #e8eaed; background: #14171a',
  'a dark page that does not say so': 'color: #e8eaed; background: #14171a',
};

/** Attributes of a converter, and what is seen when it has come to its state. */
const states: Record<string, readonly [attributes: string, seen: string]> = {
  empty: ['', '.hint'],
  permitted: ['value="räksmörgås"', '.ending'],
  'permitted in a form': ['value="räksmörgås.se"', '.code'],
  refused: ['value="Björns Bageri & Café"', '.first'],
  'shown as a code': ['value="þing.se"', '.address'],
  'probably misread': ['value="xn--smrgs-praoj.se"', '.comparison mark'],
  'a code': ['value="xn--smrgs-pra0j.se"', '[part~=permitted]'],
  'under another TLD': ['value="bücher.com"', '[part~=elsewhere]'],
  unfinished: ['value="xn--"', '.headline'],
  'with several faults': ['value="smörgåsbоrd!ß.se"', '.findings'],
  'with several TLDs': ['value="straße" tld="se nu de fi"', '.rows .offers button'],
  'with several TLDs to choose': ['value="räksmörgås" tld="se nu no dk" multiple', '.rows input'],
  'with a list of TLDs': ['value="räksmörgås" tld="se nu" chooser', 'select'],
  'with all doors open': ['value="smörgåsbоrd.se" details="open" advice="counterpart lookalikes codes"', '[role=option]'],
  'with a code’s doors open': ['value="räksmörgås.se" details="open" advice="counterpart lookalikes codes"', '[role=option]'],
};

for (const [page, style] of Object.entries(pages)) {
  describe(`on ${page}`, () => {
    const show = (content: string): Promise<HTMLElement> => fixture(`<main lang="sv" style="${style}">${content}</main>`);

    for (const [state, [attributes, seen]] of Object.entries(states)) {
      it(`the converter: ${state}`, async () => {
        const converter = `<idn-converter ${attributes}></idn-converter>`;
        const main = await show(state.endsWith('form') ? `<form>${converter}</form>` : converter);
        const shown = main.querySelector('idn-converter') as Converter;
        await drawn(shown);
        all(shown, 'details:not([open]) > summary').forEach((summary) => /open/.test(attributes) && summary.click());
        await drawn(shown);
        await waitUntil(() => all(shown, seen).length > 0, `no ${seen}`);
        expect(lowContrastsOf(main)).to.deep.equal([]);
      });
    }

    it('the converter: not to be had, and a suggestion that was taken', async () => {
      const main = await show(`${'<idn-converter value="räksmörgås.se"></idn-converter>'.repeat(4)}<idn-converter value="köp se"></idn-converter>`);
      const [blocked, taken, free, unknown, mended] = main.querySelectorAll<Converter>('idn-converter') as unknown as [Converter, Converter, Converter, Converter, Converter];
      blocked.blocked = () => true;
      taken.availability = () => ({ state: 'taken', suggestions: ['räksmörgåsar.se', 'räksmörgås.nu'] });
      free.availability = () => 'free';
      unknown.availability = () => 'unknown';
      await drawn(blocked);
      one(mended, '.first').click();
      await waitUntil(() => all(blocked, '[part~=blocked]').length > 0 && all(taken, '.suggestions').length > 0 && all(free, '[part~=free]').length > 0 && all(unknown, '[part~=unknown]').length > 0 && all(mended, '.undo').length > 0, 'no answer');
      expect(lowContrastsOf(main)).to.deep.equal([]);
    });

    it('the check', async () => {
      const main = await show(['räksmörgås.se', 'þing.se', 'köp se', 'xn--smrgs-praoj.se', 'bücher.com'].map((value) => `<idn-check><input value="${value}" style="color: inherit; background: none; border: 1px solid"></idn-check>`).join(''));
      const checks = [...main.querySelectorAll('idn-check')];
      await waitUntil(() => checks.every((check) => all(check, '.headline').length > 0), 'no answer');
      expect(lowContrastsOf(main)).to.deep.equal([]);
    });

    it('the name', async () => {
      const main = await show('<idn-name>räksmörgås.se</idn-name><idn-name>räk!smörgås.se</idn-name>');
      await waitUntil(() => [...main.querySelectorAll('idn-name')].every((name) => all(name, '[part=name]').length > 0));
      expect(lowContrastsOf(main)).to.deep.equal([]);
    });

    it('the pair', async () => {
      const main = await show(['xn--hbo-ula', 'xn--hbo-qla', 'håbo'].map((code) => `<idn-pair name="håbo" code="${code}"></idn-pair>`).join(''));
      const pairs = [...main.querySelectorAll('idn-pair')];
      await waitUntil(() => pairs.every((pair) => all(pair, '.headline').length > 0), 'no answer');
      expect(lowContrastsOf(main)).to.deep.equal([]);
    });

    for (const attributes of ['', 'view="list"', 'filter="x"']) {
      it(`the table ${attributes}`, async () => {
        const main = await show(`<idn-table ${attributes}></idn-table>`);
        await main.querySelector<IdnTableElement>('idn-table')?.updateComplete;
        expect(lowContrastsOf(main)).to.deep.equal([]);
      });
    }

    it('the check of lists, at its start', async () => {
      const main = await show('<idn-batch></idn-batch>');
      const batch = main.querySelector('idn-batch') as HTMLElementTagNameMap['idn-batch'];
      await waitUntil(() => batch.shadowRoot?.querySelector('textarea'), 'no field');
      expect(lowContrastsOf(main)).to.deep.equal([]);
    });
  });
}

describe('the built pages', () => {
  withSite();

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const path of ['index.html', 'registrars.html']) {
      it(`${path}, ${colorScheme} (Firefox and WebKit, which can’t be told so, have theirs)`, async () => {
        await emulateMedia({ colorScheme }).catch(() => undefined);
        const frame = await open(path);
        const page = pageOf(frame);
        await waitUntil(() => [...page.querySelectorAll('idn-converter, idn-table, idn-batch, idn-pair')].filter((element) => element.checkVisibility()).every(({ shadowRoot }) => shadowRoot?.querySelector('.frame')), 'not drawn');
        expect(lowContrastsOf(page.documentElement)).to.deep.equal([]);
      });
    }
  }

  after(() => emulateMedia({ colorScheme: 'light' }).catch(() => undefined));
});

describe('a contrast', () => {
  it('is what WCAG says', () => {
    expect(contrastOf([0, 0, 0, 1], [1, 1, 1, 1])).to.be.closeTo(21, 0.001);
    const grey = 0x77 / 255;
    expect(contrastOf([grey, grey, grey, 1], [1, 1, 1, 1])).to.be.closeTo(4.48, 0.005);
  });

  it('that is too low is found, whatever the colour is written in, and lies on', async () => {
    const main = await fixture<HTMLElement>(`<main style="background: #fff; color: #000">
      <p style="color: oklch(0.7 0 0)">blek</p>
      <div style="background: rgb(0 0 0 / 0.5)"><p style="color: color-mix(in srgb, currentColor 70%, transparent)">grå</p></div>
      <button style="color: #000; background: none; border: 1px solid #ccc">svag</button>
      <p>svart</p>
    </main>`);
    expect(lowContrastsOf(main).map((words) => words.replace(/ [\d.]+:.*«/, ' «'))).to.deep.equal(['text «blek»', 'text «grå»', 'control «svag»']);
  });
});
