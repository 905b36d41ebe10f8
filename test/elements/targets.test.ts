/** What is pressed is large enough: for a mouse, and larger for a finger; and a finger that misses a suggestion presses nothing else. */
import { expect, fixture, nextFrame } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/define-batch.js';
import '../../src/define-check.js';
import '../../src/define-name.js';
import '../../src/define-pair.js';
import '../../src/define-table.js';
import { all, type Converter, drawn, one } from './screen.js';
import { waitUntil } from './wait-until.js';

const contents: Record<string, string> = {
  'a refused name': '<idn-converter value="Björns Bageri & Café"></idn-converter>',
  'a permitted name': '<idn-converter value="räksmörgås"></idn-converter>',
  'a misread code': '<idn-converter value="xn--smrgs-praoj.se"></idn-converter>',
  'several TLDs': '<idn-converter value="straße" tld="se nu de fi"></idn-converter>',
  'a form': '<form><idn-converter value="köp se"></idn-converter></form>',
  'a check': '<idn-check><input value="köp se" style="height: 2rem"></idn-check>',
  'a name': '<idn-name>räksmörgås.se</idn-name>',
  'a pair that differs': '<idn-pair name="håbo" code="xn--hbo-qla"></idn-pair>',
  'the table': '<idn-table></idn-table>',
  'the table as a list': '<idn-table view="list"></idn-table>',
  'the table as a finder': '<idn-table view="finder"></idn-table>',
  'the check of lists': '<idn-batch></idn-batch>',
};

/** Everything that is pressed, and seen. */
function targetsIn(page: Element): HTMLElement[] {
  const elements = [...page.querySelectorAll('*')].flatMap((element) => (element.shadowRoot ? [element, ...all(element, '*')] : [element])) as HTMLElement[];
  return elements.filter((element) => element.matches('button, summary, select, textarea, input:not([type=checkbox], [type=radio])') && element.checkVisibility() && !element.closest('.unseen'));
}

async function show(content: string): Promise<HTMLElement> {
  const main = await fixture<HTMLElement>(`<main lang="sv">${content}</main>`);
  await waitUntil(() => [...main.querySelectorAll('*')].every(({ localName, shadowRoot }) => !localName.startsWith('idn-') || shadowRoot?.querySelector('.frame')), 'not drawn');
  const converter = main.querySelector<Converter>('idn-converter');
  if (converter) await drawn(converter);
  await nextFrame();
  return main;
}

const small = (targets: readonly HTMLElement[], width: number, height: number): string[] =>
  targets.flatMap((target) => {
    const box = target.getBoundingClientRect();
    return box.width >= width - 0.01 && box.height >= height - 0.01 ? [] : [`${box.width} × ${box.height}: ${target.outerHTML.slice(0, 120)}`];
  });

describe('for a mouse, everything to press is at least 24 pixels high and wide', () => {
  for (const [what, content] of Object.entries(contents)) {
    it(what, async () => {
      const main = await show(content);
      main.style.fontSize = '12px';
      const targets = targetsIn(main);
      expect(targets.length).to.be.greaterThan(0);
      expect(small(targets, 24, 24)).to.deep.equal([]);
    });
  }
});

describe('for a finger, buttons are at least 44 pixels high (skipped where the browser can’t be told of one)', () => {
  before(async function () {
    await executeServerCommand('coarse-pointer', true);
    if (!matchMedia('(pointer: coarse)').matches) this.skip();
  });
  after(() => executeServerCommand('coarse-pointer', false));

  for (const [what, content] of Object.entries(contents)) {
    it(what, async () => {
      const buttons = targetsIn(await show(content)).filter(({ localName }) => localName === 'button');
      expect(small(buttons, 24, 44)).to.deep.equal([]);
    });
  }

  it('what takes a suggestion back, without a larger headline', async () => {
    const main = await show('<idn-converter value="köp se"></idn-converter>');
    const converter = main.querySelector('idn-converter') as Converter;
    one(converter, '.first').click();
    await waitUntil(() => all(converter, '.undo').length > 0, 'nothing to take back');
    expect(small(all(converter, '.undo'), 24, 44)).to.deep.equal([]);
    expect(one(converter, '.lead').getBoundingClientRect().height).to.be.below(30);
  });
});

describe('below suggestions in a form', () => {
  for (const [what, control] of [['the check', '<idn-check><input value="köp se"></idn-check>'], ['the converter', '<idn-converter value="köp se"></idn-converter>']] as const) {
    it(`of ${what}, 12 pixels are left free`, async () => {
      const main = await show(`<form>${control}<input class="next" style="display: block; margin: 0"></form>`);
      const element = main.querySelector('idn-check, idn-converter') as HTMLElement;
      await waitUntil(() => all(element, '[part=mend]').length > 0, 'no suggestion');
      const bottom = Math.max(...all(element, '[part=mend]').map((button) => button.getBoundingClientRect().bottom));
      expect((main.querySelector('.next') as Element).getBoundingClientRect().top - bottom).to.be.at.least(12);
    });
  }
});
