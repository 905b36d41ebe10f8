/** What someone sees and hears while typing. */
import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { showCheck } from './check-screen.js';
import { showForm } from './form-screen.js';
import {
  Clock, type Converter, codeOf, findingsOf, inputOf, nameOf, one, paste, press, saidOf, show, spokenBy, type, verdictOf,
} from './screen.js';
import { waitUntil } from './wait-until.js';

const UNFINISHED = 'Inte klart än';
const HYPHEN = 'Namnet får inte sluta med bindestreck';

describe('typing', () => {
  let clock: Clock;
  beforeEach(() => {
    clock = new Clock();
  });
  afterEach(() => clock.stop());

  const languages: [string, string][] = [
    ['sv', 'Tillåtet .se-namn'],
    ['en', 'Permitted .se name'],
  ];
  for (const [lang, verdict] of languages) {
    it(`Räksmörgås gives a verdict in ${lang} and both forms`, async () => {
      const converter = await show(`lang="${lang}"`);
      await type(converter, 'Räksmörgås');
      expect(verdictOf(converter)).to.equal(verdict);
      expect(nameOf(converter)).to.equal('räksmörgås.se');
      expect(codeOf(converter)).to.equal('xn--rksmrgs-5wao1o.se');
    });
  }

  it('is answered at each key', async () => {
    const converter = await show();
    const names = [];
    for (const key of 'håbo') {
      await type(converter, key);
      names.push(nameOf(converter));
    }
    await press('Backspace');
    names.push(nameOf(converter));
    expect(names).to.deep.equal(['', 'hå.se', 'håb.se', 'håbo.se', 'håb.se']); // h.se is a public suffix, and perhaps not all
  });

  it('leaves the caret where it is in the middle of a name', async () => {
    const converter = await show();
    await type(converter, 'räkörgås');
    inputOf(converter).setSelectionRange(3, 3);
    await type(converter, 'S!m');
    expect(inputOf(converter).value).to.equal('räkS!mörgås');
    expect([inputOf(converter).selectionStart, inputOf(converter).selectionEnd]).to.deep.equal([6, 6]);
  });

  const halves: [string, string, string, string][] = [
    ['a hyphen at the end', 'hem-', UNFINISHED, HYPHEN],
    ['the beginning of a code', 'xn--', 'Fortsätt skriva koden', 'Det saknas något efter xn--'],
    ['half a top-level domain', 'håbo.s', UNFINISHED, '.s bedöms inte här'],
    ['half an e-mail address', 'info@', UNFINISHED, 'Här står inget domännamn'],
  ];
  for (const [what, typed, unfinished, verdict] of halves) {
    it(`calls ${what} unfinished after a pause, until a second of rest`, async () => {
      const converter = await show();
      await type(converter, typed);
      await clock.pause(converter);
      expect(saidOf(converter)).to.deep.equal([unfinished]);
      expect([nameOf(converter), codeOf(converter)]).to.deep.equal(['', '']);
      await clock.rest(converter);
      expect(verdictOf(converter)).to.equal(verdict);
    });
  }

  it('is final as soon as the field is left', async () => {
    const converter = await show();
    await type(converter, 'hem-');
    await clock.pause(converter);
    expect(verdictOf(converter)).to.equal(UNFINISHED);
    await press('Tab');
    await converter.updateComplete;
    expect(saidOf(converter)).to.deep.equal([HYPHEN]);
  });

  it('is unfinished again with the next key', async () => {
    const converter = await show();
    await type(converter, 'hem-');
    await clock.rest(converter);
    await type(converter, 'ma-');
    await clock.pause(converter);
    expect(verdictOf(converter)).to.equal(UNFINISHED);
  });

  it('is final when the converter was moved on the page meanwhile', async () => {
    const converter = await show();
    await paste(converter, 'hem-');
    const parent = converter.parentElement as HTMLElement;
    converter.remove();
    parent.append(converter);
    await converter.updateComplete;
    expect(verdictOf(converter)).to.equal(HYPHEN);
  });

  it('rests for one second', async () => {
    clock.stop();
    const converter = await show();
    await paste(converter, 'hem-');
    await aTimeout(600);
    expect(verdictOf(converter)).to.equal(UNFINISHED);
    await aTimeout(700);
    expect(verdictOf(converter)).to.equal(HYPHEN);
  });
});

