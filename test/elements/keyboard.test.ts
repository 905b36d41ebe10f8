/** Everything without a mouse. */
import { expect, oneEvent } from '@open-wc/testing';
import { all, Clock, type Converter, focusIn, nameOf, one, paste, press, show, type, verdictOf } from './screen.js';

describe('Tab', () => {
  it('goes from the field to what can be done, in the order in which it is read, and back', async () => {
    const converter = await show('lang="en" details="open"');
    await type(converter, 'ŋ ŧ.se');
    const forward = [focused(converter)];
    for (let step = 0; step < 5; step++) forward.push(await tab(converter, 'Tab'));
    expect(forward).to.deep.equal([
      'Domain name', 'Change to ŋŧ.se', 'Change to ŋ-ŧ.se', 'Letter by letter, and on the telephone', 'eng (n with hook), U+014B', 'Copy the spelling',
    ]);
    const back = [];
    for (let step = 0; step < 5; step++) back.push(await tab(converter, 'Shift+Tab'));
    expect(back).to.deep.equal(forward.slice(0, -1).toReversed());
  });

  it('reaches the copy buttons of a permitted name', async () => {
    const converter = await show('lang="en"');
    await type(converter, 'ŋ');
    const stops = [];
    for (let step = 0; step < 4; step++) stops.push(await tab(converter, 'Tab'));
    expect(stops).to.deep.equal(['Copy the name', 'Copy the encoded form', 'Copy both', 'Letter by letter, and on the telephone']);
  });

  it('stops nowhere but in the field while it is empty', async () => {
    const converter = await show();
    const after = document.createElement('textarea');
    converter.after(after);
    converter.focus();
    await press('Tab');
    expect(focusIn(document)).to.equal('textarea');
    after.remove();
  });

  async function tab(converter: Converter, keys: string): Promise<string> {
    await press(keys);
    return focused(converter);
  }
});

for (const key of ['Enter', 'Space']) {
  it(`${key} on a suggestion mends the name, and leaves the focus in the field`, async () => {
    const converter = await show();
    await type(converter, 'Björns Åkeri');
    one(converter, '[part=mend]').focus();
    await press(key);
    await converter.updateComplete;
    expect(nameOf(converter)).to.equal('björnsåkeri.se');
    expect(focusIn(document)).to.equal('idn-converter input');
  });

  it(`${key} opens the name letter by letter`, async () => {
    const converter = await show();
    await type(converter, 'håbo');
    one(converter, 'summary').focus();
    await press(key);
    expect(one<HTMLDetailsElement>(converter, 'details').open).to.equal(true);
  });
}

it('Enter in the field tells the page of the change', async () => {
  const clock = new Clock();
  const converter = await show();
  let changes = 0;
  converter.addEventListener('change', () => changes++);
  await type(converter, 'hem-');
  await press('Enter');
  expect(changes).to.equal(1);
  await clock.pause(converter);
  expect(verdictOf(converter)).to.equal('Inte klart än');
  clock.stop();
});

describe('the letters', () => {
  it('are walked with arrow keys, Home and End', async () => {
    const converter = await show('value="håbo" details="open"');
    letters(converter)[0]?.focus();
    const walk: [string, string][] = [
      ['ArrowDown', 'å'], ['ArrowRight', 'b'], ['End', 'o'], ['ArrowDown', 'o'], ['ArrowUp', 'b'], ['ArrowLeft', 'å'], ['Home', 'h'],
      ['ArrowUp', 'h'],
    ];
    for (const [key, letter] of walk) {
      await press(key);
      expect(converter.shadowRoot?.activeElement?.querySelector('.glyph')?.textContent, key).to.equal(letter);
    }
  });

  it('are one stop of Tab, where they were left', async () => {
    const converter = await show('value="håbo" details="open"');
    expect(stops(converter)).to.deep.equal(['h']);
    letters(converter)[0]?.focus();
    await press('End');
    expect(stops(converter)).to.deep.equal(['o']);
  });

  it('are still one stop when the name has become shorter', async () => {
    const converter = await show('value="håbo" details="open"');
    letters(converter)[0]?.focus();
    await press('End');
    await paste(converter, 'hå');
    expect(stops(converter)).to.deep.equal(['h']);
  });

  it('leave other keys to the page', async () => {
    const converter = await show('value="håbo" details="open"');
    letters(converter)[0]?.focus();
    let prevented;
    converter.addEventListener('keydown', (event) => (prevented = event.defaultPrevented));
    await press('PageDown');
    expect(prevented).to.equal(false);
    await press('ArrowDown');
    expect(prevented).to.equal(true);
  });

  it('stay open while the name is written anew', async () => {
    const converter = await show('lang="sv"');
    await type(converter, 'hå');
    setTimeout(() => one(converter, 'summary').click());
    await oneEvent(one(converter, 'details'), 'toggle');
    await paste(converter, '');
    await paste(converter, 'ö');
    expect(one<HTMLDetailsElement>(converter, 'details').open).to.equal(true);
  });

  const letters = (converter: Converter): HTMLElement[] => all(converter, '[role=option]');
  const stops = (converter: Converter): string[] =>
    letters(converter)
      .filter(({ tabIndex }) => tabIndex === 0)
      .map((letter) => letter.querySelector('.glyph')?.textContent ?? '');
});

/** What a screen reader would call it, as far as this page goes: its label, or else its text. */
function focused(converter: Converter): string {
  const element = converter.shadowRoot?.activeElement as HTMLInputElement | null;
  const heard = element?.cloneNode(true) as Element | undefined;
  heard?.querySelectorAll('[aria-hidden=true]').forEach((seen) => seen.remove());
  const text = element?.getAttribute('aria-label') ?? element?.labels?.[0]?.textContent ?? heard?.textContent ?? '';
  return text.replace(/\s+/g, ' ').trim();
}