describe('what is spoken', () => {
  let clock: Clock;
  beforeEach(() => {
    clock = new Clock();
  });
  afterEach(() => clock.stop());

  it('has its place on the page before there is anything to say', async () => {
    const converter = await show();
    expect(spokenBy(converter)).to.equal('');
    const region = one(converter, '[role=status]');
    await type(converter, 'håbo');
    await clock.rest(converter);
    expect(one(converter, '[role=status]') === region).to.equal(true);
  });

  it('comes once after the rest, and not at each key', async () => {
    const converter = await show();
    const spoken = listen(converter);
    await type(converter, 'håb!');
    expect(spoken()).to.deep.equal([]);
    await clock.rest(converter);
    const sentences = 'håb!.se kan inte registreras. Tecken 4, ”!” (utropstecken), får inte ingå i ett domännamn. Förslag: håb.se.';
    expect(spoken()).to.deep.equal([sentences]);
    await press('Tab');
    await converter.updateComplete;
    expect(spoken()).to.deep.equal([sentences]);
  });

  it('comes again when the same name has been typed again', async () => {
    const converter = await show();
    const spoken = listen(converter);
    await type(converter, 'håbo');
    await clock.rest(converter);
    await press('Backspace');
    await type(converter, 'o');
    await clock.rest(converter);
    expect(spoken()).to.deep.equal(Array(2).fill('håbo.se är ett tillåtet .se-namn.'));
  });

  /** Everything that a screen reader has been given to say since. */
  function listen(converter: Converter): () => string[] {
    const spoken: string[] = [];
    const region = one(converter, '[role=status]');
    const note = () => spokenBy(converter) && spoken.push(spokenBy(converter));
    const observer = new MutationObserver(note);
    observer.observe(region, { childList: true, characterData: true, subtree: true });
    return () => {
      if (observer.takeRecords().length > 0) note();
      return [...spoken];
    };
  }
});

describe('dead keys and input methods', () => {
  let clock: Clock;
  let converter: Converter;
  beforeEach(async () => {
    clock = new Clock();
    converter = await show();
    await type(converter, 'h');
    await clock.pause(converter);
    compose('compositionstart');
    write('h¨', true);
    await converter.updateComplete;
  });
  afterEach(() => clock.stop());

  it('leave the last answer until a letter is whole', async () => {
    expect(verdictOf(converter)).to.equal(UNFINISHED); // h.se is a public suffix
    write('hä', true);
    compose('compositionend');
    await converter.updateComplete;
    expect([verdictOf(converter), nameOf(converter)]).to.deep.equal(['Tillåtet .se-namn', 'hä.se']);
  });

  it('tell the page of the letter when it is whole', () => {
    const read: string[] = [];
    converter.addEventListener('input', () => read.push(converter.value));
    write('hä', true);
    compose('compositionend');
    expect(read.at(-1)).to.equal('hä');
  });

  it('are not cut short by a second of rest', async () => {
    await clock.rest(converter);
    expect(inputOf(converter).value).to.equal('h¨');
    expect(spokenBy(converter)).to.equal('');
  });

  it('are not cut short by an update for another reason', async () => {
    converter.lang = 'en';
    await converter.updateComplete;
    expect([inputOf(converter).value, verdictOf(converter)]).to.deep.equal(['h¨', 'Not finished yet']);
  });

  it('keyboards of phones, which compose whole words, are answered at each letter', async () => {
    for (const word of ['hå', 'hå-', 'hå-b']) {
      inputOf(converter).value = word;
      inputOf(converter).dispatchEvent(new InputEvent('input', { isComposing: true, data: word, bubbles: true, composed: true }));
    }
    await converter.updateComplete;
    expect([converter.value, verdictOf(converter), nameOf(converter)]).to.deep.equal(['hå-b', 'Tillåtet .se-namn', 'hå-b.se']);
  });

  for (const data of ['¨', '´', 'に', 'か']) {
    it(`${data} is no letter yet`, async () => {
      inputOf(converter).dispatchEvent(new InputEvent('input', { isComposing: true, data, bubbles: true, composed: true }));
      await converter.updateComplete;
      expect(converter.value).to.equal('h');
    });
  }

  function compose(event: string): void {
    inputOf(converter).dispatchEvent(new CompositionEvent(event, { bubbles: true, composed: true }));
  }

  function write(text: string, isComposing: boolean): void {
    inputOf(converter).value = text;
    inputOf(converter).dispatchEvent(new InputEvent('input', { isComposing, bubbles: true, composed: true }));
  }
});

it('the page hears of what was typed before it hears of the answer, each once', async () => {
  const converter = await show();
  const heard: string[] = [];
  for (const name of ['input', 'idn-diagnosis']) converter.addEventListener(name, () => heard.push(`${name} ${converter.value}`));
  for (const key of 'åä') await type(converter, key);
  expect(heard).to.deep.equal(['input å', 'idn-diagnosis å', 'input åä', 'idn-diagnosis åä']);
});

describe('pasting', () => {
  it('a web address leaves the name, and says what was left out', async () => {
    const converter = await show();
    const clipboard = document.createElement('textarea');
    converter.before(clipboard);
    clipboard.value = 'https://www.håbo.se/kontakt?x=1';
    clipboard.select();
    await press('Control+c');
    converter.focus();
    await press('Control+v');
    await converter.updateComplete;
    clipboard.remove();
    expect(inputOf(converter).value).to.equal('https://www.håbo.se/kontakt?x=1');
    expect(nameOf(converter)).to.equal('www.håbo.se');
    expect(findingsOf(converter)).to.deep.equal([
      'https:// hör till webbadressen och är utelämnat.',
      '/kontakt?x=1 hör till webbadressen och är utelämnat.',
      'Det är håbo.se som registreras. www är en underdomän.',
    ]);
  });
});

describe('a button that is pressed while somebody types', () => {
  let clock: Clock;
  beforeEach(() => {
    clock = new Clock();
  });
  afterEach(() => clock.stop());

  const forms = {
    'a converter': async () => (await showForm('<idn-converter name="d"></idn-converter><button type="button">Rabattkod</button>')).form,
    'a check': async () => (await showCheck('', '', '<button type="button">Rabattkod</button>')).form,
  };
  for (const [what, showIt] of Object.entries(forms)) {
    it(`does not move away from under the mouse, below ${what}; then the answer is final`, async () => {
      const form = await showIt();
      const element = form.querySelector('idn-converter, idn-check') as Converter;
      const button = form.querySelector('button') as HTMLElement;
      let clicks = 0;
      button.addEventListener('click', () => clicks++);
      const field = element.querySelector('input') ?? inputOf(element);
      field.focus();
      field.value = 'hem-';
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await clock.pause(element);
      const { left, top, width, height } = button.getBoundingClientRect();
      await sendMouse({ type: 'move', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
      await sendMouse({ type: 'down' });
      await nextFrame();
      await nextFrame();
      expect([verdictOf(element), button.getBoundingClientRect().top]).to.deep.equal([UNFINISHED, top]);
      clock.stop(); // its rest never ends: what follows comes of the mouse
      await sendMouse({ type: 'up' });
      await waitUntil(() => verdictOf(element) === HYPHEN, 'not final');
      expect([clicks, button.getBoundingClientRect().top > top]).to.deep.equal([1, true]);
    });
  }
});
